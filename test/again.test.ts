/** A summary made again on its own output: the same sheets, the same cells, nothing doubled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Choices, NO_CHOICES } from '../src/app/choices.ts';
import { xlsxBooks } from '../src/app/cli/xlsxBooks.ts';
import { summariseBook } from '../src/app/summariseBook.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Acceptance } from '../src/domain/settings.ts';
import type { XlsxWorkbook } from '../src/hosts/xlsx/xlsxWorkbook.ts';
import { acceptedCell } from '../src/sheets/acceptance.ts';
import { cellText } from '../src/sheets/address.ts';
import type { Snapshot } from '../src/sheets/snapshot.ts';
import { openBook, openBytes } from './openBook.ts';

const WORKBOOKS = join(__dirname, 'workbooks');
const CORPUS = join(WORKBOOKS, 'corpus');

const options = { repair: false, made: { on: '2025-11-20', version: '0' }, begin: () => {} };

const accepting = (finding: Finding): Acceptance => ({
  code: finding.fault.code,
  cell: acceptedCell(finding),
  reason: 'So published',
  by: null,
  on: '2025-11-20',
});

/** The bytes of the copy; what stands in the way is accepted, as a person might. */
function copyOf(book: XlsxWorkbook, choices: Choices): Uint8Array {
  const first = summariseBook(xlsxBooks, book, choices, options);
  const made =
    first.kind === 'blocked'
      ? summariseBook(xlsxBooks, book, { ...choices, accepted: first.blocking.map(accepting) }, options)
      : first;
  if (made.kind !== 'made') throw new Error(`${book.snapshot.workbook}: ${JSON.stringify(made)}`);
  return made.bytes;
}

/** Every cell that holds something, by place: what it holds and how it is shown. */
function cellsOf({ sheets }: Snapshot): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const sheet of sheets) {
    if (sheet.kind !== 'worksheet') continue;
    for (const [row, line] of sheet.rows) {
      for (const [column, { value, formula, format, text, fill }] of line) {
        cells[`${sheet.name}!${cellText(row, column)}`] = JSON.stringify({
          value,
          formula,
          format,
          text,
          fill,
        });
      }
    }
  }
  return cells;
}

/** How often the parts say things that a careless second run would say twice. */
function sayings(bytes: Uint8Array): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!path.endsWith('.xml')) continue;
    const xml = strFromU8(part);
    for (const element of [
      'xf',
      'dxf',
      'font',
      'conditionalFormatting',
      'cfRule',
      'definedName',
      'sheet',
      'hyperlink',
    ]) {
      counted[`${path} ${element}`] = xml.match(new RegExp(`<(?:\\w+:)?${element}[ />]`, 'g'))?.length ?? 0;
    }
  }
  return counted;
}

const books: readonly (readonly [name: string, path: string])[] = [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, join(CORPUS, name)] as const),
  ['sample.xlsx', join(WORKBOOKS, 'sample.xlsx')],
];

const settingsOf = (path: string): unknown =>
  path.startsWith(CORPUS)
    ? (JSON.parse(readFileSync(path.replace(/\.xlsx$/, '.expected.json'), 'utf8')).settings ?? {})
    : null;

describe('a summary made again', () => {
  it.each(books)('of %s changes nothing', (name, path) => {
    const source = openBook(path);
    const first = copyOf(source, { ...NO_CHOICES, settings: settingsOf(path) });
    const second = copyOf(openBytes(first, name), NO_CHOICES);
    const before = openBytes(first, name).snapshot;
    const after = openBytes(second, name).snapshot;
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    expect(cellsOf(after)).toEqual(cellsOf(before));
    expect(sayings(second)).toEqual(sayings(first));
  });

  it('of a sample with a long trend changes nothing, and finds its column again', () => {
    const path = join(WORKBOOKS, 'sample.xlsx');
    const settings = { policy: { trend: { second: 'same period last year' } } };
    const first = copyOf(openBook(path), { ...NO_CHOICES, settings });
    const second = copyOf(openBytes(first, 'sample.xlsx'), NO_CHOICES);
    const cells = cellsOf(openBytes(first, 'sample.xlsx').snapshot);
    expect(
      Object.values(cells).filter((cell) => cell.includes('"Calculated long trend"')).length,
    ).toBeGreaterThan(0);
    expect(cellsOf(openBytes(second, 'sample.xlsx').snapshot)).toEqual(cells);
    expect(sayings(second)).toEqual(sayings(first));
  });

  it.each(books)('of %s leaves the council’s own cells as they were', (name, path) => {
    const source = openBook(path);
    const copy = openBytes(copyOf(source, { ...NO_CHOICES, settings: settingsOf(path) }), name).snapshot;
    expect(cellsOf(copy)).toMatchObject(cellsOf(source.snapshot));
  });
});
