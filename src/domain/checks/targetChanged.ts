/** Another target than the one that was reported for the same period. */
import { targetChange } from '../changes.ts';
import { noticedOf } from '../noticed.ts';
import { targetPlaces } from '../targetPlaces.ts';
import type { Check } from './check.ts';
import { eachWithPast } from './eachWithPast.ts';

export const targetChanged: Check = (input) =>
  eachWithPast(input, (assessed, past, source) => {
    const change = targetChange(assessed, past);
    if (change === null) return [];
    const [place = assessed.measure.places.name] = targetPlaces(change.now);
    return [
      noticedOf(
        assessed.measure,
        { code: 'target-changed', before: change.before, now: change.now.text, source },
        place,
      ),
    ];
  });
