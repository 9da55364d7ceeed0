/** Finds the words and figures in a text that can be part of a period's name. */
import { longestMonth, MONTH_NAME, monthOfName, stemOfMonth } from './monthOfName.ts';
import type { Half, Quarter } from './period.ts';
import { plainText } from './plainText.ts';
import { firstOfYearPair, yearOfDigits } from './yearOfDigits.ts';

/** A month; `year` is null where none is written with it, `day` is set where it is a date. */
export interface MonthWord {
  readonly month: number;
  readonly year: number | null;
  readonly day: number | null;
}

export type PeriodWord =
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'half'; readonly half: Half }
  | { readonly kind: 'month number'; readonly number: number }
  | { readonly kind: 'range'; readonly from: MonthWord; readonly to: MonthWord }
  | ({ readonly kind: 'month' } & MonthWord)
  /** `6 months to`, `quarter ended`, `year to`: the month that it ends in follows. */
  | { readonly kind: 'span'; readonly months: number }
  /** `2017/18`; `short` where both are of two digits. */
  | { readonly kind: 'year pair'; readonly year: number; readonly short: boolean; readonly hyphen: boolean }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'year end' }
  | { readonly kind: 'academic' }
  | { readonly kind: 'financial' }
  /** Years that do not follow one another: `2016-2019`. */
  | { readonly kind: 'years' }
  /** What looks like a period and is none: `Q1-Q3`, `Autumn term`. */
  | { readonly kind: 'none' };

export interface PlacedWord {
  readonly word: PeriodWord;
  readonly start: number;
  readonly end: number;
}

const YEAR4 = '(?:19[89]|20[0-6])\\d';
const ORDINAL = '(?:st|nd|rd|th)?';
// A year after a month: not the first half of `2017/18`, and not a day such as `17th`.
const YEAR_AFTER = `(?:[ ,'/_.-]{0,3}(?:of )?(${YEAR4}|\\d\\d)(?!\\d|(?:st|nd|rd|th)\\b|%|[,.]\\d| ?[/\\\\-] ?(?:\\d\\d|${YEAR4})(?![\\d/]| ?${MONTH_NAME})))?`;
const DAY = `(?:(\\d{1,2})${ORDINAL}(?: of)?[ -])?`;
const ONE_MONTH = `${DAY}(${MONTH_NAME})(?![a-z])${YEAR_AFTER}`;
const NUMBER_WORD = '(?:[1-4]|one|two|three|four)';

const LEXER = new RegExp(
  [
    `(?<range>(?<![\\da-z])${ONE_MONTH} ?(?:-|to|until|through|/|&|and) ?(?:the )?(?:end (?:of )?)?${ONE_MONTH})`,
    `(?<month>(?<![\\da-z])${ONE_MONTH})`,
    `(?<span>(?<![\\da-z])(?:(\\d{1,2}|three|six|nine|twelve)[ -]?months?|quarter|qtr|half[ -]?year|(?:financial |fiscal )?(?:year|yr)|fye?|month),? (?:period )?(?:to|ended|ending|up to|until|end)(?: (?:the )?end(?: of)?)?(?= (?:\\d{1,2}${ORDINAL} )?${MONTH_NAME}))`,
    `(?<quarters>(?<![\\da-z])(?:q|qtrs?|quarters?)\\.?[ .:_-]{0,2}${NUMBER_WORD} ?(?:-|to|&|and|/|\\+) ?(?:q|qtr|quarter)?\\.? ?${NUMBER_WORD}(?![\\da-z/]))`,
    `(?<quarter>(?<![\\da-z])(?:q|qu|quart|qtr|quarter)\\.?[ .:_-]{0,3}(?:no\\.? ?)?0?(${NUMBER_WORD})(?![\\da-z]|\\.\\d)|(?<![\\da-z])(1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)(?![a-z]))`,
    `(?<half>(?<![\\da-z])(?:h|half[ -]?year(?:ly)?|half)[ .:_-]{0,2}([12]|one|two)(?![\\da-z]|\\.\\d)|(?<![\\da-z])(1st|2nd|first|second) half(?:[ -]?year)?(?![a-z])|(?<![\\da-z])(?:mid[ -]?year|half[ -]?year)(?![a-z]))`,
    `(?<monthNumber>(?<![\\da-z])(?:month|mth|period|m)[ .:_-]{0,2}(0?[1-9]|1[0-2])(?![\\da-z]|\\.\\d))`,
    `(?<pair>(?<![\\d/.,£])(?<!\\d[ ]?-)(?:${YEAR4} ?[/\\\\_-] ?(?:${YEAR4}|\\d{1,2})|${YEAR4} to ${YEAR4}|\\d\\d ?[/\\\\_-] ?\\d\\d)(?![\\d%]|[/.,]\\d|(?:st|nd|rd|th)\\b))`,
    `(?<run>(?<![\\d/.,£])\\d{4}(?:\\d\\d)?(?![\\d%]|[/.,]\\d))`,
    '(?<yearEnd>(?<![a-z])(?:year[ -]?end|end[ -]of[ -](?:the )?(?:financial )?year|eoy|(?:final |provisional |annual |year[ -]?end )?out-?turn|annual|full[ -]?year|whole[ -]?year|final year)(?![a-z]))',
    '(?<academic>(?<![a-z])(?:academic|school)(?: (?:year|yr))?(?![a-z])|(?<![a-z])ay(?=[ ]?\\d))',
    '(?<financial>(?<![a-z])(?:financial|fiscal)(?: (?:year|yr))?(?![a-z])|(?<![a-z])fy(?=[ ]?\\d))',
    '(?<term>(?<![a-z])(?:autumn|spring|summer|winter)(?: term)?(?![a-z]))',
  ].join('|'),
  'g',
);

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  nine: 9,
  twelve: 12,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

const numberOf = (word: string): number => NUMBERS[word] ?? Number.parseInt(word, 10);

const NUMERIC_DATE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/.-])/g;
const ISO_DATE = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const MONTH_OF_YEAR = /(?<![\d/.-])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/g;

/** `Q3-17`, `Q3'17`, `Q3 17`: a quarter with two digits of its year. */
const QUARTER_OF_YEAR = /\b(q|qtr|quarter) ?([1-4])(?:[-/]| ?'| (?=\d\d$))(\d\d)(?![\d/-]| ?[-/] ?\d)/g;
const RUN_TOGETHER = /(\d)(q[1-4])(?!\w)/g;

const inWords = (whole: string, day: string, month: string, year: string): string =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${Number(day)} ${stemOfMonth(Number(month))} ${year}`
    : whole;

/** Lower case and plain, with dates of figures written out: `30/09/2017` becomes `30 sep 2017`. */
export function periodText(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(NUMERIC_DATE, (whole, day: string, _mark: string, month: string, year: string) =>
      inWords(whole, day, month, year),
    )
    .replace(ISO_DATE, (whole, year: string, month: string, day: string) => inWords(whole, day, month, year))
    .replace(RUN_TOGETHER, '$1 $2')
    .replace(QUARTER_OF_YEAR, '$1$2 20$3')
    .replace(MONTH_OF_YEAR, (_whole, month: string, year: string) => `${stemOfMonth(Number(month))} ${year}`);
}

function monthWord(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
): MonthWord | null {
  const month = monthOfName(name ?? '');
  if (day !== undefined && (Number(day) < 1 || Number(day) > longestMonth(month))) return null;
  const known = year === undefined ? null : yearOfDigits(year);
  if (year !== undefined && known === null) return null;
  return { month, year: known, day: day === undefined ? null : Number(day) };
}

function pairWord(text: string): PeriodWord {
  const year = firstOfYearPair(text);
  if (year !== null)
    return { kind: 'year pair', year, short: /^\d\d\D/.test(text), hyphen: text.includes('-') };
  const iso = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  const isoYear = iso && yearOfDigits(iso[1] ?? '');
  return isoYear ? { kind: 'month', month: Number(iso[2]), year: isoYear, day: null } : { kind: 'years' };
}

/** `2017`, or years run together as in `1718` and `201718`. */
function runWord(digits: string): PeriodWord | null {
  if (digits.length === 6) {
    const year = firstOfYearPair(`${digits.slice(0, 4)}/${digits.slice(4)}`);
    return year === null ? null : { kind: 'year pair', year, short: true, hyphen: true };
  }
  const year = new RegExp(`^${YEAR4}$`).test(digits) ? yearOfDigits(digits) : null;
  if (year !== null) return { kind: 'year', year };
  const first = firstOfYearPair(`${digits.slice(0, 2)}/${digits.slice(2)}`);
  return first === null ? null : { kind: 'year pair', year: first, short: true, hyphen: true };
}

const SPANS: readonly (readonly [RegExp, number])[] = [
  [/^(?:quarter|qtr)/, 3],
  [/^half/, 6],
  [/^(?:financial |fiscal )?(?:year|yr)|^fy/, 12],
  [/^month/, 1],
];

function quartersWord(text: string): PeriodWord {
  const [first, second] = (text.match(new RegExp(NUMBER_WORD, 'g')) ?? []).map(numberOf);
  if (first === 1 && second === 2) return { kind: 'half', half: 1 };
  if (first === 3 && second === 4) return { kind: 'half', half: 2 };
  return first === 1 && second === 4 ? { kind: 'year end' } : { kind: 'none' };
}

function wordOf(match: RegExpExecArray): PeriodWord | null {
  const groups = match.groups ?? {};
  const found = match.slice(1).filter((group) => group !== undefined);
  if (groups.range !== undefined) {
    const from = monthWord(match[2], match[3], match[4]);
    const to = monthWord(match[5], match[6], match[7]);
    return from && to ? { kind: 'range', from, to } : { kind: 'none' };
  }
  if (groups.month !== undefined) {
    const month = monthWord(match[9], match[10], match[11]);
    return month && { kind: 'month', ...month };
  }
  if (groups.span !== undefined) {
    const months =
      found[1] === undefined ? (SPANS.find(([words]) => words.test(match[0]))?.[1] ?? 0) : numberOf(found[1]);
    return { kind: 'span', months };
  }
  if (groups.quarters !== undefined) return quartersWord(match[0]);
  if (groups.quarter !== undefined) return { kind: 'quarter', quarter: numberOf(found[1] ?? '') as Quarter };
  if (groups.half !== undefined)
    return { kind: 'half', half: (found[1] === undefined ? 1 : numberOf(found[1])) as Half };
  if (groups.monthNumber !== undefined) return { kind: 'month number', number: Number(found[1]) };
  if (groups.pair !== undefined) return pairWord(match[0]);
  if (groups.run !== undefined) return runWord(match[0]);
  if (groups.yearEnd !== undefined) return { kind: 'year end' };
  if (groups.academic !== undefined) return { kind: 'academic' };
  if (groups.financial !== undefined) return { kind: 'financial' };
  return { kind: 'none' };
}

/** The words of a text already brought to form by `periodText`, in their order. */
export function periodWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(LEXER)) {
    const word = wordOf(match);
    if (word) words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
