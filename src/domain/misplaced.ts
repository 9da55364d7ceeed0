/** Whether a figure can be of one kind with others: of another size, one decimal place off, or of the other sign. */
import {
  LEAST_TIMES_SLIPPED,
  leastRemarkable,
  MOST_TIMES,
  MOST_TIMES_APART,
  SLIP_ALLOWED,
} from './checkLimits.ts';
import { figureFormat } from './figureFormat.ts';
import type { FarBy } from './finding.ts';
import { shown } from './gap.ts';
import { isDifference, mayBeNegative } from './mayBeNegative.ts';
import type { Measure } from './measure.ts';
import { printFigure } from './printFigure.ts';
import type { Figure } from './reading.ts';
import { round9, withoutNoise } from './round.ts';

/** How it stands beside the others; `nearest` is the one that is least far off. */
export type Misplaced =
  | { readonly kind: 'times larger' | 'times smaller'; readonly times: number; readonly nearest: Figure }
  /** `moved`: what it would be with its decimal point where the others have it. */
  | { readonly kind: 'slipped point'; readonly moved: number; readonly nearest: Figure }
  | { readonly kind: 'other sign'; readonly isBelow: boolean; readonly nearest: Figure };

const sizeOf = (figure: Figure): number => Math.abs(shown(figure));

interface Sizes {
  readonly now: number;
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
function slipped({ now, smallest, largest }: Sizes): Misplaced | null {
  const [low, high] = [sizeOf(smallest), sizeOf(largest)];
  if (high > low * MOST_TIMES_APART) return null;
  const isLarger = now > high;
  const nearest = isLarger ? largest : smallest;
  const times = isLarger ? now / high : low / now;
  if (times < LEAST_TIMES_SLIPPED) return null;
  const moved = withoutNoise(isLarger ? now / 10 : now * 10);
  const allowed = Math.max(high - low, SLIP_ALLOWED * sizeOf(nearest));
  return moved < low - allowed || moved > high + allowed ? null : { kind: 'slipped point', moved, nearest };
}

/** Below 0 among what cannot be; of the size of the others and of the other sign, where nothing says that it is a difference. */
function otherSign(now: number, sizes: Sizes, others: readonly Figure[], measure: Measure): Misplaced | null {
  const { smallest, largest } = sizes;
  const found = { kind: 'other sign', isBelow: now < 0, nearest: smallest } as const;
  if (!mayBeNegative(measure)) return now < 0 && others.every((other) => shown(other) >= 0) ? found : null;
  const isLike =
    sizes.now * MOST_TIMES_APART >= sizeOf(smallest) && sizes.now <= sizeOf(largest) * MOST_TIMES_APART;
  const isOpposed = others.every((other) => Math.sign(shown(other)) === -Math.sign(now));
  return isLike && isOpposed && !isDifference(measure) ? found : null;
}

/**
 * How a figure stands beside others of its measure, all of them; null where it may be one of them. Zeros say nothing of
 * size. @param now the figure as printed
 */
export function misplaced(now: number, others: readonly Figure[], measure: Measure): Misplaced | null {
  const bySize = others.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const [smallest] = bySize;
  const largest = bySize.at(-1);
  if (smallest === undefined || largest === undefined || now === 0) return null;
  const sizes = { now: Math.abs(now), smallest, largest };
  const ofSign = otherSign(now, sizes, others, measure);
  if (ofSign !== null || sizeOf(smallest) === 0) return ofSign;
  const found = tenfold(sizes) ?? slipped(sizes);
  const isFarOff =
    found !== null && Math.abs(sizes.now - sizeOf(found.nearest)) >= leastRemarkable(measure.unit);
  return isFarOff ? found : null;
}

/** The same as a finding states it; `figure` says how the figure is printed. */
export function farBy(found: Misplaced, measure: Measure, figure: Figure): FarBy {
  switch (found.kind) {
    case 'times larger':
    case 'times smaller':
      return { kind: found.kind, times: found.times };
    case 'slipped point':
      return { kind: 'slipped point', moved: printFigure(found.moved, figureFormat(measure, figure)) };
    case 'other sign':
      return { kind: 'other sign', isBelow: found.isBelow };
  }
}
