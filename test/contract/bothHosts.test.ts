/** One contract for both hosts: the same workbook in, the same plan applied, the same cells out. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import { planRepairs } from '../../src/app/planRepairs.ts';
import { applyPlan as applyInExcel } from '../../src/hosts/office/applyPlan.ts';
import { putItBack } from '../../src/hosts/office/putItBack.ts';
import { readSnapshot } from '../../src/hosts/office/readSnapshot.ts';
import { applyPlan as applyInFile } from '../../src/hosts/xlsx/applyPlan.ts';
import type { OwnSheet } from '../../src/sheets/plan.ts';
import { planSummary } from '../../src/sheets/planSummary.ts';
import { openBook, openBytes } from '../openBook.ts';
import { differences } from './differences.ts';
import { excelWith, roundTrips } from './excelWith.ts';
import { got } from './got.ts';
import { books, summaryPlan, WORKBOOKS } from './plans.ts';

/** Another state of a sheet: half its cells, no tables, no names of cells. */
const shorter = (sheet: OwnSheet): OwnSheet => ({
  ...sheet,
  cells: sheet.cells.filter((_, at) => at % 2 === 0),
  tables: [],
  names: [],
});

describe('Generate summary', () => {
  it.each(books)('of %s leaves the same cells in Excel and in the file', async (path) => {
    const book = openBook(join(WORKBOOKS, path));
    const excel = excelWith(book.snapshot);
    const read = got(await readSnapshot());
    const plan = summaryPlan(read, path);
    expect(plan).toEqual(summaryPlan(book.snapshot, path));

    const before = await applyInExcel(read, plan);
    expect(excel.missing).toEqual([]);
    got(before);
    expect(roundTrips(excel)).toBe(4);

    const file = openBytes(applyInFile(book, plan), basename(path)).snapshot;
    expect(differences(file, got(await readSnapshot()), false)).toEqual([]);
  });

  it.each(books)('of %s made again changes nothing', async (path) => {
    const { snapshot } = openBook(join(WORKBOOKS, path));
    const excel = excelWith(snapshot);
    got(await applyInExcel(snapshot, summaryPlan(snapshot, path)));
    const once = got(await readSnapshot());
    got(await applyInExcel(once, summaryPlan(once, null)));
    expect(excel.missing).toEqual([]);
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
  });

  it.each(books)('of %s can be put back', async (path) => {
    const { snapshot } = openBook(join(WORKBOOKS, path));
    const excel = excelWith(snapshot);
    const read = got(await readSnapshot());
    const before = got(await applyInExcel(read, summaryPlan(read, path)));
    got(await putItBack(before));
    expect(excel.missing).toEqual([]);
    const after = got(await readSnapshot());
    const added = new Set(before.own.map(({ sheet }) => sheet));
    const rest = {
      ...after,
      sheets: after.sheets.filter(({ name }) => !added.has(name)),
      names: after.names.filter(({ name }) => !name.startsWith('Scorecard.')),
    };
    expect(differences(read, rest)).toEqual([]);
    const left = after.sheets.filter(({ name }) => added.has(name));
    expect(left.every((sheet) => sheet.kind === 'worksheet' && sheet.rows.size === 0 && !sheet.visible)).toBe(
      true,
    );
  });

  it.each(books)('of %s made anew can be put back to the one before', async (path) => {
    const { snapshot } = openBook(join(WORKBOOKS, path));
    const excel = excelWith(snapshot);
    got(await applyInExcel(snapshot, summaryPlan(snapshot, path)));
    const once = got(await readSnapshot());
    const other = { ...summaryPlan(once, null), ownSheets: summaryPlan(once, null).ownSheets.map(shorter) };
    const before = got(await applyInExcel(once, other));
    expect(differences(once, got(await readSnapshot())).length).toBeGreaterThan(5);
    got(await putItBack(before));
    expect(excel.missing).toEqual([]);
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
  });
});

describe('the plain look', () => {
  const plain = { ...NO_CHOICES, settings: { summary: { plain: true } } };

  it('takes the colours of the other look away beside the measures, and they can be put back', async () => {
    const { snapshot } = openBook(join(WORKBOOKS, 'sample.xlsx'));
    const excel = excelWith(snapshot);
    const colours = () =>
      excel.book.sheets
        .filter(({ name }) => snapshot.sheets.some((sheet) => sheet.name === name))
        .flatMap(({ name, formats }) => formats.map(({ area, word }) => ({ name, area, word })));
    const colourless = colours();
    got(await applyInExcel(snapshot, summaryPlan(snapshot, 'sample.xlsx')));
    const coloured = colours();
    expect(coloured.length).toBeGreaterThan(colourless.length);

    const once = got(await readSnapshot());
    const assessed = assessBook(once, plain);
    if (!assessed.ok) throw new Error(assessed.trouble.code);
    const made = { on: '2025-11-20', version: '0' };
    const before = got(await applyInExcel(once, planSummary(once, assessed.assessment, made)));
    expect(colours()).toEqual(colourless);
    got(await putItBack(before));
    expect(colours()).toEqual(expect.arrayContaining(coloured));
    expect(colours()).toHaveLength(coloured.length);
    expect(excel.missing).toEqual([]);
  });
});

describe('repairs', () => {
  const withRepairs = readdirSync(join(WORKBOOKS, 'defects'))
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) => {
      const book = openBook(join(WORKBOOKS, 'defects', name));
      const assessed = assessBook(book.snapshot, NO_CHOICES);
      const { plan, repaired } = planRepairs(assessed.ok ? assessed.assessment.findings : []);
      return repaired.length > 0 ? [{ name, book, plan }] : [];
    });

  it('are offered in some of the books', () => {
    expect(withRepairs.length).toBeGreaterThan(0);
  });

  it.each(withRepairs)(
    'of $name change the same cells in Excel and in the file, and can be put back',
    async (one) => {
      const { name, book, plan } = one;
      const excel = excelWith(book.snapshot);
      const read = got(await readSnapshot());
      const before = got(await applyInExcel(read, plan));
      const after = got(await readSnapshot());
      expect(differences(openBytes(applyInFile(book, plan), name).snapshot, after)).toEqual([]);
      expect(differences(read, after).length).toBeGreaterThan(0);
      got(await putItBack(before));
      expect(excel.missing).toEqual([]);
      expect(differences(read, got(await readSnapshot()))).toEqual([]);
    },
  );
});
