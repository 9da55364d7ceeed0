/** Addresses as text, made and read here only. */
import { fromCol, parseA1Ref, stringifyA1Ref, toCol } from '@borgar/fx';
import type { Place } from '../domain/place.ts';
import type { Area } from './snapshot.ts';

/** The sizes of a worksheet in rows and columns (Excel 2007 and later). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTERS: string[] = [];

/** `5` gives `F`. Asked for once a cell, so each column's letters are made once. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const letters = toCol(column);
  LETTERS[column] = letters;
  return letters;
}

/** `F` gives `5`. */
export const columnNumber = (letters: string): number => fromCol(letters);

/** `F7`. */
export const cellText = (row: number, column: number): string => columnLetters(column) + (row + 1);

/** `$F$7`. */
const pinnedCellText = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** `B4:F7`, or `B4` where the area is one cell. */
export const areaText = (area: Area): string =>
  isOneCell(area)
    ? cellText(area.top, area.left)
    : `${cellText(area.top, area.left)}:${cellText(area.bottom, area.right)}`;

const prefixes = new Map<string, string>();

/** `Scorecard!` or `'Quarter 2'!`: quoted where a formula would need it, as the reference library judges. */
function sheetPrefix(sheet: string): string {
  const known = prefixes.get(sheet);
  if (known !== undefined) return known;
  const range = {
    top: 0,
    left: 0,
    bottom: 0,
    right: 0,
    $top: false,
    $left: false,
    $bottom: false,
    $right: false,
  };
  const prefix = stringifyA1Ref({ context: [sheet], range }).slice(0, -'A1'.length);
  // A bound, so that a long-lived process does not keep the sheets of every workbook it saw.
  if (prefixes.size > 1_000) prefixes.clear();
  prefixes.set(sheet, prefix);
  return prefix;
}

/** `Scorecard!F7`; the sheet's name is quoted where a formula would need it. */
export const placeText = (place: Place): string =>
  sheetPrefix(place.sheet) + cellText(place.row, place.column);

/** `'Quarter 2'!$B$4:$F$7`, `Plan!$5:$6`: pinned, as defined names and links need it. */
export function pinnedAreaText(sheet: string, area: Area): string {
  return sheetPrefix(sheet) + pinnedText(area);
}

/** Whole rows and whole columns are named as such: print titles are nothing else. */
function pinnedText(area: Area): string {
  const { top, left, bottom, right } = area;
  if (left === 0 && right === MAX_COLUMNS - 1) return `$${top + 1}:$${bottom + 1}`;
  if (top === 0 && bottom === MAX_ROWS - 1) return `$${columnLetters(left)}:$${columnLetters(right)}`;
  const first = pinnedCellText(top, left);
  return isOneCell(area) ? first : `${first}:${pinnedCellText(bottom, right)}`;
}

/** The area a text such as `B4:F7` or `$B$4` names; null where it names none. */
export function parseArea(text: string): Area | null {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || parsed === null || !('range' in parsed)) return null;
  const { range } = parsed;
  return {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? MAX_ROWS - 1,
    right: range.right ?? MAX_COLUMNS - 1,
  };
}

/** The sheet and the area that `Scorecard!$B$4:$F$7` names; null where it names no sheet or is no reference. */
export function parseSheetArea(text: string): { readonly sheet: string; readonly area: Area } | null {
  const parsed = parseA1Ref(text);
  const sheet = parsed?.context?.at(-1);
  const area = parsed ? parseArea(text.slice(text.lastIndexOf('!') + 1)) : null;
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** The cell that `Scorecard!F7` names; null where it names no sheet or is no reference. */
export function parsePlace(text: string): Place | null {
  const found = parseSheetArea(text);
  return found && { sheet: found.sheet, row: found.area.top, column: found.area.left };
}
