/** Finds where each sheet of ours is, or is to be. A sheet is ours by its defined name, never by its tab. */
import { parseSheetArea } from '../../../sheets/address.ts';
import type { OwnSheet } from '../../../sheets/plan.ts';
import type { XlsxWorkbook } from '../xlsxWorkbook.ts';

export interface OwnSheetPlace {
  readonly sheet: OwnSheet;
  /** The tab that it has, which a person may have renamed. */
  readonly tab: string;
  /** In tab order, counting from 0. */
  readonly index: number;
  /** Its part; null: it is new. */
  readonly part: string | null;
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** New sheets come after the others. Throws where a new one would take the tab of a sheet that is not ours. */
export function ownSheetPlaces(workbook: XlsxWorkbook, own: readonly OwnSheet[]): readonly OwnSheetPlace[] {
  const { snapshot, sheets } = workbook;
  let count = sheets.length;
  return own.map((sheet) => {
    const name = snapshot.names.find((one) => one.sheet === null && sameName(one.name, sheet.definedName));
    const known = name === undefined ? undefined : parseSheetArea(name.refersTo)?.sheet;
    const index = sheets.findIndex((place) => known !== undefined && sameName(place.name, known));
    const place = sheets[index];
    if (place?.isWorksheet) return { sheet, tab: place.name, index, part: place.part };
    if (sheets.some((other) => sameName(other.name, sheet.name)))
      throw new Error(`A sheet that is not ours bears the name ${sheet.name}`);
    count += 1;
    return { sheet, tab: sheet.name, index: count - 1, part: null };
  });
}
