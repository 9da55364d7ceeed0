/** The status of a measure as a native formula: the twin of `domain/rate.ts`. */
import type { Judgement } from '../domain/judgement.ts';
import { cellNode, figureNode } from './figureNode.ts';
import type { Node } from './formula.ts';
import { all, any, choose, FALSE, number, operation, text } from './formulaNodes.ts';
import {
  type HeldNode,
  limitNode,
  metNode,
  shortfallNode,
  toleranceBaseNode,
  withinNode,
} from './goalNode.ts';
import type { JudgedNodes } from './judgedNodes.ts';
import { guarded, RERUN } from './rerun.ts';
import { improvedOnLastYearNode } from './trendFormula.ts';

const NOT_RATED = text('Not rated');

/** Whether the value is at or better than the measure's own floor, while the floor's cell states one. */
function floorNode({ goal, short }: HeldNode, judgement: Judgement): Node {
  const { floor } = judgement.rule;
  if (floor === null) return FALSE;
  const node = figureNode(cellNode(judgement.measure, floor.place), floor);
  const isAt = operation(short, '<=', shortfallNode(node.value, goal));
  return choose(node.has, isAt, FALSE);
}

/** Whether the value is within the amber tolerance, or at the floor or better. */
export const withinToleranceNode = (held: HeldNode, judgement: Judgement): Node =>
  any(withinNode(held, judgement.rule.amber, judgement), floorNode(held, judgement));

function metStatus(held: HeldNode, judgement: Judgement): Node {
  const { goal, short } = held;
  const { bands, toleranceKind } = judgement.rule;
  const green = text('Green');
  if (bands.exceeded === null || goal.kind === 'band' || goal.goal.way === 'near') return green;
  const base = toleranceBaseNode(held);
  const limit = limitNode(bands.exceeded, toleranceKind, base);
  const better = operation(short, '<', operation(number(0), '-', limit));
  const isOpen = toleranceKind === 'points' ? better : all(operation(base, '<>', number(0)), better);
  return choose(isOpen, text('Exceeded'), green);
}

function ratedStatus(held: HeldNode, judgement: Judgement): Node {
  const { rule } = judgement;
  const split = rule.bands.amberSplit;
  const amber =
    split === null
      ? text('Amber')
      : choose(withinNode(held, split, judgement), text('Green-Amber'), text('Red-Amber'));
  const improved = rule.amberIfImproved ? improvedOnLastYearNode(judgement, held) : FALSE;
  const isAmber = withinToleranceNode(held, judgement);
  const beyond = choose(isAmber, amber, choose(improved, amber, text('Red')));
  const short = choose(withinNode(held, rule.green, judgement), text('Green'), beyond);
  return choose(metNode(held), metStatus(held, judgement), short);
}

/** The status of a measure by its cells as they come to be: a status word, or `Re-run`. */
export function statusFormula({ judgement, reading, target, held }: JudgedNodes): Node {
  if (judgement.bar === 'information only' || reading === null) return NOT_RATED;
  const stale = any(reading.stale, target?.stale ?? FALSE);
  const unrated = choose(stale, text(RERUN), NOT_RATED);
  if (judgement.bar !== null || held === null) return guarded(unrated, stale);
  const isRated = all(reading.has, held.goal.has);
  return guarded(choose(isRated, ratedStatus(held, judgement), unrated), stale);
}
