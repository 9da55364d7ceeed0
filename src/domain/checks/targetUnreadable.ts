/** A target that states no figure, in words or for an error in its formula: never guessed, so the measure is not rated. */
import { noticedOf } from '../noticed.ts';
import { unreadableTarget } from '../unreadableTarget.ts';
import type { Check } from './check.ts';

export const targetUnreadable: Check = ({ measures }) =>
  measures.flatMap(({ measure, target }) =>
    target.kind === 'unreadable' && measure.polarity !== 'information'
      ? [noticedOf(measure, unreadableTarget(target, null), target.place)]
      : [],
  );
