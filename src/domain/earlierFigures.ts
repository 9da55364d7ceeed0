/** The measured readings of the periods before one, by the calendar. */
import { PERIODS_LOOKED_BACK } from './checkLimits.ts';
import type { Measure } from './measure.ts';
import { type Period, periodKey, previousPeriod, samePeriodLastYear } from './period.ts';
import type { MeasuredReading } from './reading.ts';

export interface EarlierFigure {
  readonly period: Period;
  readonly reading: MeasuredReading;
}

const measuredIn = (measure: Measure, period: Period | null): readonly EarlierFigure[] => {
  const reading = period === null ? undefined : measure.readings.get(periodKey(period));
  return period !== null && reading?.kind === 'measured' ? [{ period, reading }] : [];
};

/**
 * What was measured in the four periods of the same kind before `period`, newest first; periods without a figure are
 * left out. A figure to date begins again each year, so only the same period a year before is like it.
 */
export function earlierFigures(measure: Measure, period: Period): readonly EarlierFigure[] {
  if (measure.basis === 'cumulative') return measuredIn(measure, samePeriodLastYear(period));
  const found: EarlierFigure[] = [];
  let earlier = previousPeriod(period);
  for (let back = 0; back < PERIODS_LOOKED_BACK && earlier !== null; back += 1) {
    found.push(...measuredIn(measure, earlier));
    earlier = previousPeriod(earlier);
  }
  return found;
}
