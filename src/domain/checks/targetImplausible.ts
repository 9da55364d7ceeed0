/** A target that cannot be meant for these readings: another size, sign or unit, or held the other way than is good. */
import type { AssessedMeasure } from '../assessment.ts';
import { leastRemarkable, MOST_TIMES, WHOLE_SHARE } from '../checkLimits.ts';
import { earlierFigures } from '../earlierFigures.ts';
import type { TargetMisfit } from '../finding.ts';
import { shown } from '../gap.ts';
import { mayBeNegative } from '../mayBeNegative.ts';
import { mayExceedWhole } from '../mayExceedWhole.ts';
import { noticedOf } from '../noticed.ts';
import type { Figure } from '../reading.ts';
import type { NumberTarget } from '../target.ts';
import { isCountPartWay } from '../unrated.ts';
import type { Check } from './check.ts';
import { jumpOf } from './jump.ts';

/** `Fewer than 85` where higher is good. A bare figure has the operator of the polarity and cannot contradict it. */
function isOtherWay({ measure }: AssessedMeasure, { operator }: NumberTarget): boolean {
  const wantsLess = operator === '<' || operator === '<=';
  const wantsMore = operator === '>' || operator === '>=';
  return (measure.polarity === 'higher' && wantsLess) || (measure.polarity === 'lower' && wantsMore);
}

/** What a figure is written with, of which a row has one kind only. */
const signOf = ({ text }: Figure): string | null => /[%£]/.exec(text)?.[0] ?? null;

/** `85%` among counts that bear no sign, where nothing names the unit. */
const isOtherUnit = (
  { measure }: AssessedMeasure,
  target: NumberTarget,
  figures: readonly Figure[],
): boolean =>
  measure.unit === 'unknown' && signOf(target) !== null && figures.every((figure) => signOf(figure) === null);

function isOtherSize(
  { measure, period }: AssessedMeasure,
  target: NumberTarget,
  sizes: readonly number[],
): boolean {
  const goal = Math.abs(shown(target));
  const least = Math.min(...sizes);
  const most = Math.max(...sizes);
  if (goal === 0 || least === 0) return false;
  if (target.span === 'annual' || isCountPartWay(measure, period)) return false;
  const isTenfold = least >= MOST_TIMES * goal || goal >= MOST_TIMES * most;
  const apart = least > goal ? least - goal : goal - most;
  return isTenfold && apart >= leastRemarkable(measure.unit);
}

/** How a target misfits these figures, all of them; null where it fits one. */
function misfitOf(
  assessed: AssessedMeasure,
  target: NumberTarget,
  figures: readonly Figure[],
): TargetMisfit | null {
  const { measure } = assessed;
  const values = figures.map(shown);
  const goal = shown(target);
  if (isOtherUnit(assessed, target, figures)) return 'unit';
  if (goal < 0 && values.every((value) => value >= 0) && !mayBeNegative(measure)) return 'sign';
  const isOverWhole = goal > WHOLE_SHARE && values.every((value) => value <= WHOLE_SHARE);
  if (measure.unit === 'percent' && isOverWhole && !mayExceedWhole(measure)) return 'over 100';
  return isOtherSize(assessed, target, values.map(Math.abs)) ? 'size' : null;
}

/** Why a target cannot be meant; null where it can. A reading that itself jumped is no measure of its target. */
function misfit(assessed: AssessedMeasure, target: NumberTarget): TargetMisfit | null {
  const { measure, reading, period } = assessed;
  if (measure.unit === 'grade' || measure.polarity === 'information') return null;
  if (isOtherWay(assessed, target)) return 'way';
  if (reading?.kind !== 'measured' || misfitOf(assessed, target, [reading]) === null) return null;
  const earlier = earlierFigures(measure, period).map((each) => each.reading);
  const found = misfitOf(assessed, target, [reading, ...earlier]);
  return found === 'size' && jumpOf(assessed) !== null ? null : found;
}

export const targetImplausible: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure, reading, target } = assessed;
    const reason = target.kind === 'number' ? misfit(assessed, target) : null;
    if (reason === null || target.kind !== 'number') return [];
    const figure = reading?.kind === 'measured' ? reading.text : null;
    const fault = { code: 'target-implausible', target: target.text, figure, reason } as const;
    return [noticedOf(measure, fault, target.place)];
  });
