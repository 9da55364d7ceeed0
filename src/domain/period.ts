/** The periods that scorecards report, as values: their key, their order and their neighbours. */

export type Quarter = 1 | 2 | 3 | 4;
export type Half = 1 | 2;

/**
 * A reporting period. `year` is the first calendar year of the financial (April to March) or academic
 * (September to August) year, and the calendar year itself for months and calendar years; `month` is 1 to 12.
 */
export type Period =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: Half }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'academic'; readonly year: number }
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'unknown' };

export type PeriodKind = Period['kind'];

/** The period of a page that bears no date. */
export const UNKNOWN_PERIOD: Period = { kind: 'unknown' };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const twoDigits = (year: number): string => String((year + 1) % 100).padStart(2, '0');

/** `2025` gives `2025/26`, as councils write a financial year. */
export const spanningYear = (year: number): string => `${year}/${twoDigits(year)}`;

/** The key by which a period is known everywhere: `Q2 2025/26`, `Jul 2025`, `H1 2025/26`, `2025/26`, `AY 2025/26`, `2025`, `unknown`. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `Q${period.quarter} ${spanningYear(period.year)}`;
    case 'month':
      return `${MONTHS[period.month - 1]} ${period.year}`;
    case 'half':
      return `H${period.half} ${spanningYear(period.year)}`;
    case 'year':
      return spanningYear(period.year);
    case 'academic':
      return `AY ${spanningYear(period.year)}`;
    case 'calendar':
      return String(period.year);
    case 'unknown':
      return 'unknown';
  }
}

/** The last month of a period, counted in months from year 0; orders periods of any kind by their end. */
export function periodEnd(period: Period): number {
  switch (period.kind) {
    case 'quarter':
      return period.year * 12 + 3 + period.quarter * 3 - 1;
    case 'month':
      return period.year * 12 + period.month - 1;
    case 'half':
      return period.year * 12 + 3 + period.half * 6 - 1;
    case 'year':
      return period.year * 12 + 14;
    case 'academic':
      return period.year * 12 + 19;
    case 'calendar':
      return period.year * 12 + 11;
    case 'unknown':
      return 0;
  }
}

/** How many months a period lasts; 0 where it is unknown. */
export function periodMonths(period: Period): number {
  switch (period.kind) {
    case 'quarter':
      return 3;
    case 'month':
      return 1;
    case 'half':
      return 6;
    case 'year':
    case 'academic':
    case 'calendar':
      return 12;
    case 'unknown':
      return 0;
  }
}

/** Orders periods by their end, the shorter first where two end together; for `Array.prototype.sort`. */
export const comparePeriods = (a: Period, b: Period): number =>
  periodEnd(a) - periodEnd(b) || periodMonths(a) - periodMonths(b);

export const samePeriod = (a: Period, b: Period): boolean => periodKey(a) === periodKey(b);

/** The period of the same kind that ends just before this one begins; null where none can be named. */
export function previousPeriod(period: Period): Period | null {
  switch (period.kind) {
    case 'quarter':
      return period.quarter === 1
        ? { kind: 'quarter', year: period.year - 1, quarter: 4 }
        : { ...period, quarter: (period.quarter - 1) as Quarter };
    case 'month':
      return period.month === 1
        ? { kind: 'month', year: period.year - 1, month: 12 }
        : { ...period, month: period.month - 1 };
    case 'half':
      return period.half === 1 ? { kind: 'half', year: period.year - 1, half: 2 } : { ...period, half: 1 };
    case 'year':
    case 'academic':
    case 'calendar':
      return { ...period, year: period.year - 1 };
    case 'unknown':
      return null;
  }
}

/** The same period a year earlier; null where none can be named. */
export const samePeriodLastYear = (period: Period): Period | null =>
  period.kind === 'unknown' ? null : { ...period, year: period.year - 1 };

/** Whether the period ends the financial year, so that a count to date is the year's count. */
export const endsFinancialYear = (period: Period): boolean => periodEnd(period) % 12 === 2;

/** The financial year a period ends in, by its first calendar year; null where it is unknown. */
export const financialYearOf = (period: Period): number | null =>
  period.kind === 'unknown' ? null : Math.floor((periodEnd(period) - 3) / 12);
