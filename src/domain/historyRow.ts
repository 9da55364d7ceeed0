/** What the history keeps: one measure in one period, as one summary had it. */

/** Figures are in the measure's own unit, at full precision. What an older version did not keep yet is null. */
export interface HistoryRow {
  /** ISO date of the making. */
  readonly madeOn: string;
  readonly assessed: string;
  readonly ref: string | null;
  readonly measure: string;
  readonly sheet: string;
  readonly period: string;
  readonly figure: number | null;
  readonly text: string | null;
  readonly target: string | null;
  /** The rating, where the period is the one assessed; else null. So are the parts below. */
  readonly status: string | null;
  readonly trend: string | null;
  readonly unit: string;
  /** The period of the summary, by key: single measures may be assessed in another. */
  readonly summaryOf: string | null;
  readonly targetFigure: number | null;
  /** The comment's mark; see `commentMark.ts`. */
  readonly comment: string | null;
  /** The rule in force, in the words of `ratingRule.ts`. */
  readonly rule: string | null;
}
