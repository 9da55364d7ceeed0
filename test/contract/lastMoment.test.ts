/** What goes wrong in the writing request itself: the view, an answer of nothing, a page that is not fitted. */
import { join } from 'node:path';
import { applyPlan } from '../../src/hosts/office/applyPlan.ts';
import { readSnapshot } from '../../src/hosts/office/readSnapshot.ts';
import { watchChanges } from '../../src/hosts/office/watchChanges.ts';
import { NOBODY_AROUND } from '../../src/workbench/standIn/around.ts';
import type { Book } from '../../src/workbench/standIn/book.ts';
import { HostError } from '../../src/workbench/standIn/hostObject.ts';
import { loadBook } from '../../src/workbench/standIn/loadBook.ts';
import { type StandIn, standIn } from '../../src/workbench/standIn/standIn.ts';
import { openBook } from '../openBook.ts';
import { differences } from './differences.ts';
import { anything, excelWith, roundTrips } from './excelWith.ts';
import { got } from './got.ts';
import { connect } from './officeClient.ts';
import { holdsAt, say, sheetNamed } from './people.ts';
import { summaryPlan, WORKBOOKS } from './plans.ts';

const { snapshot: source } = openBook(join(WORKBOOKS, 'sample.xlsx'));
const plan = summaryPlan(source, null);
const COUNCIL = plan.edits[0]?.sheet ?? '';
const SUMMARY = plan.show ?? '';
const WRITE = 1;

/** Another workbook is in front. */
function behindAnother(): StandIn {
  excelWith(source);
  const excel = standIn(loadBook(source), anything, (act, after) => void setTimeout(act, after), {
    ...NOBODY_AROUND,
    activated: ({ name }) => {
      if (name === SUMMARY) throw new HostError('InvalidOperation', 'Worksheet.activate');
    },
  });
  connect(excel);
  return excel;
}

describe('where another workbook is in front', () => {
  it('the plan is written all the same', async () => {
    const excel = behindAnother();
    const read = got(await readSnapshot());
    got(await applyPlan(read, plan));
    expect(sheetNamed(excel.book, SUMMARY).cells.size).toBeGreaterThan(0);
  });

  it('a change by somebody else is still seen', async () => {
    const excel = behindAnother();
    const read = got(await readSnapshot());
    excel.suffer({
      before: (request, book) => {
        if (request === WRITE) say(sheetNamed(book, COUNCIL), 8, 2, 'Theirs');
      },
    });
    const outcome = await applyPlan(read, plan);
    excel.suffer({});
    expect(outcome).toEqual({ ok: false, fault: { code: 'moved', sheet: COUNCIL } });
    expect(holdsAt(excel.book, COUNCIL, 8, 2)).toBe('Theirs');
    expect(holdsAt(excel.book, COUNCIL, 8, 20)).toBe('');
  });
});

/** Changes what Excel answers to the request that is running. */
function answering(excel: StandIn, isMeant: () => boolean, change: (key: string, value: unknown) => unknown) {
  const { bridge } = excel;
  const pass = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    const told = JSON.parse(text);
    if (isMeant() && told.type === 2)
      told.message.body = JSON.stringify(JSON.parse(told.message.body, change));
    pass.call(bridge, JSON.stringify(told));
  };
}

describe('an answer of null where formulas were asked for', () => {
  it('is never taken for "as it was": all is taken back', async () => {
    const excel = excelWith(source);
    const read = got(await readSnapshot());
    let running = -1;
    excel.suffer({
      before: (request) => {
        running = request;
      },
    });
    answering(
      excel,
      () => running === WRITE,
      (key, value) => (key === 'Formulas' ? null : value),
    );
    const outcome = await applyPlan(read, plan);
    excel.suffer({});
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'moved' } });
    const after = got(await readSnapshot());
    const theirs = new Set(read.sheets.map(({ name }) => name));
    const rest = { ...after, names: read.names, sheets: after.sheets.filter(({ name }) => theirs.has(name)) };
    expect(differences(read, rest)).toEqual([]);
  });
});

it('takes all back where only the answer was too large for Excel to send', async () => {
  const excel = excelWith(source);
  const read = got(await readSnapshot());
  let running = -1;
  excel.suffer({
    before: (request) => {
      running = request;
    },
  });
  answering(
    excel,
    () => running === WRITE,
    (key, value) =>
      key === ''
        ? { Results: [], Error: { Code: 'ResponsePayloadSizeLimitExceeded', Message: '', Location: '' } }
        : value,
  );
  expect(await applyPlan(read, plan)).toMatchObject({ ok: false, fault: { code: 'too-large' } });
  expect(holdsAt(excel.book, COUNCIL, 8, 20)).toBe('');
});

it('takes all back where something unexpected is thrown while it writes', async () => {
  const excel = excelWith(source);
  const read = got(await readSnapshot());
  const writing = applyPlan(read, plan, ({ done }) => {
    if (done > 0) throw new RangeError('Out of hand');
    return true;
  });
  await expect(writing).rejects.toThrow('Out of hand');
  expect(holdsAt(excel.book, COUNCIL, 8, 20)).toBe('');
  expect(sheetNamed(excel.book, SUMMARY)).toMatchObject({ visibility: 'Hidden' });
});

describe('fitting the summary to the width of a page', () => {
  const zoomOf = (book: Book): unknown => sheetNamed(book, SUMMARY).page.get('Zoom');

  it('is asked for, and costs no round trip where Excel keeps it', async () => {
    const excel = excelWith(source);
    const read = got(await readSnapshot());
    got(await applyPlan(read, plan));
    expect(zoomOf(excel.book)).toEqual({ horizontalFitToPages: 1 });
    expect(roundTrips(excel)).toBe(4);
  });

  it('falls back to a scale where Excel passes over it', async () => {
    const excel = excelWith(source);
    got(await applyPlan(got(await readSnapshot()), plan));
    const { page } = sheetNamed(excel.book, SUMMARY);
    const set = page.set.bind(page);
    page.delete('Zoom');
    page.set = (name, value) => (JSON.stringify(value).includes('FitToPages') ? page : set(name, value));
    const once = got(await readSnapshot());
    got(await applyPlan(once, summaryPlan(once, null)));
    expect(zoomOf(excel.book)).toEqual({ scale: expect.any(Number) });
    const { scale } = zoomOf(excel.book) as { readonly scale: number };
    expect(scale).toBeGreaterThanOrEqual(10);
    expect(scale).toBeLessThan(100);
  });
});

describe('changes that are told of', () => {
  const tell = ({ bridge }: StandIn, sheet: string, triggerSource: string): void => {
    const message = JSON.stringify({
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
      worksheetId: sheet,
    });
    const entry = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message };
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  };

  it.each([
    ['1.14', ['person']],
    ['1.13', ['addin', 'person']],
  ])('in Excel of ExcelApi %s are those of %j', async (version, heard) => {
    const excel = excelWith(source, undefined, version);
    const told: string[] = [];
    const stop = got(await watchChanges((sheet) => told.push(sheet)));
    tell(excel, 'addin', 'ThisLocalAddin');
    tell(excel, 'person', 'Unknown');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(heard);
    got(await stop());
  });
});
