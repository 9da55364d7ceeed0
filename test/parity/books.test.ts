/** Whole workbooks: what our cells come to in an independent engine is what they hold as cached values. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { type Choices, NO_CHOICES } from '../../src/app/choices.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import type { CellValue } from '../../src/sheets/cell.ts';
import { planColumns } from '../../src/sheets/planColumns.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { openEngine } from './ironCalc.ts';

const WORKBOOKS = join(__dirname, '..', 'workbooks');

interface Book {
  readonly name: string;
  readonly path: string;
  readonly choices: Choices;
}

const booksIn = (folder: string): readonly string[] =>
  readdirSync(join(WORKBOOKS, folder))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(folder, file));

function bookAt(path: string): Book {
  const beside = join(WORKBOOKS, path.replace(/\.xlsx$/, '.expected.json'));
  const settings = path.startsWith('corpus') ? JSON.parse(readFileSync(beside, 'utf8')).settings : null;
  return { name: path, path: join(WORKBOOKS, path), choices: { ...NO_CHOICES, settings } };
}

const BOOKS = ['sample.xlsx', ...booksIn('corpus'), ...booksIn('defects')].map(bookAt);

function typed(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(value.value);
    case 'text':
      return `'${value.value}`;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return '=1/0';
  }
}

/** The snapshot's values in the engine, its own formulas as what they came to. */
function engineOf(snapshot: Snapshot) {
  const engine = openEngine(snapshot.sheets.map(({ name }) => name));
  snapshot.sheets.forEach((sheet, at) => {
    if (sheet.kind !== 'worksheet') return;
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) engine.type(at, row, column, typed(cell.value));
    }
  });
  return engine;
}

interface Wrong {
  readonly at: string;
  readonly cached: string | number;
  readonly workedOut: string;
}

describe('the cells we write', () => {
  it.each(BOOKS)('of $name come to their cached values', ({ path, choices }) => {
    const read = readWorkbook(readFileSync(path), path);
    if (!read.ok) throw new Error(`${path} cannot be read`);
    const { snapshot } = read.workbook;
    const assessed = assessBook(snapshot, choices);
    if (!assessed.ok) {
      expect(assessed.trouble.code).toBe('no-scorecard');
      return;
    }
    const { edits, places } = planColumns(snapshot, assessed.assessment);
    expect(places.size).toBe(assessed.assessment.measures.length);

    const engine = engineOf(snapshot);
    const names = snapshot.sheets.map(({ name }) => name);
    const formulas = edits.flatMap(({ sheet, cells }) =>
      cells.flatMap(({ row, column, content }) =>
        content.kind === 'formula' ? [{ sheet: names.indexOf(sheet), row, column, content }] : [],
      ),
    );
    for (const { sheet, row, column, content } of formulas)
      engine.type(sheet, row, column, `=${content.text}`);
    engine.workOut();
    const wrong: readonly Wrong[] = formulas.flatMap(({ sheet, row, column, content }) => {
      const workedOut = engine.read(sheet, row, column);
      return workedOut === content.cached
        ? []
        : [{ at: `${names[sheet]} ${row + 1} ${column + 1}`, cached: content.cached, workedOut }];
    });
    expect(wrong).toEqual([]);
  });
});
