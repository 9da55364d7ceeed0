/** Takes the pictures of README and docs from the workbench, so that they stay true. Run: npm run pictures */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import start from './start.mjs';
import stop from './stop.mjs';

const FOLDER = 'docs/pictures';

/** Sections of the pane, each in a picture of its own at the width that Excel first gives it. */
const SECTIONS = [
  ['Scorecard', 'pane-scorecard'],
  ['Checks', 'pane-checks'],
  ['Status and trend', 'pane-status'],
  ['Summary', 'pane-summary'],
];

const picture = (target, name) =>
  target.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });

async function addinOf(page) {
  const frame = await (await page.locator('#pane-body iframe').elementHandle()).contentFrame();
  if (frame === null) throw new Error('The pane has no page');
  return frame;
}

mkdirSync(FOLDER, { recursive: true });
await start();
const browser = await chromium.launch({
  executablePath: process.env.WORKBENCH_BROWSER,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(process.env.WORKBENCH_DESKTOP);
  await page.getByText(/^Opened /).waitFor();
  await page.getByRole('button', { name: 'Open scorecard pane' }).click();
  const pane = page.locator('#pane-body iframe');
  await pane.waitFor();
  const addin = await addinOf(page);
  await addin.getByRole('button', { name: 'Read the workbook' }).click();
  for (const [section, name] of SECTIONS) {
    await addin.getByRole('tab', { name: section }).click();
    await addin.getByRole('tabpanel', { name: section }).getByRole('heading').first().waitFor();
    await picture(pane, name);
  }
  await page.getByRole('button', { name: 'Generate summary' }).first().click();
  await addin.getByText(/The committee summary is made/).waitFor();
  await page.getByText('Generate summary: done').waitFor();
  await picture(page, 'workbench');
} finally {
  await browser.close();
  stop();
}
