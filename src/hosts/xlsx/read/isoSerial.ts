/** Dates that a cell spells out (`t="d"`) as the serial numbers that every other date is. */
import { dateToSerial } from 'numfmt';
import { DAYS_TO_1904 } from './displayText.ts';

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

const SECONDS_A_DAY = 86_400;

/** `2025-11-20T12:00:00` is 45981.5; a time alone is a part of a day; null where the text is neither. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (year === undefined) return time;
  const date = dateToSerial([Number(year), Number(month), Number(day)]);
  return date === undefined ? null : date + time - (date1904 ? DAYS_TO_1904 : 0);
}
