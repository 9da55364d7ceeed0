/** F6 and Shift+F6 go from part to part of the page, as in Excel: within the grid, Tab goes from cell to cell. */

const REGIONS = ['.menu-bar', '#ribbon', '.cell-bar', '#grid', '#tabs', '#pane'] as const;

const FOCUSABLE = 'summary, button:enabled:not([tabindex="-1"]), input';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** What takes the focus in the part: the add-in's page and the grid have an order of their own. */
function entranceOf(region: HTMLElement): HTMLElement | null {
  const whole = region.querySelector<HTMLElement>('iframe, canvas[tabindex="0"]');
  if (whole !== null && isShown(whole)) return whole;
  return [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown) ?? null;
}

function go(step: 1 | -1): void {
  const regions = REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []).filter(
    isShown,
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const from = here < 0 && step < 0 ? 0 : here;
  const next = regions[(from + step + regions.length) % regions.length];
  if (next !== undefined) entranceOf(next)?.focus();
}

function hear(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  event.stopPropagation();
  go(event.shiftKey ? -1 : 1);
}

/** Before the grid hears of the key. */
export const tendRegions = (): void => addEventListener('keydown', hear, { capture: true });

/** The same out of the add-in's page: its keys do not reach this one. */
export function tendFrame(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () =>
    frame.contentWindow?.addEventListener('keydown', hear, { capture: true }),
  );
}
