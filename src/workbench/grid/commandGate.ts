/** Which of Univer's commands a person may give here: those that type, choose and look, none that the book cannot hold. */

const ALLOWED: ReadonlySet<string> = new Set(
  [
    'set-range-values clear-selection-content auto-clear-content auto-fill refill copy-down copy-right move-range',
    'paste optional-paste paste-value paste-formula paste-by-short-key copy cut',
    'set-worksheet-activate select-range select-all move-selection move-selection-enter-tab expand-selection',
    'scroll-view scroll-view-reset scroll-to-cell set-scroll-relative set-zoom-ratio change-zoom-ratio',
    'delta-column-width delta-row-height set-col-auto-width',
  ].flatMap((line) => line.split(' ')),
);

const SHEET_COMMAND = 'sheet.command.';

/** Operations, mutations and what happens inside the editor of a cell pass. */
export const isAllowed = (id: string): boolean =>
  !id.startsWith(SHEET_COMMAND) || ALLOWED.has(id.slice(SHEET_COMMAND.length));

/** Univer begins to work formulas out by one of these. */
const CALCULATIONS: ReadonlySet<string> = new Set([
  'formula.mutation.set-trigger-formula-calculation-start',
  'formula.mutation.set-formula-calculation-start',
]);

const isNothing = (part: unknown): boolean =>
  !part || (typeof part === 'object' && Object.keys(part).length === 0);

/**
 * Whether nothing has changed that formulas go by. When a workbook is opened Univer would read all its formulas all the
 * same, which takes seconds where there are thousands.
 */
export function isIdleCalculation(id: string, params: unknown): boolean {
  if (!CALCULATIONS.has(id)) return false;
  return Object.entries(params ?? {}).every(
    ([name, part]) =>
      !(name.startsWith('dirty') || name.startsWith('force') || name.startsWith('clear')) || isNothing(part),
  );
}
