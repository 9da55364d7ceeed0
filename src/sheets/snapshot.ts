/** A workbook, read once into plain data. */
import type { Cell } from './cell.ts';

/** A rectangle of cells; all four edges count from 0 and are inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of one row by column, both counting from 0. Only cells that hold something, or are filled, are there. */
export type Row = ReadonlyMap<number, Cell>;

export interface WorksheetSnapshot {
  readonly kind: 'worksheet';
  readonly name: string;
  readonly visible: boolean;
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** An AutoFilter or a table's filter is set on the sheet, so that hidden rows are filtered ones. */
  readonly filtered: boolean;
  readonly isProtected: boolean;
}

/** A chart sheet or another kind that holds no cells. */
export interface OtherSheetSnapshot {
  readonly kind: 'other';
  readonly name: string;
  readonly visible: boolean;
}

export type SheetSnapshot = WorksheetSnapshot | OtherSheetSnapshot;

/** A defined name; `refersTo` is its formula text without `=`. `sheet` is set where it is local to a sheet. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
}

export interface Snapshot {
  /** The file's name, without folders. */
  readonly workbook: string;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** The cell at a place, or undefined where nothing stands there. */
export const cellAt = (sheet: WorksheetSnapshot, row: number, column: number): Cell | undefined =>
  sheet.rows.get(row)?.get(column);
