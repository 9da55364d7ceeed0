/** A measure's readings over time, each beside the target that it is held to. */
import type { AssessedMeasure } from './assessment.ts';
import type { Measure } from './measure.ts';
import { comparePeriods, financialYearOf, type Period, periodEnd, periodKey } from './period.ts';
import type { Reading } from './reading.ts';
import type { BandTarget, NumberTarget, Target } from './target.ts';
import { targetFor } from './targetFor.ts';
import { isAnnual, isCountPartWay } from './unrated.ts';

export interface HistoryPoint {
  readonly period: Period;
  /** null where the sheet has no such column. */
  readonly reading: Reading | null;
  /** The target printed for that period or its year, and in the period assessed the one in force; null where none is known. */
  readonly target: Target | null;
  /** Whether the reading may be held against that target: a count part of the way through a year not against the year's. */
  readonly isHeld: boolean;
  /** Whether the count begins anew here, as a count to date does each April. */
  readonly isFresh: boolean;
}

/** What a plot in a narrow pane has room for: three years of quarters, a year of months. */
export const MOST_POINTS = 12;

function latest(periods: readonly Period[]): readonly Period[] {
  return [...periods].sort(comparePeriods).slice(-MOST_POINTS);
}

/**
 * The latest points, oldest first, none later than the period assessed. Only periods of the assessed period's own kind,
 * so that they follow one another; where there are no two of them, those of every kind.
 */
export function measureHistory({ measure, period }: AssessedMeasure): readonly HistoryPoint[] {
  const ended = measure.periods.filter(
    (each) => periodEnd(each) < periodEnd(period) || periodKey(each) === periodKey(period),
  );
  const alike = ended.filter(({ kind }) => kind === period.kind);
  const shown = latest(alike.length > 1 ? alike : ended);
  return shown.map((each, index) => {
    const found = targetFor(measure, each);
    // A target printed without a period is today's: what was promised in earlier ones it does not say.
    const isKnown = found !== measure.target || periodKey(each) === periodKey(period);
    const target = isKnown ? found : null;
    const before = shown[index - 1];
    return {
      period: each,
      reading: measure.readings.get(periodKey(each)) ?? null,
      target,
      isHeld: target !== null && !(isCountPartWay(measure, each) && isAnnual(target)),
      isFresh:
        measure.basis === 'cumulative' &&
        before !== undefined &&
        financialYearOf(before) !== financialYearOf(each),
    };
  });
}

/**
 * The target in force where no earlier one is known, to be drawn beside all the readings; null where targets are
 * printed by period, and for counts to date, which no one figure can judge all through a year.
 */
export function standingTarget(
  { basis }: Measure,
  points: readonly HistoryPoint[],
): NumberTarget | BandTarget | null {
  const [last, ...earlier] = points.toReversed();
  if (basis === 'cumulative' || !last?.isHeld || earlier.some(({ target }) => target !== null)) return null;
  const { target } = last;
  return target?.kind === 'number' || target?.kind === 'band' ? target : null;
}

/** Whether the points are of one kind, so that a line through them says something. */
export const isSeries = (points: readonly HistoryPoint[]): boolean =>
  points.length > 1 && points.every(({ period }) => period.kind === points[0]?.period.kind);
