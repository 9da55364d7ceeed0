/** The whole pane over a real workbook's file, as a person finds it. */
import { configure, render, screen, waitFor } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../src/app/pane/App.tsx';
import * as core from '../../src/app/pane/state/core.ts';
import { createDesk, type Desk } from '../../src/app/pane/state/desk.ts';
import type { XlsxWorkbook } from '../../src/hosts/xlsx/xlsxWorkbook.ts';
import { openBook } from '../openBook.ts';
import { type FileWorkbook, fileWorkbook } from './fileWorkbook.ts';

export interface OpenPane {
  readonly user: UserEvent;
  readonly desk: Desk;
  readonly workbook: FileWorkbook;
  /** Faults of ours that would have been told to the console. */
  readonly faults: readonly unknown[];
}

// A busy machine is no fault. Whether each of hundreds of nodes is hidden or can be pressed is asked of jsdom's
// styles, which takes most of a test's time.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
jest.setTimeout(60_000);

const heard: string[] = [];

/** What a screen reader was told since the pane was opened. */
export const announced = (): string => heard.join(' ');

/** jsdom has none of these, and no screen either. */
function stubScreen(): void {
  heard.length = 0;
  const query = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  Object.assign(window, { matchMedia: () => query });
  class NoObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver });
  Element.prototype.scrollIntoView = () => {};
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    set(text: string) {
      heard.push(text);
    },
  });
}

export const SAMPLE = 'test/workbooks/sample.xlsx';

export function renderPane(book: XlsxWorkbook = openBook(SAMPLE)): OpenPane {
  stubScreen();
  const workbook = fileWorkbook(book);
  const faults: unknown[] = [];
  const desk = createDesk({
    making: () => ({ on: '2026-11-21', version: '0.0.0' }),
    load: async () => ({ ...core, workbook }),
    fault: (error) => faults.push(error),
  });
  render(<App desk={desk} isDark={false} />);
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), desk, workbook, faults };
}

/** The pane with the workbook read and that section open. */
export async function readPane(section: string, book?: XlsxWorkbook): Promise<OpenPane> {
  const pane = renderPane(book);
  await pane.user.click(await screen.findByRole('button', { name: 'Read the workbook' }));
  await waitFor(() => expect(pane.desk.state().activity.kind).toBe('idle'));
  await pane.user.click(screen.getByRole('tab', { name: section }));
  return pane;
}

/** What axe finds wrong with the page, in its own words; jsdom has no layout, so contrast is looked at elsewhere. */
export async function accessibilityFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
