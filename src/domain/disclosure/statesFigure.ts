/** Whether words state figures, in digits or in words. */
import { isPeopleWord, isPersonWord, mentionsPeople } from '../peopleWords.ts';
import { FEWEST_OF_SHARE, MOST_WITHHELD } from '../smallNumbers.ts';
import { withoutDates, withoutOtherNumbers } from './otherNumbers.ts';

/** Words of number; `one` is in every text (`one of the reasons`) and still may be the figure. */
const SMALL_WORDS =
  /\b(?:one|two|three|four|five|single|sole|only child|both|pair|couple|twins?|triplets?|twice|once|none but)\b/i;
const MORE_WORDS =
  /\b(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred|half|third|quarter of|dozen)\b/i;

/** Whether a text states any figure that a reader could count by. */
export const statesFigure = (text: string): boolean => {
  const plain = withoutDates(text);
  return /\d/.test(plain) || SMALL_WORDS.test(plain) || MORE_WORDS.test(plain);
};

/** Whether a text states a count from 1 to 5. */
export function statesSmallFigure(text: string): boolean {
  const plain = withoutOtherNumbers(text);
  if (SMALL_WORDS.test(plain)) return true;
  return [...plain.matchAll(/\d[\d,]*(?:\.\d+)?/g)].some(([digits]) => {
    const value = Number(digits.replaceAll(',', ''));
    return value > 0 && value <= MOST_WITHHELD;
  });
}

/** A part or a whole of a fraction. */
const COUNT = String.raw`(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)`;

/** `3 of 20`, `3/20`, `two out of twenty`, `four of the 20`. */
const FRACTION = new RegExp(
  String.raw`(?<![\w.,])(${COUNT})(?:\s?/\s?| (?:out of|of|from) (?:the |all |our )?)(${COUNT})\b`,
  'gi',
);

const WORDED: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

/** Words for ten and more are as good as any large number. */
const numberOf = (said = ''): number =>
  /^\d/.test(said) ? Number(said.replaceAll(',', '')) : (WORDED[said.toLowerCase()] ?? FEWEST_OF_SHARE);

/** Whether a text says `3 of 20`, or of how many below 10. */
export const statesFewOf = (text: string): boolean =>
  [...withoutOtherNumbers(text).matchAll(FRACTION)].some(([, some, all]) => {
    const [part, whole] = [numberOf(some), numberOf(all)];
    return (part > 0 && part <= MOST_WITHHELD) || (whole > 0 && whole < FEWEST_OF_SHARE);
  });

/** `The twins`: how many they are is in the word. */
const COUNTED_WORD = /\b(?:twins?|triplets?|duos?|trios?)\b/i;

/** Things that are counted beside people: `two schools`, `three new teams`. */
const OF_THINGS =
  /\b(?:[2-5]|two|three|four|five|both)(?: [a-z-]+)? (?:schools|teams|homes|hostels|centres|hubs|nurseries|wards|areas|districts|sites|services|agencies|providers|posts|vacancies|visits|meetings|reviews|audits|inspections|workshops|sessions|courses|targets|measures|indicators|actions|priorities|recommendations|factors|reasons|ways|times|thirds|things)\b/gi;

/** `Two never returned`, `there were 2`, `x2`, `2no.`, in words or in digits. */
const SEVERAL =
  /(?<![\w.,])(?:[2-5](?![\d,]*\d|\.\d|\w)|(?:two|three|four|five|both|couple|pair)\b)|\bx ?[1-5]\b|\b[1-5] ?nos?\b/i;

/** One is a number beside a person, what it did, or those of which it is one; else it is a word as any other: `one of the reasons`. */
const ONE =
  /(?<![\w.,-])(?:one|1)(?: (?:still|also|now|then|since|never|has|was))? (?:of (?:them|these|those|whom)|is|was|has|had|did|does|will|would|could|can|cannot|remains?|remained|left|moved|returned|went|came|became|turned|started|ended|died|lives?|lived|stays?|stayed|refused|declined)\b|\b(?:there (?:is|was)|only|just) (?:one|1)\b|[:=–—] ?(?:one|1)(?![\w.,]?\d)\b/i;

/** Words between one and the person: `one of the younger children`. */
const WORDS_BETWEEN = 4;

const isOne = (word: string): boolean => word === 'one' || word === '1';

/** `A single child`, `a child who died`, `a child in hospital`: not `a child in need`, nor any child. */
const ALONE = /^(?:single|sole|lone)$/;
const DID =
  /^(?:who|whose|was|has|had|could|left|moved|died|came|became|went|returned|refused|declined|remains|remained|abroad|missing)$/;
const PLACED = /^(?:hospital|custody|prison|court|residential|secure)$/;

/** Whether a text names one person: `one of the younger children`, `a child in hospital`. */
function namesOne(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '' && word !== 'young');
  return words.some((word, at) => {
    const [next = '', second = '', third = ''] = words.slice(at + 1);
    if (isOne(word)) return words.slice(at + 1, at + 2 + WORDS_BETWEEN).some(isPeopleWord);
    if (ALONE.test(word)) return isPeopleWord(next);
    const isDone = DID.test(second) || (second === 'in' && PLACED.test(third));
    return (word === 'a' || word === 'an') && isPersonWord(next) && isDone;
  });
}

/**
 * Whether a text says of from 1 to 5 people: `two of the children`, `three brothers and sisters`, `children: 3`, `the twins`,
 * `3 of 20`; where it is `ofPeople`, because the measure beside it is, also without naming them: `two have since moved`.
 */
export function statesFewPeople(text: string, ofPeople: boolean): boolean {
  if (statesFewOf(text) || COUNTED_WORD.test(text)) return true;
  if (!ofPeople && !mentionsPeople(text)) return false;
  const plain = withoutOtherNumbers(text).replace(OF_THINGS, ' ');
  return SEVERAL.test(plain) || ONE.test(plain) || namesOne(plain);
}
