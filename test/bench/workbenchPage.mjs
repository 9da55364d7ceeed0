/** Measures the workbench in a browser: until a book is on the screen, until the pane can be pressed, and its memory. */
import { chromium } from 'playwright-core';
import start from '../browser/start.mjs';
import stop from '../browser/stop.mjs';

const MB = 1024 * 1024;

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MB;
}

/**
 * @param books a name and the bytes of each book to open
 * @returns for each book: milliseconds until it is shown and megabytes held then; and milliseconds until the pane can be used
 */
export async function workbenchPage(books) {
  await start();
  const browser = await chromium.launch({
    executablePath: process.env.WORKBENCH_BROWSER,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    const began = performance.now();
    await page.goto(process.env.WORKBENCH_DESKTOP);
    await page.getByText(/^Opened /).waitFor();
    const shown = [
      { name: 'sample.xlsx', milliseconds: performance.now() - began, megabytes: await heapOf(page) },
    ];
    const pressed = performance.now();
    await page.getByRole('button', { name: 'Open scorecard pane' }).click();
    const read = page.frameLocator('#pane-body iframe').getByRole('button', { name: 'Read the workbook' });
    await read.waitFor();
    const pane = performance.now() - pressed;
    for (const { name, bytes } of books) {
      const opened = performance.now();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
      await page.getByText(`Opened ${name}`).waitFor({ timeout: 120_000 });
      shown.push({ name, milliseconds: performance.now() - opened, megabytes: await heapOf(page) });
    }
    return { shown, pane };
  } finally {
    await browser.close();
    stop();
  }
}
