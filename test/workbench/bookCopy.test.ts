/** Copies of a workbook to go back to, and what differs between two of them. */
import { join } from 'node:path';
import type { Book, BookSheet } from '../../src/workbench/standIn/book.ts';
import { cellFor, newSheet } from '../../src/workbench/standIn/book.ts';
import { changesBetween } from '../../src/workbench/standIn/bookChanges.ts';
import { copyBook, restoreBook } from '../../src/workbench/standIn/bookCopy.ts';
import { loadBook } from '../../src/workbench/standIn/loadBook.ts';
import { typeByHand } from '../../src/workbench/standIn/typeByHand.ts';
import { openBook } from '../openBook.ts';

const { snapshot } = openBook(join(__dirname, '..', 'workbooks', 'sample.xlsx'));

const sheetOf = (book: Book, name: string): BookSheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const H3 = { top: 2, left: 7, bottom: 2, right: 7 };

type Act = (book: Book, sheet: BookSheet) => void;

it.each<[string, Act, object[]]>([
  ['nothing', () => {}, []],
  ['a figure', (book, sheet) => typeByHand(book, sheet, 2, 7, '5'), [{ area: H3, content: H3 }]],
  [
    'figures apart, as one area',
    (book, sheet) => {
      typeByHand(book, sheet, 2, 7, '5');
      typeByHand(book, sheet, 4, 8, '6');
    },
    [{ content: { top: 2, left: 7, bottom: 4, right: 8 } }],
  ],
  [
    'a look, which says nothing else',
    (_, sheet) => void Object.assign(cellFor(sheet, 2, 7), { fill: 'FF0000' }),
    [{ area: H3, content: null }],
  ],
  [
    'a link',
    (_, sheet) => void Object.assign(cellFor(sheet, 2, 7), { link: { sheet: 'Plan', area: H3, tip: '' } }),
    [{ area: null }],
  ],
  ['a width', (_, sheet) => void sheet.widths.set(3, 80), [{ area: null, content: null }]],
  [
    'a name of a sheet',
    (_, sheet) => void Object.assign(sheet, { name: 'People' }),
    [{ area: null, content: null }],
  ],
  ['a sheet that came', (book) => void book.sheets.push(newSheet('More')), [{ area: null, content: null }]],
  ['a sheet that went', (book) => void book.sheets.pop(), [{ area: null, content: null }]],
])('tells of %s, and takes it back', (_, act, wanted) => {
  const book = loadBook(snapshot);
  const before = copyBook(book);
  act(book, sheetOf(book, 'Population'));
  const changes = changesBetween(before.sheets, book.sheets);
  expect(changes).toMatchObject(wanted);
  expect(changes).toHaveLength(wanted.length);
  const after = copyBook(book);
  restoreBook(book, before);
  expect(changesBetween(before.sheets, book.sheets)).toEqual([]);
  restoreBook(book, after);
  expect(changesBetween(after.sheets, book.sheets)).toEqual([]);
});

it('tells of a formula, not of its result', () => {
  const book = loadBook(snapshot);
  const sheet = sheetOf(book, 'Population');
  typeByHand(book, sheet, 2, 7, '=1+1');
  const before = copyBook(book);
  cellFor(sheet, 2, 7).value = { kind: 'number', value: 2 };
  expect(changesBetween(before.sheets, book.sheets)).toEqual([]);
});

it('does not let what is done to the book reach its copy', () => {
  const book = loadBook(snapshot);
  const before = copyBook(book);
  cellFor(sheetOf(book, 'Population'), 0, 0).look.bold = true;
  expect(
    before.sheets
      .find(({ name }) => name === 'Population')
      ?.cells.get(0)
      ?.get(0)?.look.bold,
  ).toBe(false);
});
