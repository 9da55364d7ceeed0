/** A target that cannot be meant for these readings: another size, sign or unit, or held the other way than is good. */
import type { AssessedMeasure } from '../assessment.ts';
import { WHOLE_SHARE } from '../checkLimits.ts';
import { earlierFigures } from '../earlierFigures.ts';
import type { TargetMisfit } from '../faultFacts.ts';
import { shown } from '../gap.ts';
import { mayExceedWhole } from '../mayExceedWhole.ts';
import { farBy, misplaced } from '../misplaced.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import type { Place } from '../place.ts';
import type { Figure, MeasuredReading } from '../reading.ts';
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

/** A year's target beside a part of the year may well be of another size. */
const isOfAnotherSpan = ({ measure, period }: AssessedMeasure, { span }: NumberTarget): boolean =>
  span === 'annual' || isCountPartWay(measure, period);

/** Why a target cannot be meant, and the cells of the figures that say so. */
interface Misfit {
  readonly reason: TargetMisfit;
  readonly cells: readonly Place[];
}

/** How a target misfits these figures, all of them; null where it fits one. */
function misfitOf(
  assessed: AssessedMeasure,
  target: NumberTarget,
  figures: readonly MeasuredReading[],
): Misfit | null {
  const { measure } = assessed;
  const goal = shown(target);
  const [figure] = figures;
  if (figure === undefined) return null;
  const cells = [figure.place];
  if (isOtherUnit(assessed, target, figures)) return { reason: { kind: 'unit', figure: figure.text }, cells };
  const isOverWhole = goal > WHOLE_SHARE && figures.every((each) => shown(each) <= WHOLE_SHARE);
  if (measure.unit === 'percent' && isOverWhole && !mayExceedWhole(measure))
    return { reason: { kind: 'over 100' }, cells };
  const found = misplaced(goal, figures, measure);
  if (found === null || (found.kind !== 'other sign' && isOfAnotherSpan(assessed, target))) return null;
  const { nearest } = found;
  const reason = { kind: 'far', by: farBy(found, measure, target), than: nearest.text } as const;
  return { reason, cells: [...cells, nearest.place] };
}

/** Whether a target of another size is explained by a reading that itself jumped, which is no measure of its target. */
const isOfJump = ({ reason }: Misfit, assessed: AssessedMeasure): boolean =>
  reason.kind === 'far' && reason.by.kind !== 'other sign' && jumpOf(assessed) !== null;

/** Why a target cannot be meant; null where it can. */
function misfit(assessed: AssessedMeasure, target: NumberTarget): Misfit | null {
  const { measure, reading, period } = assessed;
  if (measure.unit === 'grade' || measure.polarity === 'information') return null;
  if (isOtherWay(assessed, target)) return { reason: { kind: 'way' }, cells: [] };
  if (reading?.kind !== 'measured') return null;
  const earlier = earlierFigures(measure, period).map((each) => each.reading);
  const found = misfitOf(assessed, target, [reading, ...earlier]);
  return found === null || isOfJump(found, assessed) ? null : found;
}

export const targetImplausible: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure, target } = assessed;
    const found = target.kind === 'number' ? misfit(assessed, target) : null;
    if (found === null || target.kind !== 'number') return [];
    const { reason, cells } = found;
    const noticed = noticedOf(
      measure,
      { code: 'target-implausible', target: target.text, reason },
      target.place,
    );
    return [restingOn(noticed, cells)];
  });
