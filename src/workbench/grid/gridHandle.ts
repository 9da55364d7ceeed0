/** What the page and the spreadsheet grid ask of each other; the book is the truth, the grid shows it and works out formulas. */
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook.ts';
import type { CellValue } from '../../sheets/cell.ts';
import type { Area } from '../../sheets/snapshot.ts';
import type { Book } from '../standIn/book.ts';

/** A workbook to show. What the book does not hold of its looks (fonts, widths, frozen rows) stands in the file. */
export interface GridSource {
  readonly book: Book;
  /** What the book was opened from. */
  readonly file: XlsxWorkbook;
}

/** What a person typed into one cell, as it was typed: `72%`, `=A1+1`; empty where the cell was emptied. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What changed in the book since the grid last showed it; sheets are named by their ids. */
export interface BookChange {
  readonly sheetId: string;
  /** The cells that changed; null: anything of the sheet may have, its name, looks, sizes, links and rules too. */
  readonly area: Area | null;
}

/** The result of a formula, as the grid's engine works it out. */
export interface WorkedOut {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface GridEvents {
  /** A person chose an area, or went to another sheet. */
  readonly onSelection: (sheetId: string, area: Area) => void;
  /**
   * A person typed, pasted or emptied cells. The page writes them to the book as Excel would take them, then calls
   * `refresh`; the grid need not keep what it made of them itself.
   */
  readonly onEdit: (sheetId: string, cells: readonly TypedCell[]) => void;
  /** A person asked in the grid (Ctrl+Z, Ctrl+Y) to undo or to redo: the page has the steps, the grid keeps none. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** A cell is being edited, or no longer is: batches wait, or are refused as Excel refuses them. */
  readonly onEditing: (isEditing: boolean) => void;
}

export interface GridHandle {
  /**
   * Shows the book as it now stands: sheets added, renamed and taken away, and what changed. Then works out formulas
   * and gives the results of all that were worked out anew; the page writes them to the book.
   */
  readonly refresh: (changes: readonly BookChange[]) => Promise<readonly WorkedOut[]>;
  /** Selects the area and brings it to sight, on its sheet, as `range.select()` does; tells no `onSelection`. */
  readonly select: (sheetId: string, area: Area) => void;
  /** Shows the sheet, as `worksheet.activate()` does; tells no `onSelection`. */
  readonly activate: (sheetId: string) => void;
  /** Takes the grid off the page, before another book is mounted. */
  readonly dispose: () => void;
}

/** Resolves when the book is on the screen. Formulas keep the results they were saved with until something changes. */
export type MountGrid = (element: HTMLElement, source: GridSource, events: GridEvents) => Promise<GridHandle>;
