/** Figures that tell two measures of like names apart: `within 10 days` and `within 20 days`, but not `2015/16` and `2016/17`. */
import { isFigure, wordingOf } from './likeness.ts';
import { type PlacedWord, periodText, periodWords } from './periodWords.ts';

/** `16/17 year olds` are of an age. */
const AGE_BEHIND = /^[ -]?(?:year|yr)/;

/** Whether a word names when a figure is of, which every report may say anew; `16-17` is an age, or a range of anything else. */
function isDate({ word, start, end }: PlacedWord, text: string): boolean {
  switch (word.kind) {
    case 'quarter':
    case 'half':
    case 'range':
    case 'month':
    case 'year':
      return true;
    case 'year pair':
      return !word.short || (!word.hyphen && !AGE_BEHIND.test(text.slice(end)));
    case 'years':
      return /^\d{4}/.test(text.slice(start, end));
    case 'month number':
    case 'span':
    case 'year end':
    case 'academic':
    case 'financial':
    case 'none':
      return false;
  }
}

function withoutDates(name: string): string {
  const text = periodText(name);
  return periodWords(text)
    .filter((word) => isDate(word, text))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** Days in a span of time. */
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 365 / 12, year: 365 };

/** `30 days` and `one month`, `52 weeks` and `a year` are one span: so many parts apart at the most. */
const SPANS_ALIKE = 0.02;

interface Quantity {
  readonly digits: string;
  /** In days; null where no unit of time follows. */
  readonly span: number | null;
}

const ofWorkingTime = (word: string | undefined): boolean => word === 'working' || word === 'calendar';

function quantitiesOf(name: string): readonly Quantity[] {
  const { words } = wordingOf(withoutDates(name).replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));
  return words.flatMap((word, at) => {
    if (!isFigure(word)) return [];
    const digits = word.replace(/\D+/g, ' ').trim();
    const unit = words[ofWorkingTime(words[at + 1]) ? at + 2 : at + 1];
    const days = unit === undefined ? undefined : DAYS[unit];
    return [{ digits, span: days === undefined ? null : Number(digits) * days }];
  });
}

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.span === null || b.span === null
    ? a.digits === b.digits
    : Math.abs(a.span - b.span) <= Math.max(a.span, b.span) * SPANS_ALIKE;

/** Whether each name has a figure that the other has not. One that stands in one name only may be implied by the other. */
export function haveDifferentFigures(a: string, b: string): boolean {
  const theirs = [...quantitiesOf(b)];
  const own = quantitiesOf(a).filter((quantity) => {
    const at = theirs.findIndex((other) => isSame(quantity, other));
    if (at >= 0) theirs.splice(at, 1);
    return at < 0;
  });
  return own.length > 0 && theirs.length > 0;
}
