/** What the formulas of one measure have in common: each cell's nodes are made and written once for all of them. */
import type { Judgement } from '../domain/judgement.ts';
import type { FigureNode } from './figureNode.ts';
import { type GoalNode, goalNode, type HeldNode, heldNode } from './goalNode.ts';
import { currentNode } from './readingNode.ts';
import { type TargetNode, targetNode } from './targetNode.ts';

export interface JudgedNodes {
  readonly judgement: Judgement;
  /** null where the sheet has no cell for the period. */
  readonly reading: FigureNode | null;
  /** null where there can be none, as the goal. */
  readonly target: TargetNode | null;
  readonly goal: GoalNode | null;
  /** The reading against the goal; null where either is missing. */
  readonly held: HeldNode | null;
}

export function judgedNodes(judgement: Judgement): JudgedNodes {
  const reading = currentNode(judgement);
  const target = targetNode(judgement);
  const goal = goalNode(judgement, target);
  return { judgement, reading, target, goal, held: reading && goal && heldNode(reading.value, goal) };
}
