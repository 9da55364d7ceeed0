/** Whether two names under one ref are of two measures, so far as their words tell. */
import { LEAST_BESIDES_DIFFERENCE, LEAST_OF_ONE_REF } from './checkLimits.ts';
import { haveDifferentFigures } from './differentFigures.ts';
import { isFigure, likenessOf, spellingAlike, type Wording, wordingOf } from './likeness.ts';
import { oppositesIn } from './opposites.ts';
import { spelledOut } from './spelledOut.ts';

/** Letters that the forms of one word share: `attendance` and `attending`, `assess` and `assessments`. */
const STEM = 5;

/** A shorter word is a stem where the other begins with it: `wait` and `waiting`, but not `new` and `news`. */
const SHORTEST_STEM = 4;

function sameStem(a: string, b: string): boolean {
  const letters = Math.min(STEM, a.length, b.length);
  return letters >= SHORTEST_STEM && a.slice(0, letters) === b.slice(0, letters);
}

/** Too free to match a measure with its plan, where `contact` and `container` must stay two words. */
const formsAlike = (a: string, b: string): number =>
  !isFigure(a) && !isFigure(b) && sameStem(a, b) ? 1 : spellingAlike(a, b);

/** Two names that say that they differ, by a figure or by opposites, where the rest of them is alike. */
function differByOne(name: string, other: string, a: Wording, b: Wording): boolean {
  const [ours, theirs] = [oppositesIn(a.words, b.words), oppositesIn(b.words, a.words)];
  if (ours.length === 0 && !haveDifferentFigures(name, other)) return false;
  const besides = ({ words }: Wording, opposed: readonly string[]): Wording => ({
    words: words.filter((word) => !isFigure(word) && !opposed.includes(word)),
  });
  return likenessOf(besides(a, ours), besides(b, theirs), formsAlike).share >= LEAST_BESIDES_DIFFERENCE;
}

/**
 * Whether the names share next to nothing, or differ by a figure or by opposites alone. Forms of one word and abbreviations
 * of the other name's words are the same; other wordings of one measure are left alone.
 */
export function meansAnother(name: string, other: string): boolean {
  if (likenessOf(wordingOf(name), wordingOf(other)).saysTheSame) return false;
  const [ours, theirs] = [spelledOut(name, other), spelledOut(other, name)];
  const [a, b] = [wordingOf(ours), wordingOf(theirs)];
  const { share, saysTheSame } = likenessOf(a, b, formsAlike);
  if (share < LEAST_OF_ONE_REF) return !saysTheSame;
  return differByOne(ours, theirs, a, b);
}
