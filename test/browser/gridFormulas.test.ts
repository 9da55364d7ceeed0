/** The grid's own formula engine, on what *Generate summary* writes: its words are those of the assessment. */
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { CellEdit, Plan } from '../../src/sheets/plan.ts';
import { books, summaryPlan, WORKBOOKS } from '../contract/plans.ts';
import { openBook } from '../openBook.ts';
import { launch, openWorkbench, type Workbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

/** What is typed into a cell to have it; null where the plan leaves the cell as it is. */
interface Written {
  readonly row: number;
  readonly column: number;
  readonly typed: string | number;
}

interface SheetWritten {
  readonly name: string;
  readonly isNew: boolean;
  readonly cells: readonly Written[];
}

/** A formula of the plan and what it gives by our own working out. */
interface Expected {
  readonly place: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cached: string | number;
}

function typed({ content }: CellEdit): string | number {
  switch (content.kind) {
    case 'text':
      return `'${content.text}`;
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.text}`;
    case 'clear':
      return '';
  }
}

const sheetsOf = ({ edits, ownSheets }: Plan) => [
  ...edits.map(({ sheet, cells }) => ({ name: sheet, isNew: false, cells })),
  ...ownSheets.map(({ name, cells }) => ({ name, isNew: true, cells })),
];

const writtenBy = (plan: Plan): readonly SheetWritten[] =>
  sheetsOf(plan).map(({ name, isNew, cells }) => ({
    name,
    isNew,
    cells: cells.map((cell) => ({ row: cell.row, column: cell.column, typed: typed(cell) })),
  }));

const expectedOf = (plan: Plan): readonly Expected[] =>
  sheetsOf(plan).flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      content.kind === 'formula'
        ? [
            {
              place: `${name} R${row + 1}C${column + 1}`,
              sheet: name,
              row,
              column,
              formula: content.text,
              cached: content.cached,
            },
          ]
        : [],
    ),
  );

/** Writes through the genuine Office.js; a formula that is written has no value but what the grid's engine gives it. */
const write = (addin: Frame, sheets: readonly SheetWritten[]): Promise<void> =>
  addin.evaluate(
    (all) =>
      Excel.run(async (context) => {
        for (const { name, isNew, cells } of all) {
          const { worksheets } = context.workbook;
          const sheet = isNew ? worksheets.add(name) : worksheets.getItem(name);
          for (const { row, column, typed: content } of cells)
            sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[content]];
          await context.sync();
        }
      }),
    sheets,
  );

const read = (addin: Frame, expected: readonly Expected[]): Promise<unknown[]> =>
  addin.evaluate(
    (all) =>
      Excel.run(async (context) => {
        const ranges = all.map(({ sheet, row, column }) =>
          context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).load('values'),
        );
        await context.sync();
        return ranges.map(({ values }) => values[0]?.[0]);
      }),
    expected.map(({ sheet, row, column }) => ({ sheet, row, column })),
  );

const isSame = (one: unknown, other: string | number): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : one === other;

describe('the words of status in the grid', () => {
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(() => workbench.close());

  it.each(books)('%s', async (path) => {
    const plan = summaryPlan(openBook(join(WORKBOOKS, path)).snapshot, path);
    const expected = expectedOf(plan);
    expect(expected.length).toBeGreaterThan(0);

    workbench = await openWorkbench(browser, 'desktop', { book: path });
    await workbench.page.getByRole('button', { name: 'Open scorecard pane' }).click();
    const addin = await workbench.addin();
    await addin.waitForFunction(() => 'Excel' in globalThis);
    await addin.evaluate(() => Office.onReady());
    await write(addin, writtenBy(plan));
    const got = await read(addin, expected);

    const wrong = expected.flatMap(({ place, formula, cached }, at) =>
      isSame(got[at], cached) ? [] : [{ place, formula, cached, got: got[at] }],
    );
    expect(wrong).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
