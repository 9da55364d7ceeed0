/** The very same figure period after period: it may have been carried forward and not measured. */
import type { AssessedMeasure } from '../assessment.ts';
import { figureIn } from '../figureIn.ts';
import { shown } from '../gap.ts';
import { noticedOf } from '../noticed.ts';
import type { PastMeasure } from '../past.ts';
import { type Period, periodKey, previousPeriod } from '../period.ts';
import { compare9 } from '../round.ts';
import { bestFigure } from '../trendOf.ts';
import type { Check } from './check.ts';

/** So many in a row: three alike happen by chance to figures printed without decimals. */
const ALIKE = 4;

/** Below this a count often stays the same. */
const SMALL_COUNT = 10;

/** A figure that may well stand still: the best there can be, none at all, a grade, a small count, one that is for the whole year. */
function mayStandStill({ measure, period }: AssessedMeasure, figure: number): boolean {
  const isCount = measure.unit === 'number' && Number.isInteger(figure);
  const isYearly = ['year', 'academic', 'calendar', 'unknown'].includes(period.kind);
  return (
    figure === 0 ||
    figure === bestFigure(measure) ||
    measure.grades !== null ||
    isYearly ||
    measure.basis === 'forecast' ||
    (isCount && Math.abs(figure) < SMALL_COUNT)
  );
}

function alikeSince(assessed: AssessedMeasure, past: PastMeasure | undefined, figure: number): Period | null {
  let period = assessed.period;
  for (let count = 1; count < ALIKE; count++) {
    const earlier = previousPeriod(period);
    const before = earlier && figureIn(assessed.measure, past, earlier);
    if (earlier === null || before === null || compare9(before.value, figure) !== 0) return null;
    period = earlier;
  }
  return period;
}

export const unchangedSeries: Check = ({ measures, before }) =>
  measures.flatMap((assessed) => {
    const { measure, reading } = assessed;
    if (reading?.kind !== 'measured' || mayStandStill(assessed, shown(reading))) return [];
    const since = alikeSince(assessed, before?.of.get(measure), reading.value);
    if (since === null) return [];
    const fault = { code: 'unchanged-series', figure: reading.text, since: periodKey(since) } as const;
    return [noticedOf(measure, fault, reading.place)];
  });
