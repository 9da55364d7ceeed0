/** A target that states no figure, in words or for an error in its formula: never guessed, so the measure is not rated. */
import type { Fault } from '../finding.ts';
import { noticedOf } from '../noticed.ts';
import type { UnreadableTarget } from '../target.ts';
import type { Check } from './check.ts';

const faultOf = ({ reason, text }: UnreadableTarget): Fault =>
  reason === 'error value' ? { code: 'formula-error', error: text } : { code: 'target-unreadable', text };

export const targetUnreadable: Check = ({ measures }) =>
  measures.flatMap(({ measure, target }) =>
    target.kind === 'unreadable' && measure.polarity !== 'information'
      ? [noticedOf(measure, faultOf(target), target.place)]
      : [],
  );
