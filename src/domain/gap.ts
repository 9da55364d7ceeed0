/** How far a reading falls short of its target, and how far it may. */

import type { Polarity } from './polarity.ts';
import type { ToleranceKind } from './policy.ts';
import type { Figure } from './reading.ts';
import { asDisplayed, decimalsShown, round9 } from './round.ts';
import type { BandTarget, NumberTarget } from './target.ts';

/** A target with the way in which it is met. A band is met anywhere inside it, whichever way is good. */
export type Goal =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly way: 'higher' | 'lower' | 'near';
      /** The very figure has not met it: `Fewer than 85`. */
      readonly strict: boolean;
      /** One step of the displayed precision: what the very figure falls short by where the target is strict. */
      readonly step: number;
    }
  | { readonly kind: 'band'; readonly low: Figure; readonly high: Figure };

/** The figure as printed. */
export const shown = (figure: Figure): number => asDisplayed(figure.value, figure.decimals);

/**
 * The goal that a target sets for a reading shown as `reading` is; null where no way is good.
 * A strict operator counts only where it points the way that the polarity does.
 */
export function goalOf(
  polarity: Polarity,
  target: NumberTarget | BandTarget,
  reading: { readonly value: number; readonly decimals: number | null },
): Goal | null {
  if (polarity === 'information' || polarity === 'unknown') return null;
  if (target.kind === 'band') return { kind: 'band', low: target.low, high: target.high };
  const strict =
    (polarity === 'higher' && target.operator === '>') || (polarity === 'lower' && target.operator === '<');
  const decimals = Math.max(decimalsShown(reading), decimalsShown(target));
  const step = decimals >= 0 ? 1 / 10 ** decimals : 10 ** -decimals;
  return { kind: 'figure', figure: target, way: polarity, strict, step };
}

/** How far `value` lies in the bad direction from the goal; negative: that far on the good side. Strictness apart. */
export function shortfall(value: number, goal: Goal): number {
  if (goal.kind === 'band') {
    return round9(Math.max(shown(goal.low) - value, value - shown(goal.high), 0));
  }
  const target = shown(goal.figure);
  switch (goal.way) {
    case 'higher':
      return round9(target - value);
    case 'lower':
      return round9(value - target);
    case 'near':
      return round9(Math.abs(value - target));
  }
}

/** How far `value` falls short; 0 where the goal is met. Where the target is strict, its very figure falls short by one step. */
export function gapOf(value: number, goal: Goal): number {
  const short = shortfall(value, goal);
  if (short === 0 && goal.kind === 'figure' && goal.strict) return round9(goal.step);
  return Math.max(short, 0);
}

/** The figure a tolerance is taken of: the target, or the edge of the band that was crossed. */
export function toleranceBase(value: number, goal: Goal): number {
  if (goal.kind === 'figure') return shown(goal.figure);
  return value < shown(goal.low) ? shown(goal.low) : shown(goal.high);
}

/** How far short is allowed: `amount` percent of `base`, or `amount` points. A percentage of zero allows nothing. */
export const limitOf = (amount: number, kind: ToleranceKind, base: number): number =>
  round9(kind === 'points' ? amount : (Math.abs(base) * amount) / 100);
