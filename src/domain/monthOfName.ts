/** Months by the names that people write. */

/** Matches a month's name, whole or short, in lower-case text. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `sept` gives 9. The name must be one that `MONTH_NAME` matches. */
export const monthOfName = (name: string): number => STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** `9` gives `sep`. */
export const stemOfMonth = (month: number): string => STEMS[month - 1] ?? '';

/** The days of a month; February as in a leap year. */
export const longestMonth = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
