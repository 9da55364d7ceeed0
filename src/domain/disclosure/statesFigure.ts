/** Whether words state figures, in digits or in words. */
import { isPeopleWord } from '../peopleWords.ts';
import { FEWEST_OF_SHARE, MOST_WITHHELD } from '../smallNumbers.ts';

/** Words of number; `one` is in every text (`one of the reasons`) and still may be the figure. */
const SMALL_WORDS =
  /\b(?:one|two|three|four|five|single|sole|only child|both|pair|couple|twins|triplets|twice|once|none but)\b/i;
const MORE_WORDS =
  /\b(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred|half|third|quarter of|dozen)\b/i;

/** Years, dates, quarters and ages say nothing of how many there are. */
const NO_FIGURE =
  /\b(?:q[1-4]|quarter [1-4]|(?:19|20)\d\d(?:[/–-]\d\d)?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/gi;

/** Whether a text states any figure that a reader could count by. */
export const statesFigure = (text: string): boolean => {
  const plain = text.replace(NO_FIGURE, ' ');
  return /\d/.test(plain) || SMALL_WORDS.test(plain) || MORE_WORDS.test(plain);
};

/** Spans of time, shares, money and ages count no people. */
const NO_COUNT =
  /[£$€]\s?\d[\d,.]*|\b(?:\d[\d,.]*|one|two|three|four|five)\s?-?(?:%|(?:per ?cent|percentage|points?|pp|working|calendar|days?|weeks?|months?|years?|hours?|minutes?|quarters?|periods?|figures?)\b)|\baged? \d+(?: ?(?:to|and|-|–) ?\d+)?/gi;

/** `Stage 2 complaints by parents`, `Year 5 pupils`: the number is a name. */
const LABEL =
  /\b(?:stage|level|tier|phase|grade|band|priority|objective|theme|version|category|class|part|section|appendix|item|note|step|wave|recommendation|action|measure|indicator|page|table|year|group) [1-5]\b/gi;

const withoutOtherNumbers = (text: string): string =>
  text.replace(NO_FIGURE, ' ').replace(NO_COUNT, ' ').replace(LABEL, ' ');

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

/** `The twins`: how many they are is in the word. */
const COUNTED_WORD = /\b(?:twins|triplets)\b/i;

/** What a number stands with where those it counts were named before: `two of them`, `two have moved`, `of whom two`. */
const OF_THEM =
  /\b(?:[1-5]|one|two|three|four|five|both)(?: (?:still|also|now|then))? (?:of (?:them|these|those|whom)|is|are|was|were|has|have|had|did|do|does|will|would|could|can|cannot|remains?|remained|left|moved|returned|went|came|became|turned|started|ended|died|lives?|lived|stays?|stayed)\b|\bof (?:whom|which|these|those|them),? (?:only )?(?:[1-5]|one|two|three|four|five)\b/i;

/** `3 of 20`, `3/20`. */
const FRACTION = /(\d[\d,]*)\s?(?:of|out of|from|\/)\s?(?:the |all )?(\d[\d,]*)/gi;

const numberOf = (digits = ''): number => Number(digits.replaceAll(',', ''));

/** Whether a text says `3 of 20`, or of how many below 10. */
export const statesFewOf = (text: string): boolean =>
  [...text.replace(NO_FIGURE, ' ').matchAll(FRACTION)].some(([, some, all]) => {
    const [part, whole] = [numberOf(some), numberOf(all)];
    return (part > 0 && part <= MOST_WITHHELD) || (whole > 0 && whole < FEWEST_OF_SHARE);
  });

/** Whether a text says of from 1 to 5 people: `two of the children`, `three brothers and sisters`, `the twins`, `3 of 20`. */
export function statesFewPeople(text: string): boolean {
  if (statesFewOf(text) || COUNTED_WORD.test(text)) return true;
  const words = withoutOtherNumbers(text.toLowerCase())
    .split(/[^a-z0-9.%']+/)
    .map((word) => word.replace(/[.']+$/, ''));
  return words.some(
    (word, at) => FEW.test(word) && words.slice(at + 1, at + 2 + WORDS_BETWEEN).some(isPeopleWord),
  );
}

/**
 * Whether a text beside a measure of people says of from 1 to 5 of them, though it names them elsewhere or not at all:
 * `two have since moved`, `three of them`.
 */
export const statesFewOfThem = (text: string): boolean =>
  statesFewPeople(text) || OF_THEM.test(withoutOtherNumbers(text));
