/** Periods in the words that a committee reads: `Quarter 2 2017/18 (July to September 2017)`. */
import { ISO_DATE, isImpossibleDate } from './impossibleDate.ts';
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

/** `2025-11-20` gives `20 November 2025`; any other text, or a day that no calendar has, is left as it is. */
export function dateWords(iso: string): string {
  const parts = isImpossibleDate(iso) ? null : ISO_DATE.exec(iso);
  const month = MONTH_NAMES[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : iso;
}
