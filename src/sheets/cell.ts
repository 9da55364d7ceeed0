/** A cell as a workbook holds it, the same from every host. */
import type { CellFacts, FactValue } from '../domain/cellFacts.ts';

export type ErrorCode = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#OTHER!';

/** A formula that gives "" is text, not empty. */
export type CellValue =
  | Exclude<FactValue, { readonly kind: 'error' }>
  | { readonly kind: 'error'; readonly code: ErrorCode };

/** What the domain needs to know of a cell, and its formula. */
export interface Cell extends CellFacts {
  readonly value: CellValue;
  /** The formula without its `=`; null for a constant. */
  readonly formula: string | null;
}
