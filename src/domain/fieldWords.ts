/** What each field of a scorecard is called to a person. */
import type { Field } from './settings.ts';

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  ref: 'the ref',
  name: 'the measure’s name',
  priority: 'the priority',
  owner: 'the owner',
  unit: 'the unit',
  polarity: 'which way is good',
  basis: 'the span of time',
  target: 'the target',
  status: 'the status',
  trend: 'the trend',
  comment: 'the commentary',
  baseline: 'the baseline',
  due: 'the due date',
  floor: 'the floor',
  tolerance: 'the tolerance',
};
