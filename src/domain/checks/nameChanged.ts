/** The ref of a measure that was reported in other words: a definition may have changed under it. */
import { formerName } from '../changes.ts';
import { likenessOf, wordingOf } from '../likeness.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { eachWithPast } from './eachWithPast.ts';

/** What differs in fillers, spelling or the order of the words is another way of writing the same. */
function isSameWording(a: string, b: string): boolean {
  const { share, saysTheSame } = likenessOf(wordingOf(a), wordingOf(b));
  return saysTheSame && share === 1;
}

export const nameChanged: Check = (input) =>
  eachWithPast(input, (assessed, past, source) => {
    const { measure } = assessed;
    const before = formerName(assessed, past);
    if (before === null || measure.ref === null || isSameWording(before, measure.name)) return [];
    return [
      noticedOf(measure, { code: 'name-changed', ref: measure.ref, before, source }, measure.places.name),
    ];
  });
