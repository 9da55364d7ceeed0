/** Where a thing stands in the workbook. */

/**
 * One cell, as a record. `row` and `column` count from 0; the text `Sheet!F7` is made of it in
 * `sheets/address.ts` and nowhere else.
 */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
