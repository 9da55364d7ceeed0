/** Whether words state figures, in digits or in words. */
import { isPeopleWord } from '../countsPeople.ts';
import { MOST_WITHHELD } from '../smallNumbers.ts';

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

/** Whether a text states a figure from 1 to 5. */
export function statesSmallFigure(text: string): boolean {
  const plain = text.replace(NO_FIGURE, ' ');
  if (SMALL_WORDS.test(plain)) return true;
  return [...plain.matchAll(/\d[\d,]*(?:\.\d+)?/g)].some(([digits]) => {
    const value = Number(digits.replaceAll(',', ''));
    return value > 0 && value <= MOST_WITHHELD;
  });
}

/** Words between a number and those it counts: `3 of the younger children`. */
const WORDS_BETWEEN = 4;

const FEW = /^(?:[1-5]|one|two|three|four|five|both)$/;

/** Whether a text says of from 1 to 5 people: `two of the children`, `1 young person`. */
export function statesFewPeople(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(NO_FIGURE, ' ')
    .split(/[^a-z0-9.%']+/);
  return words.some(
    (word, at) => FEW.test(word) && words.slice(at + 1, at + 2 + WORDS_BETWEEN).some(isPeopleWord),
  );
}
