/** Runs one check over measures made by hand, and says what it noticed in a line each. */
import { assessMeasure } from '../../../src/domain/assessMeasure.ts';
import type { Check } from '../../../src/domain/checks/check.ts';
import type { Noticed } from '../../../src/domain/finding.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import { matchPast, type Past } from '../../../src/domain/past.ts';
import type { Period } from '../../../src/domain/period.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy.ts';
import { NOTHING_KEPT, type ScorecardSheet } from '../../../src/domain/scorecard.ts';
import { aSheet, period } from '../../sheets/anAssessment.ts';

export interface Circumstances {
  readonly policy?: Policy;
  readonly period?: string;
  readonly periodOf?: (measure: Measure) => Period;
  readonly periodStated?: boolean;
  readonly sheets?: readonly ScorecardSheet[];
  readonly noticed?: readonly Noticed[];
  readonly past?: Past;
}

/** What the check noticed, as it reports it. */
export function noticedBy(check: Check, measures: readonly Measure[], given: Circumstances = {}) {
  const { policy = DEFAULT_POLICY, period: key = 'Q2 2025/26', periodStated = true } = given;
  const periodOf = given.periodOf ?? (() => period(key));
  return check({
    scorecard: {
      sheets: given.sheets ?? [aSheet(measures)],
      measures,
      planSheets: [],
      kept: NOTHING_KEPT,
      noticed: given.noticed ?? [],
    },
    measures: measures.map((measure) => assessMeasure(measure, periodOf(measure), policy)),
    policy,
    periodStated,
    before: given.past === undefined ? null : matchPast(measures, given.past),
  });
}

/** `4,2` for each: the row and column, counted from 0, of what was noticed; `-` where it has no cell. */
export const cells = (noticed: readonly Noticed[]): readonly string[] =>
  noticed.map(({ place }) => (place === null ? '-' : `${place.row},${place.column}`));
