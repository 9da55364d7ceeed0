/** The workbench's page: files in and out, what a person types, troubles, and that everybody can use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { WorksheetSnapshot } from '../../src/sheets/snapshot.ts';
import { openBytes } from '../openBook.ts';
import { launch, openWorkbench, type Workbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

const WORKBOOKS = join(__dirname, '..', 'workbooks');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const OWN = ['Committee summary', 'Scorecard checks', 'Scorecard settings', 'Scorecard history'];

/** What axe finds wrong, each with its first place. */
async function faultsIn(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

const sheetOf = (bytes: Uint8Array, name: string): WorksheetSnapshot => {
  const sheet = openBytes(bytes, 'book.xlsx').snapshot.sheets.find((one) => one.name === name);
  if (sheet?.kind !== 'worksheet') throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('the workbench', () => {
  let browser: Browser;
  let workbench: Workbench;
  let page: Page;

  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  const tabs = (): Promise<readonly string[]> => page.getByRole('tab').allTextContents();

  /** The sample as it is in its file, whatever was done before. */
  const fresh = async (): Promise<void> => {
    await page.getByText('File', { exact: true }).click();
    await press('Sample scorecard');
    await page.getByText('Opened sample.xlsx').waitFor();
  };

  const generate = async (): Promise<void> => {
    await press('Generate summary');
    await page.getByText('Generate summary: done').waitFor();
  };

  const goTo = async (cell: string): Promise<void> => {
    await page.getByLabel('Cell', { exact: true }).fill(cell);
    await page.keyboard.press('Enter');
  };

  const type = async (cell: string, text: string): Promise<void> => {
    await goTo(cell);
    await page.getByLabel('Content of the cell').fill(text);
    await page.keyboard.press('Enter');
  };

  const contentOf = async (cell: string): Promise<string> => {
    await goTo(cell);
    return page.getByLabel('Content of the cell').inputValue();
  };

  beforeAll(async () => {
    browser = await launch();
    workbench = await openWorkbench(browser, 'desktop');
    page = workbench.page;
  });

  afterAll(async () => {
    await browser.close();
  });

  afterEach(() => {
    expect(workbench.problems).toEqual([]);
  });

  it('makes the summary while the pane is shut, and takes all of it back in one step', async () => {
    const before = await tabs();
    await generate();
    expect(await tabs()).toEqual([...before, ...OWN]);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(OWN[0]);
    await press('Undo');
    await page.getByText('Undone').waitFor();
    expect(await tabs()).toEqual(before);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await press('Redo');
    await page.getByText('Redone').waitFor();
    expect(await tabs()).toEqual([...before, ...OWN]);
  });

  it('saves what was made and typed, and leaves the rest of the file as it was', async () => {
    await fresh();
    await generate();
    await page.getByRole('tab', { name: 'Population' }).click();
    await type('H3', '12.5%');
    await type('H4', '=H3*2');
    await type('H5', 'true');
    const [saved] = await Promise.all([page.waitForEvent('download'), press('Save a copy')]);
    const bytes = readFileSync(await saved.path());
    const source = readFileSync(join(WORKBOOKS, 'sample.xlsx'));
    const namesIn = (file: Uint8Array) => openBytes(file, '').snapshot.sheets.map(({ name }) => name);
    expect(namesIn(bytes)).toEqual([...namesIn(source), ...OWN]);
    const { rows } = sheetOf(bytes, 'Population');
    expect(rows.get(2)?.get(7)).toMatchObject({ text: '12.50%', value: { value: 0.125 } });
    expect(rows.get(3)?.get(7)).toMatchObject({ formula: 'H3*2', value: { value: 0.25 } });
    expect(rows.get(4)?.get(7)).toMatchObject({ formula: 'TRUE' });
    for (const [row, cells] of sheetOf(source, 'Population').rows)
      for (const [column, cell] of cells) expect(rows.get(row)?.get(column)).toEqual(cell);
  });

  it('opens a workbook of the person’s own, and says of another file what it is', async () => {
    const heading = page.getByRole('heading', { level: 1 });
    const picker = page.getByLabel('Workbook to open');
    const before = await heading.textContent();
    await picker.setInputFiles({ name: 'figures.xlsx', mimeType: '', buffer: Buffer.from('a,b\n1,2\n') });
    await page.getByText(/text file/).waitFor();
    expect(await heading.textContent()).toBe(before);
    await picker.setInputFiles(join(WORKBOOKS, 'corpus', 'sefton-2017-q2.xlsx'));
    await page.getByText('Opened sefton-2017-q2.xlsx').waitFor();
    expect(await heading.textContent()).toBe('sefton-2017-q2.xlsx');
  });

  it('opens a workbook that is dropped on the page', async () => {
    const file = readFileSync(join(WORKBOOKS, 'corpus', 'sefton-2017-q2.xlsx')).toString('base64');
    const dropped = await page.evaluateHandle(async (base64) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      transfer.items.add(new File([bytes], 'dropped.xlsx'));
      return transfer;
    }, file);
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await page.getByText('Opened dropped.xlsx').waitFor();
  });

  it('says where a workbook does not come, and opens another', async () => {
    const other = await page.context().newPage();
    await other.goto(`${process.env.WORKBENCH_DESKTOP}?book=unknown`);
    await other.getByText(/^That did not work/).waitFor();
    await other.getByText('File', { exact: true }).click();
    await other.getByRole('button', { name: 'Sample scorecard' }).click();
    await other.getByText('Opened sample.xlsx').waitFor();
    await other.close();
  });

  it('takes two quick presses of one button as one', async () => {
    await fresh();
    await page.getByRole('button', { name: 'Generate summary', exact: true }).dblclick();
    await page.getByText('Generate summary: done').waitFor();
    expect((await tabs()).filter((name) => name === OWN[0])).toHaveLength(1);
  });

  it('works out what a person types, before the add-in reads it', async () => {
    await fresh();
    await page.getByRole('tab', { name: 'Population' }).click();
    await type('H1', '21');
    await type('H2', '=H1*2');
    await press('Open scorecard pane');
    const addin = await workbench.addin();
    await addin.waitForFunction(() => 'Excel' in globalThis);
    const worked = () =>
      addin.evaluate(async () => {
        await Office.onReady();
        return Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Population').getRange('H1:H2');
          range.load('values');
          await context.sync();
          return range.values.flat();
        });
      });
    expect(await worked()).toEqual([21, 42]);
    await type('H1', '50');
    expect(await worked()).toEqual([50, 100]);
    expect(await contentOf('H2')).toBe('=H1*2');
  });

  it('is typed into on the grid itself', async () => {
    await fresh();
    await page.getByRole('tab', { name: 'Population' }).click();
    await page.locator('#grid canvas[tabindex="0"]').click({ position: { x: 90, y: 250 } });
    const cell = await page.getByLabel('Cell', { exact: true }).inputValue();
    await page.keyboard.type('72%');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo', disabled: false }).waitFor();
    expect(await contentOf(cell)).toBe('72%');
  });

  it.each([
    ['Cell being edited', /A cell is being edited/],
    ['Co-author at work', /Somebody changed the sheet/],
    ['Small messages only', /does not take so much at once/],
    ['Sheet protected', /which is protected/],
  ])('with %s, the pane says so', async (trouble, said) => {
    await fresh();
    await page.getByRole('tab', { name: 'Scorecard', exact: true }).click();
    await page.getByText('Troubles').click();
    const box = page.getByLabel(trouble);
    await box.check();
    await generate();
    await press('Open scorecard pane');
    await (await workbench.addin()).getByText(said).waitFor();
    await page.getByText('Troubles').click();
    await box.uncheck();
    await page.keyboard.press('Escape');
  });

  it('leaves axe nothing to find, in light and in dark colours', async () => {
    await press('Open scorecard pane');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const menu of ['File', 'Troubles']) {
        await page.getByText(menu, { exact: true }).click();
        expect(await faultsIn(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
  });

  it('is used by keyboard alone', async () => {
    await fresh();
    const reach = async (key: 'Tab' | 'F6' | 'Shift+F6', wanted: string): Promise<void> => {
      const seen: string[] = [];
      for (let pressed = 0; pressed < 12; pressed++) {
        await page.keyboard.press(key);
        const { title, ariaLabel, textContent } = await page.evaluate(() => {
          const { activeElement } = document;
          return {
            title: activeElement?.getAttribute('title') ?? null,
            ariaLabel: activeElement?.ariaLabel ?? null,
            textContent: activeElement?.textContent?.trim() ?? '',
          };
        });
        const label = title ?? ariaLabel ?? textContent;
        if (label === wanted) return;
        seen.push(label);
      }
      throw new Error(`${key} does not reach ${wanted}, but ${seen.join(', ')}`);
    };
    await reach('F6', 'Generate summary');
    await reach('Tab', 'Open scorecard pane');
    await page.keyboard.press('Enter');
    await (await workbench.addin()).getByRole('button', { name: 'Read the workbook' }).waitFor();
    await reach('F6', 'Scorecard for Excel');
    await reach('Shift+F6', 'Contents');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Scorecard');
    await reach('Tab', 'Width of the pane');
    await page.keyboard.press('ArrowLeft');
    expect((await page.locator('#pane').boundingBox())?.width).toBe(340);
    await reach('Tab', 'Close the pane');
    await page.keyboard.press('Enter');
    expect(await page.locator('#pane').isVisible()).toBe(false);
  });
});
