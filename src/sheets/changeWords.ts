/** One change in the words of the summary: what has changed, what it was and what it is. */
import type { Change } from '../domain/changesSince.ts';

export interface ChangeWords {
  readonly what: string;
  /** null where there was nothing, as the measure is new. */
  readonly before: string | null;
  /** null where there is nothing now, as the measure is gone. */
  readonly now: string | null;
}

const MOVED: Readonly<Record<-1 | 0 | 1, string>> = {
  [-1]: 'Rating, worse',
  0: 'Rating',
  1: 'Rating, better',
};

export function changeWords(change: Change): ChangeWords {
  switch (change.kind) {
    case 'rating':
      return { what: MOVED[change.moved], before: change.before, now: change.of.rating.status };
    case 'restated':
      return {
        what: `Figure of ${change.period}`,
        before: change.before.text ?? String(change.before.value),
        now: change.now.text ?? 'Blank',
      };
    case 'target':
      return {
        what: 'Target',
        before: change.before ?? 'No target',
        now: change.now.text ?? 'No target',
      };
    case 'name':
      return { what: 'Wording', before: change.before, now: change.of.measure.name };
    case 'added':
      return { what: 'New measure', before: null, now: change.of.rating.status };
    case 'gone':
      return { what: 'No longer reported', before: change.past.status, now: null };
    case 'rule':
      return {
        what: 'Rating by last time’s rule',
        before: change.otherwise,
        now: change.of.rating.status,
      };
  }
}
