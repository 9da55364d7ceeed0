/** Whatever goes wrong in Excel, a workbook is never left half-written, and the reason is said. */
import { join } from 'node:path';
import { applyPlan } from '../../src/hosts/office/applyPlan.ts';
import { officeAdvice } from '../../src/hosts/office/faultAdvice.ts';
import { putItBack } from '../../src/hosts/office/putItBack.ts';
import { readSnapshot } from '../../src/hosts/office/readSnapshot.ts';
import { withoutProtected } from '../../src/hosts/office/withoutProtected.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';
import { type Book, type BookSheet, cellFor, newSheet } from '../../src/workbench/standIn/book.ts';
import type { Faults } from '../../src/workbench/standIn/faults.ts';
import type { StandIn } from '../../src/workbench/standIn/standIn.ts';
import { openBook, openBytes } from '../openBook.ts';
import { largeBook } from '../workbooks/largeBook.ts';
import { differences } from './differences.ts';
import { anything, excelWith, waited } from './excelWith.ts';
import { got } from './got.ts';
import { canDelay } from './officeClient.ts';
import { summaryPlan, WORKBOOKS } from './plans.ts';

const { snapshot: source } = openBook(join(WORKBOOKS, 'sample.xlsx'));

/** Requests of applying: the first looks once more, the second writes. */
const LOOK = 0;
const WRITE = 1;

const council = ({ sheets }: Book): BookSheet => {
  const found = sheets.find(({ name }) => name === plan.edits[0]?.sheet);
  if (found === undefined) throw new Error('The sample has no scorecard');
  return found;
};

const plan = summaryPlan(source, null);

/** What a co-author does to a cell that was read. */
function typeElsewhere(book: Book): void {
  const cell = cellFor(council(book), 0, 0);
  Object.assign(cell, { value: { kind: 'text', value: 'A new title' }, text: 'A new title' });
}

/** Everything in which the workbook differs from how it was; sheets of ours that were added are empty and hidden. */
function leftovers(before: Snapshot, after: Snapshot): readonly string[] {
  const added = after.sheets.filter(({ name }) => !before.sheets.some((sheet) => sheet.name === name));
  const names = new Set(added.map(({ name }) => name));
  const shown = added.flatMap((sheet) =>
    sheet.visible || (sheet.kind === 'worksheet' && sheet.rows.size > 0) ? [`${sheet.name} is left`] : [],
  );
  const rest = {
    ...after,
    sheets: after.sheets.filter(({ name }) => !names.has(name)),
    names: after.names.filter(({ name }) => !name.startsWith('Scorecard.')),
  };
  return [...shown, ...differences(before, rest)];
}

async function applied(faults: Faults, prepare: (excel: StandIn) => void = () => {}) {
  const excel = excelWith(source);
  prepare(excel);
  const read = got(await readSnapshot());
  excel.suffer(faults);
  const outcome = await applyPlan(read, plan);
  excel.suffer({});
  expect(excel.missing).toEqual([]);
  return { excel, read, outcome, after: got(await readSnapshot()) };
}

const only = (request: number) => (number: number) => number === request;

afterEach(() => canDelay(true));

describe('nothing is written', () => {
  const change = (request: number, act: (book: Book) => void): Faults => ({
    before: (number, book) => {
      if (number === request) act(book);
    },
  });

  it('where a sheet is protected', async () => {
    const { outcome, read, after } = await applied({}, ({ book }) => {
      council(book).isProtected = true;
    });
    expect(outcome).toMatchObject({
      ok: false,
      fault: { code: 'protected-sheet', sheet: plan.edits[0]?.sheet },
    });
    expect(leftovers(read, after)).toEqual([]);
  });

  it('on a protected sheet, but on ours, where the plan leaves it out', async () => {
    const excel = excelWith(source);
    const sheet = council(excel.book);
    sheet.isProtected = true;
    const read = got(await readSnapshot());
    const { plan: allowed, leftOut } = withoutProtected(read, plan);
    expect(leftOut).toEqual([sheet.name]);
    got(await applyPlan(read, allowed));
    const after = got(await readSnapshot());
    const own = new Set(plan.ownSheets.map(({ name }) => name));
    expect(after.sheets.filter(({ name }) => own.has(name))).toHaveLength(own.size);
    const names = read.names;
    expect(
      differences(read, { ...after, names, sheets: after.sheets.filter(({ name }) => !own.has(name)) }),
    ).toEqual([]);
  });

  it('where a sheet is protected between the two round trips', async () => {
    const { outcome, read, after } = await applied(
      change(WRITE, (book) => {
        council(book).isProtected = true;
        for (const sheet of book.sheets.slice(-1)) sheet.visibility = 'Visible';
      }),
    );
    expect(outcome.ok).toBe(false);
    const unprotected = {
      ...after,
      sheets: after.sheets.map((sheet) =>
        sheet.kind === 'worksheet' ? { ...sheet, isProtected: false } : sheet,
      ),
    };
    expect(leftovers(read, unprotected)).toEqual([]);
  });

  it.each([LOOK, WRITE])('while a cell is being edited, at request %i', async (request) => {
    canDelay(false);
    const { outcome, read, after } = await applied({ cellEdit: only(request) });
    expect(outcome).toEqual({ ok: false, fault: { code: 'cell-edit' } });
    expect(leftovers(read, after)).toEqual([]);
  });

  it('where a co-author changed a cell since it was read', async () => {
    const { outcome, read, after } = await applied(change(LOOK, typeElsewhere));
    expect(outcome).toEqual({ ok: false, fault: { code: 'moved', sheet: plan.edits[0]?.sheet } });
    expect(leftovers(read, after)).toEqual([expect.stringContaining('A new title')]);
  });

  it('that stays where a co-author changed a cell in the last moment', async () => {
    const { outcome, read, after } = await applied(change(WRITE, typeElsewhere));
    expect(outcome).toEqual({ ok: false, fault: { code: 'moved', sheet: plan.edits[0]?.sheet } });
    expect(leftovers(read, after)).toEqual([expect.stringContaining('A new title')]);
  });

  it('where a co-author wrote beside the table', async () => {
    const { outcome } = await applied(
      change(LOOK, (book) => {
        Object.assign(cellFor(council(book), 3, 60), { value: { kind: 'number', value: 1 }, text: '1' });
      }),
    );
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'moved' } });
  });

  it.each([LOOK, WRITE])('where the sheet is gone, at request %i', async (request) => {
    const { outcome, after } = await applied(
      change(request, (book) => {
        book.sheets = book.sheets.filter((sheet) => sheet !== council(book));
      }),
    );
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'item-gone' } });
    expect(
      after.sheets.filter(({ name }) => name.startsWith('Scorecard ') || name.startsWith('Committee')),
    ).toEqual([]);
  });

  it('where the request is more than Excel takes', async () => {
    const { outcome, read, after } = await applied({ payloadLimit: 60_000 });
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'too-large' } });
    expect(leftovers(read, after)).toEqual([]);
  });

  it('into a sheet that a person adds meanwhile under the name that ours was to take', async () => {
    const name = plan.ownSheets[0]?.name ?? '';
    const { outcome, read, after } = await applied(
      change(WRITE, (book) => {
        const sheet = newSheet(name);
        Object.assign(cellFor(sheet, 0, 0), { value: { kind: 'text', value: 'Mine' }, text: 'Mine' });
        book.sheets.push(sheet);
      }),
    );
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'refused', excelCode: 'ItemAlreadyExists' } });
    const theirs = after.sheets.find((sheet) => sheet.name === name);
    expect(theirs).toMatchObject({ visible: true });
    const others = { ...after, sheets: after.sheets.filter((sheet) => sheet !== theirs) };
    expect(leftovers(read, others)).toEqual([]);
    if (theirs?.kind === 'worksheet') expect(theirs.rows.get(0)?.get(0)?.text).toBe('Mine');
  });
});

describe('what was written is taken back', () => {
  const shares = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];

  it.each(shares)('where Excel fails after %d of the actions', async (share) => {
    const { outcome, read, after } = await applied({
      failAt: (request, actions) => (request === WRITE ? Math.floor(actions * share) : null),
    });
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'refused', excelCode: 'GeneralException' } });
    expect(leftovers(read, after)).toEqual([]);
  });

  it.each(shares)('over a summary made before, where Excel fails after %d of the actions', async (share) => {
    const excel = excelWith(source);
    got(await applyPlan(source, plan));
    Object.assign(cellFor(council(excel.book), 0, 0), {
      value: { kind: 'text', value: 'Again' },
      text: 'Again',
    });
    const once = got(await readSnapshot());
    excel.suffer({ failAt: (request, actions) => (request === WRITE ? Math.floor(actions * share) : null) });
    const outcome = await applyPlan(once, summaryPlan(once, null));
    excel.suffer({});
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'refused' } });
    expect(excel.missing).toEqual([]);
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
  });

  it('where one of several requests of a large plan fails', async () => {
    const { snapshot } = openBytes(largeBook(1_500, 12), 'large.xlsx');
    const excel = excelWith(snapshot, () => () => ({ kind: 'text', value: 'Green' }));
    const read = got(await readSnapshot());
    let writing = 0;
    excel.suffer({
      failAt: (_, actions) => {
        if (actions > 500) writing += 1;
        return writing === 2 ? Math.floor(actions / 2) : null;
      },
    });
    const outcome = await applyPlan(read, summaryPlan(read, null));
    expect(writing).toBeGreaterThan(2);
    excel.suffer({});
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'refused' } });
    expect(excel.missing).toEqual([]);
    expect(leftovers(read, got(await readSnapshot()))).toEqual([]);
  }, 60_000);

  it('but said where even that fails', async () => {
    const { outcome } = await applied({
      failAt: (request, actions) => (request >= WRITE ? Math.floor(actions / 2) : null),
    });
    expect(outcome).toMatchObject({
      ok: false,
      fault: { code: 'half-written', because: { code: 'refused' } },
    });
    if (!outcome.ok) expect(officeAdvice(outcome.fault)).toContain('put it back');
  });
});

describe('slow and disordered answers', () => {
  it('wait while a cell is being edited, where Excel can hold the request back', async () => {
    const { outcome, excel } = await applied({ cellEdit: () => true });
    expect(outcome.ok).toBe(true);
    expect(waited(excel).every(({ flags }) => (flags & 64) !== 0)).toBe(true);
  });

  it('give the same reading when the last request is answered first', async () => {
    const excel = excelWith(source);
    const first = got(await readSnapshot());
    excel.suffer({ payloadLimit: 40_000, delay: (request) => Math.max(0, 40 - request * 8) });
    const second = got(await readSnapshot());
    expect(waited(excel).length).toBeGreaterThan(4);
    expect(differences(first, second)).toEqual([]);
  });

  it('let two readings run side by side', async () => {
    const excel = excelWith(source);
    excel.suffer({ delay: (request) => (request % 3) * 5 });
    const [one, other] = await Promise.all([readSnapshot(), readSnapshot()]);
    expect(differences(got(one), got(other))).toEqual([]);
  });
});

describe('cancelling', () => {
  const large = openBytes(largeBook(1_000, 12), 'large.xlsx').snapshot;
  const largePlan = summaryPlan(large, null);

  it.each([
    ['before anything is written', 0],
    ['between the parts', 1],
    ['at the last part', 2],
  ])('%s leaves nothing of the plan', async (_, at) => {
    const excel = excelWith(large, anything);
    const read = got(await readSnapshot());
    let parts = 0;
    const outcome = await applyPlan(read, largePlan, ({ done, of }) => {
      parts = of;
      return done < Math.min(at, of);
    });
    expect(outcome).toEqual({ ok: false, fault: { code: 'cancelled' } });
    expect(parts).toBeGreaterThan(1);
    expect(excel.missing).toEqual([]);
    expect(leftovers(read, got(await readSnapshot()))).toEqual([]);
  });
});

describe('putting back', () => {
  it('works after the workbook was saved and opened again, from plain data', async () => {
    const excel = excelWith(source);
    const read = got(await readSnapshot());
    const before = got(await applyPlan(read, plan));
    const copy = JSON.parse(JSON.stringify(before));
    got(await putItBack(copy));
    expect(excel.missing).toEqual([]);
    expect(leftovers(read, got(await readSnapshot()))).toEqual([]);
  });

  it('takes back the widths and the colours by word that the plan brought', async () => {
    const excel = excelWith(source);
    const read = got(await readSnapshot());
    const before = got(await applyPlan(read, plan));
    expect(council(excel.book).widths.size).toBeGreaterThan(0);
    expect(council(excel.book).formats.length).toBeGreaterThan(0);
    got(await putItBack(before));
    expect(council(excel.book).widths.size).toBe(0);
    expect(council(excel.book).formats).toEqual([]);
  });
});

describe('an Excel that is too old', () => {
  it('is told so before anything is asked', async () => {
    const excel = excelWith(source, undefined, '1.12');
    const outcome = await readSnapshot();
    expect(outcome).toEqual({ ok: false, fault: { code: 'too-old', needs: 'ExcelApi 1.13' } });
    expect(excel.exchanges).toEqual([]);
  });
});
