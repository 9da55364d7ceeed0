import type { Browser } from 'playwright-core';
import { launch, openWorkbench } from './openWorkbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('goes to the cell that is named, and types there next; a cell beyond the grid breaks nothing', async () => {
  const { page, problems, close } = await openWorkbench(browser, 'desktop');
  const name = page.getByLabel('Cell', { exact: true });
  const content = page.getByLabel('Content of the cell');
  await name.fill('C9');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Library');
  await page.keyboard.press('Enter');
  await name.fill('C9');
  await page.keyboard.press('Enter');
  expect(await content.inputValue()).toBe('Library');
  await name.fill('ZZ99999');
  await page.keyboard.press('Enter');
  await name.fill('A1');
  await page.keyboard.press('Enter');
  expect(await content.inputValue()).toBe('Thornmere Council: performance workbook');
  expect(problems).toEqual([]);
  await close();
});
