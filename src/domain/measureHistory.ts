/** A measure's readings over time, each beside the target that it is held to. */
import type { AssessedMeasure } from './assessment.ts';
import { comparePeriods, financialYearOf, type Period, periodEnd, periodKey } from './period.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';
import { targetFor } from './targetFor.ts';
import { isAnnual, isCountPartWay } from './unrated.ts';

export interface HistoryPoint {
  readonly period: Period;
  /** null where the sheet has no such column. */
  readonly reading: Reading | null;
  readonly target: Target;
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
    const target = targetFor(measure, each);
    const before = shown[index - 1];
    return {
      period: each,
      reading: measure.readings.get(periodKey(each)) ?? null,
      target,
      isHeld: !(isCountPartWay(measure, each) && isAnnual(target)),
      isFresh:
        measure.basis === 'cumulative' &&
        before !== undefined &&
        financialYearOf(before) !== financialYearOf(each),
    };
  });
}

/** Whether the points are of one kind, so that a line through them says something. */
export const isSeries = (points: readonly HistoryPoint[]): boolean =>
  points.length > 1 && points.every(({ period }) => period.kind === points[0]?.period.kind);
