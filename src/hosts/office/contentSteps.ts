/** Writes what cells hold. Text is always written as text; formulas come from the plan's formulas only. */
import type { Cell } from '../../sheets/cell.ts';
import type { Content } from '../../sheets/plan.ts';
import type { Area } from '../../sheets/snapshot.ts';
import { rowBlocks } from './blocks.ts';
import { rectangles } from './rectangles.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';

/** The client cuts arrays of more cells than this into pieces by itself, at a price. */
const MOST_CELLS = 1_400;

/** The most characters that Excel takes in a cell. */
const MAX_TEXT = 32_767;

/** What is written into a cell: what a plan writes there, or what was read there. */
export type Held =
  | Content
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly content: Held;
}

export const heldText = (text: string): string => text.slice(0, MAX_TEXT);

/** An apostrophe keeps `- see note` from becoming a formula and `1/4` from becoming a date; it is not part of the text. */
export function typed(content: Held): string | number | boolean {
  switch (content.kind) {
    case 'text':
      return `'${heldText(content.text)}`;
    case 'number':
      // On the wire it would be `null`, which leaves the cell as it is.
      if (!Number.isFinite(content.value)) throw new Error(`A cell cannot hold ${content.value}`);
      return content.value;
    case 'boolean':
      return content.value;
    case 'formula':
      return `=${content.text}`;
    case 'error':
      return content.code;
    case 'clear':
      return '';
  }
}

/** What it takes to write a cell as it was read. An error that was typed is typed again. */
export function contentOf(cell: Cell | undefined): Held {
  if (cell === undefined) return { kind: 'clear' };
  const { value, formula } = cell;
  if (formula !== null) return { kind: 'formula', text: formula, cached: '' };
  switch (value.kind) {
    case 'empty':
      return { kind: 'clear' };
    case 'text':
      return { kind: 'text', text: value.value };
    case 'number':
      return { kind: 'number', value: value.value };
    case 'boolean':
      return { kind: 'boolean', value: value.value };
    case 'error':
      return { kind: 'error', code: value.code };
  }
}

export function contentSteps(sheet: string, cells: readonly CellContent[]): readonly Step[] {
  const held = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, typed(content)]));
  const areas = rectangles(cells.map(({ row, column }) => ({ row, column, key: '' })));
  return areas.flatMap(({ area }) =>
    rowBlocks(area, MOST_CELLS).map((block): Step => {
      const rows = gridOf(block, (row, column) => held.get(`${row},${column}`) ?? '');
      return {
        bytes: RANGE_BYTES + SET_BYTES + JSON.stringify(rows).length,
        run: ({ range }) => {
          range(sheet, block).formulas = rows;
        },
      };
    }),
  );
}

export const gridOf = <Value>(
  { top, left, bottom, right }: Area,
  at: (row: number, column: number) => Value,
): Value[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => at(top + row, left + column)),
  );
