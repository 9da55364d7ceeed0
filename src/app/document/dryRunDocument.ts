/** What another policy would change, as the document prints it. */
import { describePolicy } from '../../domain/describePolicy.ts';
import type { RatingChange, Verdict } from '../../domain/dryRun.ts';
import { dryRunHeadline, ratingChangeWords } from '../../domain/dryRunWords.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Policy } from '../../domain/policy.ts';
import { type PolicyDocument, policyDocument } from '../../domain/policyDocument.ts';
import type { Status } from '../../domain/status.ts';
import type { Direction } from '../../domain/trend.ts';

/** Another policy, with what it would change. */
export interface Trial {
  readonly policy: Policy;
  readonly changes: readonly RatingChange[];
}

interface VerdictDocument {
  readonly status: Status;
  readonly trend: Direction;
  /** null where the policy has no long trend. */
  readonly secondTrend: Direction | null;
}

interface RatingChangeDocument {
  readonly ref: string | null;
  readonly name: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly from: VerdictDocument;
  readonly to: VerdictDocument;
  /** `would be Amber, is Red`. */
  readonly change: string;
  /** The sentence under the other policy. */
  readonly why: string;
}

export interface DryRunDocument {
  readonly policy: PolicyDocument;
  /** The other policy in words. */
  readonly rule: string;
  readonly headline: string;
  readonly changes: readonly RatingChangeDocument[];
}

const verdictDocument = ({ status, trend, secondTrend }: Verdict): VerdictDocument => ({
  status,
  trend: trend.direction,
  secondTrend: secondTrend?.direction ?? null,
});

const changeDocument = (change: RatingChange): RatingChangeDocument => ({
  ref: change.measure.ref,
  name: change.measure.name,
  sheet: change.sheet,
  row: change.row + 1,
  from: verdictDocument(change.from),
  to: verdictDocument(change.to),
  change: ratingChangeWords(change),
  why: change.why,
});

/**
 * @param measures how many there are
 * @param kind of the period assessed, for the words of the rule
 */
export const dryRunDocument = (
  { policy, changes }: Trial,
  measures: number,
  kind: PeriodKind,
): DryRunDocument => ({
  policy: policyDocument(policy),
  rule: describePolicy(policy, kind),
  headline: dryRunHeadline(changes, measures),
  changes: changes.map(changeDocument),
});
