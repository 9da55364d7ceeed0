/** A workbook that Excel changed and saved says the same, and looks the same, as one that was changed in its file. */
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { applyPlan as applyInExcel } from '../../src/hosts/office/applyPlan.ts';
import { applyPlan as applyInFile } from '../../src/hosts/xlsx/applyPlan.ts';
import { OWN_SHEETS } from '../../src/sheets/ownNames.ts';
import { saveBook } from '../../src/workbench/standIn/saveBook.ts';
import { openBook, openBytes } from '../openBook.ts';
import { differences } from './differences.ts';
import { excelWith } from './excelWith.ts';
import { got } from './got.ts';
import { books, summaryPlan, WORKBOOKS } from './plans.ts';

const MARKS = Object.values(OWN_SHEETS).map(({ definedName }) => definedName);

/** The parts of sheets and tables as text. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /worksheets\/sheet\d+\.xml$|tables\//.test(path))
      .map(([path, part]) => [path, strFromU8(part)]),
  );

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How often a part says the things that a snapshot does not show. */
const sayings = (bytes: Uint8Array): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    Object.entries(partsOf(bytes)).map(([path, text]) => [
      path,
      [
        /<cfRule /g,
        /<hyperlink /g,
        /<tableColumn /g,
        /<brk /g,
        /customHeight/g,
        /customWidth/g,
        /<oddFooter>/g,
      ].map((pattern) => count(text, pattern)),
    ]),
  );

const inside = (styles: string, section: string, item: string): readonly string[] => {
  const text = new RegExp(`<${section}[ >][\\s\\S]*?</${section}>`).exec(styles)?.[0] ?? '';
  return (
    text
      .slice(text.indexOf('>') + 1)
      .match(new RegExp(`<${item}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${item}>)`, 'g')) ?? []
  );
};

/** Every cell of every sheet with its whole style spelt out, whatever its number. */
function looks(bytes: Uint8Array): Readonly<Record<string, string>> {
  const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
  const fonts = inside(styles, 'fonts', 'font');
  const fills = inside(styles, 'fills', 'fill');
  const borders = inside(styles, 'borders', 'border');
  const codes = new Map(
    inside(styles, 'numFmts', 'numFmt').map((item) => [/numFmtId="(\d+)"/.exec(item)?.[1], item.slice(-40)]),
  );
  const number = (xf: string, name: string): number =>
    Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1] ?? 0);
  const spelt = inside(styles, 'cellXfs', 'xf').map((xf) => {
    const format = number(xf, 'numFmtId');
    const code = codes.get(String(format)) ?? format;
    const alignment = /<alignment[^>]*>/.exec(xf)?.[0] ?? '';
    return [
      code,
      fonts[number(xf, 'fontId')],
      fills[number(xf, 'fillId')],
      borders[number(xf, 'borderId')],
      alignment,
    ].join();
  });
  return Object.fromEntries(
    Object.entries(partsOf(bytes)).flatMap(([path, text]) =>
      [...text.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map(([, cell, style]) => [
        `${path} ${cell}`,
        spelt[Number(style ?? 0)] ?? 'no such style',
      ]),
    ),
  );
}

describe('a summary made in Excel and saved', () => {
  it.each(books)('of %s is the one made in the file', async (path) => {
    const book = openBook(join(WORKBOOKS, path));
    const excel = excelWith(book.snapshot);
    const plan = summaryPlan(book.snapshot, path);
    got(await applyInExcel(book.snapshot, plan));
    const saved = saveBook(excel.book, book, MARKS);
    const written = applyInFile(book, plan);
    const name = basename(path);
    expect(differences(openBytes(written, name).snapshot, openBytes(saved, name).snapshot)).toEqual([]);
    expect(sayings(saved)).toEqual(sayings(written));
    expect(looks(saved)).toEqual(looks(written));
  });
});
