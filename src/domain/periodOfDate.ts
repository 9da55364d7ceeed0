/** Turns a spreadsheet's date into the month it falls in. */
import { dayOfSerial } from './day.ts';
import type { Period } from './period.ts';

/** The month of a date cell, whose `serial` counts days as the workbook does. */
export function periodOfDate(serial: number, date1904: boolean): Period {
  const { year, month } = dayOfSerial(serial, date1904);
  return { kind: 'month', year, month };
}
