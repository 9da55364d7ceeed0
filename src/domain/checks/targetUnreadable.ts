/** A target that states no figure, in words or for an error in its formula: never guessed, so the measure is not rated. */
import type { UsedInstead } from '../faultFacts.ts';
import type { Fault } from '../finding.ts';
import { noticedOf } from '../noticed.ts';
import type { UnreadableTarget } from '../target.ts';
import type { Check } from './check.ts';

export const unreadableTarget = ({ reason, text }: UnreadableTarget, instead: UsedInstead | null): Fault =>
  reason === 'error value'
    ? { code: 'formula-error', error: text }
    : { code: 'target-unreadable', text, instead };

export const targetUnreadable: Check = ({ measures }) =>
  measures.flatMap(({ measure, target }) =>
    target.kind === 'unreadable' && measure.polarity !== 'information'
      ? [noticedOf(measure, unreadableTarget(target, null), target.place)]
      : [],
  );
