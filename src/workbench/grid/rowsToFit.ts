/** Rows whose height follows from what stands in them: the file names none, and no line of the usual size would do. */
import type { BookCell, BookSheet } from '../standIn/book.ts';

/** Points, of the line that a standard row holds. */
const STANDARD_SIZE = 11;

/** Fitting lays every text out: a sheet of more rows than this is shown with standard heights. */
const MOST_ROWS = 1_000;

const isTall = ({ value, formula, look }: BookCell): boolean =>
  (value.kind !== 'empty' || formula !== null) &&
  (look.size > STANDARD_SIZE || (look.wrap && value.kind !== 'number'));

export function rowsToFit(sheet: BookSheet): readonly number[] {
  const rows: number[] = [];
  for (const [row, cells] of sheet.cells) {
    if (sheet.heights.has(row) || sheet.drawn?.heights.has(row) || sheet.hiddenRows.has(row)) continue;
    for (const cell of cells.values())
      if (isTall(cell)) {
        rows.push(row);
        break;
      }
    if (rows.length >= MOST_ROWS) return rows;
  }
  return rows;
}
