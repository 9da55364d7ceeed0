/** Why a workbook cannot be read or a plan not be applied in Excel, as a code with its facts; the words are in `faultAdvice.ts`. */
import type { BeforeImage } from './beforeImage.ts';

export type OfficeFault =
  | { readonly code: 'too-old'; readonly needs: string }
  | { readonly code: 'cell-edit' }
  | { readonly code: 'protected-sheet'; readonly sheet: string }
  | { readonly code: 'access-denied' }
  /** Somebody changed what was read since it was read. */
  | { readonly code: 'moved'; readonly sheet: string }
  | { readonly code: 'sheet-gone'; readonly sheet: string }
  | { readonly code: 'item-gone' }
  | { readonly code: 'sheet-name-taken'; readonly sheet: string }
  /** Rows or columns of the sheet were added, removed or sorted since it was written to. */
  | { readonly code: 'rearranged'; readonly sheet: string }
  /** `isDone`: it was the answer that was too large, when all had been done. */
  | { readonly code: 'too-large'; readonly isDone?: true }
  /** It went wrong half-way, and what was written could not be taken back. */
  | { readonly code: 'half-written'; readonly because: OfficeFault; readonly before: BeforeImage }
  | { readonly code: 'cancelled' }
  | { readonly code: 'busy' }
  | { readonly code: 'connection' }
  /** Anything else that Excel refused: its own code, and where. */
  | { readonly code: 'refused'; readonly excelCode: string; readonly place: string };

/** What came of asking Excel for something. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: OfficeFault };
