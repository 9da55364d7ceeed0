/** Puts the abbreviations of a measure's name into the words that another name has for them: `NEET`, `FOI`, `DToC`. */
import { FILLERS } from './likeness.ts';

/** `NEET`, `EHCPs`, `DToC`, `KS2`: from a capital to a capital or a digit. Names in capitals throughout do no harm, as the initials must fit. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}](?=s?(?![\p{L}\p{N}]))s?/gu;

/** `A&E` is one abbreviation. */
const JOINED = /(?<=(?<![\p{L}\p{N}])\p{Lu})&(?=\p{Lu}(?![\p{L}\p{N}]))/gu;

/** `antisocial` counts as two words, as `ASB` has it. */
const PREFIX = /(?<!\p{L})anti(?=\p{L})/gu;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(PREFIX, 'anti ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Where the words end whose initials from `from` on are the letters, fillers counted or not; null where they are not. A
 * filler with the right initial can be either, so that what led nowhere is remembered.
 */
function endOf(letters: string, words: readonly string[], from: number): number | null {
  const nowhere = new Set<string>();
  const find = (done: number, at: number): number | null => {
    if (done === letters.length) return at;
    const word = words[at];
    const key = `${done} ${at}`;
    if (word === undefined || nowhere.has(key)) return null;
    const taken = word[0] === letters[done] ? find(done + 1, at + 1) : null;
    const found = taken === null && FILLERS.has(word) ? find(done, at + 1) : taken;
    if (found === null) nowhere.add(key);
    return found;
  };
  return find(0, from);
}

function meaningOf(abbreviation: string, words: readonly string[]): string | null {
  const letters = abbreviation.replace(/s$/, '').toLowerCase();
  for (const [at, word] of words.entries()) {
    const end = word[0] === letters[0] ? endOf(letters, words, at) : null;
    if (end !== null) return words.slice(at, end).join(' ');
  }
  return null;
}

/** `name` with each abbreviation whose letters are the initials of consecutive words of `other` replaced by those words. */
export function spelledOut(name: string, other: string): string {
  const words = wordsOf(other);
  return name
    .replace(JOINED, '')
    .replace(ABBREVIATION, (abbreviation) => meaningOf(abbreviation, words) ?? abbreviation);
}
