/** A workbook in memory, as the stand-in for Excel holds it. Rows and columns count from 0. */
import type { CellValue } from '../../sheets/cell.ts';
import type { Link } from '../../sheets/plan.ts';
import type { Area } from '../../sheets/snapshot.ts';

/** What cells look like beyond number format, fill and font name; the file's own looks are not read, only those set. */
export interface Look {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  size: number;
  colour: string;
  wrap: boolean;
  horizontal: string;
  vertical: string;
  /** The colour of thin lines round the cell; null: none. */
  border: string | null;
}

export const PLAIN: Readonly<Look> = {
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  colour: '000000',
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
  border: null,
};

export interface BookCell {
  value: CellValue;
  formula: string | null;
  format: string;
  text: string;
  /** `RRGGBB`; null: none. */
  fill: string | null;
  font: string | null;
  look: Look;
  link: Link | null;
  /** Written since the book was opened: its content, and its looks. */
  isWritten: boolean;
  isStyled: boolean;
}

export interface BookFormat {
  readonly id: string;
  area: Area;
  word: string;
  fill: string | null;
  colour: string | null;
}

export interface BookTable {
  readonly id: string;
  name: string;
  area: Area;
  filtered: boolean;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: string;
  readonly cells: Map<number, Map<number, BookCell>>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  filtered: boolean;
  isProtected: boolean;
  /** Points. */
  widths: Map<number, number>;
  heights: Map<number, number>;
  tables: BookTable[];
  formats: BookFormat[];
  breaks: number[];
  titleRows: Area | null;
  /** Page settings by their names on the wire. */
  readonly page: Map<string, unknown>;
  /** Added or rewritten whole since the book was opened. */
  isOwn: boolean;
  isTouched: boolean;
  /** Widths that the file gives are not read: these columns got one. */
  readonly widened: Set<number>;
}

export interface BookName {
  name: string;
  formula: string;
  /** The sheet it is local to; null: the workbook's. */
  sheet: BookSheet | null;
}

export interface Book {
  readonly name: string;
  readonly date1904: boolean;
  sheets: BookSheet[];
  names: BookName[];
  active: BookSheet | null;
}

let lastId = 0;

/** Ids are new for each object of each book: the client keeps some by id. */
export const newId = (): string => {
  lastId += 1;
  return `{${String(lastId).padStart(8, '0')}}`;
};

export const newSheet = (name: string): BookSheet => ({
  id: newId(),
  name,
  visibility: 'Visible',
  cells: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  filtered: false,
  isProtected: false,
  widths: new Map(),
  heights: new Map(),
  tables: [],
  formats: [],
  breaks: [],
  titleRows: null,
  page: new Map(),
  isOwn: false,
  isTouched: false,
  widened: new Set(),
});

export const cellOf = (sheet: BookSheet, row: number, column: number): BookCell | undefined =>
  sheet.cells.get(row)?.get(column);

/** The cell at the place, made if there is none. */
export function cellFor(sheet: BookSheet, row: number, column: number): BookCell {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = {
      value: { kind: 'empty' },
      formula: null,
      format: 'General',
      text: '',
      fill: null,
      font: 'Calibri',
      look: { ...PLAIN },
      link: null,
      isWritten: false,
      isStyled: false,
    };
    cells.set(column, cell);
  }
  return cell;
}

export const holds = (cell: BookCell): boolean => cell.value.kind !== 'empty' || cell.formula !== null;

/** The smallest area of cells that hold something; null where none does. */
export function usedArea(sheet: BookSheet): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) {
      if (!holds(cell)) continue;
      area =
        area === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            };
    }
  return area;
}
