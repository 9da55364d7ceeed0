/** When a missing figure is expected, as a cell or a comment says it. */

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d\\d)?';
/** `Q3 2025/26`, `quarter 3`, `autumn 2007`, `31 March 2026`, `year end`, `next quarter`, `2026`. */
const DATE = [
  `(?:q|qtr|quarter)\\s?[1-4](?:\\s*,?\\s*${YEAR})?`,
  `(?:early|mid|late|end of)?[\\s-]*(?:spring|summer|autumn|winter)(?:\\s+term)?(?:\\s+${YEAR})?`,
  `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+|early |mid[ -]|late |end of )?(?:${MONTHS})(?:\\s+${YEAR})?`,
  '(?:the )?(?:end of (?:the )?|next |financial |academic )?(?:year[ -]end|year end|next (?:quarter|month|year|period))',
  YEAR,
].join('|');

const COMING = 'due|expected|available|awaited|published|reported|measured|released';

/** `due in autumn`, but neither `not available in 2006/07` nor `measured 80%`; `not available until autumn` is an announcement. */
const ANNOUNCED = new RegExp(
  `(?:(?<!\\bnot (?:yet )?)\\b(?:${COMING})|\\bnot (?:yet )?(?:${COMING}|possible)(?= (?:until|before))|\\b(?:not until|not before))\\b` +
    `(?:\\s+(?:in|by|from|at|on|for|until|before|during|the))*\\s*[:(]?\\s*(${DATE})(?![\\w/])`,
  'i',
);

/** A date alone within brackets: `N/A (Autumn 2007)`. */
const BRACKETED = new RegExp(`[(\\[]\\s*(${DATE})\\s*[)\\]]`, 'i');

/** `Due Q3` gives `Q3`; null where no date is announced. */
export function expectedWords(text: string): string | null {
  const found = ANNOUNCED.exec(text)?.[1] ?? BRACKETED.exec(text)?.[1];
  return found === undefined ? null : found.replace(/\s+/g, ' ').trim();
}
