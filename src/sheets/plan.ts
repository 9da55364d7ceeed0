/** Everything we change in a workbook, as data: computed once, applied once, by any host. */
import type { Area } from './snapshot.ts';
import type { CellStyle } from './style.ts';

/** A formula with the value it has now, so that previewers and phones show it. `text` has no leading `=`. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly text: string; readonly cached: string | number }
  | { readonly kind: 'clear' };

/** A place within the workbook that a cell leads to when it is clicked. */
export interface Link {
  readonly sheet: string;
  readonly area: Area;
  readonly tip: string;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** null leaves the cell's own style. */
  readonly style: CellStyle | null;
  /** A number format's code, put in place of the cell's own where `style` is null; absent: the cell keeps its own. */
  readonly format?: string;
  readonly link: Link | null;
}

/** Colours a cell by the very word that it holds; the word carries the meaning. */
export interface WordRule {
  readonly word: string;
  readonly fill: string;
  readonly colour: string;
}

/** Conditional formats that we own on these areas: any that we made there before are replaced. */
export interface WordFormat {
  readonly areas: readonly Area[];
  readonly rules: readonly WordRule[];
  /** Rules that we may have made there under another look, to be taken away as well; absent: none but `rules`. */
  readonly former?: readonly WordRule[];
}

/** Edits within a sheet of the council's own: only the cells named are touched. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly formats: readonly WordFormat[];
  /** Widths in characters by column, set only where the column has no width of its own. */
  readonly widths: ReadonlyMap<number, number>;
}

/** A table of one heading row and unique headings, without merged cells. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
}

export interface PageLayout {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on each page; null: none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** A page begins at each of these rows. */
  readonly breaksBefore: readonly number[];
  /** In the host's own codes for page numbers: `Page &P of &N`. */
  readonly footer: string;
}

/** A sheet of ours, described whole. A host rewrites it in place, or adds it after the others. */
export interface OwnSheet {
  /** The tab's name. */
  readonly name: string;
  /** The workbook name by which the sheet is known: `Scorecard.Summary`. It refers to A1. */
  readonly definedName: string;
  readonly cells: readonly CellEdit[];
  /** Widths in characters by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** Heights in points by row; rows not named take the host's own. */
  readonly heights: ReadonlyMap<number, number>;
  readonly tables: readonly TableArea[];
  readonly formats: readonly WordFormat[];
  readonly page: PageLayout;
  /** Names within the sheet: `Scorecard.OverviewText`. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

/** One plan of edits. A host applies it whole or not at all. */
export interface Plan {
  readonly edits: readonly SheetEdits[];
  readonly ownSheets: readonly OwnSheet[];
  /** The sheet to show when it is done; null leaves the view. */
  readonly show: string | null;
}
