/** Reads a period's key back: the inverse of `periodKey`. */
import { type Half, type Period, periodKey, type Quarter, UNKNOWN_PERIOD } from './period.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const KEY = /^(?:(Q)([1-4]) |(H)([12]) |(AY) |([A-Z][a-z]{2}) )?(\d{4})(?:\/\d{2})?$/;

function read(key: string): Period | null {
  if (key === 'unknown') return UNKNOWN_PERIOD;
  const match = KEY.exec(key);
  if (match === null) return null;
  const [, quarter, ofQuarter, half, ofHalf, academic, month, digits] = match;
  const year = Number(digits);
  if (quarter) return { kind: 'quarter', year, quarter: Number(ofQuarter) as Quarter };
  if (half) return { kind: 'half', year, half: Number(ofHalf) as Half };
  if (academic) return { kind: 'academic', year };
  if (month) return MONTHS.includes(month) ? { kind: 'month', year, month: MONTHS.indexOf(month) + 1 } : null;
  return key.includes('/') ? { kind: 'year', year } : { kind: 'calendar', year };
}

/** The period whose key this is; null for any other text, however like a period it looks. */
export function periodOfKey(key: string): Period | null {
  const period = read(key);
  return period !== null && periodKey(period) === key ? period : null;
}
