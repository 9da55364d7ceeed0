/** The whole book as Univer opens it. */
import type { IWorkbookData } from '@univerjs/core';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook.ts';
import type { Book } from '../standIn/book.ts';
import { ruleData } from './ruleData.ts';
import { arrayCells, sheetData } from './sheetData.ts';
import type { StyleIds } from './styleIds.ts';

/** The one workbook that a grid holds. */
export const UNIT = 'book';

const ENGLISH = 'enUS' as IWorkbookData['locale'];
/** Univer 0.25 knows the rules by this name. */
const RULES = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

/** Names of the workbook as Univer holds them; formulas use them. */
const nameData = (book: Book): object =>
  Object.fromEntries(
    book.names.map(({ name, formula, sheet }, at) => [
      `name-${at}`,
      {
        id: `name-${at}`,
        name,
        formulaOrRefString: formula.replace(/^=/, ''),
        localSheetId: sheet?.id ?? 'AllDefaultWorkbook',
      },
    ]),
  );

/** Cells of each sheet that show an array's result, by the sheet's name in the file. */
export const shownCells = (file: XlsxWorkbook): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(file.sheets.map(({ name, arrays }) => [name, arrayCells(arrays)]));

export function workbookData(
  book: Book,
  ids: StyleIds,
  shown: ReadonlyMap<string, ReadonlySet<string>>,
): IWorkbookData {
  const sheets = Object.fromEntries(
    book.sheets.map((sheet) => [sheet.id, sheetData(sheet, ids, shown.get(sheet.name) ?? new Set())]),
  );
  const rules = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, ruleData(sheet)]));
  return {
    id: UNIT,
    name: book.name,
    appVersion: '0.25.1',
    locale: ENGLISH,
    // Univer puts its own among them.
    styles: { ...ids.styles },
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets,
    resources: [
      { name: RULES, data: JSON.stringify(rules) },
      { name: NAMES, data: JSON.stringify(nameData(book)) },
    ],
  };
}
