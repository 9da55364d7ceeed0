/** The RAG rating of one measure (docs/rules.md, status). */
import { type Goal, gapOf, limitOf, shortfall, shown, toleranceBase } from './gap.ts';
import type { Figure } from './reading.ts';
import { compare9 } from './round.ts';
import type { RuleInForce } from './ruleInForce.ts';
import type { Rating, Status } from './status.ts';

/** Whether a figure so far short is still within the limit; on the very limit the policy's boundary decides. */
export const isWithin = (gap: number, limit: number, rule: RuleInForce): boolean =>
  rule.boundary === 'better' ? compare9(gap, limit) <= 0 : compare9(gap, limit) < 0;

/** Whether `value` is at or better than the measure's own floor. */
export const isAtFloor = (value: number, floor: Figure, goal: Goal): boolean =>
  compare9(shortfall(value, goal), shortfall(shown(floor), goal)) <= 0;

/** Whether `value` beats the goal by more than the limit of the extra band; nothing beats a percentage of zero. */
function hasExceeded(value: number, goal: Goal, rule: RuleInForce): boolean {
  if (rule.bands.exceeded === null || goal.kind === 'band' || goal.way === 'near') return false;
  const base = toleranceBase(value, goal);
  if (base === 0 && rule.toleranceKind === 'percent of target') return false;
  return compare9(-shortfall(value, goal), limitOf(rule.bands.exceeded, rule.toleranceKind, base)) > 0;
}

function amberWord(gap: number, base: number, rule: RuleInForce): Status {
  const split = rule.bands.amberSplit;
  if (split === null) return 'Amber';
  return isWithin(gap, limitOf(split, rule.toleranceKind, base), rule) ? 'Green-Amber' : 'Red-Amber';
}

/**
 * The rating of a measured reading, given as displayed, against its goal.
 * `improved` says whether it is better than in the same period last year; only some policies ask.
 */
export function rate(value: number, goal: Goal, rule: RuleInForce, improved: boolean): Rating {
  const gap = gapOf(value, goal);
  if (gap === 0) return { status: hasExceeded(value, goal, rule) ? 'Exceeded' : 'Green', reason: 'met' };
  const base = toleranceBase(value, goal);
  const limit = (amount: number): number => limitOf(amount, rule.toleranceKind, base);
  if (isWithin(gap, limit(rule.green), rule)) return { status: 'Green', reason: 'within green tolerance' };
  const amber = amberWord(gap, base, rule);
  if (isWithin(gap, limit(rule.amber), rule) || (rule.floor && isAtFloor(value, rule.floor, goal))) {
    return { status: amber, reason: 'within tolerance' };
  }
  if (rule.amberIfImproved && improved) return { status: amber, reason: 'improved on last year' };
  return { status: 'Red', reason: 'beyond tolerance' };
}
