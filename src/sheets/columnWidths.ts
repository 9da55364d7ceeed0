/** Widths for columns that several tables share: enough for every word and number, the rest for the long texts. */
import type { DescribedTable } from './describedTable.ts';

/**
 * Widths in characters, one for each column of the widest table. Where less is needed than `room`, what is left goes to
 * the columns by their weights, so that the sheet is as wide as a page can be and still be read.
 * @param room the width of all columns together at which a page prints legibly
 */
export function columnWidths(tables: readonly DescribedTable[], room: number): readonly number[] {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  const columns = Array.from({ length: count }, (_, index) => {
    const here = tables.flatMap((table) => table.columns[index] ?? []);
    return {
      least: Math.max(...here.map(({ least }) => least)),
      weight: Math.max(...here.map(({ weight }) => weight)),
    };
  });
  const needed = columns.reduce((sum, { least }) => sum + least, 0);
  // A weighted column's own need counts towards its share, so that one long word does not win twice.
  const fixed = columns.reduce((sum, { least, weight }) => sum + (weight === 0 ? least : 0), 0);
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const share = weights === 0 ? 0 : Math.max(0, room - fixed) / weights;
  const wanted = columns.map(({ least, weight }) => Math.max(least, weight * share));
  const over = wanted.reduce((sum, width) => sum + width, 0) - Math.max(room, needed);
  const slack = wanted.reduce((sum, width, index) => sum + width - (columns[index]?.least ?? 0), 0);
  return wanted.map((width, index) => {
    const spare = width - (columns[index]?.least ?? 0);
    const given = over > 0 && slack > 0 ? width - (spare * over) / slack : width;
    return Math.round(given * 10) / 10;
  });
}
