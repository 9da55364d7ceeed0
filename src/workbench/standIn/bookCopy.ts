/** Copies of a workbook in memory, to undo to and to redo to. */
import type { Book, BookCell, BookSheet } from './book.ts';

/** Nothing in it changes but the results of formulas still being worked out; its sheets bear the ids of those that they were copied from. */
export interface BookCopy {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheetId: string | null;
  }[];
  readonly activeId: string | null;
}

const copyCell = (cell: BookCell): BookCell => ({ ...cell, look: { ...cell.look } });

const copyCells = (cells: BookSheet['cells']): Map<number, Map<number, BookCell>> =>
  new Map(
    [...cells].map(([row, inRow]) => [
      row,
      new Map([...inRow].map(([column, cell]) => [column, copyCell(cell)])),
    ]),
  );

const copySheet = (sheet: BookSheet): BookSheet => ({
  ...sheet,
  cells: copyCells(sheet.cells),
  merges: [...sheet.merges],
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  widths: new Map(sheet.widths),
  heights: new Map(sheet.heights),
  tables: sheet.tables.map((table) => ({ ...table })),
  formats: sheet.formats.map((format) => ({ ...format })),
  breaks: [...sheet.breaks],
  page: new Map(sheet.page),
  widened: new Set(sheet.widened),
});

export const copyBook = ({ sheets, names, active }: Book): BookCopy => ({
  sheets: sheets.map(copySheet),
  names: names.map(({ name, formula, sheet }) => ({ name, formula, sheetId: sheet?.id ?? null })),
  activeId: active?.id ?? null,
});

/**
 * Makes the book what it was when copied. Its sheets are new objects: a client that kept a range from before finds it
 * gone, as it may in Excel.
 */
export function restoreBook(book: Book, copy: BookCopy): void {
  const sheets = new Map(copy.sheets.map((sheet) => [sheet.id, copySheet(sheet)]));
  book.sheets = [...sheets.values()];
  book.names = copy.names.map(({ name, formula, sheetId }) => ({
    name,
    formula,
    sheet: sheetId === null ? null : (sheets.get(sheetId) ?? null),
  }));
  book.active = copy.activeId === null ? null : (sheets.get(copy.activeId) ?? null);
}
