import { linkAt } from '../../../src/workbench/grid/linkAt.ts';
import type { Book } from '../../../src/workbench/standIn/book.ts';
import { aSheet, text } from './aCell.ts';
import { drawn } from './drawn.ts';

const PLACE = { top: 2, left: 1, bottom: 2, right: 1 };
const ORIGIN = { top: 0, left: 0, bottom: 0, right: 0 };
const summary = aSheet('Committee summary', [
  [0, 0, { ...text('Checks'), link: { sheet: 'scorecard checks', area: PLACE, tip: '' } }],
  [1, 0, { ...text('Gone'), link: { sheet: 'Deleted', area: PLACE, tip: '' } }],
  [2, 0, { ...text('Ours'), link: { sheet: 'Scorecard checks', area: PLACE, tip: '' } }],
]);
const checks = aSheet('Scorecard checks');
const at = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
summary.drawn = drawn({
  links: [
    { area: at(2), location: "'Committee summary'!A1", tip: '' },
    { area: at(3), location: "'Scorecard checks'!B3", tip: '' },
    { area: { ...at(4), right: 3 }, location: '#B3', tip: '' },
    { area: at(5), location: 'Scorecard.Checks', tip: '' },
    { area: at(6), location: 'Nowhere!A1', tip: '' },
  ],
});
const book: Book = {
  name: 'book.xlsx',
  date1904: false,
  sheets: [summary, checks],
  names: [{ name: 'Scorecard.Checks', formula: "='Scorecard checks'!$A$1", sheet: null }],
  active: summary,
};

it.each([
  ['a link of ours', 0, 0, { sheet: checks, area: PLACE }],
  ['a link to a sheet that is gone', 1, 0, null],
  ['ours before the file’s', 2, 0, { sheet: checks, area: PLACE }],
  ['a link of the file', 3, 0, { sheet: checks, area: PLACE }],
  ['a place on the same sheet, from anywhere in the link’s area', 4, 2, { sheet: summary, area: PLACE }],
  ['a name', 5, 0, { sheet: checks, area: ORIGIN }],
  ['a sheet that never was', 6, 0, null],
  ['no link', 7, 0, null],
])('%s', (_, row, column, expected) => {
  expect(linkAt(book, summary, row, column)).toEqual(expected);
});
