/** Better or worse than before (docs/rules.md, trend). */
import { comparisonFor, earlierBar, earlierFigure, periodsCompared, readingsCompared } from './comparison.ts';
import { type Goal, gapOf, goalOf, shown } from './gap.ts';
import type { Measure } from './measure.ts';
import { type Period, periodKey } from './period.ts';
import type { Comparison, TrendPolicy } from './policy.ts';
import { compare9, round9 } from './round.ts';
import type { Target } from './target.ts';
import type { Direction, IncomparableReason, Trend } from './trend.ts';

/** The full mark of a percentage: nothing is better where higher is. */
const FULL_MARK = 100;

const none = (reason: IncomparableReason): Trend => ({
  direction: 'Not comparable',
  atBest: false,
  reason,
  comparedWith: null,
});

/** Whether two equal figures are the best there can be; null where no figure is. */
export function bestFigure(measure: Measure): number | null {
  if (measure.polarity === 'higher' && measure.unit === 'percent') return FULL_MARK;
  return measure.polarity === 'lower' ? 0 : null;
}

/** A difference up to this is no change. */
export const immaterial = (before: number, policy: TrendPolicy): number =>
  round9(
    policy.noMaterialChangeKind === 'points'
      ? policy.noMaterialChange
      : (Math.abs(before) * policy.noMaterialChange) / 100,
  );

const isTooFew = (measure: Measure, now: number, before: number, policy: TrendPolicy): boolean =>
  measure.unit === 'number' && policy.fewestCases > 0 && Math.min(now, before) < policy.fewestCases;

/** How much better the reading is than before; negative: worse. Near a target, the distances to it are compared. */
function betterment(measure: Measure, now: number, before: number, goal: Goal | null): number {
  if (measure.polarity === 'lower') return round9(before - now);
  if (measure.polarity === 'near' && goal) return round9(gapOf(before, goal) - gapOf(now, goal));
  return round9(now - before);
}

function directionOf(
  measure: Measure,
  now: number,
  before: number,
  goal: Goal | null,
  policy: TrendPolicy,
): Direction {
  if (isTooFew(measure, now, before, policy)) return 'Too few cases';
  const better = betterment(measure, now, before, goal);
  if (compare9(Math.abs(better), immaterial(before, policy)) <= 0) return 'No change';
  if (measure.polarity === 'information') return better > 0 ? 'Up' : 'Down';
  return better > 0 ? 'Improved' : 'Worsened';
}

/**
 * The trend of a measure in a period against `wanted`. Values are never carried forward: where the calendar's
 * earlier period has no column or no figure the trend is not comparable, with the reason.
 * `target` is the period's own; distances to it are taken for both readings.
 */
export function trendOf(
  measure: Measure,
  period: Period,
  wanted: Comparison,
  target: Target,
  policy: TrendPolicy,
): Trend {
  const current = measure.readings.get(periodKey(period));
  if (current?.kind !== 'measured') return none('no current reading');
  if (measure.polarity === 'unknown') return none('polarity unknown');

  const comparison = comparisonFor(measure, wanted, policy);
  const periods = periodsCompared(period, comparison, policy);
  const readings = readingsCompared(measure, periods);
  const [newest] = periods;
  if (newest === undefined || readings.length === 0) {
    return none(comparison === 'average of the last four' ? 'too few periods' : 'no earlier period');
  }
  const bar = earlierBar(readings);
  if (bar !== null) return none(bar);

  const isNumber = target.kind === 'number' || target.kind === 'band';
  const goal = isNumber ? goalOf(measure.polarity, target, current) : null;
  if (measure.polarity === 'near' && goal === null) return none('no target to be near');

  const now = shown(current);
  const before = earlierFigure(
    readings.filter((reading) => reading.kind === 'measured'),
    current.decimals,
  );
  const direction = directionOf(measure, now, before, goal, policy);
  const best = bestFigure(measure);
  return {
    direction,
    atBest: direction === 'No change' && now === best && before === best,
    reason: comparison,
    comparedWith: { period: newest, value: before },
  };
}
