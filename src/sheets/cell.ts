/** A cell as a workbook holds it, the same from every host. */

export type ErrorCode = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#OTHER!';

/** Blank, zero, text and error are different things; a formula that gives "" is text, not empty. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: ErrorCode };

export interface Cell {
  readonly value: CellValue;
  /** The number format's code; `General` where none is set. */
  readonly format: string;
  /** What a reader of the sheet sees. */
  readonly text: string;
  /** The formula without its `=`; null for a constant. */
  readonly formula: string | null;
  /** Solid fill as `RRGGBB`; null: none, or not given by the host. */
  readonly fill: string | null;
  /** The font's name; null where the host does not give it. */
  readonly font: string | null;
}
