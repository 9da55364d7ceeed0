/** A percentage over 100 where nothing else of the measure is: take-up and income may be so, a share of cases is not. */
import type { AssessedMeasure } from '../assessment.ts';
import { WHOLE_SHARE } from '../checkLimits.ts';
import { shown } from '../gap.ts';
import { mayExceedWhole } from '../mayExceedWhole.ts';
import { noticedOf } from '../noticed.ts';
import type { MeasuredReading } from '../reading.ts';
import type { Check } from './check.ts';

/** The one reading over 100, where other readings or the target are all of a share; null where over 100 can be meant. */
function overshoot({ measure, target }: AssessedMeasure): MeasuredReading | null {
  if (measure.unit !== 'percent') return null;
  let only: MeasuredReading | null = null;
  let measured = 0;
  for (const reading of measure.readings.values()) {
    if (reading.kind !== 'measured') continue;
    measured += 1;
    if (reading.value <= WHOLE_SHARE || shown(reading) <= WHOLE_SHARE) continue;
    if (only !== null) return null;
    only = reading;
  }
  if (only === null || mayExceedWhole(measure)) return null;
  const goal = target.kind === 'number' ? target : target.kind === 'band' ? target.high : null;
  if (goal !== null && shown(goal) > WHOLE_SHARE) return null;
  return goal !== null || measured > 1 ? only : null;
}

export const overHundred: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const over = overshoot(assessed);
    return over === null
      ? []
      : [noticedOf(assessed.measure, { code: 'over-100', text: over.text }, over.place)];
  });
