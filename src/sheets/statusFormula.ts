/** The status of a measure as a native formula: the twin of `domain/rate.ts`. */
import type { Judgement } from '../domain/judgement.ts';
import { cellNode, figureNode } from './figureNode.ts';
import type { Node } from './formula.ts';
import { all, any, choose, FALSE, number, operation, text } from './formulaNodes.ts';
import {
  type GoalNode,
  goalNode,
  limitNode,
  metNode,
  shortfallNode,
  toleranceBaseNode,
  withinNode,
} from './goalNode.ts';
import { currentNode } from './readingNode.ts';
import { guarded, RERUN } from './rerun.ts';
import { targetNode } from './targetNode.ts';
import { improvedOnLastYearNode } from './trendFormula.ts';

const NOT_RATED = text('Not rated');

/** Whether the value is at or better than the measure's own floor, while the floor's cell states one. */
function floorNode(value: Node, goal: GoalNode, judgement: Judgement): Node {
  const { floor } = judgement.rule;
  if (floor === null) return FALSE;
  const node = figureNode(cellNode(judgement.measure, floor.place), floor);
  const isAt = operation(shortfallNode(value, goal), '<=', shortfallNode(node.value, goal));
  return choose(node.has, isAt, FALSE);
}

/** Whether the value is within the amber tolerance, or at the floor or better. */
export const withinToleranceNode = (value: Node, goal: GoalNode, judgement: Judgement): Node =>
  any(withinNode(value, goal, judgement.rule.amber, judgement), floorNode(value, goal, judgement));

function metStatus(value: Node, goal: GoalNode, judgement: Judgement): Node {
  const { bands, toleranceKind } = judgement.rule;
  const green = text('Green');
  if (bands.exceeded === null || goal.kind === 'band' || goal.goal.way === 'near') return green;
  const base = toleranceBaseNode(value, goal);
  const limit = limitNode(bands.exceeded, toleranceKind, base);
  const better = operation(shortfallNode(value, goal), '<', operation(number(0), '-', limit));
  const isOpen = toleranceKind === 'points' ? better : all(operation(base, '<>', number(0)), better);
  return choose(isOpen, text('Exceeded'), green);
}

function ratedStatus(value: Node, goal: GoalNode, judgement: Judgement): Node {
  const { rule } = judgement;
  const split = rule.bands.amberSplit;
  const amber =
    split === null
      ? text('Amber')
      : choose(withinNode(value, goal, split, judgement), text('Green-Amber'), text('Red-Amber'));
  const improved = rule.amberIfImproved ? improvedOnLastYearNode(judgement, value, goal) : FALSE;
  const isAmber = withinToleranceNode(value, goal, judgement);
  const beyond = choose(isAmber, amber, choose(improved, amber, text('Red')));
  const short = choose(withinNode(value, goal, rule.green, judgement), text('Green'), beyond);
  return choose(metNode(value, goal), metStatus(value, goal, judgement), short);
}

/** The status of a measure by its cells as they come to be: a status word, or `Re-run`. */
export function statusFormula(judgement: Judgement): Node {
  const reading = currentNode(judgement);
  if (judgement.bar === 'information only' || reading === null) return NOT_RATED;
  const target = targetNode(judgement);
  const goal = judgement.bar === null ? goalNode(judgement) : null;
  const stale = any(reading.stale, target?.stale ?? FALSE);
  const unrated = choose(stale, text(RERUN), NOT_RATED);
  if (goal === null) return guarded(unrated, stale);
  const isRated = all(reading.has, goal.has);
  return guarded(choose(isRated, ratedStatus(reading.value, goal, judgement), unrated), stale);
}
