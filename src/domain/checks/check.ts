/** What a check is: a pure look at what was read and assessed, that reports all it notices. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Fault, Noticed } from '../finding.ts';
import type { Measure } from '../measure.ts';
import type { Place } from '../place.ts';
import type { Policy } from '../policy.ts';
import type { Scorecard } from '../scorecard.ts';

export interface CheckInput {
  readonly scorecard: Scorecard;
  /** In the order of the scorecard's measures. */
  readonly measures: readonly AssessedMeasure[];
  readonly policy: Policy;
  /** Whether the settings or a title named the period, so that it was not merely the latest with a figure. */
  readonly periodStated: boolean;
}

export type Check = (input: CheckInput) => readonly Noticed[];

/** A fault of one measure at one of its cells. */
export const noticedIn = (measure: Measure, fault: Fault, place: Place): Noticed => ({
  fault,
  sheet: measure.sheet,
  place,
  ref: measure.ref,
  measure: measure.name,
  repair: null,
});

/** A fault that concerns a whole sheet, or one cell of it and no one measure. */
export const noticedOn = (sheet: string, fault: Fault, place: Place | null): Noticed => ({
  fault,
  sheet,
  place,
  ref: null,
  measure: null,
  repair: null,
});
