/** How many measures have each status and each trend. */
import type { AssessedMeasure, Counts } from './assessment.ts';
import type { Status } from './status.ts';
import type { Direction } from './trend.ts';

/** Counts assessed measures; `rated` is all but `Not rated`. */
export function countAssessed(measures: readonly AssessedMeasure[]): Counts {
  const status: Record<Status, number> = {
    Exceeded: 0,
    Green: 0,
    'Green-Amber': 0,
    Amber: 0,
    'Red-Amber': 0,
    Red: 0,
    'Not rated': 0,
  };
  const trend: Record<Direction, number> = {
    Improved: 0,
    Worsened: 0,
    'No change': 0,
    Up: 0,
    Down: 0,
    'Too few cases': 0,
    'Not comparable': 0,
  };
  for (const measure of measures) {
    status[measure.rating.status] += 1;
    trend[measure.trend.direction] += 1;
  }
  return { measures: measures.length, rated: measures.length - status['Not rated'], status, trend };
}
