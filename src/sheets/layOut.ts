/** Lays elements out one below the other: each writer takes the next free row and hands back the one after its own. */
import { type DescribedTable, type TableCell, textCell } from './describedTable.ts';
import { fitter } from './fitCells.ts';
import type { CellEdit, Content, TableArea, WordFormat, WordRule } from './plan.ts';
import type { Area } from './snapshot.ts';
import type { CellStyle } from './style.ts';
import { heightOfLines, type Lettering, linesIn, unitsFor } from './textWidth.ts';
import type { Element, Theme } from './theme.ts';

/** A sheet being laid out. */
export interface Sheet {
  readonly theme: Theme;
  /** Widths in characters by column. */
  readonly widths: readonly number[];
  readonly cells: CellEdit[];
  readonly heights: Map<number, number>;
  readonly tables: TableArea[];
  readonly formats: WordFormat[];
  readonly names: { readonly name: string; readonly area: Area }[];
  /** Rows kept for lines that are written last. */
  readonly reserved: Map<string, { readonly row: number; readonly element: Element; readonly index: number }>;
  /** Rows at which a section begins, in their order. */
  readonly sections: number[];
  /** Styles with a number format of their own, made once each. */
  readonly styles: Map<string, CellStyle>;
}

/** Writes one element at `row` and returns the next free row. */
export type Writer = (sheet: Sheet, row: number) => number;

export const newSheet = (theme: Theme, widths: readonly number[]): Sheet => ({
  theme,
  widths,
  cells: [],
  heights: new Map(),
  tables: [],
  formats: [],
  names: [],
  reserved: new Map(),
  sections: [],
  styles: new Map(),
});

/** Lays elements out from the first row on; an element left out leaves no hole. */
export function layOut(sheet: Sheet, writers: readonly Writer[]): Sheet {
  writers.reduce((row, write) => write(sheet, row), 0);
  return sheet;
}

export function styleOf(sheet: Sheet, element: Element, format: string | null): CellStyle {
  const plain = sheet.theme.styles[element];
  if (format === null || format === plain.format) return plain;
  const key = `${element} ${format}`;
  const known = sheet.styles.get(key);
  if (known !== undefined) return known;
  const style = { ...plain, format };
  sheet.styles.set(key, style);
  return style;
}

const letteringOf = (sheet: Sheet, element: Element): Lettering => sheet.theme.styles[element];

const put = (sheet: Sheet, row: number, column: number, cell: TableCell): void => {
  const { content, element, format, link } = cell;
  sheet.cells.push({ row, column, content, style: styleOf(sheet, element, format), link });
};

const totalWidth = ({ widths }: Sheet): number => widths.reduce((sum, width) => sum + width, 0);

/** An empty row. */
export const gap: Writer = (_, row) => row + 1;

/** A text across the sheet from column A, in as many rows as it needs; `rows` are single cells that flow over their neighbours. */
export const lines =
  (text: string, element: Element): Writer =>
  (sheet, row) => {
    const lettering = letteringOf(sheet, element);
    const parts = linesIn(text, totalWidth(sheet), lettering);
    parts.forEach((part, index) => {
      sheet.cells.push({
        row: row + index,
        column: 0,
        content: { kind: 'text', text: part },
        style: sheet.theme.styles[element],
        link: null,
      });
      sheet.heights.set(row + index, heightOfLines(1, lettering.size));
    });
    return row + parts.length;
  };

/** How small a title's letters may get to stand on one line. */
const SMALLEST_TITLE = 15;

/** The sheet's title, whole in its one cell: a long one in smaller letters. */
export const titleLine =
  (text: string): Writer =>
  (sheet, row) => {
    const usual = sheet.theme.styles.title;
    let { size } = usual;
    while (size > SMALLEST_TITLE && unitsFor(text, { ...usual, size }) > totalWidth(sheet)) size--;
    const style = size === usual.size ? usual : { ...usual, size };
    sheet.cells.push({ row, column: 0, content: { kind: 'text', text }, style, link: null });
    sheet.heights.set(row, heightOfLines(1, size));
    return row + 1;
  };

/** A heading that begins a section; a page may begin with it. */
export const sectionHeading =
  (text: string): Writer =>
  (sheet, row) => {
    sheet.sections.push(row);
    return lines(text, 'sectionHeading')(sheet, row);
  };

/** One cell in column A, which wraps within it; `name` makes it known. */
export const namedCell =
  (cell: TableCell, name: string, fewestLines: number): Writer =>
  (sheet, row) => {
    put(sheet, row, 0, cell);
    const lettering = letteringOf(sheet, cell.element);
    const count = linesIn(cell.text, sheet.widths[0] ?? 0, lettering).length;
    sheet.heights.set(row, heightOfLines(Math.max(fewestLines, count), lettering.size));
    sheet.names.push({ name, area: { top: row, left: 0, bottom: row, right: 0 } });
    return row + 1;
  };

/** Keeps a row for a line that can be written only when all else stands: `writeReserved` writes it. */
export const reserved =
  (key: string, element: Element): Writer =>
  (sheet, row) => {
    sheet.reserved.set(key, { row, element, index: sheet.cells.length });
    sheet.heights.set(row, heightOfLines(1, letteringOf(sheet, element).size));
    return row + 1;
  };

/** Writes the line for which `key` kept a row, among its neighbours. */
export function writeReserved(sheet: Sheet, key: string, content: Content): void {
  const kept = sheet.reserved.get(key);
  if (kept === undefined) throw new Error(`No row was kept for ${key}`);
  const { row, element, index } = kept;
  const style = sheet.theme.styles[element];
  sheet.cells.splice(index, 0, { row, column: 0, content, style, link: null });
}

const rulesOf = ({ theme }: Sheet, colouredBy: 'status' | 'trend' | 'changed'): readonly WordRule[] => {
  switch (colouredBy) {
    case 'status':
      return theme.statusRules;
    case 'trend':
      return theme.trendRules;
    case 'changed':
      return theme.changedRules;
  }
};

/** A heading stands as the column's cells do: counts to the right, figures in the middle, words to the left. */
function headingElement(cells: readonly TableCell[]): Element {
  if (cells.some(({ element }) => element === 'number')) return 'numberHeading';
  return cells.some(({ element }) => element === 'figure' || element === 'link')
    ? 'figureHeading'
    : 'tableHeading';
}

/** A table in columns A onward: one heading row, its rows, its colours and the names of its columns. */
export const table =
  (described: DescribedTable): Writer =>
  (sheet, row) => {
    const { name, columns, cells, rowCount } = described;
    const filled = columns.map(({ heading }, column) => {
      const below = cells[column] ?? [];
      return {
        fitOf: fitter(sheet.theme, sheet.widths[column] ?? 0),
        all: [textCell(heading, headingElement(below)), ...below],
      };
    });
    const { size } = sheet.theme.styles.body;
    for (let index = 0; index <= rowCount; index++) {
      let most = 1;
      filled.forEach(({ fitOf, all }, column) => {
        const cell = all[index];
        if (cell === undefined) return;
        const { shown, lines: count } = fitOf(cell);
        put(sheet, row + index, column, shown);
        most = Math.max(most, count);
      });
      sheet.heights.set(row + index, heightOfLines(most, size));
    }
    const bottom = row + rowCount;
    sheet.tables.push({
      name,
      area: { top: row, left: 0, bottom, right: columns.length - 1 },
      headings: columns.map(({ heading }) => heading),
    });
    columns.forEach(({ colouredBy, name: columnName }, column) => {
      const area = { top: row + 1, left: column, bottom, right: column };
      const rules = colouredBy === null ? [] : rulesOf(sheet, colouredBy);
      if (rules.length > 0) sheet.formats.push({ areas: [area], rules });
      if (columnName !== null) sheet.names.push({ name: columnName, area });
    });
    return bottom + 1;
  };
