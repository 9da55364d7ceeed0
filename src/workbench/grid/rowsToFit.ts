/** Rows whose height follows from what stands in them: the file names none, and no line of the usual size would do. */
import type { BookCell, BookSheet } from '../standIn/book.ts';

/** Points, of the line that a standard row holds. */
const STANDARD_SIZE = 11;

const isTall = ({ value, formula, look }: BookCell): boolean =>
  (value.kind !== 'empty' || formula !== null) &&
  (look.size > STANDARD_SIZE || (look.wrap && value.kind !== 'number'));

/** In order. `among` null: all rows of the sheet. */
export function rowsToFit(sheet: BookSheet, among: ReadonlySet<number> | null): readonly number[] {
  const rows: number[] = [];
  for (const row of among ?? sheet.cells.keys()) {
    if (sheet.heights.has(row) || sheet.drawn?.heights.has(row) || sheet.hiddenRows.has(row)) continue;
    for (const cell of sheet.cells.get(row)?.values() ?? [])
      if (isTall(cell)) {
        rows.push(row);
        break;
      }
  }
  return rows.toSorted((one, other) => one - other);
}
