/** What a check is: a pure look at what was read and assessed, that reports all it notices. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Noticed } from '../finding.ts';
import type { PastMatch } from '../past.ts';
import type { Policy } from '../policy.ts';
import type { Scorecard } from '../scorecard.ts';

export interface CheckInput {
  readonly scorecard: Scorecard;
  /** In the order of the scorecard's measures. */
  readonly measures: readonly AssessedMeasure[];
  readonly policy: Policy;
  /** Whether the settings or a title named the period, so that it was not merely the latest with a figure. */
  readonly periodStated: boolean;
  /** What was reported for an earlier period; null where nothing is known of it. */
  readonly before: PastMatch | null;
}

export type Check = (input: CheckInput) => readonly Noticed[];
