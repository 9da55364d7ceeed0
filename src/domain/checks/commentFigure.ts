/** A comment that quotes as the reading a figure which the row does not hold. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Claim, QuotedFigure } from '../comments/claim.ts';
import type { Fault } from '../finding.ts';
import { shown } from '../gap.ts';
import { periodKey } from '../period.ts';
import { compare9 } from '../round.ts';

type OfFigure = Extract<Claim, { kind: 'figure' }>;

const DIGITS = /\d[\d,]*(?:\.\d+)?/g;

/** Every figure that the row states otherwise: other periods, targets, baseline, floor, comparators. */
function otherFigures({ measure, target }: AssessedMeasure): readonly number[] {
  const figures: number[] = [];
  for (const reading of measure.readings.values())
    if (reading.kind === 'measured') figures.push(reading.value);
  for (const goal of [target, measure.target, ...measure.periodTargets.values()]) {
    if (goal.kind === 'number') figures.push(goal.value);
    if (goal.kind === 'band') figures.push(goal.low.value, goal.high.value);
  }
  if (measure.baseline !== null) figures.push(measure.baseline.figure.value);
  if (measure.rule.floor !== null) figures.push(measure.rule.floor.value);
  for (const { text } of measure.comparators) {
    for (const [digits] of text.matchAll(DIGITS)) figures.push(Number(digits.replaceAll(',', '')));
  }
  return figures;
}

/** Whether a quoted figure may stand for another, rounded up, down or to the nearest. */
const standsFor = ({ figure }: OfFigure, value: number): boolean =>
  Math.abs(figure.value - value) < 10 ** -figure.decimals - 1e-9 || figure.value === value;

function isOfUnit({ figure }: OfFigure, { measure }: AssessedMeasure): boolean {
  if (measure.unit === 'percent') return figure.sign === '%';
  if (measure.unit === 'currency') return figure.sign === '£';
  return figure.sign === null && measure.unit !== 'grade';
}

/** Beside another target, a figure is another's. */
const isOwnTarget = ({ value }: QuotedFigure, { target }: AssessedMeasure): boolean =>
  target.kind === 'number' && compare9(value, shown(target)) === 0;

function isWrong(claim: OfFigure, assessed: AssessedMeasure): boolean {
  const { reading } = assessed;
  if (reading?.kind !== 'measured' || !isOfUnit(claim, assessed)) return false;
  if (claim.target !== null && !isOwnTarget(claim.target, assessed)) return false;
  if (standsFor(claim, reading.value)) return false;
  return claim.isOfNow || !otherFigures(assessed).some((value) => standsFor(claim, value));
}

/** The first figure that a comment quotes as the reading and that is none. */
export function wrongFigureIn(claims: readonly Claim[], assessed: AssessedMeasure): Fault | null {
  const { reading, period } = assessed;
  const wrong = claims.find(
    (claim): claim is OfFigure => claim.kind === 'figure' && isWrong(claim, assessed),
  );
  if (wrong === undefined || reading?.kind !== 'measured') return null;
  return {
    code: 'comment-figure-differs',
    said: wrong.figure.text,
    figure: reading.text,
    period: periodKey(period),
  };
}
