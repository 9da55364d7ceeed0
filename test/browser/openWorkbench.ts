/** A workbench in a browser: its page, the pane's frame, and whatever went wrong meanwhile. */
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';

/** How Excel is played: for Windows over http, on the web over https. */
export type Flavour = 'desktop' | 'web';

export const FLAVOURS: readonly Flavour[] = ['desktop', 'web'];

export interface Workbench {
  readonly page: Page;
  /** The add-in's frame, which is there from the first press on. */
  readonly addin: () => Promise<Frame>;
  /** Errors on the console, errors thrown, and requests that leave this machine or fail. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Wish {
  /** As the server's list names it; absent: the sample. */
  readonly book?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'dark' | 'light';
  readonly forcedColors?: 'active' | 'none';
}

const WAIT = 15_000;

const given = (name: string): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`Browser tests run as the project that test/browser/start.mjs starts: no ${name}`);
  return value;
};

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: given('WORKBENCH_BROWSER'), args: ['--no-sandbox'] });

function listen(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`asked of ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Resolves when the book is on the screen. */
export async function openWorkbench(
  browser: Browser,
  flavour: Flavour,
  { book, width = 1280, height = 800, ...looks }: Wish = {},
): Promise<Workbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    ...looks,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  const problems = listen(page);
  const address = new URL(given(flavour === 'desktop' ? 'WORKBENCH_DESKTOP' : 'WORKBENCH_WEB'));
  if (book !== undefined) address.searchParams.set('book', book);
  await page.goto(address.href);
  await page.getByText(/^Opened /).waitFor();
  return {
    page,
    addin: async () => {
      const frame = await (await page.locator('#pane-body iframe').elementHandle())?.contentFrame();
      if (!frame) throw new Error('The add-in has no frame yet');
      return frame;
    },
    problems,
    close: () => context.close(),
  };
}
