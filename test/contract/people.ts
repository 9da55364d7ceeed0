/** What people do to an open workbook, as Excel carries it out. */
import { pinnedAreaText } from '../../src/sheets/address.ts';
import {
  type Book,
  type BookCell,
  type BookSheet,
  cellFor,
  cellOf,
} from '../../src/workbench/standIn/book.ts';
import { typeByHand } from '../../src/workbench/standIn/typeByHand.ts';

export function sheetNamed({ sheets }: Book, name: string): BookSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

export const type = (book: Book, sheet: string, row: number, column: number, typed: string): void =>
  typeByHand(book, sheetNamed(book, sheet), row, column, typed);

/** What a cell holds: its formula, or the text that it shows. */
export function holdsAt(book: Book, sheet: string, row: number, column: number): string {
  const cell = cellOf(sheetNamed(book, sheet), row, column);
  return cell?.formula === null || cell === undefined ? (cell?.text ?? '') : `=${cell.formula}`;
}

/** References to rows at and below the new one follow them. */
const shifted = (formula: string, at: number): string =>
  formula.replace(/(?<![A-Za-z"])(\$?[A-Z]{1,3}\$?)(\d+)/g, (whole, column: string, row: string) =>
    Number(row) > at ? `${column}${Number(row) + 1}` : whole,
  );

export function insertRow(book: Book, name: string, at: number): void {
  const sheet = sheetNamed(book, name);
  const rows = [...sheet.cells];
  sheet.cells.clear();
  for (const [row, cells] of rows) sheet.cells.set(row >= at ? row + 1 : row, cells);
  for (const cells of sheet.cells.values())
    for (const cell of cells.values()) if (cell.formula !== null) cell.formula = shifted(cell.formula, at);
}

export function insertColumn(book: Book, name: string, at: number): void {
  const sheet = sheetNamed(book, name);
  for (const [row, cells] of sheet.cells)
    sheet.cells.set(
      row,
      new Map<number, BookCell>(
        [...cells].map(([column, cell]) => [column >= at ? column + 1 : column, cell]),
      ),
    );
}

const prefixOf = (sheet: string): string =>
  pinnedAreaText(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).slice(0, -'$A$1'.length);

/** Formulas, names and links follow. */
export function rename(book: Book, old: string, now: string): void {
  const follow = (formula: string): string => formula.replaceAll(prefixOf(old), prefixOf(now));
  sheetNamed(book, old).name = now;
  for (const name of book.names) name.formula = follow(name.formula);
  for (const { cells } of book.sheets)
    for (const line of cells.values())
      for (const cell of line.values()) {
        if (cell.formula !== null) cell.formula = follow(cell.formula);
        if (cell.link?.sheet === old) cell.link = { ...cell.link, sheet: now };
      }
}

/** What a snapshot does not show of a sheet: links, widths of columns, and which cells which words colour. */
export function dress(book: Book, name: string) {
  const sheet = sheetNamed(book, name);
  const links: Record<string, unknown> = {};
  const coloured: Record<string, readonly string[]> = {};
  for (const [row, cells] of sheet.cells)
    for (const [column, { link, value }] of cells) {
      if (link !== null) links[`${row},${column}`] = link;
      const rules = sheet.formats.filter(
        ({ area, word }) =>
          row >= area.top &&
          row <= area.bottom &&
          column >= area.left &&
          column <= area.right &&
          value.kind === 'text' &&
          value.value === word,
      );
      if (rules.length > 0)
        coloured[`${row},${column}`] = rules.map(({ word, fill, colour }) => `${word} ${fill} ${colour}`);
    }
  return { links, coloured, widths: [...sheet.widths].toSorted(([one], [other]) => one - other) };
}

/** A co-author's text in a cell. */
export function say(sheet: BookSheet, row: number, column: number, text: string): void {
  Object.assign(cellFor(sheet, row, column), { value: { kind: 'text', value: text }, formula: null, text });
}
