/** Why a measure has its status, as a native formula made of the very phrase that the text is made of. */
import type { Judgement } from '../domain/judgement.ts';
import { periodKey, samePeriodLastYear } from '../domain/period.ts';
import type { Part } from '../domain/phrase.ts';
import type { Place } from '../domain/place.ts';
import { type WhyFact, type WhyFigure, type WhyPhrase, whyPhrase } from '../domain/whyPhrase.ts';
import { cellNode, figureNode, isAsRead } from './figureNode.ts';
import type { Node } from './formula.ts';
import { any, choose, FALSE, joined, number, operation, text } from './formulaNodes.ts';
import {
  type GoalNode,
  gapNode,
  type HeldNode,
  limitNode,
  metNode,
  minus,
  toleranceBaseNode,
} from './goalNode.ts';
import type { JudgedNodes } from './judgedNodes.ts';
import { printNode } from './printNode.ts';
import { readingNode } from './readingNode.ts';
import { guarded, RERUN_WHY } from './rerun.ts';
import { withinToleranceNode } from './statusFormula.ts';
import { targetCellNode } from './targetNode.ts';

const ZERO = number(0);

/** Figures that are never below zero. */
const SIZES: ReadonlySet<WhyFigure> = new Set(['gap', 'margin']);

/** Whether the value lies below the goal rather than above it; worked out only where the goal is not met. */
const isBelow = ({ value, goal }: HeldNode): Node =>
  operation(value, '<', goal.kind === 'band' ? goal.low.value : goal.target.value);

/** The figure at which a tolerance of `amount` ends, on the side of the goal where `value` lies. */
function limitFigureNode(held: HeldNode, amount: number, judgement: Judgement): Node {
  const { goal } = held;
  const limit = (base: Node): Node => limitNode(amount, judgement.rule.toleranceKind, base);
  if (goal.kind === 'band') {
    const below = minus(goal.low.value, limit(goal.low.value));
    const above = operation(goal.high.value, '+', limit(goal.high.value));
    return choose(isBelow(held), below, above);
  }
  const target = goal.target.value;
  switch (goal.goal.way) {
    case 'higher':
      return minus(target, limit(target));
    case 'lower':
      return operation(target, '+', limit(target));
    case 'near': {
      const side = choose(isBelow(held), number(-1), number(1));
      return operation(target, '+', operation(side, '*', limit(target)));
    }
  }
}

/** The figure beyond which the goal is exceeded. */
function exceededLimitNode(goal: GoalNode, amount: number, judgement: Judgement): Node {
  if (goal.kind === 'band') return goal.high.value;
  const target = goal.target.value;
  const limit = limitNode(amount, judgement.rule.toleranceKind, target);
  return operation(target, goal.goal.way === 'lower' ? '-' : '+', limit);
}

function lastYearNode(judgement: Judgement): Node {
  const lastYear = samePeriodLastYear(judgement.period);
  const reading = lastYear && judgement.measure.readings.get(periodKey(lastYear));
  return reading ? readingNode(judgement, reading).value : ZERO;
}

function figureOf(name: WhyFigure, value: Node, held: HeldNode | null, judgement: Judgement): Node {
  if (held === null || name === 'reading') return value;
  const { goal, short } = held;
  const { rule, measure } = judgement;
  switch (name) {
    case 'target':
      return toleranceBaseNode(held);
    case 'low':
      return goal.kind === 'band' ? goal.low.value : goal.target.value;
    case 'high':
      return goal.kind === 'band' ? goal.high.value : goal.target.value;
    case 'gap':
      return gapNode(held);
    case 'margin':
      return operation(ZERO, '-', short);
    case 'green limit':
      return limitFigureNode(held, rule.green, judgement);
    case 'amber limit':
      return limitFigureNode(held, rule.amber, judgement);
    case 'exceeded limit':
      return exceededLimitNode(goal, rule.bands.exceeded ?? 0, judgement);
    case 'floor':
      return rule.floor ? figureNode(cellNode(measure, rule.floor.place), rule.floor).value : value;
    case 'last year':
      return lastYearNode(judgement);
  }
}

/** The sentence by the cells as they come to be. `status` is the cell of ours in the same row that holds the status. */
export function whyFormula(nodes: JudgedNodes, status: Place): Node {
  const { judgement, reading: current, target: stated, held } = nodes;
  const { measure, reading, target, rule } = judgement;
  const value = current?.value ?? ZERO;
  const statusCell = cellNode(measure, status);
  const targetCell = targetCellNode(measure, target);

  const factOf = (fact: WhyFact): Node => {
    if (fact === 'reading measured') return current?.has ?? FALSE;
    if (fact === 'reading as read') {
      const isMeasured = reading === null || reading.kind === 'measured';
      return isMeasured ? FALSE : isAsRead(cellNode(measure, reading.place), reading);
    }
    if (fact === 'target as read') {
      const isUnstated = target.kind === 'missing' || target.kind === 'unreadable';
      return targetCell && isUnstated ? isAsRead(targetCell, target) : FALSE;
    }
    if (fact === 'rated Exceeded') return operation(statusCell, '=', text('Exceeded'));
    if (fact === 'rated Green') return operation(statusCell, '=', text('Green'));
    if (fact === 'rated Red') return operation(statusCell, '=', text('Red'));
    if (fact === 'target readable') return stated?.has ?? FALSE;
    if (fact === 'floor stated')
      return rule.floor ? figureNode(cellNode(measure, rule.floor.place), rule.floor).has : FALSE;
    if (held === null) return FALSE;
    switch (fact) {
      case 'met':
        return metNode(held);
      case 'at the very figure':
        return operation(held.short, '=', ZERO);
      case 'below':
        return isBelow(held);
      case 'within tolerance':
        return withinToleranceNode(held, judgement);
    }
  };

  const partOf = (part: Part<WhyFigure, WhyFact>): Node => {
    if (typeof part === 'string') return text(part);
    switch (part.part) {
      case 'figure':
        return printNode(figureOf(part.figure, value, held, judgement), part.format, !SIZES.has(part.figure));
      case 'status':
        return statusCell;
      case 'choice':
        return choose(factOf(part.when), phraseOf(part.then), phraseOf(part.otherwise));
    }
  };
  const phraseOf = (phrase: WhyPhrase): Node => joined(phrase.map(partOf));

  const isCellless = judgement.bar === 'information only' || reading === null;
  const stale = isCellless ? FALSE : any(current?.stale ?? FALSE, stated?.stale ?? FALSE);
  return guarded(choose(stale, text(RERUN_WHY), phraseOf(whyPhrase(judgement))), stale, text(RERUN_WHY));
}
