/** Reads how the sheets of an opened workbook look, for a program that draws them. */
import type { SheetAppearance } from './appearance.ts';
import type { XlsxFault } from './fault.ts';
import { RELATION } from './package/names.ts';
import { readXml, relationshipsOf } from './package/parts.ts';
import { readTheme } from './read/colours.ts';
import { readSheetAppearance } from './read/sheetAppearance.ts';
import { readStyleAppearances } from './read/styleAppearances.ts';
import { inPart, Trouble } from './trouble.ts';
import type { XlsxWorkbook } from './xlsxWorkbook.ts';

export type AppearanceRead =
  | { readonly ok: true; readonly looks: ReadonlyMap<string, SheetAppearance> }
  | { readonly ok: false; readonly fault: XlsxFault };

function readAll(workbook: XlsxWorkbook): ReadonlyMap<string, SheetAppearance> {
  const { parts, mainPart, stylesPart } = workbook;
  const themePart =
    relationshipsOf(parts, mainPart).find(({ type }) => type === RELATION.theme)?.part ?? null;
  const theme = readTheme(themePart === null ? null : readXml(parts, themePart));
  const styles = readStyleAppearances(stylesPart === null ? null : readXml(parts, stylesPart), theme);
  return new Map(
    workbook.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map(({ name, part }) => [
        name,
        inPart(part, () => readSheetAppearance(readXml(parts, part, name), styles)),
      ]),
  );
}

/** By the names of the worksheets. */
export function readAppearance(workbook: XlsxWorkbook): AppearanceRead {
  try {
    return { ok: true, looks: readAll(workbook) };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, fault: error.fault };
    throw error;
  }
}
