/** The headings among which a person chooses. */
import { gridNamed, type HeadingChoice, headingsAt } from '../../src/sheets/headingsAt.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { aBook, percent } from './aBook.ts';

const book = aBook({
  rows: [
    ['Performance, Quarter 2 2025/26'],
    ['Ref', null, 'Q1 2025/26', 'Q2 2025/26', 'Goal', 'Calculated because'],
    ['A1', 'Visits made on time', percent(80), percent(85), percent(90)],
  ],
});

const headings = (workbook: Snapshot, sheet: string, row: number): readonly HeadingChoice[] | null => {
  const grid = gridNamed(workbook, sheet);
  return grid && headingsAt(grid, row, workbook.date1904);
};

describe('the headings of a row', () => {
  it('are named with their columns, those without words included', () => {
    expect(headings(book, 'Scorecard', 1)).toEqual([
      { column: 'A', text: 'Ref' },
      { column: 'B', text: '' },
      { column: 'C', text: 'Q1 2025/26' },
      { column: 'D', text: 'Q2 2025/26' },
      { column: 'E', text: 'Goal' },
    ]);
  });

  it('bear the groups above them', () => {
    const grouped = aBook({
      rows: [
        [null, '2025/26', null, '2024/25', null],
        ['Measure', 'Actual', 'Target', 'Actual', 'Target'],
        ['Visits made on time', percent(80), percent(85), percent(70), percent(75)],
      ],
      merges: ['B1:C1', 'D1:E1'],
    });
    expect(headings(grouped, 'Scorecard', 1)?.map(({ text }) => text)).toEqual([
      'Measure',
      '2025/26 Actual',
      '2025/26 Target',
      '2024/25 Actual',
      '2024/25 Target',
    ]);
  });

  it('are none where the row is empty, and there is no grid of a sheet that is not there', () => {
    expect(headings(book, 'Scorecard', 40)).toEqual([]);
    expect(headings(book, 'Elsewhere', 1)).toBeNull();
  });

  it('are given for any row of words, whatever they say', () => {
    const strange = aBook({
      rows: [
        ['Bread', 'Butter'],
        ['A1', 'Visits made on time'],
      ],
    });
    expect(headings(strange, 'Scorecard', 0)).toEqual([
      { column: 'A', text: 'Bread' },
      { column: 'B', text: 'Butter' },
    ]);
  });
});
