/** The genuine Office.js and the workbench's Excel, in a browser: as Excel for Windows and as Excel on the web. */
import type { Browser, Frame } from 'playwright-core';
import { FLAVOURS, launch, openWorkbench, type Workbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

const PLATFORM = { desktop: 'PC', web: 'OfficeOnline' } as const;

describe.each(FLAVOURS)('Office.js in the workbench, as %s', (flavour) => {
  let browser: Browser;
  let workbench: Workbench;
  let addin: Frame;

  beforeAll(async () => {
    browser = await launch();
    workbench = await openWorkbench(browser, flavour);
    await workbench.page.getByRole('button', { name: 'Open scorecard pane' }).click();
    addin = await workbench.addin();
    await addin.waitForFunction(() => 'Excel' in globalThis);
  });

  afterAll(async () => {
    await browser.close();
  });

  it('finds Excel, with one runtime for ribbon and pane', async () => {
    const found = await addin.evaluate(async () => {
      const { host } = await Office.onReady();
      const { requirements, platform } = Office.context;
      return {
        host,
        platform,
        excel: requirements.isSetSupported('ExcelApi', '1.13'),
        runtime: requirements.isSetSupported('SharedRuntime', '1.1'),
      };
    });
    expect(found).toEqual({ host: 'Excel', platform: PLATFORM[flavour], excel: true, runtime: true });
  });

  it('answers a batch', async () => {
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Scorecard').getRange('A1:A2');
        range.load('values,address');
        await context.sync();
        return { values: range.values, address: range.address };
      }),
    );
    expect(read).toEqual({
      address: 'Scorecard!A1:A2',
      values: [[expect.stringContaining('Thornmere')], [expect.any(String)]],
    });
  });

  it('answers a fault of the workbook by its code', async () => {
    const code = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('No such sheet').load('name');
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('refuses a batch while a cell is being edited, as the switch has it', async () => {
    const { page } = workbench;
    const trouble = page.getByLabel('Cell being edited');
    await page.getByText('Troubles').click();
    await trouble.check();
    const codeOf = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.load('name');
          await context.sync();
          return 'answered';
        }).catch((error: OfficeExtension.Error) => error.code),
      );
    expect(await codeOf()).toBe('InvalidOperationInCellEditMode');
    await trouble.uncheck();
    expect(await codeOf()).toBe('answered');
    await page.keyboard.press('Escape');
  });

  it('works out what a batch writes, tells the add-in of it, and undoes and redoes it', async () => {
    const { page } = workbench;
    await addin.evaluate(async () => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
        await context.sync();
      });
    });
    const read = () =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Population').getRange('J1:J2');
          range.load('values,formulas');
          await context.sync();
          return range.values.flat();
        }),
      );
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Population').getRange('J1:J2');
        range.formulas = [[20], ['=J1*2+1']];
        await context.sync();
      }),
    );
    expect(await read()).toEqual([20, 41]);
    expect(await addin.evaluate(() => Reflect.get(globalThis, 'told'))).toEqual(['J1:J2']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(await read()).toEqual(['', '']);
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('Redone').waitFor();
    expect(await read()).toEqual([20, 41]);
  });

  it('shuts and shows the pane, and says so to its page', async () => {
    const { page } = workbench;
    await addin.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    });
    await page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await addin.evaluate(() => Office.addin.showAsTaskpane());
    expect(await page.locator('#pane').isVisible()).toBe(true);
    await addin.evaluate(() => Office.addin.hide());
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await addin.waitForFunction(() => Reflect.get(globalThis, 'seen').length === 3);
    expect(await addin.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([
      'Hidden',
      'Taskpane',
      'Hidden',
    ]);
  });

  it('asked nothing of any other machine, and no error was left on the way', () => {
    expect(workbench.problems).toEqual([]);
  });
});
