/** A blank cell in the period assessed: blank is never zero, and nothing says why it is blank. */

import { noticedOf } from '../noticed.ts';
import { periodKey } from '../period.ts';
import type { Check } from './check.ts';

export const missingReading: Check = ({ measures }) =>
  measures.flatMap(({ measure, reading, period }) =>
    reading?.kind === 'missing' && reading.reason === 'blank'
      ? [noticedOf(measure, { code: 'missing-reading-no-reason', period: periodKey(period) }, reading.place)]
      : [],
  );
