/** Whether words state figures, in digits or in words. */
import { isPeopleWord } from '../countsPeople.ts';
import { FEWEST_OF_SHARE, MOST_WITHHELD } from '../smallNumbers.ts';

/** Words of number; `one` is in every text (`one of the reasons`) and still may be the figure. */
const SMALL_WORDS =
  /\b(?:one|two|three|four|five|single|sole|only child|both|pair|couple|twice|once|none but)\b/i;
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
  /[£$€]\s?\d[\d,.]*|\b(?:\d[\d,.]*|one|two|three|four|five)\s?-?(?:%|(?:per ?cent|percentage|points?|pp|working|calendar|days?|weeks?|months?|years?|hours?|minutes?|quarters?)\b)|\baged? \d+(?: ?(?:to|and|-|–) ?\d+)?/gi;

/** Whether a text states a count from 1 to 5. */
export function statesSmallFigure(text: string): boolean {
  const plain = text.replace(NO_FIGURE, ' ').replace(NO_COUNT, ' ');
  if (SMALL_WORDS.test(plain)) return true;
  return [...plain.matchAll(/\d[\d,]*(?:\.\d+)?/g)].some(([digits]) => {
    const value = Number(digits.replaceAll(',', ''));
    return value > 0 && value <= MOST_WITHHELD;
  });
}

/** Words between a number and those it counts: `3 of the younger children`. */
const WORDS_BETWEEN = 4;

const FEW = /^(?:[1-5]|one|two|three|four|five|both)$/;

/** `3 of 20`, `3/20`. */
const FRACTION = /(\d[\d,]*)\s?(?:of|out of|from|\/)\s?(?:the |all )?(\d[\d,]*)/gi;

const numberOf = (digits = ''): number => Number(digits.replaceAll(',', ''));

/** Whether a text says `3 of 20`, or of how many below 10. */
export const statesFewOf = (text: string): boolean =>
  [...text.replace(NO_FIGURE, ' ').matchAll(FRACTION)].some(([, some, all]) => {
    const [part, whole] = [numberOf(some), numberOf(all)];
    return (part > 0 && part <= MOST_WITHHELD) || (whole > 0 && whole < FEWEST_OF_SHARE);
  });

/** Whether a text says of from 1 to 5 people: `two of the children`, `1 young person`, `3 of 20`. */
export function statesFewPeople(text: string): boolean {
  if (statesFewOf(text)) return true;
  const words = text
    .toLowerCase()
    .replace(NO_FIGURE, ' ')
    .split(/[^a-z0-9.%']+/)
    .map((word) => word.replace(/[.']+$/, ''));
  return words.some(
    (word, at) => FEW.test(word) && words.slice(at + 1, at + 2 + WORDS_BETWEEN).some(isPeopleWord),
  );
}
