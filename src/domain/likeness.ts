/** How alike two names of measures are, so that a slip of the pen does not part a measure from its plan. */

/** Words that say nothing of what is measured. */
export const FILLERS: ReadonlySet<string> = new Set(
  'the of a an in into to for and or with by on at as who which that are is were was be been being from their its it our his her they them this these those has have had do does did per within during'.split(
    ' ',
  ),
);

/** Words that one name may have beyond the other: how it is counted or shown, which a unit or a basis says elsewhere. */
const INESSENTIAL = new Set(
  'percent number total overall all council local indicator measure kpi annual quarterly monthly year date ytd cumulative rolling month'.split(
    ' ',
  ),
);

const SAME_WORDS: Readonly<Record<string, string>> = {
  '%': 'percent',
  percentage: 'percent',
  proportion: 'percent',
  no: 'number',
  num: 'number',
  avg: 'average',
  mean: 'average',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  children: 'child',
  people: 'person',
  yr: 'year',
  wk: 'week',
  hr: 'hour',
};

/** Shorter words have other spellings that are other words: `new`, `few`. */
const SHORTEST_VARIANT = 5;

/** Of the letters of two spellings of one word at least so many are the same: one slip in five letters. */
const LEAST_ALIKE_SPELLING = 0.8;

/**
 * From this likeness on two names may be one measure, if besides no word of substance and no figure stands in one of them
 * only. Likeness alone will not do: of 2,157 pairs of different measures in the books of our tests some are 97% alike
 * (`litter, zone 1`, `litter, zone 2`), and none meets the condition. 80% allows one slip in a word of five letters.
 */
export const LEAST_LIKENESS = 0.8;

export interface Wording {
  /** The words of substance and of form, in their order, each in one spelling of the plural. */
  readonly words: readonly string[];
}

const singular = (word: string): string =>
  word.length > 2 && /[^su]s$/.test(word) ? word.replace(/ies$/, 'ys').slice(0, -1) : word;

/** The words of a name; those without meaning are left out. */
export function wordingOf(name: string): Wording {
  const plain = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bper cent\b/g, '%')
    .replace(/%/g, ' % ')
    .replace(/(\d)(?=(?:yr|year|day|week|wk|month|hr|hour)s?\b)/g, '$1 ');
  const found = plain.match(/[\p{L}\p{N}]+|%/gu) ?? [];
  const words = found
    .filter((word) => !FILLERS.has(word))
    .map((word) => SAME_WORDS[singular(word)] ?? singular(word));
  return { words };
}

/** Whether a word of a name states a figure: `10`, `18s`, `ni117`. */
export const isFigure = (word: string): boolean => /\d/.test(word);

/** Least number of letters to change, add, take out or swap with their neighbour; ends early where more than `most` are needed. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1];
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? most + 1;
}

/** How alike two words are, from 0 to 1; 0 where they are two. */
export type WordLikeness = (a: string, b: string) => number;

/** Compares their spelling. */
export function spellingAlike(a: string, b: string): number {
  if (isFigure(a) || isFigure(b) || Math.min(a.length, b.length) < SHORTEST_VARIANT || a[0] !== b[0])
    return 0;
  const longer = Math.max(a.length, b.length);
  const alike = 1 - slips(a, b, Math.floor(longer * (1 - LEAST_ALIKE_SPELLING) + 1e-9)) / longer;
  return alike >= LEAST_ALIKE_SPELLING ? alike : 0;
}

export interface Likeness {
  /** From 0 to 1: the share of the letters that both names have. */
  readonly share: number;
  /** Nothing of substance and no figure stands in one name only. */
  readonly saysTheSame: boolean;
}

/** Compares two names word by word, whatever the order of their words. */
export function likenessOf(a: Wording, b: Wording, wordsAlike: WordLikeness = spellingAlike): Likeness {
  const rest = [...b.words];
  const unpaired: string[] = [];
  let shared = 0;
  const letters = [...a.words, ...b.words].reduce((sum, word) => sum + word.length, 0);
  for (const word of a.words) {
    const at = rest.indexOf(word);
    if (at < 0) unpaired.push(word);
    else {
      shared += word.length * 2;
      rest.splice(at, 1);
    }
  }
  const alone: string[] = [];
  for (const word of unpaired) {
    const best = rest.reduce(
      (found, other, at) => {
        const alike = wordsAlike(word, other);
        return alike > found.alike ? { at, alike } : found;
      },
      { at: -1, alike: 0 },
    );
    if (best.at < 0) alone.push(word);
    else {
      shared += (word.length + (rest[best.at]?.length ?? 0)) * best.alike;
      rest.splice(best.at, 1);
    }
  }
  const beyond = [...alone, ...rest];
  return {
    share: letters === 0 ? 0 : shared / letters,
    saysTheSame: beyond.every((word) => INESSENTIAL.has(word)) && !(alone.length > 0 && rest.length > 0),
  };
}
