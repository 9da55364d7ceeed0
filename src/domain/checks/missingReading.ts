/** A blank cell in the period assessed: blank is never zero, and nothing says why it is blank. */
import { periodKey } from '../period.ts';
import { type Check, noticedIn } from './check.ts';

export const missingReading: Check = ({ measures }) =>
  measures.flatMap(({ measure, reading, period }) =>
    reading?.kind === 'missing' && reading.reason === 'blank'
      ? [noticedIn(measure, { code: 'missing-reading-no-reason', period: periodKey(period) }, reading.place)]
      : [],
  );
