/** Dates that no calendar has, as they are mistyped. */
import { longestMonth } from './monthOfName.ts';

export const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is written as a date is for machines and names no day: `2026-13-45`. Any other wording is a person's own. */
export function isImpossibleDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > longestMonth(month)) return true;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !isLeap;
}
