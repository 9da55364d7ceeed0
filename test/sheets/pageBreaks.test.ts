import { pageBreaks } from '../../src/sheets/pageBreaks.ts';

/** Rows of 20 points. */
const rows = (count: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, row) => [row, 20]));

/** Narrow enough not to be scaled: some 24 rows a page. */
const NARROW = 100;

describe('pageBreaks', () => {
  it.each<[string, readonly number[], number, readonly number[]]>([
    ['none on a single page', [5, 10], 20, []],
    ['one before a section that would be torn near the foot of a page', [5, 20], 30, [20]],
    ['none before a section that is torn near its head', [5], 60, []],
    ['none before the first row', [0], 60, []],
    ['one on a later page, counted from the break before', [5, 20, 40], 60, [20, 40]],
    ['none before a section that just fits', [5, 20], 24, []],
  ])('sets %s', (_, sections, count, breaks) => {
    expect(pageBreaks(sections, count, rows(count), NARROW)).toEqual(breaks);
  });

  it('counts more rows on the pages of a wide sheet, which is scaled down', () => {
    expect(pageBreaks([5, 20], 30, rows(30), 2 * NARROW)).toEqual([]);
  });

  it('takes a row without a height for one line', () => {
    expect(pageBreaks([30], 40, new Map(), NARROW)).toEqual([30]);
  });
});
