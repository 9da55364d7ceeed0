/** Whether a measure to date is held to another part of the year now than it was, so that its two targets cannot be compared. */
import type { AssessedMeasure } from './assessment.ts';
import type { PastMeasure } from './past.ts';
import { financialYearOf, periodKey } from './period.ts';
import { operatorOf } from './readTarget.ts';
import type { Target } from './target.ts';
import { isAnnual, isCountPartWay } from './unrated.ts';

const sourceOf = (target: Target): string | null => (target.kind === 'missing' ? null : target.source);

/**
 * A scorecard's undated target is that of the period assessed, and grows with the year. One of a count that is smaller than
 * before in the same year is no such step. A plan's is not written anew each period, and one for the year holds all through it.
 */
function isNextStep({ measure, period }: AssessedMeasure, past: PastMeasure, now: Target): boolean {
  if (now !== measure.target || sourceOf(now) !== 'scorecard') return false;
  if (periodKey(period) === periodKey(past.period)) return false;
  if (financialYearOf(period) !== financialYearOf(past.period)) return true;
  if (isAnnual(now)) return false;
  const before = past.target.value;
  const fell = now.kind === 'number' && before !== null && now.value < before;
  // A percentage to be reached grows no smaller with the year either; one to be kept under may grow.
  return !(fell && (isCountPartWay(measure, past.period) || measure.polarity === 'higher'));
}

/**
 * Whether a count to date was held to the year's target: before the year ends it is then not rated, though nothing else is
 * wanting. null where nothing tells.
 */
function wasAnnual({ measure }: AssessedMeasure, past: PastMeasure): boolean | null {
  if (past.status !== 'Not rated') return false;
  const hadFigure = past.figures.get(periodKey(past.period))?.value != null;
  return hadFigure && operatorOf(measure.polarity) !== null ? true : null;
}

function isOfYearAndPart(assessed: AssessedMeasure, past: PastMeasure, now: Target): boolean {
  if (now.kind === 'missing' || !isCountPartWay(assessed.measure, past.period)) return false;
  return wasAnnual(assessed, past) === !isAnnual(now);
}

/** @param now the target that the sheet has now for the period reported then */
export const isOfAnotherSpan = (assessed: AssessedMeasure, past: PastMeasure, now: Target): boolean =>
  assessed.measure.basis === 'cumulative' &&
  (isNextStep(assessed, past, now) || isOfYearAndPart(assessed, past, now));
