/** Widths for columns that several tables share: enough for every word and number, the rest for the long texts. */
import type { DescribedTable } from './describedTable.ts';

interface Wanted {
  readonly least: number;
  /** What it takes of the room that is left over, against the others; 0: nothing. */
  readonly share: number;
}

/** Longer texts are given more room, but not in proportion: the square root keeps short ones readable beside them. */
const shareOf = (weight: number, usual: number): number => weight * Math.sqrt(Math.max(1, usual));

/**
 * Widths in characters, one for each column of the widest table. Where less is needed than `room`, what is left goes to
 * the columns that have a weight, by it and by the length of their usual text, so that the sheet is as wide as a page
 * can be and still be read.
 * @param room the width of all columns together at which a page prints legibly
 */
export function columnWidths(tables: readonly DescribedTable[], room: number): readonly number[] {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  const columns = Array.from({ length: count }, (_, index): Wanted => {
    const here = tables.flatMap((table) => table.columns[index] ?? []);
    return {
      least: Math.max(...here.map(({ least }) => least)),
      share: Math.max(...here.map(({ weight, usual }) => shareOf(weight, usual))),
    };
  });
  return distributed(columns, room).map((width) => Math.round(width * 10) / 10);
}

/** Gives each column its share of the room, and at least what it needs, which is then taken from the others. */
function distributed(columns: readonly Wanted[], room: number): readonly number[] {
  const settled = new Set(columns.filter(({ share }) => share === 0));
  for (;;) {
    const left = columns.reduce((sum, column) => sum - (settled.has(column) ? column.least : 0), room);
    const shares = columns.reduce((sum, column) => sum + (settled.has(column) ? 0 : column.share), 0);
    const widthOf = (column: Wanted): number =>
      settled.has(column) ? column.least : (left * column.share) / shares;
    const tight = columns.filter((column) => !settled.has(column) && widthOf(column) < column.least);
    if (tight.length === 0) return columns.map(widthOf);
    for (const column of tight) settled.add(column);
  }
}
