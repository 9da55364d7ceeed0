/** What a reading is compared with: which periods, and what they come to. */

import { shown } from './gap.ts';
import type { Measure } from './measure.ts';
import { type Period, periodKey, previousPeriod, samePeriodLastYear } from './period.ts';
import type { Comparison, TrendPolicy } from './policy.ts';
import type { MeasuredReading, Reading } from './reading.ts';
import { asDisplayed } from './round.ts';
import type { IncomparableReason } from './trend.ts';

const PERIODS_AVERAGED = 4;

/** A count to date starts again each April, so the policy may compare it with last year's only. */
export const comparisonFor = (measure: Measure, wanted: Comparison, policy: TrendPolicy): Comparison =>
  measure.basis === 'cumulative' && policy.cumulativeMeasures === 'same period last year'
    ? 'same period last year'
    : wanted;

/** Whether the period is the first of its kind in the financial year; a whole year never is. */
function opensYear(period: Period): boolean {
  switch (period.kind) {
    case 'quarter':
      return period.quarter === 1;
    case 'half':
      return period.half === 1;
    case 'month':
      return period.month === 4;
    case 'year':
    case 'academic':
    case 'calendar':
    case 'unknown':
      return false;
  }
}

function lastFour(period: Period): readonly Period[] {
  const periods: Period[] = [];
  let earlier = previousPeriod(period);
  while (earlier !== null && periods.length < PERIODS_AVERAGED) {
    periods.push(earlier);
    earlier = previousPeriod(earlier);
  }
  return periods;
}

/** The periods compared with, by the calendar and of the same kind, newest first; none where there is nothing before. */
export function periodsCompared(
  period: Period,
  comparison: Comparison,
  policy: TrendPolicy,
): readonly Period[] {
  switch (comparison) {
    case 'previous period': {
      const previous = policy.q1Previous === 'none' && opensYear(period) ? null : previousPeriod(period);
      return previous === null ? [] : [previous];
    }
    case 'same period last year': {
      const lastYear = samePeriodLastYear(period);
      return lastYear === null ? [] : [lastYear];
    }
    case 'average of the last four':
      return lastFour(period);
  }
}

/** The cells compared with, newest first; none where the sheet has no column for any one of the periods. */
export function readingsCompared(measure: Measure, periods: readonly Period[]): readonly Reading[] {
  const found = periods.flatMap((period) => measure.readings.get(periodKey(period)) ?? []);
  return found.length === periods.length ? found : [];
}

function incomparable(reading: Exclude<Reading, MeasuredReading>): IncomparableReason {
  switch (reading.kind) {
    case 'missing':
    case 'not applicable':
      return 'earlier reading missing';
    case 'suppressed':
      return 'earlier reading suppressed';
    case 'unreadable':
      return 'earlier reading unreadable';
  }
}

/** Why the readings give nothing to compare with; null where they do. */
export function earlierBar(readings: readonly Reading[]): IncomparableReason | null {
  for (const reading of readings) {
    if (reading.kind !== 'measured') return readings.length > 1 ? 'too few periods' : incomparable(reading);
  }
  return null;
}

/** The figure compared with: the one reading as displayed, or the average of several to the decimals of the current one. */
export function earlierFigure(readings: readonly MeasuredReading[], decimals: number | null): number {
  const figures = readings.map(shown);
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) return only;
  return asDisplayed(figures.reduce((sum, figure) => sum + figure, 0) / figures.length, decimals);
}
