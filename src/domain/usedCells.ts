/** The cells that an assessment rests on: the reading, what it is compared with, and what it is held to. */
import type { AssessedMeasure } from './assessment.ts';
import { comparisonFor, periodsCompared, readingsCompared } from './comparison.ts';
import { type Place, placeKey } from './place.ts';
import type { Comparison, Policy } from './policy.ts';
import { targetPlaces } from './targetPlaces.ts';

/** The cells of the readings that one is compared with, each way. */
const cellsCompared = (
  { measure, period }: AssessedMeasure,
  ways: readonly Comparison[],
  { trend }: Policy,
): readonly Place[] =>
  ways.flatMap((wanted) => {
    const comparison = comparisonFor(measure, wanted, trend);
    return readingsCompared(measure, periodsCompared(period, comparison, trend)).map(({ place }) => place);
  });

/** The cells that a measure's rating follows from: its reading, its target, its floor and, where the rule rates by it, last year's reading. */
export const ratingCells = (assessed: AssessedMeasure, policy: Policy): readonly Place[] => [
  ...(assessed.reading === null ? [] : [assessed.reading.place]),
  ...targetPlaces(assessed.target),
  ...(assessed.measure.rule.floor === null ? [] : [assessed.measure.rule.floor.place]),
  ...(policy.amberIfImproved ? cellsCompared(assessed, ['same period last year'], policy) : []),
];

/** The cells that a measure's rating and its trends follow from. */
export const placesUsed = (assessed: AssessedMeasure, policy: Policy): readonly Place[] => {
  const { comparedWith, second } = policy.trend;
  const ways = second === null ? [comparedWith] : [comparedWith, second];
  return [...ratingCells(assessed, policy), ...cellsCompared(assessed, ways, policy)];
};

/** Whether a status or a trend of any of the measures rests on the cell. */
export function usedCells(measures: readonly AssessedMeasure[], policy: Policy): (place: Place) => boolean {
  const used = new Set(measures.flatMap((assessed) => placesUsed(assessed, policy).map(placeKey)));
  return (place) => used.has(placeKey(place));
}
