/** The cells that an assessment rests on: the reading, what it is compared with, and what it is held to. */
import type { AssessedMeasure } from './assessment.ts';
import { comparisonFor, periodsCompared, readingsCompared } from './comparison.ts';
import { type Place, placeKey } from './place.ts';
import type { Comparison, Policy } from './policy.ts';
import { targetPlaces } from './targetPlaces.ts';

function comparisons({ trend, amberIfImproved }: Policy): readonly Comparison[] {
  const { comparedWith, second } = trend;
  return [
    comparedWith,
    ...(second === null ? [] : [second]),
    ...(amberIfImproved ? (['same period last year'] as const) : []),
  ];
}

function placesUsed({ measure, period, reading, target }: AssessedMeasure, policy: Policy): readonly Place[] {
  const earlier = comparisons(policy).flatMap((wanted) => {
    const comparison = comparisonFor(measure, wanted, policy.trend);
    return readingsCompared(measure, periodsCompared(period, comparison, policy.trend));
  });
  return [reading, ...earlier]
    .map((each) => each?.place ?? null)
    .concat(targetPlaces(target), measure.rule.floor?.place ?? null)
    .filter((place) => place !== null);
}

/** Whether a status or a trend of any of the measures rests on the cell. */
export function usedCells(measures: readonly AssessedMeasure[], policy: Policy): (place: Place) => boolean {
  const used = new Set(measures.flatMap((assessed) => placesUsed(assessed, policy).map(placeKey)));
  return (place) => used.has(placeKey(place));
}
