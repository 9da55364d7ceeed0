/** The ref of a measure that was reported in other words: a definition may have changed under it. */
import { formerName } from '../changes.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { eachWithPast } from './eachWithPast.ts';

export const nameChanged: Check = (input) =>
  eachWithPast(input, (assessed, past, source) => {
    const { measure } = assessed;
    const before = formerName(assessed, past);
    if (before === null || measure.ref === null) return [];
    return [
      noticedOf(measure, { code: 'name-changed', ref: measure.ref, before, source }, measure.places.name),
    ];
  });
