/** Which ratings would be different under another policy, found without changing anything. */
import { assessMeasure } from './assessMeasure.ts';
import type { AssessedMeasure, Assessment } from './assessment.ts';
import type { Measure } from './measure.ts';
import type { Policy } from './policy.ts';
import type { Status } from './status.ts';
import type { Trend } from './trend.ts';

/** What a measure is said to be under one policy. */
export interface Verdict {
  readonly status: Status;
  readonly trend: Trend;
  /** The long trend; null where the policy has none. */
  readonly secondTrend: Trend | null;
}

export interface RatingChange {
  readonly measure: Measure;
  readonly sheet: string;
  /** Counts from 0. */
  readonly row: number;
  /** Under the policy in force. */
  readonly from: Verdict;
  /** Under the other policy. */
  readonly to: Verdict;
  /** The sentence that the other policy gives the measure's status. */
  readonly why: string;
}

const verdictOf = ({ rating, trend, secondTrend }: AssessedMeasure): Verdict => ({
  status: rating.status,
  trend,
  secondTrend,
});

export const hasStatusChanged = ({ from, to }: Pick<RatingChange, 'from' | 'to'>): boolean =>
  from.status !== to.status;

export const hasTrendChanged = ({ from, to }: Pick<RatingChange, 'from' | 'to'>): boolean =>
  from.trend.direction !== to.trend.direction;

/** A long trend that only one of the policies has is no difference of the measure's. */
export const hasLongTrendChanged = ({ from, to }: Pick<RatingChange, 'from' | 'to'>): boolean =>
  from.secondTrend !== null &&
  to.secondTrend !== null &&
  from.secondTrend.direction !== to.secondTrend.direction;

/** The measures whose status or trend is another word under `policy`, in the order of the assessment. */
export function dryRun(assessment: Assessment, policy: Policy): readonly RatingChange[] {
  return assessment.measures.flatMap((now) => {
    const { measure, period } = now;
    const then = assessMeasure(measure, period, policy);
    const change: RatingChange = {
      measure,
      sheet: measure.sheet,
      row: measure.row,
      from: verdictOf(now),
      to: verdictOf(then),
      why: then.why,
    };
    const differs = hasStatusChanged(change) || hasTrendChanged(change) || hasLongTrendChanged(change);
    return differs ? [change] : [];
  });
}
