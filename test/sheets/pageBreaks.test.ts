import { pageBreaks } from '../../src/sheets/pageBreaks.ts';

/** Rows of 20 points. */
const rows = (count: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, row) => [row, 20]));

/** Narrow enough not to be scaled: some 24 rows a page. */
const NARROW = 100;

const tables = (...at: readonly number[]) => at.map((row) => ({ row, isTable: true }));
const repeating = (row: number) => [{ row, isTable: true, repeats: row + 1 }];
const texts = (...at: readonly number[]) => at.map((row) => ({ row, isTable: false }));

describe('pageBreaks', () => {
  it.each<[string, Parameters<typeof pageBreaks>[0], number, readonly number[]]>([
    ['none on a single page', tables(5, 10), 20, []],
    ['one before a table that would be torn and need not be', tables(5, 12), 30, [12]],
    ['none before a text that may be torn', [...tables(5), ...texts(15)], 30, []],
    ['one before a text whose heading would stand alone', [...tables(5), ...texts(23)], 30, [23]],
    ['none before a long table with half a page left', repeating(12), 60, []],
    ['one before a long table with little of a page left', repeating(20), 60, [20]],
    ['none before a short one with half a page left', repeating(12), 30, []],
    ['one before a long table whose headings are not repeated', tables(12), 60, [12]],
    ['none before such a table near the head of a page', tables(2), 60, []],
    ['none before a table that fits below a long one', [...repeating(2), ...tables(38)], 45, []],
    [
      'one before a table that fits but for the repeated headings',
      [...repeating(2), ...tables(38)],
      48,
      [38],
    ],
    ['none before the first row', tables(0), 60, []],
    ['one on a later page, counted from the break before', tables(5, 20, 40), 60, [20, 40]],
    ['none before a table that just fits', tables(5, 20), 24, []],
  ])('sets %s', (_, sections, count, breaks) => {
    expect(pageBreaks(sections, count, rows(count), NARROW).breaksBefore).toEqual(breaks);
  });

  it('counts more rows on the pages of a wide sheet, which is scaled down', () => {
    expect(pageBreaks(tables(5, 20), 30, rows(30), 2 * NARROW).breaksBefore).toEqual([]);
  });

  it('takes a row without a height for one line', () => {
    expect(pageBreaks(tables(30), 40, new Map(), NARROW).breaksBefore).toEqual([30]);
  });

  it.each<[string, Parameters<typeof pageBreaks>[0], number, number | null]>([
    ['of a table longer than a page', repeating(2), 60, 3],
    ['of a table that begins on what is left of a page', repeating(12), 30, 13],
    ['of none that stands on one page', [...tables(0), ...repeating(12), ...texts(22)], 60, null],
    ['of none that cannot be repeated', tables(2), 60, null],
  ])('repeats the headings %s', (_, sections, count, repeated) => {
    expect(pageBreaks(sections, count, rows(count), NARROW).repeated).toBe(repeated);
  });
});
