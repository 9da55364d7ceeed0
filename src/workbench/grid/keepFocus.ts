/** Leaves the keyboard where the person has it: Univer would take it whenever a cell is chosen, by whomever. */
import type { IDisposable } from '@univerjs/core';
import type { PersonActs } from './personActs.ts';

/** Must be there before Univer is, which takes the keyboard as soon as it is drawn. */
export function keepFocus(grid: HTMLElement, { isByPerson }: PersonActs): IDisposable {
  const page = grid.ownerDocument;
  let held: Element | null = page.activeElement;

  const giveBack = (from: HTMLElement): void => {
    if (isByPerson() || page.activeElement !== from) return;
    if (!grid.contains(from)) held = from;
    else if (grid.contains(held)) return;
    else if (held instanceof HTMLElement && held !== page.body) held.focus();
    else from.blur();
  };
  /** Not at once: Univer moves what it has focused into the grid only then, and takes the focus again as it does. */
  const moved = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (isByPerson()) held = target;
    else setTimeout(giveBack, 0, target);
  };
  /** That a frame has the focus is told in here only by the page's losing its own. */
  const left = (): void => {
    if (page.activeElement instanceof HTMLIFrameElement) held = page.activeElement;
  };
  page.addEventListener('focusin', moved, true);
  page.defaultView?.addEventListener('blur', left);
  return {
    dispose: () => {
      page.removeEventListener('focusin', moved, true);
      page.defaultView?.removeEventListener('blur', left);
    },
  };
}
