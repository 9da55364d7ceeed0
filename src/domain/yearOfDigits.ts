/** Years as people write them: `2017`, `17`, `2017/18`. */

/** Years that a scorecard can report. */
const FIRST = 1980;
const LAST = 2069;

/** `17` gives 2017 and `98` gives 1998; null for a year that no scorecard reports. */
export function yearOfDigits(digits: string): number | null {
  const value = Number(digits);
  const year = digits.length > 2 ? value : value < 70 ? 2000 + value : 1900 + value;
  return year >= FIRST && year <= LAST ? year : null;
}

const PAIR = /^(\d{2}|\d{4}) ?(?:[/\\_-]| to ) ?(\d{1,2}|\d{4})$/;

/** The first of two years that follow one another: `2017/18`, `2017-2018`, `17/18`, `2008/9`; null for any other two. */
export function firstOfYearPair(text: string): number | null {
  const match = PAIR.exec(text.replace(/ {2,}/g, ' '));
  if (match === null) return null;
  const [, first = '', second = ''] = match;
  const year = yearOfDigits(first);
  if (year === null || (first.length === 2 && second.length !== 2)) return null;
  const scale = 10 ** second.length;
  return Number(second) === (year + 1) % scale ? year : null;
}
