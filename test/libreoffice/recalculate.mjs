/** Recalculates whole summarised books in LibreOffice and compares every status, trend and why cell with ours. Run: npm run recalculate */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessBook } from '../../build/app/assessBook.js';
import { NO_CHOICES } from '../../build/app/choices.js';
import { xlsxBooks } from '../../build/app/cli/xlsxBooks.js';
import { summariseBook } from '../../build/app/summariseBook.js';
import { acceptedCell } from '../../build/sheets/acceptance.js';
import { cellText } from '../../build/sheets/address.js';
import { cellAt } from '../../build/sheets/snapshot.js';
import { recalculatingProfile } from './profile.mjs';

const WORKBOOKS = fileURLToPath(new URL('../workbooks/', import.meta.url));
const MADE = { on: '2025-11-20', version: 'recalculation' };
const PLANTED = 'Planted: not recalculated';

let passed = 0;
let failed = 0;

/** Counts one check and names it where it fails. */
function check(holds, what) {
  if (holds) passed += 1;
  else {
    failed += 1;
    process.stdout.write(`FAILED ${what}\n`);
  }
}

function open(bytes, name) {
  const opened = xlsxBooks.open(bytes, name);
  if (!opened.ok) throw new Error(`${name}: ${opened.advice}`);
  return opened.book;
}

/** The book with its summary; findings that stand in the way are accepted, as a person might. */
function summarised(path) {
  const expected = path.replace(/\.xlsx$/, '.expected.json');
  const settings = existsSync(expected) ? JSON.parse(readFileSync(expected, 'utf8')).settings : {};
  const book = open(readFileSync(path), basename(path));
  const choices = { ...NO_CHOICES, settings };
  const options = { repair: false, made: MADE, begin: () => {} };
  const first = summariseBook(xlsxBooks, book, choices, options);
  if (first.kind !== 'blocked') return first;
  const accepted = first.blocking.map((finding) => ({
    code: finding.fault.code,
    cell: acceptedCell(finding),
    reason: 'So published',
    by: null,
    on: MADE.on,
  }));
  return summariseBook(xlsxBooks, book, { ...choices, accepted }, options);
}

/** Our own cells of a snapshot by place: every formula in the columns beside the measures and on our sheets. */
function liveCells(snapshot) {
  const assessed = assessBook(snapshot, NO_CHOICES);
  if (!assessed.ok) throw new Error(`${snapshot.workbook}: ${assessed.trouble.code}`);
  const { scorecard, measures } = assessed.assessment;
  const columns = new Map();
  for (const { sheet, ownColumns } of scorecard.sheets) {
    if (ownColumns) columns.set(sheet, [...(columns.get(sheet) ?? []), ...Object.values(ownColumns)]);
  }
  const own = new Set(
    snapshot.names
      .filter(({ name }) => name.startsWith('Scorecard.'))
      .map(({ refersTo }) => refersTo.replace(/!.*$/, '').replace(/^'|'$/g, '')),
  );
  const cells = new Map();
  for (const sheet of snapshot.sheets) {
    if (sheet.kind !== 'worksheet') continue;
    for (const [row, line] of sheet.rows) {
      for (const [column, cell] of line) {
        if (cell.formula === null) continue;
        if (own.has(sheet.name) || columns.get(sheet.name)?.includes(column)) {
          cells.set(`${sheet.name}!${cellText(row, column)}`, {
            sheet: sheet.name,
            row,
            column,
            value: cell.value,
          });
        }
      }
    }
  }
  return { cells, measures: measures.length };
}

/** The bytes with a wrong cached value in the cell; the formula stays. */
function planted(bytes, sheetNumber, at) {
  const parts = unzipSync(bytes);
  const [path] = Object.keys(parts).filter((name) => name === sheetNumber);
  const xml = strFromU8(parts[path]);
  const cell = new RegExp(`(<c r="${at}"[^>]*>(?:(?!</c>).)*?<v>)[^<]*(</v>)`, 's');
  if (!cell.test(xml)) throw new Error(`no cached value at ${at} in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(xml.replace(cell, `$1${PLANTED}$2`)) });
}

/** The part that holds a sheet, found as Excel finds it: by its relationship. */
function partOfSheet(bytes, name) {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml']);
  const escaped = name.replace(/&/g, '&amp;').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const entry = new RegExp(`<(?:\\w+:)?sheet [^>]*name="${escaped}"[^>]*>`).exec(book)?.[0] ?? '';
  const id = /r:id="([^"]+)"/.exec(entry)?.[1];
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']);
  const link = links.match(/<(?:\w+:)?Relationship [^>]*>/g).find((one) => one.includes(`Id="${id}"`)) ?? '';
  const target = /Target="([^"]+)"/.exec(link)?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const same = (a, b) =>
  a.kind === b.kind &&
  (a.kind === 'number'
    ? Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(b.value))
    : a.value === b.value);

const shown = (value) => (value === undefined ? 'nothing' : (value.value ?? value.code ?? value.kind));

const folder = mkdtempSync(join(tmpdir(), 'scorecard-recalculation-'));
try {
  const corpus = join(WORKBOOKS, 'corpus');
  const paths = [
    ...readdirSync(corpus)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => join(corpus, name)),
    join(WORKBOOKS, 'sample.xlsx'),
  ];
  const given = join(folder, 'given');
  const got = join(folder, 'got');
  mkdirSync(given);
  const books = new Map();
  for (const path of paths) {
    const name = basename(path);
    const result = summarised(path);
    check(result.kind === 'made', `${name}: a summary is made (${result.kind})`);
    if (result.kind !== 'made') continue;
    const copy = xlsxBooks.open(result.bytes, name);
    check(copy.ok, `${name}: its copy can be read back (${copy.advice ?? ''})`);
    if (!copy.ok) continue;
    const live = liveCells(copy.book.snapshot);
    const [first] = live.cells.values();
    check(first !== undefined && live.cells.size >= live.measures * 3, `${name}: three live cells a measure`);
    if (first === undefined) continue;
    const part = partOfSheet(result.bytes, first.sheet);
    writeFileSync(join(given, name), planted(result.bytes, part, cellText(first.row, first.column)));
    books.set(name, live);
  }

  const converted = spawnSync(
    'soffice',
    [
      recalculatingProfile(join(folder, 'profile')),
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      got,
      ...[...books.keys()].map((name) => join(given, name)),
    ],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (converted.error) throw converted.error;

  for (const [name, { cells, measures }] of books) {
    const path = join(got, name);
    check(existsSync(path), `${name}: LibreOffice opens it ${existsSync(path) ? '' : converted.stderr}`);
    if (!existsSync(path)) continue;
    const { snapshot } = open(readFileSync(path), name);
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    let differing = 0;
    for (const [place, { sheet, row, column, value }] of cells) {
      const found = cellAt(sheets.get(sheet), row, column)?.value;
      const holds = found !== undefined && same(found, value);
      if (!holds) differing += 1;
      check(holds, `${name} ${place}: “${shown(value)}” recalculated is “${shown(found)}”`);
    }
    process.stdout.write(`${name}: ${measures} measures, ${cells.size} live cells, ${differing} differ\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
