/** What has changed since a measure was last reported: the findings and the summary are both made of this. */

import { assessMeasure } from './assessMeasure.ts';
import type { AssessedMeasure } from './assessment.ts';
import { commentMark } from './commentMark.ts';
import { DIGITS, decimalsOfDigits } from './figureDigits.ts';
import { shown } from './gap.ts';
import { isOfAnotherSpan } from './isOfAnotherSpan.ts';
import { isSameTarget } from './isSameTarget.ts';
import { type PastFigure, type PastMeasure, plainName } from './past.ts';
import { periodKey } from './period.ts';
import type { Policy } from './policy.ts';
import type { RatingRule } from './ratingRule.ts';
import type { MeasuredReading, Reading } from './reading.ts';
import { asDisplayed, compare9 } from './round.ts';
import { sameName } from './sameName.ts';
import type { Status } from './status.ts';
import type { Target } from './target.ts';
import { targetFor } from './targetFor.ts';

export interface Restated {
  /** By key. */
  readonly period: string;
  readonly before: PastFigure;
  readonly now: Reading;
}

const DIGITS_WRITTEN = new RegExp(DIGITS, 'g');

/** `20.5%` then, of more decimals than it showed, and `20.5` now: the same figure so far as both are written. */
function isPrintedAlike(value: number, before: PastFigure, now: MeasuredReading): boolean {
  const [then, ...others] = before.text?.match(DIGITS_WRITTEN) ?? [];
  if (then === undefined || others.length > 0 || now.text.match(DIGITS_WRITTEN)?.join(' ') !== then)
    return false;
  const decimals = decimalsOfDigits(then);
  return compare9(asDisplayed(value, decimals), asDisplayed(now.value, decimals)) === 0;
}

/**
 * Whether a figure is no longer what was reported, as printed: a change that no reader can see is none. A figure that
 * is now withheld is left out, as saying what it was would give it back.
 */
function isRestated(value: number, before: PastFigure, now: Reading): boolean {
  switch (now.kind) {
    case 'measured':
      return (
        compare9(asDisplayed(value, now.decimals), shown(now)) !== 0 && !isPrintedAlike(value, before, now)
      );
    case 'missing':
    case 'unreadable':
      return true;
    case 'suppressed':
    case 'not applicable':
      return false;
  }
}

/** The figures of earlier periods that are not what they were, oldest first. */
export function restatements(
  { measure }: Pick<AssessedMeasure, 'measure'>,
  past: PastMeasure,
): readonly Restated[] {
  if (past.unit !== measure.unit) return [];
  return [...measure.readings].flatMap(([period, now]) => {
    const before = past.figures.get(period);
    return before?.value != null && isRestated(before.value, before, now) ? [{ period, before, now }] : [];
  });
}

export interface TargetChange {
  readonly before: string | null;
  readonly now: Target;
}

/**
 * Another target than then, for the very period that was assessed then: the next step of a profile or of a target to date,
 * and the target of the next year, are no change. null where it is the same, or the sheet no longer says what that period's was.
 */
export function targetChange(assessed: AssessedMeasure, past: PastMeasure): TargetChange | null {
  const { measure, target } = assessed;
  const now = targetFor(measure, past.period);
  const isUnsaid = now.kind === 'missing' && target.kind !== 'missing';
  if (isUnsaid || isSameTarget(measure, past.target, now)) return null;
  if (isOfAnotherSpan(assessed, past, now)) return null;
  const wasNone = past.target.value === null && !/\d/.test(past.target.text ?? '');
  // From one way of saying that there is none to another is no change.
  return wasNone && now.kind === 'missing' ? null : { before: past.target.text, now };
}

/**
 * The name that a measure bore; null where it bears it still, or one that only writes the same otherwise (`19 to 21 years`,
 * `19-21yrs`), spells a word otherwise, or says how it is counted as well: `(YTD)`.
 */
export function formerName({ measure }: AssessedMeasure, past: PastMeasure): string | null {
  if (plainName(measure.name) === plainName(past.name)) return null;
  return sameName(measure.name, past.name) ? null : past.name;
}

/** Shorter remarks are said again and again with good reason: `On target.`, `See covering report.` */
const SHORTEST_COMMENT = 40;

/** Whether the comment of an earlier period stands beside the figure of a later one, word for word. */
export function isCommentUnchanged(assessed: AssessedMeasure, past: PastMeasure): boolean {
  const { measure, reading, period } = assessed;
  const text = measure.comment?.text.trim() ?? '';
  const isOfLater = periodKey(period) !== periodKey(past.period);
  if (!isOfLater || reading?.kind !== 'measured' || text.length < SHORTEST_COMMENT) return false;
  return past.comment === commentMark(text);
}

/** The rating that the rule of then gives today's figures; null where it is the same. */
export function ratingUnder(assessed: AssessedMeasure, rule: RatingRule, policy: Policy): Status | null {
  const { status } = assessMeasure(assessed.measure, assessed.period, { ...policy, ...rule }).rating;
  return status === assessed.rating.status ? null : status;
}
