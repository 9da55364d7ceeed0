/** The headings among which a person chooses. */
import { headingsAt } from '../../src/sheets/headingsAt.ts';
import { aBook, percent } from './aBook.ts';

const book = aBook({
  rows: [
    ['Performance, Quarter 2 2025/26'],
    ['Ref', null, 'Q1 2025/26', 'Q2 2025/26', 'Goal', 'Calculated because'],
    ['A1', 'Visits made on time', percent(80), percent(85), percent(90)],
  ],
});

describe('the headings of a row', () => {
  it('are named with their columns, those without words included', () => {
    expect(headingsAt(book, 'Scorecard', 1)).toEqual([
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
    expect(headingsAt(grouped, 'Scorecard', 1).map(({ text }) => text)).toEqual([
      'Measure',
      '2025/26 Actual',
      '2025/26 Target',
      '2024/25 Actual',
      '2024/25 Target',
    ]);
  });

  it.each([
    ['a sheet that is not there', 'Elsewhere', 1],
    ['an empty row', 'Scorecard', 40],
  ])('are none for %s', (_, sheet, row) => {
    expect(headingsAt(book, sheet, row)).toEqual([]);
  });

  it('are given for any row of words, whatever they say', () => {
    const strange = aBook({
      rows: [
        ['Bread', 'Butter'],
        ['A1', 'Visits made on time'],
      ],
    });
    expect(headingsAt(strange, 'Scorecard', 0)).toEqual([
      { column: 'A', text: 'Bread' },
      { column: 'B', text: 'Butter' },
    ]);
  });
});
