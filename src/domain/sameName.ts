/** Whether two names are one, so far as a change of definition can be told: fillers, spelling and how it is counted apart. */
import { wordingOf } from './likeness.ts';

/** Words for how a measure is counted or labelled, which change nothing of what it is. Scope is no such word: `local`, `council`, `all`. */
const REMARKS = new Set(
  'number count total ytd cumulative indicator measure kpi pi quarterly monthly'.split(' '),
);

/** `(year to date)` is `(YTD)`. */
const TO_DATE = /\byear[- ]to[- ]date\b/gi;

/** British and American endings, doubled letters: `Organization`, `commited`. Other slips may be other words: `contacts`, `contracts`. */
const oneSpelling = (word: string): string =>
  word
    .replace(/iz(?=e|a|i)/g, 'is')
    .replace(/yz(?=e)/g, 'ys')
    .replace(/(\p{L})\1+/gu, '$1');

const keyOf = (name: string): string =>
  wordingOf(name.replace(TO_DATE, 'ytd'))
    .words.filter((word) => !REMARKS.has(word))
    .map(oneSpelling)
    .sort()
    .join(' ');

/** Compares the words of two names, whatever their order. */
export const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
