/** The trend of a measure as a native formula: the twin of `domain/trendOf.ts`. */
import { comparisonFor, periodsCompared, readingsCompared } from '../domain/comparison.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Comparison } from '../domain/policy.ts';
import { round9 } from '../domain/round.ts';
import { bestFigure } from '../domain/trendOf.ts';
import { displayed, type FigureNode } from './figureNode.ts';
import type { Node } from './formula.ts';
import { all, any, call, choose, FALSE, not, number, operation, text } from './formulaNodes.ts';
import { type GoalNode, type HeldNode, limitNode, minus, nine, shortfallNode } from './goalNode.ts';
import type { JudgedNodes } from './judgedNodes.ts';
import { readingNode } from './readingNode.ts';
import { guarded, RERUN } from './rerun.ts';

const NOT_COMPARABLE = text('Not comparable');
const ZERO = number(0);

/** What the reading is compared with; null where the sheet has no column for it. */
function earlierNode(judgement: Judgement, wanted: Comparison): FigureNode | null {
  const { measure, period, policy, figure } = judgement;
  const comparison = comparisonFor(measure, wanted, policy.trend);
  const periods = periodsCompared(period, comparison, policy.trend);
  const cells = readingsCompared(measure, periods).map((reading) => readingNode(judgement, reading));
  const [only] = cells;
  if (only === undefined) return null;
  if (cells.length === 1) return only;
  const sum = call('SUM', ...cells.map((cell) => cell.value));
  return {
    has: all(...cells.map((cell) => cell.has)),
    value: displayed(operation(sum, '/', number(cells.length)), 1, figure?.decimals ?? null),
    stale: any(...cells.map((cell) => cell.stale)),
  };
}

/** How much better the reading is than before; null where nothing says what is better. */
function bettermentNode(judgement: Judgement, now: Node, before: Node, goal: GoalNode | null): Node | null {
  switch (judgement.measure.polarity) {
    case 'higher':
    case 'information':
      return nine(minus(now, before));
    case 'lower':
      return nine(minus(before, now));
    case 'near':
      return goal && nine(minus(shortfallNode(before, goal), shortfallNode(now, goal)));
    case 'unknown':
      return null;
  }
}

function isUnchanged(judgement: Judgement, better: Node, before: Node): Node {
  const { noMaterialChange, noMaterialChangeKind } = judgement.policy.trend;
  if (noMaterialChange === 0) return operation(better, '=', ZERO);
  const limit =
    noMaterialChangeKind === 'points'
      ? number(round9(noMaterialChange))
      : limitNode(noMaterialChange, 'percent of target', before);
  return operation(call('ABS', better), '<=', limit);
}

function isTooFew(judgement: Judgement, now: Node, before: Node): Node {
  const { fewestCases } = judgement.policy.trend;
  if (judgement.measure.unit !== 'number' || fewestCases <= 0) return FALSE;
  return operation(call('MIN', now, before), '<', number(fewestCases));
}

function unchangedWord(judgement: Judgement, now: Node, before: Node): Node {
  const best = bestFigure(judgement.measure);
  const noChange = text('No change');
  if (best === null) return noChange;
  const isAtBest = all(operation(now, '=', number(best)), operation(before, '=', number(best)));
  return choose(isAtBest, text('No change (at best)'), noChange);
}

function directionNode(judgement: Judgement, now: Node, before: Node, better: Node): Node {
  const isInformation = judgement.measure.polarity === 'information';
  const moved = choose(
    operation(better, '>', ZERO),
    text(isInformation ? 'Up' : 'Improved'),
    text(isInformation ? 'Down' : 'Worsened'),
  );
  const changed = choose(
    isUnchanged(judgement, better, before),
    unchangedWord(judgement, now, before),
    moved,
  );
  return choose(isTooFew(judgement, now, before), text('Too few cases'), changed);
}

/** Whether the reading is better than in the same period last year, for policies that rate by it. */
export function improvedOnLastYearNode(judgement: Judgement, { value: now, goal }: HeldNode): Node {
  const before = earlierNode(judgement, 'same period last year');
  const better = before && bettermentNode(judgement, now, before.value, goal);
  if (before === null || better === null) return FALSE;
  const isBetter = all(
    operation(better, '>', ZERO),
    not(isUnchanged(judgement, better, before.value)),
    not(isTooFew(judgement, now, before.value)),
  );
  return guarded(choose(before.has, isBetter, FALSE), before.stale, FALSE);
}

/** The trend against `wanted` by the cells as they come to be: a trend word, or `Re-run`. */
export function trendFormula({ judgement, reading, goal: set }: JudgedNodes, wanted: Comparison): Node {
  const before = earlierNode(judgement, wanted);
  if (reading === null || before === null) return NOT_COMPARABLE;

  const isNear = judgement.measure.polarity === 'near';
  const goal = isNear ? set : null;
  const better = bettermentNode(judgement, reading.value, before.value, goal);
  if (better === null) return NOT_COMPARABLE;

  const stale = any(reading.stale, before.stale, goal?.stale ?? FALSE);
  const has = all(reading.has, before.has, goal?.has ?? all());
  const direction = directionNode(judgement, reading.value, before.value, better);
  return guarded(choose(has, direction, choose(stale, text(RERUN), NOT_COMPARABLE)), stale);
}
