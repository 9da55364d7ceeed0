/** A reading far from all of the last four: most often a slip of typing, a changed definition, or another unit. */
import type { AssessedMeasure } from '../assessment.ts';
import { leastRemarkable, MOST_POINTS, MOST_TIMES } from '../checkLimits.ts';
import { type EarlierFigure, earlierFigures } from '../earlierFigures.ts';
import type { JumpBy } from '../finding.ts';
import { shown } from '../gap.ts';
import { noticedOf } from '../noticed.ts';
import { periodKey } from '../period.ts';
import { round9 } from '../round.ts';
import type { Unit } from '../unit.ts';
import type { Check } from './check.ts';

interface Jump {
  readonly from: EarlierFigure;
  readonly by: JumpBy;
}

const sizeOf = ({ reading }: EarlierFigure): number => Math.abs(shown(reading));

/** Ten times as large as the largest, or a tenth of the smallest; zeros say nothing of size. */
function tenfold(now: number, earlier: readonly EarlierFigure[], unit: Unit): Jump | null {
  const bySize = earlier.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const [smallest] = bySize;
  const largest = bySize.at(-1);
  if (smallest === undefined || largest === undefined || now === 0 || sizeOf(smallest) === 0) return null;
  const size = Math.abs(now);
  const isFarOff = (from: EarlierFigure) => Math.abs(size - sizeOf(from)) >= leastRemarkable(unit);
  if (size >= MOST_TIMES * sizeOf(largest) && isFarOff(largest)) {
    return { from: largest, by: { kind: 'times larger', times: Math.floor(round9(size / sizeOf(largest))) } };
  }
  return MOST_TIMES * size <= sizeOf(smallest) && isFarOff(smallest)
    ? { from: smallest, by: { kind: 'times smaller', times: Math.floor(round9(sizeOf(smallest) / size)) } }
    : null;
}

/** More than fifty points from the nearest. */
function manyPoints(now: number, earlier: readonly EarlierFigure[]): Jump | null {
  const apart = (from: EarlierFigure) => round9(Math.abs(now - shown(from.reading)));
  const [nearest] = earlier.toSorted((a, b) => apart(a) - apart(b));
  if (nearest === undefined || apart(nearest) <= MOST_POINTS) return null;
  return { from: nearest, by: { kind: 'points', points: apart(nearest) } };
}

/** How a reading differs from all that came shortly before; null where it does not, or where nothing did. */
export function jumpOf({ measure, reading, period }: AssessedMeasure): Jump | null {
  if (reading?.kind !== 'measured' || measure.unit === 'grade') return null;
  const earlier = earlierFigures(measure, period);
  const now = shown(reading);
  const byPoints = measure.unit === 'percent' ? manyPoints(now, earlier) : null;
  return byPoints ?? tenfold(now, earlier, measure.unit);
}

export const jump: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure, reading } = assessed;
    const found = jumpOf(assessed);
    if (found === null || reading?.kind !== 'measured') return [];
    const { from, by } = found;
    const earlier = { period: periodKey(from.period), text: from.reading.text };
    return [noticedOf(measure, { code: 'jump', text: reading.text, earlier, by }, reading.place)];
  });
