/** The grid under a person's hands: typing, choosing, undoing, following links; and the add-in's choices beside them. */
import type { Browser, Frame, Page } from 'playwright-core';
import { launch, openWorkbench, type Workbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

const cellName = (page: Page) => page.getByLabel('Cell', { exact: true });
const cellContent = (page: Page) => page.getByLabel('Content of the cell');

/** Where a cell of the sheet on show stands, below and right of the grid's headings. */
const clickAt = (page: Page, x: number, y: number): Promise<void> =>
  page.locator('#grid canvas').last().click({ position: { x, y } });

async function goTo(page: Page, cell: string): Promise<void> {
  await cellName(page).fill(cell);
  await cellName(page).press('Enter');
}

async function contentOf(page: Page, cell: string): Promise<string> {
  await goTo(page, cell);
  return cellContent(page).inputValue();
}

const inGrid = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('#grid')?.contains(document.activeElement) ?? false);

async function addinOf(workbench: Workbench): Promise<Frame> {
  await workbench.page.getByRole('button', { name: 'Open scorecard pane' }).click();
  const addin = await workbench.addin();
  await addin.waitForFunction(() => 'Excel' in globalThis);
  await addin.evaluate(() => Office.onReady());
  return addin;
}

const chooses = (addin: Frame, sheet: string, area: string): Promise<void> =>
  addin.evaluate(
    ([name, address]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name as string);
        worksheet.activate();
        worksheet.getRange(address as string).select();
        await context.sync();
      }),
    [sheet, area],
  );

describe('the grid', () => {
  let browser: Browser;
  let workbench: Workbench;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    workbench = await openWorkbench(browser, 'desktop');
    page = workbench.page;
  });
  afterEach(async () => {
    expect(workbench.problems).toEqual([]);
    await workbench.close();
  });

  it('leaves the keyboard to the page until a person goes there', async () => {
    expect(await inGrid(page)).toBe(false);
    await clickAt(page, 90, 90);
    expect(await inGrid(page)).toBe(true);
  });

  it.each([
    ['12/03/2025', '12/03/2025'],
    ['72.4%', '72.40%'],
    ['1,250', '1250'],
    ['n/a', 'n/a'],
    ['=2*21', '=2*21'],
  ])('takes %s as a British Excel does', async (typed, expected) => {
    await page.getByRole('tab', { name: 'Population' }).click();
    await clickAt(page, 700, 250);
    const cell = await cellName(page).inputValue();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo', disabled: false }).waitFor();
    expect(await contentOf(page, cell)).toBe(expected);
  });

  it('goes on from cell to cell, edits, gives up an edit, empties, undoes and redoes by keys', async () => {
    await page.getByRole('tab', { name: 'Population' }).click();
    await clickAt(page, 700, 250);
    const first = await cellName(page).inputValue();
    const isAt = (wanted: string, is: boolean) =>
      page.waitForFunction(
        ([name, expected]) =>
          (document.querySelector<HTMLInputElement>('#cell-name')?.value === name) === expected,
        [wanted, is] as const,
      );
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await isAt(first, false);
    const second = await cellName(page).inputValue();
    await page.getByRole('button', { name: 'Undo', disabled: false }).waitFor();
    await page.keyboard.type('6');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await isAt(first, true);
    const shows = (content: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#cell-content')?.value === wanted,
        content,
      );
    await shows('5');
    await page.keyboard.press('Delete');
    await shows('');
    await page.keyboard.press('Control+z');
    await shows('5');
    await page.keyboard.press('Control+y');
    await shows('');
    expect(await contentOf(page, second)).toBe('');
  });

  it('has a status follow what is typed beside it, and takes it back', async () => {
    await page.getByRole('button', { name: 'Generate summary' }).click();
    await page.getByText('Generate summary: done').waitFor();
    const addin = await addinOf(workbench);
    const status = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Scorecard').getRange('U8').load('values');
          await context.sync();
          return range.values[0]?.[0];
        }),
      );
    expect(await status()).toBe('Green');
    await page.getByRole('tab', { name: 'Scorecard', exact: true }).click();
    await goTo(page, 'N8');
    await cellContent(page).fill('1');
    await cellContent(page).press('Enter');
    expect(await status()).toBe('Red');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(await status()).toBe('Green');
  });

  it('goes where the add-in chooses, and leaves the keyboard in the pane', async () => {
    const addin = await addinOf(workbench);
    await addin.getByRole('tab').first().focus();
    await chooses(addin, 'Plan', 'B9:C10');
    await page.getByRole('tab', { name: 'Plan', selected: true }).waitFor();
    expect(await cellName(page).inputValue()).toBe('B9:C10');
    expect(await inGrid(page)).toBe(false);
    expect(await addin.evaluate(() => document.hasFocus())).toBe(true);
  });

  it('follows a link within the workbook', async () => {
    await clickAt(page, 80, 135);
    await page.getByRole('tab', { name: 'Plan', selected: true }).waitFor();
    expect(await cellName(page).inputValue()).toBe('A1');
  });

  it.each(['Control+b', 'Control+i', 'Control+9'])(
    'does not take %s, which the book could not hold',
    async (key) => {
      await clickAt(page, 300, 135);
      await page.keyboard.press(key);
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    },
  );
});
