/** A cell of a book as tests need it: plain but for what is said. */
import { type BookCell, type BookSheet, cellFor, newSheet } from '../../../src/workbench/standIn/book.ts';

export const aCell = (given: Partial<BookCell> = {}): BookCell =>
  Object.assign(cellFor(newSheet(''), 0, 0), given);

/** A sheet with these cells, by their places counting from 0. */
export function aSheet(
  name: string,
  cells: readonly (readonly [row: number, column: number, cell: Partial<BookCell>])[] = [],
): BookSheet {
  const sheet = newSheet(name);
  for (const [row, column, cell] of cells) {
    const inRow = sheet.cells.get(row) ?? new Map();
    inRow.set(column, aCell(cell));
    sheet.cells.set(row, inRow);
  }
  return sheet;
}

export const number = (value: number) => ({ value: { kind: 'number', value } }) as const;
export const text = (value: string) => ({ value: { kind: 'text', value } }) as const;
