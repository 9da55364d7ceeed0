import { columnWidths } from '../../src/sheets/columnWidths.ts';
import { type DescribedTable, describeTable } from '../../src/sheets/describedTable.ts';
import { wordsColumn } from '../../src/sheets/tableColumn.ts';

/** A table of words with one column for each text of its first row; every second column is given room. */
const tableOf = (...rows: readonly (readonly string[])[]): DescribedTable =>
  describeTable(
    'T',
    (rows[0] ?? []).map((_, index) =>
      wordsColumn<readonly string[]>(`H${index}`, (row) => row[index] ?? '', { weight: index % 2 }),
    ),
    rows,
  );

const LONG = 'as it was said at length before the panel and again after it';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('columnWidths', () => {
  it('fills the room, and gives what is over to the columns that have a weight', () => {
    const widths = columnWidths([tableOf(['Communities', LONG, 'x', LONG])], 100);
    expect(sum(widths)).toBeCloseTo(100, 0);
    expect(widths[1]).toBeCloseTo(widths[3] ?? 0);
    expect(widths[0]).toBeLessThan(14);
    expect(widths[2]).toBeLessThan(5);
  });

  it('gives longer texts more room', () => {
    const [, short = 0, , long = 0] = columnWidths([tableOf(['x', 'as it was said', 'x', LONG])], 100);
    expect(long).toBeGreaterThan(short * 1.5);
  });

  it('breaks no word, though the room is too small', () => {
    const widths = columnWidths([tableOf(['Communities', 'accommodation'])], 5);
    expect(Math.min(...widths)).toBeGreaterThan(10);
  });

  it('serves every table with the same columns', () => {
    const narrow = tableOf(['1', '2']);
    const wide = tableOf(['Communities', LONG, 'Early']);
    const both = columnWidths([narrow, wide], 80);
    expect(both).toHaveLength(3);
    expect(both[0]).toBe(columnWidths([wide], 80)[0]);
  });

  it('has no columns where there is no table', () => {
    expect(columnWidths([], 100)).toEqual([]);
  });
});
