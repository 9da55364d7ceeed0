/** Which table a row belongs to, where sheets hold one table or several. */
import fc from 'fast-check';
import type { ScorecardSheet } from '../../src/domain/scorecard.ts';
import { byTable, tablesOf } from '../../src/domain/tableOf.ts';

const aTable = (sheet: string, headingRow: number, lastRow: number): ScorecardSheet => ({
  sheet,
  headingRow,
  headingRows: [headingRow],
  lastRow,
  orientation: 'wide',
  measures: lastRow - headingRow,
  fields: {},
  periods: new Map(),
  title: null,
  ownColumns: null,
});

const UPPER = aTable('Scorecard', 4, 8);
const LOWER = aTable('Scorecard', 12, 15);
const OTHER = aTable('Annual', 2, 30);

// In another order than they stand in: a reader may list them as it likes.
const tableOf = tablesOf({ sheets: [LOWER, OTHER, UPPER] });

it.each([
  ['above every table', 'Scorecard', 3, null],
  ['the headings themselves', 'Scorecard', 4, null],
  ['the first row', 'Scorecard', 5, UPPER],
  ['the last row', 'Scorecard', 8, UPPER],
  ['between two tables', 'Scorecard', 9, null],
  ['the headings of the next', 'Scorecard', 12, null],
  ['the next table', 'Scorecard', 13, LOWER],
  ['below every table', 'Scorecard', 16, null],
  ['the same row of another sheet', 'Annual', 13, OTHER],
  ['a sheet without a table', 'Notes', 13, null],
])('%s', (_, sheet, row, table) => {
  expect(tableOf({ sheet, row })).toBe(table);
});

it('finds what going through all of them finds', () => {
  const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
  fc.assert(
    fc.property(gaps, (heights) => {
      let next = 0;
      const sheets = heights.map(([gap, rows]) => {
        const table = aTable('Scorecard', next + gap, next + gap + rows);
        next = table.lastRow + 1;
        return table;
      });
      const found = tablesOf({ sheets });
      for (let row = 0; row <= next; row += 1) {
        const wanted = sheets.find((each) => each.headingRow < row && row <= each.lastRow) ?? null;
        expect(found({ sheet: 'Scorecard', row })).toBe(wanted);
      }
    }),
  );
});

it('groups rows by their table, in their order, and leaves out what stands in none', () => {
  const rows = [13, 5, 9, 14, 6].map((row) => ({ sheet: 'Scorecard', row }));
  const groups = byTable(tableOf, rows, (each) => each);
  expect([...groups].map(([table, items]) => [table, items.map(({ row }) => row)])).toEqual([
    [LOWER, [13, 14]],
    [UPPER, [5, 6]],
  ]);
});
