/** Whether words state figures, in digits or in words. */
import { isPeopleWord } from '../peopleWords.ts';
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

/** Words between a number and those it counts: `3 of the younger children`. */
const WORDS_BETWEEN = 4;

const FEW = /^(?:[1-5]|one|two|three|four|five|both|couple|pair)$/;

/** `A sibling pair`. */
const PAIR = /^(?:pair|couple)$/;

/** `The twins`: how many they are is in the word. */
const COUNTED_WORD = /\b(?:twins?|triplets?)\b/i;

/** `3 of 20`, `3/20`. */
const FRACTION = /(\d[\d,]*)\s?(?:of|out of|from|\/)\s?(?:the |all )?(\d[\d,]*)/gi;

const numberOf = (digits = ''): number => Number(digits.replaceAll(',', ''));

/** Whether a text says `3 of 20`, or of how many below 10. */
export const statesFewOf = (text: string): boolean =>
  [...withoutDates(text).matchAll(FRACTION)].some(([, some, all]) => {
    const [part, whole] = [numberOf(some), numberOf(all)];
    return (part > 0 && part <= MOST_WITHHELD) || (whole > 0 && whole < FEWEST_OF_SHARE);
  });

/** Whether a text says of from 1 to 5 people: `two of the children`, `three brothers and sisters`, `the twins`, `3 of 20`. */
export function statesFewPeople(text: string): boolean {
  if (statesFewOf(text) || COUNTED_WORD.test(text)) return true;
  const words = withoutOtherNumbers(text)
    .toLowerCase()
    .split(/[^a-z0-9.%']+/)
    .map((word) => word.replace(/[.']+$/, ''));
  return words.some((word, at) => {
    if (!FEW.test(word)) return false;
    const isPair = PAIR.test(word) && isPeopleWord(words[at - 1] ?? '');
    return isPair || words.slice(at + 1, at + 2 + WORDS_BETWEEN).some(isPeopleWord);
  });
}

/** Things that are counted beside people: `two schools`, `three new teams`. */
const OF_THINGS =
  /\b(?:[2-5]|two|three|four|five|both)(?: [a-z-]+)? (?:schools|teams|homes|hostels|centres|hubs|nurseries|wards|areas|districts|sites|services|agencies|providers|posts|vacancies|visits|meetings|reviews|audits|inspections|workshops|sessions|courses|targets|measures|indicators|actions|priorities|recommendations|factors|reasons|ways|times|thirds|things)\b/gi;

/** `Two never returned`, `there were 2`, in words or in digits. */
const SEVERAL = /(?<![\w.,])(?:[2-5](?![\d,]*\d|\.\d|\w)|(?:two|three|four|five|both)\b)/i;

/** One is a number beside what it did, or of those it is one of; else it is a word as any other: `one of the reasons`. */
const ONE =
  /(?<![\w.,-])(?:one|1)(?: (?:still|also|now|then|since|never|has|was))? (?:of (?:them|these|those|whom)|is|was|has|had|did|does|will|would|could|can|cannot|remains?|remained|left|moved|returned|went|came|became|turned|started|ended|died|lives?|lived|stays?|stayed|refused|declined)\b|\b(?:there (?:is|was)|only|just) (?:one|1)\b/i;

/**
 * Whether a text beside a measure of people says of from 1 to 5 of them, though it names them elsewhere or not at all:
 * `two have since moved`, `three of them`.
 */
export function statesFewOfThem(text: string): boolean {
  if (statesFewPeople(text)) return true;
  const plain = withoutOtherNumbers(text).replace(OF_THINGS, ' ');
  return SEVERAL.test(plain) || ONE.test(plain);
}
