/** Every published scorecard, through the ribbon in a browser: it is summarised, and the grid's own engine agrees with us. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkBook } from '../../src/app/checkBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import { cellText } from '../../src/sheets/address.ts';
import { planSummary } from '../../src/sheets/planSummary.ts';
import { booksOf } from '../expectedReading.ts';
import { openBook } from '../openBook.ts';
import { launch, openWorkbench, type Workbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

interface OfFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

const WORKBOOKS = join(__dirname, '..', 'workbooks');

interface Expected {
  /** What each formula that we write beside a council's measures comes to, as we work it out. */
  readonly formulas: readonly OfFormula[];
  /** Findings stand in the way of a summary. */
  readonly isBlocked: boolean;
}

function expected(book: string): Expected {
  const { snapshot } = openBook(join(WORKBOOKS, book));
  const checked = checkBook(snapshot, NO_CHOICES);
  if (!checked.ok || checked.blocking.length > 0) return { isBlocked: true, formulas: [] };
  const { edits } = planSummary(snapshot, checked.assessment, { on: '2025-11-20', version: '0' });
  const formulas = edits.flatMap(({ sheet, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      content.kind === 'formula' ? [{ sheet, cell: cellText(row, column), value: content.cached }] : [],
    ),
  );
  return { isBlocked: false, formulas };
}

/** What the workbook in the browser has in those cells. */
async function worked({ addin }: Workbench, wanted: readonly OfFormula[]): Promise<readonly OfFormula[]> {
  return (await addin()).evaluate(
    (places) =>
      Excel.run(async (context) => {
        const ranges = places.map(({ sheet, cell }) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
          range.load('values,formulas');
          return range;
        });
        await context.sync();
        return places.map(({ sheet, cell }, at) => ({
          sheet,
          cell,
          value: String(ranges[at]?.formulas[0]?.[0]).startsWith('=')
            ? ranges[at]?.values[0]?.[0]
            : 'no formula',
        }));
      }),
    wanted.map(({ sheet, cell }) => ({ sheet, cell })),
  );
}

/** As the menu names it. */
const titleOf = (name: string): string => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

async function generate(page: Page, name: string): Promise<void> {
  await page.getByText('File', { exact: true }).click();
  await page.getByRole('button', { name: titleOf(name), exact: true }).click();
  await page.getByText(`Opened ${name}.xlsx`).waitFor();
  await page.getByRole('button', { name: 'Generate summary' }).click();
  await page.getByText('Generate summary: done').waitFor();
}

describe('in the workbench', () => {
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    browser = await launch();
    workbench = await openWorkbench(browser, 'desktop');
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(booksOf('corpus'))('%s is rated by the grid as by us', async (name) => {
    const { page, addin, problems } = workbench;
    const { formulas, isBlocked } = expected(`corpus/${name}.xlsx`);
    await generate(page, name);
    if (isBlocked) await (await addin()).getByText('stands in the way of a summary').waitFor();
    else {
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Committee summary');
      expect(formulas.length).toBeGreaterThan(5);
      expect(await worked(workbench, formulas)).toEqual(formulas);
    }
    expect(problems).toEqual([]);
  });
});
