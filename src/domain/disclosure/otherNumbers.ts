/** Numbers in a text that count nothing: dates, spans of time, shares, money, ages, and numbers that are names. */

const MONTHS =
  'january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

const QUARTERS_AND_YEARS =
  /\b(?:q[1-4]|quarters? [1-4](?:(?:,| and| to|-) ?[1-4])*|(?:19|20)\d\d(?:[/–-]\d\d)?)\b/gi;
const DATES = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b`,
  'gi',
);

/** Only with their capitals: `2 may have left`. */
const DATES_IN_MAY = /\b\d{1,2}(?:st|nd|rd|th)? (?:March|May)\b(?! (?:have|be|also|not|well|need)\b)/g;

/** The text without dates, quarters and years, which say nothing of how many there are. */
export const withoutDates = (text: string): string =>
  text.replace(QUARTERS_AND_YEARS, ' ').replace(DATES, ' ').replace(DATES_IN_MAY, ' ');

const NUMBER = String.raw`(?:\d[\d,.]*|one|two|three|four|five)`;
const SPANS = 'days?|weeks?|months?|years?|hours?|minutes?|quarters?|periods?';
const MEASURED = new RegExp(
  String.raw`[£$€]\s?\d[\d,.]*|\b${NUMBER}\s?-?(?:%|(?:per ?cent|percentage|points?|pp|figures?|(?:(?:working|calendar)[ -])?(?:${SPANS}))\b)|\ba (?:day|week|month|year|hour|minute) or two\b`,
  'gi',
);
const AGES = /\baged? \d+(?: ?(?:to|-|–) ?\d+)?/gi;

/**
 * `Stage 2 complaints`: a number that is a name. None where a word before the label says that it is none: `at this stage 2
 * remain`; and a year's only with its capital, as pupils have it: `in Year 5`.
 */
const NOT_AFTER = String.raw`(?<!\b(?:this|that|the|each|every|last|next|same|first|final|a|an|any|one|of|per) )`;
const LABELS = new RegExp(
  String.raw`${NOT_AFTER}\b(?:stage|level|tier|phase|grade|band|priority|objective|theme|version|appendix|recommendation|page|table) [1-5]\b`,
  'gi',
);
const SCHOOL_YEARS = /(?<!\b(?:[Tt]his|[Tt]hat|[Ll]ast|[Nn]ext|[Ee]ach|[Tt]he) )\bYear [1-5]\b/g;

/** The text without any number that counts nothing. */
export const withoutOtherNumbers = (text: string): string =>
  withoutDates(text)
    .replace(MEASURED, ' ')
    .replace(AGES, ' ')
    .replace(SCHOOL_YEARS, ' ')
    .replace(LABELS, ' ');
