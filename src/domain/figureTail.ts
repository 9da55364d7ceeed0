/** Weighs what stands behind a figure: its unit, a remark, or words that make it none. */
import { type FirstFigure, statesAnother, statesAnyFigure, withoutTimes } from './figureRemarks.ts';
import { addsNothing, type WrittenUnit, writtenUnit } from './unitWords.ts';

/** `unit` is what the figure is written with; `words`: it cannot be told what the whole states. */
export type Tail =
  | { readonly kind: 'unit'; readonly unit: WrittenUnit | null }
  | { readonly kind: 'two figures' }
  | { readonly kind: 'words' };

const TWO: Tail = { kind: 'two figures' };
const WORDS: Tail = { kind: 'words' };

const REMARK = /^ ?(?:[-;:|]|,(?= ?[a-z])) ?(?=[a-z(])/i;

/** `in Q2`, `as at 30/9/17`: the time of the figure. `by March` is a promise and no time. */
const TIME_OF_FIGURE =
  /^(?:(?:as|at|in|for|on|to|up|during|the|end|of|quarter|qtr|month|year|position|ytd|fy|ay) ?)+$/;

/** A sum that stands for another figure than itself. */
const VARIANCE = /\b(?:under|over)[- ]?sp(?:end|ent)|\bdeficit|\bsurplus|\bshortfall|\bvariance/i;

/** Whether words make a figure a difference from another one: `£150k underspend`. */
export const isVariance = (text: string): boolean => VARIANCE.test(text);

const unitOf = (unit: WrittenUnit | null): Tail => ({ kind: 'unit', unit });

/** What the text behind a figure makes of it. */
export function readTail(rest: string, figure: FirstFigure): Tail {
  const words = rest.trim().toLowerCase();
  if (words === '') return unitOf(figure.unit);
  if (/^[,.\d]/.test(rest)) return /^,? ?\d/.test(words) ? TWO : WORDS;
  if (REMARK.test(rest)) return statesAnother(rest, figure) ? TWO : unitOf(figure.unit);
  if (addsNothing(words, figure.unit === 'percent')) return unitOf(figure.unit);
  const unit = writtenUnit(words);
  if (unit === 'rate') {
    const beyond = words.replace(/^(?:per|in every|out of every|\/)\s?(?:an? |one )?[\d,]*/, '');
    if (statesAnyFigure(beyond)) return TWO;
    return figure.unit === 'percent' ? WORDS : unitOf(figure.unit === 'currency' ? 'currency' : 'rate');
  }
  if (unit !== null && figure.unit === null) return unitOf(unit);
  const bare = withoutTimes(words).replace(/ {2,}/g, ' ').trim();
  if (bare === '' || (bare !== words && TIME_OF_FIGURE.test(bare))) return unitOf(figure.unit);
  if (unit === 'count' && figure.unit === 'percent' && figure.value === 0) return unitOf('percent');
  const cut = /^([a-z ]+?) ?[-;:,] ?(?=[a-z])/.exec(words)?.[1];
  if (cut !== undefined && figure.unit === null) {
    const said = writtenUnit(cut);
    if (said || addsNothing(cut, false)) return statesAnother(words, figure) ? TWO : unitOf(said);
  }
  return statesAnyFigure(words) ? TWO : WORDS;
}
