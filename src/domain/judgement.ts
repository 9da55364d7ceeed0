/** What is settled about a measure in a period before its figures are looked at: shared by the rules and the formulas. */
import { expectedFigure } from './expectedFigure.ts';
import { type Goal, goalOf } from './gap.ts';
import type { Measure } from './measure.ts';
import { type Period, periodKey } from './period.ts';
import type { Policy } from './policy.ts';
import type { Figure, Reading } from './reading.ts';
import { type RuleInForce, ruleInForce } from './ruleInForce.ts';
import type { BandTarget, NumberTarget, Target } from './target.ts';
import { targetFor } from './targetFor.ts';
import { isAnnual, isCountPartWay } from './unrated.ts';

/** What keeps a measure from being rated whatever its reading and target come to say. */
export type StandingBar = 'information only' | 'not due' | 'polarity unknown';

export interface Judgement {
  readonly measure: Measure;
  readonly period: Period;
  readonly policy: Policy;
  readonly rule: RuleInForce;
  /** The cell of the period; null where the sheet has no such column. */
  readonly reading: Reading | null;
  readonly target: Target;
  readonly bar: StandingBar | null;
  /** The reading's figure, or the one its cell is expected to hold; null where there can be none. */
  readonly figure: Figure | null;
  /** The target, or the one its cell is expected to hold; null where there can be none. */
  readonly expected: NumberTarget | BandTarget | null;
  /** The goal that the expected target sets; null where there is none, or no way is known to be good. */
  readonly goal: Goal | null;
}

/** The figure of a reading, or the one its cell is expected to hold; null for a grade, whose words only we read. */
export function figureOf(measure: Measure, reading: Reading, target: Target): Figure | null {
  if (reading.kind === 'measured') return reading;
  return measure.unit === 'grade' ? null : expectedFigure(measure, target, reading.place);
}

/** The target, or the one expected in its cell; null where it has no cell, or is a grade in words. */
function targetExpected(measure: Measure, target: Target): NumberTarget | BandTarget | null {
  if (target.kind === 'number' || target.kind === 'band') return target;
  if (target.place === null || measure.unit === 'grade') return null;
  const figure = expectedFigure(measure, target, target.place);
  return {
    ...figure,
    kind: 'number',
    operator: null,
    source: target.kind === 'unreadable' ? target.source : 'scorecard',
    span: 'period',
    lookup: null,
    grade: null,
  };
}

function barOf(measure: Measure, period: Period, target: Target): StandingBar | null {
  if (measure.polarity === 'information') return 'information only';
  const isOwn = measure.periodTargets.get(periodKey(period)) === target;
  const isReadable = target.kind === 'number' || target.kind === 'band';
  const wouldBeAnnual = isReadable ? isAnnual(target) : !isOwn;
  if (isCountPartWay(measure, period) && wouldBeAnnual) return 'not due';
  return measure.polarity === 'unknown' ? 'polarity unknown' : null;
}

export function judgementOf(measure: Measure, period: Period, policy: Policy): Judgement {
  const reading = measure.readings.get(periodKey(period)) ?? null;
  const target = targetFor(measure, period);
  const figure = reading && figureOf(measure, reading, target);
  const expected = targetExpected(measure, target);
  return {
    measure,
    period,
    policy,
    rule: ruleInForce(measure.rule, policy),
    reading,
    target,
    bar: barOf(measure, period, target),
    figure,
    expected,
    goal: figure && expected && goalOf(measure.polarity, expected, figure),
  };
}
