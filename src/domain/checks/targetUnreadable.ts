/** A target in words that state no figure: never guessed, so the measure is not rated. */
import { type Check, noticedIn } from './check.ts';

export const targetUnreadable: Check = ({ measures }) =>
  measures.flatMap(({ measure, target }) =>
    target.kind === 'unreadable' && measure.polarity !== 'information'
      ? [noticedIn(measure, { code: 'target-unreadable', text: target.text }, target.place)]
      : [],
  );
