/** Puts the words of one period's name together into the period. */
import { longestMonth } from './monthOfName.ts';
import type { Half, Period, Quarter } from './period.ts';
import type { MonthWord, PeriodWord } from './periodWords.ts';

/** A period whose year is still to be told; `year`: the whole of it. */
export type PartialPeriod =
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'half'; readonly half: Half }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'year' };

/** What a name's words come to: a whole period, a partial one, or (null) nothing, or what contradicts itself. */
export type NamedPeriod =
  | { readonly kind: 'whole'; readonly period: Period }
  | { readonly kind: 'partial'; readonly partial: PartialPeriod };

const whole = (period: Period): NamedPeriod => ({ kind: 'whole', period });
const partly = (partial: PartialPeriod): NamedPeriod => ({ kind: 'partial', partial });

/** Months counted from April, which is 0. */
const fromApril = (month: number): number => (month + 8) % 12;

/** The first year of the financial year in which a month falls. */
const financialStart = (year: number, month: number): number => (month < 4 ? year - 1 : year);

/** The calendar year of a month in the financial year that begins in `year`. */
const calendarYear = (year: number, month: number): number => (month < 4 ? year + 1 : year);

/** The partial period of `months` months that ends with a month; null where the cycle has none. */
function spanEnding(months: number, month: number): PartialPeriod | null {
  const at = fromApril(month) + 1;
  if (months === 1) return { kind: 'month', month };
  if (months === 3 && at % 3 === 0) return { kind: 'quarter', quarter: (at / 3) as Quarter };
  if (months === 6 && at % 6 === 0) return { kind: 'half', half: (at / 6) as Half };
  if (months === 12 && at === 12) return { kind: 'year' };
  // The year to date: nine months to December are reported as the third quarter.
  if (months === at && at % 3 === 0) return { kind: 'quarter', quarter: (at / 3) as Quarter };
  return months === at || months === 12 ? { kind: 'month', month } : null;
}

/** Gives a partial period the financial year that begins in `year`. */
export function inFinancialYear(partial: PartialPeriod, year: number): Period {
  switch (partial.kind) {
    case 'quarter':
      return { kind: 'quarter', year, quarter: partial.quarter };
    case 'half':
      return { kind: 'half', year, half: partial.half };
    case 'month':
      return { kind: 'month', year: calendarYear(year, partial.month), month: partial.month };
    case 'year':
      return { kind: 'year', year };
  }
}

const samePartial = (a: PartialPeriod, b: PartialPeriod): boolean => JSON.stringify(a) === JSON.stringify(b);

/** From the first day of a month to the last of another; days, where they are written, must say just that. */
function rangeMonths({ from, to }: { readonly from: MonthWord; readonly to: MonthWord }): number | null {
  if (from.day !== null && from.day !== 1) return null;
  if (to.day !== null && to.day < longestMonth(to.month) - (to.month === 2 ? 1 : 0)) return null;
  const years = from.year !== null && to.year !== null ? to.year - from.year : null;
  const months = to.month - from.month + 1 + (years === null ? (to.month < from.month ? 12 : 0) : years * 12);
  return months >= 1 && months <= 12 ? months : null;
}

/** Twelve months that are no financial year: a calendar year, or a school year from September to August. */
function otherYear(months: number, month: number, year: number): Period | null {
  if (months !== 12) return null;
  if (month === 12) return { kind: 'calendar', year };
  return month === 8 ? { kind: 'academic', year: year - 1 } : null;
}

const pick = <K extends PeriodWord['kind']>(words: readonly PeriodWord[], kind: K) =>
  words.filter((word): word is Extract<PeriodWord, { kind: K }> => word.kind === kind);

interface Year {
  readonly year: number;
  /** The year is a financial one, and not a calendar year that only stands for it. */
  readonly pair: boolean;
  readonly academic: boolean;
}

/** The one year that the words name; `null` for none, `'two'` where they differ. */
function yearOf(words: readonly PeriodWord[]): Year | 'two' | null {
  const pairs = pick(words, 'year pair');
  const singles = pick(words, 'year');
  const academic = pick(words, 'academic').length > 0;
  const first = pairs[0] ?? singles[0];
  if (first === undefined) return null;
  const agree = pairs.every(({ year }) => year === first.year);
  const near = singles.every(
    ({ year }) => year === first.year || (pairs.length > 0 && year === first.year + 1),
  );
  return agree && near ? { year: first.year, pair: pairs.length > 0, academic } : 'two';
}

/** The parts of a year that the words name, without their years. */
function partsOf(words: readonly PeriodWord[]): readonly PartialPeriod[] | null {
  const parts: PartialPeriod[] = [
    ...pick(words, 'quarter').map(({ quarter }): PartialPeriod => ({ kind: 'quarter', quarter })),
    ...pick(words, 'half').map(({ half }): PartialPeriod => ({ kind: 'half', half })),
    ...pick(words, 'month number').map(
      ({ number }): PartialPeriod => ({ kind: 'month', month: ((number + 2) % 12) + 1 }),
    ),
  ];
  for (const range of pick(words, 'range')) {
    const months = rangeMonths(range);
    const part = months === null ? null : spanEnding(months, range.to.month);
    if (part === null || (months === 12 && part.kind !== 'year' && range.to.year === null)) return null;
    parts.push(part);
  }
  return parts;
}

/** The calendar year and month that a month or range word ends in, where it bears its year. */
function datedEnd(words: readonly PeriodWord[]): { readonly year: number; readonly month: number } | null {
  for (const word of words) {
    const end = word.kind === 'month' ? word : word.kind === 'range' ? word.to : null;
    if (end?.year) return { year: end.year, month: end.month };
  }
  return null;
}

/** A month that only repeats the end of a quarter or half: `Q2 (September)`. */
const endsPart = (month: number, part: PartialPeriod): boolean => {
  switch (part.kind) {
    case 'quarter':
      return Math.floor(fromApril(month) / 3) + 1 === part.quarter;
    case 'half':
      return Math.floor(fromApril(month) / 6) + 1 === part.half;
    case 'month':
      return month === part.month;
    case 'year':
      return month === 3;
  }
};

/**
 * The period that the words of one name come to. Words that contradict each other (`Q3 (Jul-Sep)`) come to nothing.
 * A quarter beside a single year is one of the financial year that begins in it, unless its months are given too.
 */
export function periodOfWords(words: readonly PeriodWord[]): NamedPeriod | null {
  if (words.some(({ kind }) => kind === 'none' || kind === 'years')) return null;
  const year = yearOf(words);
  const parts = partsOf(words);
  if (year === 'two' || parts === null) return null;
  const months = pick(words, 'month');
  const span = pick(words, 'span')[0];
  const end = datedEnd(words);
  const last = months.at(-1);
  let part = parts[0] ?? null;
  if (span !== undefined) {
    if (last === undefined) return null;
    const spanned = spanEnding(span.months, last.month);
    if (spanned === null) return null;
    part ??= spanned;
    if (!samePartial(part, spanned)) return null;
  }
  if (parts.some((other) => part && !samePartial(other, part))) return datedQuarter(words, year, end);
  if (part === null && last !== undefined) {
    const closes = last.month === 3 && words.some(({ kind }) => kind === 'year end');
    part = closes ? { kind: 'year' } : { kind: 'month', month: last.month };
  }
  if (part !== null && !months.every(({ month }) => part && endsPart(month, part))) return null;
  return withYear(words, part, year, end);
}

/** `Q1 2018 (Jan-Mar)`: a calendar quarter, known by its months alone. */
function datedQuarter(
  words: readonly PeriodWord[],
  year: Year | null,
  end: { readonly year: number; readonly month: number } | null,
): NamedPeriod | null {
  const range = pick(words, 'range')[0];
  const calendar = end?.year ?? (year && !year.pair ? year.year : null);
  if (range === undefined || calendar === null || year?.pair) return null;
  const months = rangeMonths(range);
  const part = months === null ? null : spanEnding(months, range.to.month);
  return part && whole(inFinancialYear(part, financialStart(calendar, range.to.month)));
}

function withYear(
  words: readonly PeriodWord[],
  part: PartialPeriod | null,
  year: Year | null,
  end: { readonly year: number; readonly month: number } | null,
): NamedPeriod | null {
  if (part === null) {
    if (year === null) return words.some(({ kind }) => kind === 'year end') ? partly({ kind: 'year' }) : null;
    if (year.academic) return year.pair ? whole({ kind: 'academic', year: year.year }) : null;
    return whole({ kind: year.pair ? 'year' : 'calendar', year: year.year });
  }
  if (end !== null) {
    const start = financialStart(end.year, end.month);
    if (year?.pair && year.year !== start) return null;
    const range = pick(words, 'range')[0];
    const months = range && rangeMonths(range);
    const other = months ? otherYear(months, end.month, end.year) : null;
    return whole(other ?? inFinancialYear(part, start));
  }
  if (year === null) return partly(part);
  if (year.pair) {
    if (!year.academic) return whole(inFinancialYear(part, year.year));
    return part.kind === 'month'
      ? whole({ kind: 'month', month: part.month, year: part.month < 9 ? year.year + 1 : year.year })
      : null;
  }
  // A single year beside a month, or beside months, is their calendar year.
  const months = words.find(({ kind }) => kind === 'month' || kind === 'range');
  if (months?.kind === 'month') return whole(inFinancialYear(part, financialStart(year.year, months.month)));
  if (months?.kind === 'range')
    return whole(inFinancialYear(part, financialStart(year.year, months.to.month)));
  return part.kind === 'month' ? null : whole(inFinancialYear(part, year.year));
}
