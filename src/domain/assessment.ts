/** Everything we conclude from a scorecard: one object that feeds the sheets, the text and the JSON. */
import type { Finding } from './finding.ts';
import type { Judgement } from './judgement.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
import type { Scorecard } from './scorecard.ts';
import type { Settings } from './settings.ts';
import type { Rating, Status } from './status.ts';
import type { Target } from './target.ts';
import type { Direction, Trend } from './trend.ts';

export interface AssessedMeasure {
  readonly measure: Measure;
  /** The period it was assessed in. */
  readonly period: Period;
  /** Its reading of that period; null where the sheet has no such column. */
  readonly reading: Reading | null;
  /** The target of that period. */
  readonly target: Target;
  /** What its rating and its formulas both follow from. */
  readonly judgement: Judgement;
  readonly rating: Rating;
  readonly trend: Trend;
  /** The long trend, where the policy has one. */
  readonly secondTrend: Trend | null;
  /** One sentence with the figures as printed. */
  readonly why: string;
}

export interface Counts {
  readonly measures: number;
  readonly rated: number;
  readonly status: Readonly<Record<Status, number>>;
  readonly trend: Readonly<Record<Direction, number>>;
}

export interface Assessment {
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  /** The period assessed. */
  readonly period: Period;
  readonly measures: readonly AssessedMeasure[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** What has been left out of it for disclosure, and is not to be published; absent: nothing. */
  readonly withheld?: { readonly figures: number; readonly findings: number };
}
