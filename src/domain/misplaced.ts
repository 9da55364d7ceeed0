/** Whether a figure can be of one kind with others: of another size, one decimal place off, or of the other sign. */
import {
  LEAST_TIMES_SLIPPED,
  leastRemarkable,
  MOST_TIMES,
  MOST_TIMES_APART,
  SLIP_ALLOWED,
} from './checkLimits.ts';
import type { FarBy } from './faultFacts.ts';
import { figureFormat } from './figureFormat.ts';
import { shown } from './gap.ts';
import { isDifference, mayBeNegative } from './mayBeNegative.ts';
import type { Measure } from './measure.ts';
import { printFigure } from './printFigure.ts';
import type { Figure } from './reading.ts';
import { decimalsShown, round9, withoutNoise } from './round.ts';

/** How it stands beside the others; `nearest` is the one that is least far off. */
export type Misplaced =
  | { readonly kind: 'times larger' | 'times smaller'; readonly times: number; readonly nearest: Figure }
  /** `moved`: what it would be with its decimal point where the others have it. */
  | { readonly kind: 'slipped point'; readonly moved: number; readonly nearest: Figure }
  | { readonly kind: 'other sign'; readonly isBelow: boolean; readonly nearest: Figure };

const sizeOf = (figure: Figure): number => Math.abs(shown(figure));

interface Sizes {
  readonly now: number;
  readonly sign: number;
  readonly smallest: Figure;
  readonly largest: Figure;
}

/** Ten times as large as the largest, or a tenth of the smallest. */
function tenfold({ now, smallest, largest }: Sizes): Misplaced | null {
  const larger = round9(now / sizeOf(largest));
  const smaller = round9(sizeOf(smallest) / now);
  if (larger >= MOST_TIMES) return { kind: 'times larger', times: Math.floor(larger), nearest: largest };
  if (smaller >= MOST_TIMES) return { kind: 'times smaller', times: Math.floor(smaller), nearest: smallest };
  return null;
}

/** Far off, and among the others with its point one place on; others that lie far apart tell no place. */
function slipped({ now, sign, smallest, largest }: Sizes): Misplaced | null {
  const [low, high] = [sizeOf(smallest), sizeOf(largest)];
  if ((low <= now && now <= high) || high > low * MOST_TIMES_APART) return null;
  const isLarger = now > high;
  const nearest = isLarger ? largest : smallest;
  const times = isLarger ? now / high : low / now;
  if (times < LEAST_TIMES_SLIPPED) return null;
  const moved = withoutNoise(isLarger ? now / 10 : now * 10);
  const allowed = Math.max(high - low, SLIP_ALLOWED * sizeOf(nearest));
  return moved < low - allowed || moved > high + allowed
    ? null
    : { kind: 'slipped point', moved: sign * moved, nearest };
}

/** Below 0 among what cannot be; of the size of the others and of the other sign, where nothing says that it is a difference. */
function otherSign(
  value: number,
  sizes: Sizes,
  others: readonly Figure[],
  measure: Measure,
): Misplaced | null {
  const { now, smallest, largest } = sizes;
  const isBelow = value < 0;
  // Nearly all figures have the sign of all others, which is told before any name is looked at.
  if (!others.every((other) => (isBelow ? shown(other) >= 0 : shown(other) < 0))) return null;
  const found = { kind: 'other sign', isBelow, nearest: smallest } as const;
  if (!mayBeNegative(measure)) return isBelow ? found : null;
  const isLike = now * MOST_TIMES_APART >= sizeOf(smallest) && now <= sizeOf(largest) * MOST_TIMES_APART;
  return isLike && !isDifference(measure) ? found : null;
}

/** The smallest and the largest; null where there are none. */
function extremes(others: readonly Figure[]): Pick<Sizes, 'smallest' | 'largest'> | null {
  let [smallest] = others;
  let largest = smallest;
  for (const other of others) {
    if (smallest === undefined || sizeOf(other) < sizeOf(smallest)) smallest = other;
    if (largest === undefined || sizeOf(other) >= sizeOf(largest)) largest = other;
  }
  return smallest === undefined || largest === undefined ? null : { smallest, largest };
}

/**
 * How a figure stands beside others of its measure, all of them; null where it may be one of them. Zeros say nothing of
 * size. @param value the figure as printed
 */
export function misplaced(value: number, others: readonly Figure[], measure: Measure): Misplaced | null {
  const ends = extremes(others);
  if (ends === null || value === 0) return null;
  const sizes = { now: Math.abs(value), sign: Math.sign(value), ...ends };
  const ofSign = otherSign(value, sizes, others, measure);
  if (ofSign !== null || sizeOf(ends.smallest) === 0) return ofSign;
  const found = tenfold(sizes) ?? slipped(sizes);
  const isFarOff =
    found !== null && Math.abs(sizes.now - sizeOf(found.nearest)) >= leastRemarkable(measure.unit);
  return isFarOff ? found : null;
}

/** Printed as the figure is, with the decimals that the place gives it. */
function movedText(
  { moved }: Extract<Misplaced, { kind: 'slipped point' }>,
  measure: Measure,
  figure: Figure,
): string {
  const format = figureFormat(measure, figure);
  const decimals = decimalsShown({ value: moved / format.divisor, decimals: null });
  return printFigure(moved, { ...format, decimals: Math.max(format.decimals, decimals) });
}

/** The same as a finding states it; `figure` says how the figure is printed. */
export function farBy(found: Misplaced, measure: Measure, figure: Figure): FarBy {
  switch (found.kind) {
    case 'times larger':
    case 'times smaller':
      return { kind: found.kind, times: found.times };
    case 'slipped point':
      return { kind: 'slipped point', moved: movedText(found, measure, figure) };
    case 'other sign':
      return { kind: 'other sign', isBelow: found.isBelow };
  }
}
