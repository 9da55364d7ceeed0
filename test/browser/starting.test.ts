/** The pane's page where Office.js does not come: what a person reads instead of nothing. */
import type { Browser } from 'playwright-core';
import { FLAVOURS, launch, openWorkbench } from './openWorkbench.ts';

jest.setTimeout(120_000);

const ADVICE = /If nothing else appears here, .*ask your IT department to let this computer reach/;

/** What a network does to an address that it forbids. */
const WAYS = ['refuses it', 'never answers'] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

it.each(FLAVOURS.flatMap((flavour) => WAYS.map((way) => ({ flavour, way }))))(
  'says what to ask for, as $flavour, where the network $way',
  async ({ flavour, way }) => {
    const workbench = await openWorkbench(browser, flavour);
    await workbench.page.route(/\/office\.js$/, (route) =>
      way === 'refuses it' ? route.abort() : new Promise<void>(() => {}),
    );
    await workbench.page.getByRole('button', { name: 'Open scorecard pane' }).click();
    const advice = workbench.page.frameLocator('#pane-body iframe').getByText(ADVICE);
    await advice.waitFor();
    expect(await advice.isVisible()).toBe(true);
    await workbench.close();
  },
);

it.each(FLAVOURS)('is replaced by the pane where it comes, as %s', async (flavour) => {
  const workbench = await openWorkbench(browser, flavour);
  await workbench.page.getByRole('button', { name: 'Open scorecard pane' }).click();
  const pane = workbench.page.frameLocator('#pane-body iframe');
  await pane.getByRole('button', { name: 'Read the workbook' }).waitFor();
  expect(await pane.getByText(ADVICE).count()).toBe(0);
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
