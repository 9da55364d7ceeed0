/** What is to be said of a target that states no figure, in words or for an error in its formula. */
import type { UsedInstead } from './faultFacts.ts';
import type { Fault } from './finding.ts';
import type { UnreadableTarget } from './target.ts';

/** @param instead what the measure is rated against in its place; null: it is not rated */
export const unreadableTarget = ({ reason, text }: UnreadableTarget, instead: UsedInstead | null): Fault =>
  reason === 'error value'
    ? { code: 'formula-error', error: text }
    : { code: 'target-unreadable', text, reason, instead };
