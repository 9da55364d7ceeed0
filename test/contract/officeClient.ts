/** The genuine Office.js client, in the place where tests run, and what answers it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandIn } from '../../src/workbench/standIn/standIn.ts';

/** Every command of ours is run at the root of the repository. */
const CLIENT = join('node_modules', '@microsoft', 'office-js', 'dist', 'excel-web-16.00.debug.js');

/** The little of a browser that the client asks for when it is loaded. */
function stubBrowser(): void {
  const nothing = (): void => {};
  const place = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    pathname: '/',
  };
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({}),
    head: { appendChild: nothing },
    addEventListener: nothing,
    getElementById: () => null,
    cookie: '',
  };
  Object.assign(globalThis, { window: globalThis, document, location: place, addEventListener: nothing });
  Object.defineProperty(globalThis, 'navigator', {
    value: { userAgent: 'node', appVersion: '', platform: 'test' },
    configurable: true,
  });
}

interface Internals {
  readonly HostBridge: { init(bridge: StandIn['bridge']): void };
  readonly Utility: { _doApiNotSupportedCheck: boolean; _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface Loader {
  readonly OSF: { _OfficeAppFactory: { getContext(): unknown } };
}

const numberOf = (version: string): number => Number(version.split('.')[1] ?? 0);

/** Loads the client once a file; `require` would keep its globals to itself. */
export function loadClient(): void {
  if ('Excel' in globalThis) return;
  stubBrowser();
  // biome-ignore lint/security/noGlobalEval: the client is a script that makes globals, as a page loads it
  // biome-ignore lint/complexity/noCommaOperator: only an indirect eval runs in the global scope
  (0, eval)(readFileSync(CLIENT, 'utf8'));
  const { Utility, CommonUtility } = OfficeExtension as unknown as Internals;
  CommonUtility._doApiNotSupportedCheck = true;
  Utility._doApiNotSupportedCheck = true;
  Utility._synchronousCleanup = true;
}

/** Lets the client talk to that workbook, as an Excel of that version: the client itself refuses members above it. */
export function connect(excel: StandIn, version = '1.13'): void {
  const { HostBridge } = OfficeExtension as unknown as Internals;
  HostBridge.init(excel.bridge);
  const context = {
    requirements: {
      isSetSupported: (name: string, wanted = '1.1') =>
        name === 'ExcelApi' ? numberOf(wanted) <= numberOf(version) : name === 'DelayForCellEdit' && delaying,
    },
  };
  // Office.js's own loader, which is not here, gives the context.
  (globalThis as unknown as Loader).OSF._OfficeAppFactory = { getContext: () => context };
}

let delaying = true;

/** Whether this Excel can hold a batch back while a cell is being edited. */
export function canDelay(can: boolean): void {
  delaying = can;
}
