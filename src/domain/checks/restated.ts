/** A figure of an earlier period that is no longer the one that was reported. */
import { restatements } from '../changes.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { eachWithPast } from './eachWithPast.ts';

export const restated: Check = (input) =>
  eachWithPast(input, (assessed, past, source) =>
    restatements(assessed, past).map(({ period, before, now }) =>
      noticedOf(
        assessed.measure,
        { code: 'restated', period, before: before.text ?? String(before.value), now: now.text, source },
        now.place,
      ),
    ),
  );
