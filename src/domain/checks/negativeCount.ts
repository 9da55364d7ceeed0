/** A figure below zero of something that is counted: a dash read as a minus, a bracket, or a slip of typing. */

import { mayBeNegative } from '../mayBeNegative.ts';
import { noticedOf } from '../noticed.ts';
import type { MeasuredReading } from '../reading.ts';
import type { Check } from './check.ts';

const isMeasured = (reading: { readonly kind: string }): reading is MeasuredReading =>
  reading.kind === 'measured';

/** A row of which more than one figure is below zero means it so, whatever its name says. */
export const negativeCount: Check = ({ measures }) =>
  measures.flatMap(({ measure }) => {
    if (mayBeNegative(measure)) return [];
    const below = [...measure.readings.values()].filter(isMeasured).filter(({ value }) => value < 0);
    const [only] = below;
    return only !== undefined && below.length === 1
      ? [noticedOf(measure, { code: 'negative-count', text: only.text }, only.place)]
      : [];
  });
