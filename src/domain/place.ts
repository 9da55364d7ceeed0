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

/** Whether two places are one cell. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.row === other.row && one.column === other.column && one.sheet === other.sheet;

/** A key under which a cell is looked up; not for people. */
export const placeKey = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;
