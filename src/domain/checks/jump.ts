/** A reading far from all of the last four: most often a slip of typing, a changed definition, or another unit. */
import type { AssessedMeasure } from '../assessment.ts';
import { MOST_POINTS } from '../checkLimits.ts';
import { type EarlierFigure, earlierFigures } from '../earlierFigures.ts';
import type { HeldAgainst, JumpBy } from '../faultFacts.ts';
import { shown } from '../gap.ts';
import { farBy, misplaced } from '../misplaced.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { periodKey } from '../period.ts';
import type { MeasuredReading } from '../reading.ts';
import { round9 } from '../round.ts';
import type { Check } from './check.ts';
import { negativeFigure } from './negativeCount.ts';

interface Jump {
  readonly from: EarlierFigure;
  readonly by: JumpBy;
}

/** More than fifty points from the nearest. */
function manyPoints(now: number, earlier: readonly EarlierFigure[]): Jump | null {
  const apart = (from: EarlierFigure) => round9(Math.abs(now - shown(from.reading)));
  const [nearest] = earlier.toSorted((a, b) => apart(a) - apart(b));
  if (nearest === undefined || apart(nearest) <= MOST_POINTS) return null;
  return { from: nearest, by: { kind: 'points', points: apart(nearest) } };
}

/** Of another size or sign than all of them; one alone below 0 of what is counted is `negative-count`. */
function far(
  { measure }: AssessedMeasure,
  reading: MeasuredReading,
  earlier: readonly EarlierFigure[],
): Jump | null {
  const found = misplaced(
    shown(reading),
    earlier.map((each) => each.reading),
    measure,
  );
  const from = earlier.find((each) => each.reading === found?.nearest);
  if (found === null || from === undefined) return null;
  if (found.kind === 'other sign' && negativeFigure(measure) !== null) return null;
  return { from, by: farBy(found, measure, reading) };
}

/** How a reading differs from all that came shortly before; null where it does not, or where nothing did. */
export function jumpOf(assessed: AssessedMeasure): Jump | null {
  const { measure, reading, period } = assessed;
  if (reading?.kind !== 'measured' || measure.unit === 'grade') return null;
  const earlier = earlierFigures(measure, period);
  if (earlier.length === 0) return null;
  const byPoints = measure.unit === 'percent' ? manyPoints(shown(reading), earlier) : null;
  return byPoints ?? far(assessed, reading, earlier);
}

export const jump: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure, reading, period } = assessed;
    const found = jumpOf(assessed);
    if (found === null || reading?.kind !== 'measured') return [];
    const { from, by } = found;
    const earlier = { period: periodKey(from.period), text: from.reading.text };
    const against: HeldAgainst =
      measure.basis === 'cumulative'
        ? { kind: 'year before' }
        : { kind: 'last four', figures: earlierFigures(measure, period).length };
    const fault = { code: 'jump', text: reading.text, earlier, against, by } as const;
    return [restingOn(noticedOf(measure, fault, reading.place), [from.reading.place])];
  });
