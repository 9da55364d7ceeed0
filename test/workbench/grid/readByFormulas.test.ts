import { hasFormulas, isReadByFormulas } from '../../../src/workbench/grid/readByFormulas.ts';
import type { BookName } from '../../../src/workbench/standIn/book.ts';
import { aSheet, number } from './aCell.ts';

const NAMES: readonly BookName[] = [
  { name: 'Scorecard.Summary', formula: "='Q1 (draft)'!$A$1", sheet: null },
];

const reads = (formula: string | null): boolean => {
  const read = aSheet('Q1 (draft)', [[0, 0, number(1)]]);
  const other = aSheet('Other', formula === null ? [] : [[3, 2, { formula }]]);
  return isReadByFormulas(
    { name: 'b', date1904: false, sheets: [read, other], names: [...NAMES], active: null },
    read,
  );
};

it.each<[string, string | null, boolean]>([
  ['nothing', null, false],
  ['a formula on another sheet that reads its own', 'A1+B2:B9', false],
  ['a formula that names it', "'Q1 (draft)'!A1*2", true],
  ['a formula that names it in other letters', "SUM('q1 (DRAFT)'!A:A)", true],
  ['a name of the workbook that leads there', 'Scorecard.Summary', true],
  ['an address made of text', 'INDIRECT("A"&1)', true],
  ['sheets from one to another', 'SUM(First:Last!A1)', true],
  ['sheets with spaces from one to another', "SUM('First one:Last one'!A1)", true],
])('%s', (_, formula, expected) => {
  expect(reads(formula)).toBe(expected);
});

it('counts the formulas of the sheet itself', () => {
  const sheet = aSheet('S', [[0, 0, { formula: '1' }]]);
  const book = { name: 'b', date1904: false, sheets: [sheet], names: [], active: null };
  expect(isReadByFormulas(book, sheet)).toBe(true);
  expect([hasFormulas(sheet), hasFormulas(aSheet('T', [[0, 0, number(1)]]))]).toEqual([true, false]);
});
