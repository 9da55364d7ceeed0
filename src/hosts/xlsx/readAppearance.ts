/** Reads how the sheets of an opened workbook look, for a program that draws them. */
import type { SheetAppearance } from './appearance.ts';
import { RELATION } from './package/names.ts';
import { readXml, relationshipsOf } from './package/parts.ts';
import { INDEXED, readTheme } from './read/colours.ts';
import { readSheetAppearance } from './read/sheetAppearance.ts';
import { readStyleAppearances } from './read/styleAppearances.ts';
import { inPart } from './trouble.ts';
import type { XlsxWorkbook } from './xlsxWorkbook.ts';

/** By the names of the worksheets. Throws a `Trouble` where a part is damaged. */
export function readAppearance(workbook: XlsxWorkbook): ReadonlyMap<string, SheetAppearance> {
  const { parts, mainPart, stylesPart } = workbook;
  const themePart =
    relationshipsOf(parts, mainPart).find(({ type }) => type === RELATION.theme)?.part ?? null;
  const theme = readTheme(themePart === null ? null : readXml(parts, themePart));
  const styles = readStyleAppearances(stylesPart === null ? null : readXml(parts, stylesPart), theme);
  const palette = { theme, indexed: INDEXED };
  return new Map(
    workbook.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map(({ name, part }) => [
        name,
        inPart(part, () => readSheetAppearance(readXml(parts, part, name), styles, palette)),
      ]),
  );
}
