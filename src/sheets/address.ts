/** Addresses as text, made and read here only. */
import { fromCol, parseA1Ref, type RangeA1, stringifyA1Ref, toCol } from '@borgar/fx';
import type { Place } from '../domain/place.ts';
import type { Area } from './snapshot.ts';

/** The sizes of a worksheet in rows and columns (Excel 2007 and later). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `5` gives `F`. */
export const columnLetters = (column: number): string => toCol(column);

/** `F` gives `5`. */
export const columnNumber = (letters: string): number => fromCol(letters);

/** `F7`. */
export const cellText = (row: number, column: number): string => `${toCol(column)}${row + 1}`;

const rangeOf = (area: Area): RangeA1 => ({
  ...area,
  $top: false,
  $left: false,
  $bottom: false,
  $right: false,
});

/** `B4:F7`, or `B4` where the area is one cell. */
export const areaText = (area: Area): string => stringifyA1Ref({ range: rangeOf(area) });

/** `Scorecard!F7`; the sheet's name is quoted where a formula would need it. */
export const placeText = (place: Place): string =>
  stringifyA1Ref({
    context: [place.sheet],
    range: rangeOf({ top: place.row, left: place.column, bottom: place.row, right: place.column }),
  });

/** `'Quarter 2'!$B$4:$F$7`: pinned, as defined names and links need it. */
export const pinnedAreaText = (sheet: string, area: Area): string =>
  stringifyA1Ref({
    context: [sheet],
    range: { ...area, $top: true, $left: true, $bottom: true, $right: true },
  });

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
