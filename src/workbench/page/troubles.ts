/** Troubles that can be switched on, so that a person sees what the pane says of them. */
import type { Book, BookCell, BookSheet } from '../standIn/book.ts';
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
    tip: 'A figure changes just before the add-in writes.',
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

function firstFigure({ cells }: BookSheet): BookCell | null {
  for (const row of cells.values())
    for (const cell of row.values()) if (cell.value.kind === 'number' && cell.formula === null) return cell;
  return null;
}

/** Adds one to a figure, as a colleague might in the same moment: the first there is, best in the sheet in front. */
export function interfere(book: Book): void {
  for (const sheet of [...(book.active === null ? [] : [book.active]), ...book.sheets]) {
    const cell = firstFigure(sheet);
    if (cell?.value.kind !== 'number') continue;
    cell.value = { kind: 'number', value: cell.value.value + 1 };
    cell.isWritten = true;
    sheet.isTouched = true;
    show(cell, book);
    return;
  }
}
