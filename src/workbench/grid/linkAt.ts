/** Where a cell leads within the workbook when it is clicked. */
import { parseArea, parseSheetArea } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import type { Book, BookSheet } from '../standIn/book.ts';

export interface LinkTarget {
  readonly sheet: BookSheet;
  readonly area: Area;
}

const named = (book: Book, name: string): BookSheet | undefined =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** A place's text, or a name of the workbook. */
function placeOf(book: Book, from: BookSheet, location: string): LinkTarget | null {
  const text = location.replace(/^#/, '');
  const here = text.includes('!') ? null : parseArea(text);
  if (here !== null) return { sheet: from, area: here };
  const refersTo = book.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const found = parseSheetArea(refersTo === undefined ? text : refersTo.formula.replace(/^=/, ''));
  const sheet = found === null ? undefined : named(book, found.sheet);
  return found === null || sheet === undefined ? null : { sheet, area: found.area };
}

/** null where the cell leads nowhere, or out of the workbook. Links set since the book was opened go before the file's. */
export function linkAt(book: Book, sheet: BookSheet, row: number, column: number): LinkTarget | null {
  const link = sheet.cells.get(row)?.get(column)?.link ?? null;
  if (link !== null) {
    const target = named(book, link.sheet);
    return target === undefined ? null : { sheet: target, area: link.area };
  }
  const own = sheet.drawn?.links.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return own === undefined ? null : placeOf(book, sheet, own.location);
}
