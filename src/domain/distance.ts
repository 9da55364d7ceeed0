/** Distance travelled: how far a measure has come from its baseline towards its target, and whether its pace will do. */
import { shown } from './gap.ts';
import type { Baseline, Measure } from './measure.ts';
import { type Period, periodEnd, periodKey, periodMonths } from './period.ts';
import { promisedTarget } from './promisedTarget.ts';
import type { MeasuredReading } from './reading.ts';
import { compare9, round9 } from './round.ts';
import type { NumberTarget } from './target.ts';
import type { Unit } from './unit.ts';
import { isAnnual } from './unrated.ts';

export interface Pace {
  /** Percent of the time from baseline to target that has gone. */
  readonly timeGone: number;
  /** The figure at the target's date if the measure goes on as it has, in its own unit. */
  readonly figure: number;
  /** Whether the target is reached by its date at this pace. */
  readonly reaches: boolean;
}

export interface Distance {
  readonly baseline: Baseline;
  readonly reading: MeasuredReading;
  readonly target: NumberTarget;
  /** When the target is due; null where nothing says. */
  readonly by: Period | null;
  /** Percent of the way from baseline to target; below 0: further off than at the start. */
  readonly share: number;
  /** null where the date of the baseline or of the target is not known. */
  readonly pace: Pace | null;
}

/** Figures that grow with the time they are counted over: a quarter's says nothing beside a year's. */
const ADDS_UP: ReadonlySet<Unit> = new Set(['number', 'currency', 'hours', 'other', 'unknown']);

/**
 * Whether a baseline may be held against a period's figures and targets: not a grade in words, and, of what adds up,
 * neither a count to date nor a whole year's beside a part's.
 */
export function isComparable({ unit, basis }: Measure, baseline: Baseline, period: Period): boolean {
  if (unit === 'grade') return false;
  if (!ADDS_UP.has(unit) || basis === 'snapshot' || basis === 'rolling') return true;
  const isPart = periodMonths(period) > 0 && periodMonths(period) < 12;
  return (
    !isPart || (basis !== 'cumulative' && periodMonths(baseline.period ?? period) <= periodMonths(period))
  );
}

/** Which way the target lies from the baseline in the sense of the polarity: 1 better, 0 the same, -1 worse; null where neither way is good. */
export function betterBy(measure: Measure, baseline: Baseline, target: NumberTarget): -1 | 0 | 1 | null {
  const upwards = compare9(shown(target), shown(baseline.figure));
  switch (measure.polarity) {
    case 'higher':
      return upwards;
    case 'lower':
      return upwards === 0 ? 0 : upwards === 1 ? -1 : 1;
    case 'near':
    case 'information':
    case 'unknown':
      return null;
  }
}

function paceOf(distance: Omit<Distance, 'pace'>, now: Period): Pace | null {
  const { baseline, reading, target, by, share } = distance;
  if (by === null || baseline.period === null || now.kind === 'unknown') return null;
  const whole = periodEnd(by) - periodEnd(baseline.period);
  const gone = periodEnd(now) - periodEnd(baseline.period);
  if (whole <= 0 || gone <= 0) return null;
  if (gone >= whole) return { timeGone: 100, figure: shown(reading), reaches: compare9(share, 100) >= 0 };
  const start = shown(baseline.figure);
  const figure = round9(start + ((shown(reading) - start) * whole) / gone);
  const timeGone = round9((gone / whole) * 100);
  // Compared on figures and not on shares, so that what is printed cannot contradict what is said.
  const upwards = shown(target) > start;
  const reaches = upwards ? compare9(figure, shown(target)) >= 0 : compare9(figure, shown(target)) <= 0;
  return { timeGone, figure, reaches };
}

/**
 * How far a measure has come by `period`: at a steady pace, by the ends of the periods. null where there is no baseline,
 * figure or target, where neither way is good, or where the target is no better than the baseline.
 */
export function distanceTravelled(measure: Measure, period: Period): Distance | null {
  const { baseline } = measure;
  const reading = measure.readings.get(periodKey(period));
  if (baseline === null || reading?.kind !== 'measured' || !isComparable(measure, baseline, period))
    return null;
  const promised = promisedTarget(measure, period);
  if (promised === null || betterBy(measure, baseline, promised.target) !== 1) return null;
  const { target, by } = promised;
  if (ADDS_UP.has(measure.unit) && periodMonths(period) < 12 && isAnnual(target)) return null;
  const start = shown(baseline.figure);
  const share = round9(((shown(reading) - start) / (shown(target) - start)) * 100);
  const distance = { baseline, reading, target, by, share };
  return { ...distance, pace: paceOf(distance, period) };
}
