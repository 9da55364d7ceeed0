/** A workbook in memory, as the stand-in for Excel holds it. Rows and columns count from 0. */
import type { CellAppearance, SheetAppearance } from '../../hosts/xlsx/appearance.ts';
import type { CellValue } from '../../sheets/cell.ts';
import type { Link } from '../../sheets/plan.ts';
import type { Area } from '../../sheets/snapshot.ts';

/** What cells look like beyond number format, fill and font name; the file's own where the book was loaded with them. */
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
  /** How the file says that it looks, with what a look cannot say; null once it was cleared, and where that was not read. */
  file: CellAppearance | null;
  /** Written since the book was opened: its content, and its looks. */
  isWritten: boolean;
  isStyled: boolean;
  /** Its number format alone, where the rest of its looks was not set. */
  isReformatted: boolean;
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
  /** Columns that got a width since the book was opened. */
  readonly widened: Set<number>;
  /** Sizes, frozen rows, rules and links as the file has them, for a grid; null where that was not read, or all was cleared. */
  drawn: Omit<SheetAppearance, 'cells'> | null;
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
  drawn: null,
});

export const cellOf = (sheet: BookSheet, row: number, column: number): BookCell | undefined =>
  sheet.cells.get(row)?.get(column);

/** A cell that holds nothing and was never written to. */
export const emptyCell = (): BookCell => ({
  value: { kind: 'empty' },
  formula: null,
  format: 'General',
  text: '',
  fill: null,
  font: 'Calibri',
  look: { ...PLAIN },
  link: null,
  file: null,
  isWritten: false,
  isStyled: false,
  isReformatted: false,
});

/** The cell at the place, made if there is none. */
export function cellFor(sheet: BookSheet, row: number, column: number): BookCell {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = emptyCell();
    cells.set(column, cell);
  }
  return cell;
}

/** Takes away the lines round a cell, those of the file too. */
export function clearLines(cell: BookCell): void {
  cell.look.border = null;
  if (cell.file !== null) cell.file = { ...cell.file, top: null, right: null, bottom: null, left: null };
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
