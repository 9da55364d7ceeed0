/** One measure in one period: its target, rating, trend and the sentence that says why. */
import type { AssessedMeasure } from './assessment.ts';
import { shown } from './gap.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Policy } from './policy.ts';
import { rate } from './rate.ts';
import type { Rating } from './status.ts';
import { trendOf } from './trendOf.ts';
import { unratedReason } from './unrated.ts';
import { why } from './why.ts';

function ratingOf(judgement: Judgement): Rating {
  const { measure, period, policy, reading, target, figure, goal, rule } = judgement;
  const reason = unratedReason(measure, reading, target, period);
  if (reason !== null) return { status: 'Not rated', reason };
  if (figure === null || goal === null) {
    throw new Error('A measure with a reading, a target and a polarity has no goal');
  }
  const improved =
    rule.amberIfImproved &&
    trendOf(measure, period, 'same period last year', target, policy.trend).direction === 'Improved';
  return rate(shown(figure), goal, rule, improved);
}

/** Assesses `measure` in `period` by `policy` and the measure's own rule (docs/rules.md, status and trend). */
export function assessMeasure(measure: Measure, period: Period, policy: Policy): AssessedMeasure {
  const judgement = judgementOf(measure, period, policy);
  const { reading, target } = judgement;
  const rating = ratingOf(judgement);
  const { comparedWith, second } = policy.trend;
  return {
    measure,
    period,
    reading,
    target,
    judgement,
    rating,
    trend: trendOf(measure, period, comparedWith, target, policy.trend),
    secondTrend: second === null ? null : trendOf(measure, period, second, target, policy.trend),
    why: why(judgement, rating),
  };
}
