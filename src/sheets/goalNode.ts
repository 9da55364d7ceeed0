/** A goal as formula nodes: the twin of `domain/gap.ts`. */
import type { Goal } from '../domain/gap.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { ToleranceKind } from '../domain/policy.ts';
import { COMPARED_DECIMALS, round9 } from '../domain/round.ts';
import { type Node, once } from './formula.ts';
import { call, choose, FALSE, number, operation, rounded } from './formulaNodes.ts';
import type { TargetNode } from './targetNode.ts';

export const nine = (node: Node): Node => rounded(node, COMPARED_DECIMALS);
export const minus = (left: Node, right: Node): Node => operation(left, '-', right);

const ZERO = number(0);

/** The goal's way beside its target's nodes. */
export type GoalNode =
  | (Extract<TargetNode, { kind: 'figure' }> & { readonly goal: Extract<Goal, { kind: 'figure' }> })
  | Extract<TargetNode, { kind: 'band' }>;

/** The goal that the target sets; null where there can be none. */
export function goalNode({ goal }: Judgement, target: TargetNode | null): GoalNode | null {
  if (goal === null || target === null) return null;
  if (target.kind === 'band') return target;
  return goal.kind === 'figure' ? { ...target, goal } : null;
}

/** How far `value` lies on the bad side, strictness apart; for figures below or above a target also negative. */
export function shortfallNode(value: Node, goal: GoalNode): Node {
  if (goal.kind === 'band') {
    return nine(call('MAX', minus(goal.low.value, value), minus(value, goal.high.value), ZERO));
  }
  const target = goal.target.value;
  switch (goal.goal.way) {
    case 'higher':
      return nine(minus(target, value));
    case 'lower':
      return nine(minus(value, target));
    case 'near':
      return nine(call('ABS', minus(value, target)));
  }
}

/** A value held against a goal. Its shortfall occurs many times in the formulas of a measure, and is written once. */
export interface HeldNode {
  readonly value: Node;
  readonly goal: GoalNode;
  readonly short: Node;
}

export const heldNode = (value: Node, goal: GoalNode): HeldNode => ({
  value,
  goal,
  short: once(shortfallNode(value, goal)),
});

const isStrict = (goal: GoalNode): boolean => goal.kind === 'figure' && goal.goal.strict;

/** Whether the value has met the goal. */
export const metNode = ({ goal, short }: HeldNode): Node =>
  operation(short, isStrict(goal) ? '<' : '<=', ZERO);

/** How far short the value is; worked out only where it has not met the goal. */
export function gapNode({ goal, short }: HeldNode): Node {
  if (goal.kind === 'band' || !goal.goal.strict) return short;
  return choose(operation(short, '=', ZERO), number(round9(goal.goal.step)), short);
}

/** The figure a tolerance is taken of. */
export function toleranceBaseNode({ value, goal }: HeldNode): Node {
  if (goal.kind === 'figure') return goal.target.value;
  return choose(operation(value, '<', goal.low.value), goal.low.value, goal.high.value);
}

/** How far short is allowed. */
export function limitNode(amount: number, kind: ToleranceKind, base: Node): Node {
  if (kind === 'points') return number(round9(amount));
  return nine(operation(operation(call('ABS', base), '*', number(amount)), '/', number(100)));
}

/** Whether the gap is within a tolerance; a tolerance of nothing allows nothing. */
export function withinNode(held: HeldNode, amount: number, judgement: Judgement): Node {
  if (amount === 0) return FALSE;
  const { toleranceKind, boundary } = judgement.rule;
  const limit = limitNode(amount, toleranceKind, toleranceBaseNode(held));
  return operation(gapNode(held), boundary === 'better' ? '<=' : '<', limit);
}
