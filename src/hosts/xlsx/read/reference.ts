/** Reads the references of cells and areas in sheet parts: many thousands of them, so without a parser. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../sheets/address.ts';
import type { Area } from '../../../sheets/snapshot.ts';
import { damaged } from '../trouble.ts';

/** The column of `F7`, counting from 0. Throws a `Trouble` where the text is no cell of a sheet. */
export function columnOf(ref: string): number {
  let column = 0;
  let at = 0;
  for (; at < ref.length; at++) {
    const letter = ref.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at > 3 || column > MAX_COLUMNS) throw damaged();
  return column - 1;
}

/** The row whose number, counting from 1, a text is; counts from 0. */
export function rowOf(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS) throw damaged();
  return row - 1;
}

/** The area of a `ref` attribute; null where it names none. */
export const areaOf = (ref: string | undefined): Area | null =>
  ref === undefined ? null : parseArea(ref.trim());

/** The areas of an `sqref` attribute. */
export const areasOf = (sqref: string | undefined): readonly Area[] =>
  (sqref ?? '')
    .split(/\s+/)
    .map(areaOf)
    .filter((area) => area !== null);

export const isOneCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
