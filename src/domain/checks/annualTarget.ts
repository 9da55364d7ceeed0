/** A count to date that could only be held against the whole year's target, and so is not rated yet. */
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';

export const annualTarget: Check = ({ measures }) =>
  measures.flatMap(({ measure, reading, rating, target }) => {
    const isTooEarly = reading?.kind === 'measured' && rating.reason === 'not due';
    return isTooEarly && (target.kind === 'number' || target.kind === 'band')
      ? [
          noticedOf(
            measure,
            { code: 'annual-target-for-cumulative', target: target.text },
            target.kind === 'number' ? target.place : target.low.place,
          ),
        ]
      : [];
  });
