/** Whether two names under one ref are of two measures, so far as their words tell. */
import { LEAST_BESIDES_DIFFERENCE, LEAST_OF_ONE_REF } from './checkLimits.ts';
import { haveDifferentFigures } from './haveDifferentFigures.ts';
import { isFigure, likenessOf, spellingAlike, type Wording, wordingOf } from './likeness.ts';
import { oppositesIn } from './oppositesIn.ts';
import { spelledOut } from './spelledOut.ts';

/** The beginning that the forms of one word share is at least so long: `wait` and `waiting`, but not `new` and `news`. */
const SHORTEST_STEM = 4;

/** What forms of one word end in: `attendance` and `attending`, `assess` and `assessments`; but not `transport` and `transfers`. */
const ENDING =
  /^(?:e|y|s|es|ies|ed|ied|ing|er|or|ers|ors|al|ance|ence|ment|ments|(?:[ia]|ica)?t?ion|(?:[ia]|ica)?t?ions|ate|ated|ating|ive|ly|ness|ity|able|ible)?$/;

function sameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= SHORTEST_STEM && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** Too free to match a measure with its plan, where `contact` and `container` must stay two words. */
const formsAlike = (a: string, b: string): number =>
  !isFigure(a) && !isFigure(b) && sameStem(a, b) ? 1 : spellingAlike(a, b);

/** Two names that say that they differ, by a figure or by opposites, where the rest of them is alike. */
function differByOne(name: string, other: string, a: Wording, b: Wording): boolean {
  const [ours, theirs] = [oppositesIn(a.words, b.words), oppositesIn(b.words, a.words)];
  const isOpposed = ours.length + theirs.length > 0;
  if (!isOpposed && !haveDifferentFigures(name, other)) return false;
  const besides = ({ words }: Wording, opposed: readonly string[]): Wording => ({
    words: words.filter((word) => !isFigure(word) && !opposed.includes(word)),
  });
  return likenessOf(besides(a, ours), besides(b, theirs), formsAlike).share >= LEAST_BESIDES_DIFFERENCE;
}

/** `in no more than 10 days`, `in 10 days or less`: words round a figure that are no `under` and `over` of their own. */
const BOUNDS =
  /\b(?:no|not) (?:more|less|fewer|later|longer) than\b|\bnot (?:over|under|above|below|exceeding)\b|\bor (?:more|less|fewer|over|under|above|below|longer)\b|\bat (?:least|most)\b|\bup to\b/gi;

/** Numbers of lists of indicators, which say nothing of what is measured: `(NI 192)`, `BV 84a`. */
const LISTED = /\b(?:NI|LI|BV|BVPI|KPI|LPI|CPI|PAF|ASCOF|PHOF) ?-?\d+[a-z]?\b/g;

/** `Non-decent` is one word and `100k` one figure. */
const withoutBounds = (name: string): string =>
  name
    .replace(BOUNDS, ' ')
    .replace(LISTED, ' ')
    .replace(/\b(non|un|dis)-(?=\p{L})/giu, '$1')
    .replace(/(?<=\d)k\b/gi, '000');

/**
 * Whether the names share next to nothing, or differ by a figure or by opposites alone. Forms of one word and abbreviations
 * of the other name's words are the same; other wordings of one measure are left alone.
 */
export function meansAnother(name: string, other: string): boolean {
  const [plain, plainOther] = [withoutBounds(name), withoutBounds(other)];
  const [ours, theirs] = [spelledOut(plain, plainOther), spelledOut(plainOther, plain)];
  const [a, b] = [wordingOf(ours), wordingOf(theirs)];
  const { share, saysTheSame } = likenessOf(a, b, formsAlike);
  if (share < LEAST_OF_ONE_REF) return !saysTheSame;
  return differByOne(ours, theirs, a, b);
}
