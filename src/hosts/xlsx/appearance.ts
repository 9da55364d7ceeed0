/** How a workbook's file says that its sheets look, for a program that draws them; what cells say is the snapshot. */
import type { Area } from '../../sheets/snapshot.ts';

/** A line at a cell's edge. `style` is the file's own word: `thin`, `double`, `mediumDashed`. */
export interface Line {
  readonly style: string;
  /** `RRGGBB`; null: the system's ink. */
  readonly colour: string | null;
}

export interface CellAppearance {
  readonly font: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `RRGGBB`; null: the system's ink. */
  readonly colour: string | null;
  /** `RRGGBB`; null: none, or a pattern. */
  readonly fill: string | null;
  readonly format: string;
  /** The file's own words: `general`, `left`, `centerContinuous`; `top`, `center`, `bottom`. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Degrees anticlockwise, 0 to 90, or 91 to 180 for 1 to 90 clockwise; 255: letters stacked. */
  readonly rotation: number;
  /** Steps of about three spaces. */
  readonly indent: number;
  readonly top: Line | null;
  readonly right: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
}

/** Only what a rule changes of a cell's look. */
export interface RuleLook {
  readonly colour: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A mark on a scale of colours: `kind` is the file's own word `min`, `max`, `num`, `percent`, `percentile` or `formula`. */
export interface ScaleMark {
  readonly kind: string;
  readonly value: string;
  readonly colour: string;
}

export type RuleTest =
  /** `operator` is the file's own word: `equal`, `between`; formulas without `=`. */
  | { readonly kind: 'cell'; readonly operator: string; readonly formulas: readonly string[] }
  /** `containsText`, `notContainsText`, `beginsWith`, `endsWith`. */
  | { readonly kind: 'text'; readonly operator: string; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'scale'; readonly marks: readonly ScaleMark[] };

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly test: RuleTest;
  readonly look: RuleLook;
  readonly stops: boolean;
  /** The lowest goes first. */
  readonly priority: number;
}

/** Columns that share a width and a style. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  /** Characters, with the cell's edges; null: the sheet's own. */
  readonly width: number | null;
  readonly look: CellAppearance | null;
}

export interface SheetAppearance {
  /** Every cell that the part names, empty ones too. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellAppearance>>;
  readonly columns: readonly ColumnRange[];
  /** Rows whose cells look like this where they are not named. */
  readonly rows: ReadonlyMap<number, CellAppearance>;
  /** Points. `fixed`: set by a person, not by the content. */
  readonly heights: ReadonlyMap<number, { readonly points: number; readonly fixed: boolean }>;
  /** Characters, with the cell's edges; null: the program's own. */
  readonly width: number | null;
  /** Points; null: the program's own. */
  readonly height: number | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly rules: readonly ConditionalRule[];
  /** Links to a place in the workbook, by their text: `Plan!A1`. */
  readonly links: readonly { readonly area: Area; readonly location: string; readonly tip: string }[];
}
