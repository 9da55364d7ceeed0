/** Putting back leaves what people did since, says so, and finds its sheets whatever they are called now. */
import { join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import { planSettings } from '../../src/app/planSettings.ts';
import { applyPlan } from '../../src/hosts/office/applyPlan.ts';
import { putItBack } from '../../src/hosts/office/putItBack.ts';
import { readSnapshot } from '../../src/hosts/office/readSnapshot.ts';
import type { Plan } from '../../src/sheets/plan.ts';
import { openBook } from '../openBook.ts';
import { differences } from './differences.ts';
import { excelWith } from './excelWith.ts';
import { got } from './got.ts';
import { dress, holdsAt, insertColumn, insertRow, rename, say, sheetNamed, type } from './people.ts';
import { summaryPlan, WORKBOOKS } from './plans.ts';

const { snapshot: source } = openBook(join(WORKBOOKS, 'sample.xlsx'));
const plan = summaryPlan(source, null);
const COUNCIL = plan.edits[0]?.sheet ?? '';
const SUMMARY = plan.show ?? '';

/** The readings and the comments of two measures. */
const [ROW, OTHER, COLUMN, COMMENT] = [8, 9, 13, 19];

/** As a repair has it: numbers in place of what stands there. */
const repair: Plan = {
  edits: [
    {
      sheet: COUNCIL,
      cells: [ROW, OTHER].map((row) => ({
        row,
        column: COLUMN,
        content: { kind: 'number', value: 7.25 },
        style: null,
        link: null,
      })),
      formats: [],
      widths: new Map(),
    },
  ],
  ownSheets: [],
  show: null,
};

const NOTHING_LEFT = { kept: [], left: [], gone: [] };

async function applied(wanted: Plan) {
  const excel = excelWith(source);
  const read = got(await readSnapshot());
  const before = got(await applyPlan(read, wanted));
  return { excel, book: excel.book, read, before };
}

/** A summary made a second time, after a measure got another comment. */
async function madeTwice(second?: (read: typeof source) => Plan) {
  const { excel, book } = await applied(plan);
  type(book, COUNCIL, ROW, COMMENT, 'Both vacancies are filled.');
  const once = got(await readSnapshot());
  const dressed = new Map(plan.ownSheets.map(({ name }) => [name, dress(book, name)]));
  const before = got(await applyPlan(once, (second ?? ((read) => summaryPlan(read, null)))(once)));
  return { excel, book, once, dressed, before };
}

describe('a repair that is put back', () => {
  it('leaves nothing where nobody touched it', async () => {
    const { read, before } = await applied(repair);
    expect(got(await putItBack(before))).toEqual(NOTHING_LEFT);
    expect(differences(read, got(await readSnapshot()))).toEqual([]);
  });

  it.each(['12345', 'n/a', '=1+1', ''])(
    'leaves a cell where somebody typed %j since, and says so',
    async (typed) => {
      const { book, read, before } = await applied(repair);
      type(book, COUNCIL, ROW, COLUMN, typed);
      const now = holdsAt(book, COUNCIL, ROW, COLUMN);
      expect(got(await putItBack(before))).toEqual({
        ...NOTHING_LEFT,
        kept: [{ sheet: COUNCIL, row: ROW, column: COLUMN }],
      });
      expect(holdsAt(book, COUNCIL, ROW, COLUMN)).toBe(now);
      const changed = differences(read, got(await readSnapshot()));
      expect(changed).toEqual([expect.stringContaining(`${COUNCIL}!N${ROW + 1}:`)]);
    },
  );

  it.each([
    ['a row was inserted above', (book) => insertRow(book, COUNCIL, 7)],
    ['a row was inserted between', (book) => insertRow(book, COUNCIL, OTHER)],
    ['a column was inserted before', (book) => insertColumn(book, COUNCIL, 1)],
    [
      'rows were sorted',
      (book) => {
        const { cells } = sheetNamed(book, COUNCIL);
        const [one, other] = [cells.get(ROW), cells.get(OTHER)];
        if (one && other) cells.set(ROW, other).set(OTHER, one);
      },
    ],
  ] satisfies readonly (readonly [string, (book: Parameters<typeof sheetNamed>[0]) => void])[])(
    'writes nothing where %s',
    async (_, act) => {
      const { book, before } = await applied(repair);
      act(book);
      const since = got(await readSnapshot());
      expect(await putItBack(before)).toEqual({ ok: false, fault: { code: 'rearranged', sheet: COUNCIL } });
      expect(differences(since, got(await readSnapshot()))).toEqual([]);
    },
  );

  it('finds the sheet under another name', async () => {
    const { book, read, before } = await applied(repair);
    rename(book, COUNCIL, "Children's 2025");
    expect(got(await putItBack(before))).toEqual(NOTHING_LEFT);
    rename(book, "Children's 2025", COUNCIL);
    expect(differences(read, got(await readSnapshot()))).toEqual([]);
  });

  it('names a sheet that is gone', async () => {
    const { book, before } = await applied(repair);
    book.sheets = book.sheets.filter(({ name }) => name !== COUNCIL);
    expect(got(await putItBack(before))).toEqual({ ...NOTHING_LEFT, gone: [COUNCIL] });
  });
});

describe('a summary that is put back', () => {
  it('leaves the sheet that officers typed on, and the names that lead there', async () => {
    const { excel, book, read, before } = await applied(plan);
    const own = sheetNamed(book, SUMMARY);
    type(book, SUMMARY, 3, 0, 'Our overview of the quarter');
    const names = book.names.map(({ name, formula }) => `${name} ${formula}`);
    const shown = dress(book, SUMMARY);
    expect(got(await putItBack(before))).toEqual({
      kept: [{ sheet: SUMMARY, row: 3, column: 0 }],
      left: [SUMMARY],
      gone: [],
    });
    expect(excel.missing).toEqual([]);
    expect(holdsAt(book, SUMMARY, 3, 0)).toBe('Our overview of the quarter');
    expect(own.visibility).toBe('Visible');
    expect(dress(book, SUMMARY)).toEqual(shown);
    expect(book.names.map(({ name, formula }) => `${name} ${formula}`)).toEqual(names);
    const after = got(await readSnapshot());
    const theirs = new Set(read.sheets.map(({ name }) => name));
    const rest = { ...after, names: read.names, sheets: after.sheets.filter(({ name }) => theirs.has(name)) };
    expect(differences(read, rest)).toEqual([]);
  });

  it('writes nothing where a row was inserted in the scorecard', async () => {
    const { book, before } = await applied(plan);
    insertRow(book, COUNCIL, ROW);
    const since = got(await readSnapshot());
    expect(await putItBack(before)).toMatchObject({ ok: false, fault: { code: 'rearranged' } });
    expect(differences(since, got(await readSnapshot()))).toEqual([]);
  });

  it('shows the one before with its links, widths and colours', async () => {
    const { excel, book, once, dressed, before } = await madeTwice();
    expect(differences(once, got(await readSnapshot())).length).toBeGreaterThan(0);
    expect(got(await putItBack(before))).toEqual(NOTHING_LEFT);
    expect(excel.missing).toEqual([]);
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
    for (const [name, shown] of dressed) expect(dress(book, name)).toEqual(shown);
    const summary = dressed.get(SUMMARY);
    expect(Object.keys(summary?.links ?? {}).length).toBeGreaterThan(0);
    expect(Object.keys(summary?.coloured ?? {}).length).toBeGreaterThan(0);
    expect(summary?.widths.length).toBeGreaterThan(0);
  });

  it('works from plain data', async () => {
    const { book, once, dressed, before } = await madeTwice();
    got(await putItBack(JSON.parse(JSON.stringify(before))));
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
    expect(dress(book, SUMMARY)).toEqual(dressed.get(SUMMARY));
  });

  it('shows the settings before with their links and widths', async () => {
    const { book, once, dressed, before } = await madeTwice((read) => {
      const assessed = assessBook(read, NO_CHOICES);
      if (!assessed.ok) throw new Error(assessed.trouble.code);
      const { settings } = assessed.assessment;
      return planSettings(read, { ...settings, summary: { ...settings.summary, plain: true } });
    });
    expect(differences(once, got(await readSnapshot())).length).toBeGreaterThan(0);
    expect(got(await putItBack(before))).toEqual(NOTHING_LEFT);
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
    for (const [name, shown] of dressed) expect(dress(book, name)).toEqual(shown);
  });

  it('finds all sheets under other names, and leads to them by these', async () => {
    const { excel, book, once, dressed, before } = await madeTwice();
    const renamed = [
      [COUNCIL, "Children's 2025"],
      [SUMMARY, 'For committee'],
    ] as const;
    for (const [old, now] of renamed) rename(book, old, now);
    expect(got(await putItBack(before))).toEqual(NOTHING_LEFT);
    expect(excel.missing).toEqual([]);
    for (const [old, now] of renamed) rename(book, now, old);
    expect(differences(once, got(await readSnapshot()))).toEqual([]);
    expect(dress(book, SUMMARY)).toEqual(dressed.get(SUMMARY));
  });

  it('names a sheet of ours that is gone', async () => {
    const { book, before } = await madeTwice();
    book.sheets = book.sheets.filter(({ name }) => name !== SUMMARY);
    expect(got(await putItBack(before))).toEqual({ ...NOTHING_LEFT, gone: [SUMMARY] });
  });

  it('is not put back over a protected sheet', async () => {
    const { book, before } = await applied(plan);
    sheetNamed(book, COUNCIL).isProtected = true;
    expect(await putItBack(before)).toEqual({
      ok: false,
      fault: { code: 'protected-sheet', sheet: COUNCIL },
    });
  });
});

/** In the moment between the looking and the writing. */
describe('what a co-author writes in the last moment', () => {
  const WRITE = 1;

  it.each([
    ['into a cell that the plan writes', COUNCIL, ROW, COLUMN],
    ['beside what the plan writes', COUNCIL, ROW, 2],
    ['beyond all that was used', COUNCIL, ROW, 20],
  ])('%s stays', async (_, sheet, row, column) => {
    const excel = excelWith(source);
    const read = got(await readSnapshot());
    const wanted = column === 20 ? plan : repair;
    excel.suffer({
      before: (request, book) => {
        if (request === WRITE) say(sheetNamed(book, sheet), row, column, 'Theirs');
      },
    });
    const outcome = await applyPlan(read, wanted);
    excel.suffer({});
    expect(outcome).toEqual({ ok: false, fault: { code: 'moved', sheet } });
    expect(excel.missing).toEqual([]);
    expect(holdsAt(excel.book, sheet, row, column)).toBe('Theirs');
    if (wanted === repair)
      expect(differences(read, got(await readSnapshot()))).toEqual([expect.stringContaining('Theirs')]);
  });

  it.each([
    ['a repair', repair],
    ['a summary', plan],
  ])(
    'as a new row into the scorecard stays where it is, when %s was about to be written',
    async (_, wanted) => {
      const excel = excelWith(source);
      const read = got(await readSnapshot());
      const contents = (): readonly string[] =>
        [...sheetNamed(excel.book, COUNCIL).cells].flatMap(([row, cells]) =>
          [...cells].flatMap(([column, { value, formula }]) =>
            value.kind === 'empty' ? [] : [`${row},${column} ${formula} ${JSON.stringify(value)}`],
          ),
        );
      let theirs: readonly string[] = [];
      excel.suffer({
        before: (request, book) => {
          if (request !== WRITE) return;
          insertRow(book, COUNCIL, ROW);
          say(sheetNamed(book, COUNCIL), ROW, 0, 'EH99');
          theirs = contents();
        },
      });
      const outcome = await applyPlan(read, wanted);
      excel.suffer({});
      expect(outcome).toEqual({ ok: false, fault: { code: 'moved', sheet: COUNCIL } });
      expect(contents().toSorted()).toEqual(theirs.toSorted());
    },
  );

  it('on a sheet of ours stays', async () => {
    const { excel, book } = await applied(plan);
    const once = got(await readSnapshot());
    excel.suffer({
      before: (request) => {
        if (request === WRITE) say(sheetNamed(book, SUMMARY), 3, 0, 'Our overview');
      },
    });
    const outcome = await applyPlan(once, summaryPlan(once, null));
    excel.suffer({});
    expect(outcome).toEqual({ ok: false, fault: { code: 'moved', sheet: SUMMARY } });
    expect(holdsAt(book, SUMMARY, 3, 0)).toBe('Our overview');
    expect(differences(once, got(await readSnapshot())).every((line) => line.includes('!A4:'))).toBe(true);
  });
});
