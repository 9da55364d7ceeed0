/** Cuts areas into blocks of rows, and packs work into requests that Excel takes. */
import type { Area } from '../../sheets/snapshot.ts';

/** Excel on the web takes 5 MB a request or an answer; what is reckoned is not exact, so some room is kept. */
export const MOST_BYTES = 4_000_000;

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** The smallest area that holds both. */
export const around = (one: Area | null, other: Area): Area =>
  one === null
    ? other
    : {
        top: Math.min(one.top, other.top),
        left: Math.min(one.left, other.left),
        bottom: Math.max(one.bottom, other.bottom),
        right: Math.max(one.right, other.right),
      };

/** The smallest area that holds all cells; null for none. */
export function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  let bounds: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column } of cells) {
    bounds ??= { top: row, left: column, bottom: row, right: column };
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** Blocks of whole rows with at most so many cells each, but of one row at least. */
export function rowBlocks(area: Area, mostCells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return blocks;
}

/** In their order; each pack weighs at most so much, unless a single item weighs more. */
export function packed<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const packs: Item[][] = [];
  let weight = 0;
  for (const item of items) {
    const more = weigh(item);
    const last = packs.at(-1);
    if (last === undefined || weight + more > most) {
      packs.push([item]);
      weight = more;
    } else {
      last.push(item);
      weight += more;
    }
  }
  return packs;
}

export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
