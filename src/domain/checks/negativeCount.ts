/** A figure below zero of something that is counted: a dash read as a minus, a bracket, or a slip of typing. */

import { mayBeNegative } from '../mayBeNegative.ts';
import type { Measure } from '../measure.ts';
import { noticedOf } from '../noticed.ts';
import type { MeasuredReading } from '../reading.ts';
import type { Check } from './check.ts';

/** A row of which more than one figure is below zero means it so, whatever its name says. */
function onlyNegative({ readings }: Measure): MeasuredReading | null {
  let only: MeasuredReading | null = null;
  for (const reading of readings.values()) {
    if (reading.kind !== 'measured' || reading.value >= 0) continue;
    if (only !== null) return null;
    only = reading;
  }
  return only;
}

/** The one figure below zero of a measure that counts; null where there is none, or several. */
export function negativeFigure(measure: Measure): MeasuredReading | null {
  const only = onlyNegative(measure);
  return only === null || mayBeNegative(measure) ? null : only;
}

export const negativeCount: Check = ({ measures }) =>
  measures.flatMap(({ measure }) => {
    const only = negativeFigure(measure);
    return only === null ? [] : [noticedOf(measure, { code: 'negative-count', text: only.text }, only.place)];
  });
