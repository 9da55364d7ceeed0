/** What an officer and an analyst do with the add-in, from ribbon to paper, in a browser. */
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { launch, openWorkbench, type Workbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SECTIONS = ['Scorecard', 'Checks', 'Status and trend', 'Summary'];

let browser: Browser;
let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});

const openBook = async (flavour: 'desktop' | 'web', book: string): Promise<void> => {
  workbench = await openWorkbench(browser, flavour, { book });
  page = workbench.page;
};

const sheets = (): Promise<readonly string[]> => page.getByRole('tab').allTextContents();

/** The pane with the workbook read. */
async function reading(): Promise<Frame> {
  await page.getByRole('button', { name: 'Open scorecard pane' }).click();
  const pane = await workbench.addin();
  await pane.getByRole('button', { name: 'Read the workbook' }).click();
  await pane.getByRole('heading', { name: 'What was read' }).waitFor();
  return pane;
}

const section = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole('tab', { name, exact: true }).click();

const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name }).click();

async function contentOf(cell: string): Promise<string> {
  await page.getByLabel('Cell', { exact: true }).fill(cell);
  await page.keyboard.press('Enter');
  return page.getByLabel('Content of the cell').inputValue();
}

const generateOnRibbon = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Generate summary' }).click();
  await page.getByText('Generate summary: done').waitFor();
};

it.each(['desktop', 'web'] as const)(
  'an officer presses one button and has the committee summary before them, as %s',
  async (flavour) => {
    await openBook(flavour, 'sample.xlsx');
    await generateOnRibbon();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Committee summary');
    expect(await contentOf('A1')).toMatch(/performance, Quarter 2 2025\/26/);
    await page.getByRole('tab', { name: 'Scorecard', exact: true }).click();
    expect(await contentOf('U6')).toBe('Calculated status');
  },
);

it('an analyst says which column holds the measures’ names, and it is so from then on', async () => {
  await openBook('desktop', 'defects/heading-missing.xlsx');
  const pane = await reading();
  await section(pane, 'Checks');
  await pane.getByText('No heading says where the measure’s name stands').waitFor();
  await section(pane, 'Scorecard');
  await press(pane, 'Correct the headings');
  await pane.getByLabel('Measure’s name').selectOption({ label: 'B: no heading' });
  await press(pane, 'Save the headings');
  await pane.getByText('everything is rated anew').waitFor();
  expect(await sheets()).toEqual(['Scorecard', 'Scorecard settings']);
  await section(pane, 'Checks');
  await pane.getByRole('button', { name: 'Warnings (0)' }).waitFor();
});

it('an analyst repairs a cell, accepts a finding, makes the summary, and puts all of it back', async () => {
  await openBook('desktop', 'defects/text-numbers.xlsx');
  const pane = await reading();
  const before = await contentOf('F4');
  expect(before).toBe('91.3%');
  await section(pane, 'Checks');
  await press(pane, /^Accept: A1/);
  await pane.getByLabel('Why it may stand').fill('Typed so by the system it comes from');
  await pane.getByLabel('Your initials').fill('AB');
  await pane.getByRole('form').getByRole('button', { name: 'Accept' }).click();
  await pane.getByRole('button', { name: 'Accepted (1)' }).waitFor();
  await press(pane, 'Put back the settings');
  await pane.getByRole('button', { name: 'Warnings (1)' }).waitFor();

  await press(pane, /^Repair: A1/);
  await press(pane, 'Repair this cell');
  await pane.getByRole('button', { name: 'Warnings (0)' }).waitFor();
  const worked = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Scorecard').getRange('F4');
      range.load('valueTypes,text');
      await context.sync();
      return [range.valueTypes[0]?.[0], range.text[0]?.[0]];
    }),
  );
  expect(worked).toEqual(['Double', '91.3%']);

  await section(pane, 'Summary');
  await pane.getByRole('tabpanel').getByRole('button', { name: 'Generate summary' }).click();
  await pane.getByText('The committee summary is made').waitFor();
  expect(await sheets()).toContain('Committee summary');
  await press(pane, 'Put back the summary');
  await page.getByRole('tab', { name: 'Committee summary' }).waitFor({ state: 'detached' });
  expect(await contentOf('F4')).toBe('91.3%');
  await generateOnRibbon();
  expect(await sheets()).toContain('Committee summary');
});

it('a figure changed by hand is told in the pane', async () => {
  await openBook('web', 'sample.xlsx');
  const pane = await reading();
  await page.getByRole('tab', { name: 'Scorecard', exact: true }).click();
  await page.getByLabel('Cell', { exact: true }).fill('H9');
  await page.keyboard.press('Enter');
  await page.getByLabel('Content of the cell').fill('12');
  await page.keyboard.press('Enter');
  await pane.getByText('Cells have changed since the workbook was read').waitFor();
});

it('the pane brings the cell it speaks of to sight', async () => {
  await openBook('web', 'defects/text-numbers.xlsx');
  const pane = await reading();
  await section(pane, 'Checks');
  await press(pane, 'Go to Scorecard!F4');
  await page.waitForFunction(
    () => (document.getElementById('cell-name') as HTMLInputElement | null)?.value === 'F4',
  );
});

it('every section fits 320 pixels and leaves axe nothing to find, in light, dark and high contrast', async () => {
  await openBook('desktop', 'sample.xlsx');
  const pane = await reading();
  await pane.evaluate(AXE);
  for (const looks of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(looks);
    for (const name of SECTIONS) {
      await section(pane, name);
      await pane.getByRole('tabpanel', { name }).getByRole('button').first().waitFor();
      const seen = await pane.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        // Fluent's marks for the focus are no content; and the pane's title is Excel's own, above the page.
        const { violations } = await axe.run(
          { exclude: ['[data-tabster-dummy]'] },
          { resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } },
        );
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          overflow: Math.max(0, scrollWidth - clientWidth),
          faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        };
      });
      expect({ name, looks, ...seen }).toEqual({ name, looks, overflow: 0, faults: [] });
    }
  }
});
