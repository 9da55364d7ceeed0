/** The cells that a measure's rating follows from: its reading and its target. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Place } from '../place.ts';
import { targetPlaces } from '../targetPlaces.ts';

export const ratedCells = ({ reading, target }: AssessedMeasure): readonly Place[] => [
  ...(reading === null ? [] : [reading.place]),
  ...targetPlaces(target),
];
