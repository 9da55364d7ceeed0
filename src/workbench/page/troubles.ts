/** Troubles that can be switched on, so that a person sees what the pane says of them. */
import type { Book, BookSheet } from '../standIn/book.ts';
import { show } from '../standIn/cellContent.ts';
import type { Faults } from '../standIn/faults.ts';

export type TroubleName = 'protected' | 'editing' | 'co-author' | 'slow' | 'payload';

export const TROUBLES: readonly {
  readonly name: TroubleName;
  readonly title: string;
  readonly tip: string;
}[] = [
  { name: 'protected', title: 'Sheet protected', tip: 'The sheet in front refuses changes.' },
  {
    name: 'editing',
    title: 'Cell being edited',
    tip: 'Excel answers nothing while a person is typing in a cell.',
  },
  {
    name: 'co-author',
    title: 'Co-author at work',
    tip: 'A figure of the sheet in front changes just before the add-in writes.',
  },
  { name: 'slow', title: 'Slow line', tip: 'Every answer takes three seconds.' },
  {
    name: 'payload',
    title: 'Small messages only',
    tip: 'Requests and answers of more than 20 KB are refused.',
  },
];

const SLOW = 3_000;
const SMALL = 20 * 1024;

export const faultsOf = (on: ReadonlySet<TroubleName>): Faults => ({
  ...(on.has('slow') ? { delay: () => SLOW } : {}),
  ...(on.has('payload') ? { payloadLimit: SMALL } : {}),
});

function firstFigure(sheet: BookSheet): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of sheet.cells)
    for (const [column, { value, formula }] of cells)
      if (value.kind === 'number' && formula === null) return { row, column };
  return null;
}

/** Adds one to the first figure of the sheet in front, as a colleague might in the same moment; false: it has none. */
export function interfere(book: Book): boolean {
  const sheet = book.active;
  const place = sheet === null ? null : firstFigure(sheet);
  const cell = place === null ? undefined : sheet?.cells.get(place.row)?.get(place.column);
  if (cell?.value.kind !== 'number') return false;
  cell.value = { kind: 'number', value: cell.value.value + 1 };
  cell.isWritten = true;
  if (sheet !== null) sheet.isTouched = true;
  show(cell, book);
  return true;
}
