/** What typing into a cell gives, as a British Excel takes it. */
import { type Book, cellFor, newSheet } from '../../src/workbench/standIn/book.ts';
import { typeByHand } from '../../src/workbench/standIn/typeByHand.ts';

const sheet = newSheet('Sheet1');
const book: Book = { name: 'a.xlsx', date1904: false, sheets: [sheet], names: [], active: sheet };

function typed(text: string, format = 'General') {
  const cell = cellFor(sheet, 0, 0);
  cell.format = format;
  typeByHand(book, sheet, 0, 0, text);
  return { value: cell.value, text: cell.text, formula: cell.formula };
}

const number = (value: number) => ({ kind: 'number', value });
const words = (value: string) => ({ kind: 'text', value });

it.each<[string, string, object, string]>([
  ['1,234', 'General', number(1234), '1,234'],
  ['72%', 'General', number(0.72), '72%'],
  ['72%', '0.0%', number(0.72), '72.0%'],
  ['12/04/2025', 'General', number(45759), '12/04/2025'],
  ['-3', 'General', number(-3), '-3'],
  ['72%', '@', words('72%'), '72%'],
  ["'72%", 'General', words('72%'), '72%'],
  ['n/a', 'General', words('n/a'), 'n/a'],
  ['true', 'General', { kind: 'boolean', value: true }, 'TRUE'],
  ['#N/A', 'General', { kind: 'error', code: '#N/A' }, '#N/A'],
  ['', 'General', { kind: 'empty' }, ''],
  ['=', 'General', words('='), '='],
])('%s in a cell of format %s', (text, format, value, shown) => {
  expect(typed(text, format)).toEqual({ value, text: shown, formula: null });
});

it('takes a formula, and waits for its result', () => {
  expect(typed('=A2*2')).toEqual({ value: { kind: 'empty' }, text: '', formula: 'A2*2' });
});
