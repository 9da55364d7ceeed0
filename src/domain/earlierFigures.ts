/** The measured readings of the periods before one, by the calendar. */
import { PERIODS_LOOKED_BACK } from './checkLimits.ts';
import type { Measure } from './measure.ts';
import { type Period, periodKey, previousPeriod, samePeriodLastYear } from './period.ts';
import type { MeasuredReading } from './reading.ts';

export interface EarlierFigure {
  readonly period: Period;
  readonly reading: MeasuredReading;
}

interface KeyedPeriod {
  readonly period: Period;
  readonly key: string;
}

const keyed = (period: Period | null): readonly KeyedPeriod[] =>
  period === null ? [] : [{ period, key: periodKey(period) }];

function lastFour(now: Period): readonly KeyedPeriod[] {
  const found: KeyedPeriod[] = [];
  let earlier = previousPeriod(now);
  while (earlier !== null && found.length < PERIODS_LOOKED_BACK) {
    found.push(...keyed(earlier));
    earlier = previousPeriod(earlier);
  }
  return found;
}

interface Before {
  readonly lastFour: readonly KeyedPeriod[];
  readonly yearBefore: readonly KeyedPeriod[];
}

/** Thousands of measures are assessed in one period, whose neighbours are named once. */
const BEFORE = new WeakMap<Period, Before>();

function before(now: Period): Before {
  const known = BEFORE.get(now);
  if (known !== undefined) return known;
  const found = { lastFour: lastFour(now), yearBefore: keyed(samePeriodLastYear(now)) };
  BEFORE.set(now, found);
  return found;
}

/**
 * What was measured in the four periods of the same kind before `period`, newest first; periods without a figure are
 * left out. A figure to date begins again each year, so only the same period a year before is like it.
 */
export function earlierFigures(measure: Measure, period: Period): readonly EarlierFigure[] {
  const periods = measure.basis === 'cumulative' ? before(period).yearBefore : before(period).lastFour;
  const found: EarlierFigure[] = [];
  for (const earlier of periods) {
    const reading = measure.readings.get(earlier.key);
    if (reading?.kind === 'measured') found.push({ period: earlier.period, reading });
  }
  return found;
}
