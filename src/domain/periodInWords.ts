/** Periods in the words that a committee reads: `Quarter 2 2017/18 (July to September 2017)`. */
import { longestMonth } from './monthOfName.ts';
import { type Period, periodEnd, periodMonths, spanningYear } from './period.ts';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface Month {
  readonly name: string;
  readonly year: number;
}

/** The month at a count of months from year 0, as `periodEnd` counts. */
const monthAt = (months: number): Month => ({
  name: MONTH_NAMES[months % 12] ?? '',
  year: Math.floor(months / 12),
});

/** `July to September 2017`, `September 2016 to August 2017`, `May 2017`; null where the period is unknown. */
export function monthsWords(period: Period): string | null {
  if (period.kind === 'unknown') return null;
  const last = monthAt(periodEnd(period));
  const first = monthAt(periodEnd(period) - periodMonths(period) + 1);
  if (periodMonths(period) === 1) return `${last.name} ${last.year}`;
  return first.year === last.year
    ? `${first.name} to ${last.name} ${last.year}`
    : `${first.name} ${first.year} to ${last.name} ${last.year}`;
}

/** The period with the months it spans; `period not stated` where it is unknown. */
export function periodInWords(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `Quarter ${period.quarter} ${spanningYear(period.year)} (${monthsWords(period)})`;
    case 'month':
      return `${monthsWords(period)}`;
    case 'half':
      return `${period.half === 1 ? 'First' : 'Second'} half of ${spanningYear(period.year)} (${monthsWords(period)})`;
    case 'year':
      return `${spanningYear(period.year)} (${monthsWords(period)})`;
    case 'academic':
      return `Academic year ${spanningYear(period.year)} (${monthsWords(period)})`;
    case 'calendar':
      return `${period.year} (${monthsWords(period)})`;
    case 'unknown':
      return 'period not stated';
  }
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is written as a date is for machines and names no day: `2026-13-45`. Any other wording is a person's own. */
export function isImpossibleDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > longestMonth(month)) return true;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !isLeap;
}

/** `2025-11-20` gives `20 November 2025`; any other text is left as it is. */
export function dateWords(iso: string): string {
  const parts = ISO_DATE.exec(iso);
  const month = MONTH_NAMES[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : iso;
}
