/** Cuts a comment into clauses, and each clause into words, figures and times. */
import { decimalsOfDigits, valueOfDigits } from '../figureDigits.ts';

/** `points`: percentage points, a difference; null: a bare number. */
export type FigureSign = '%' | '£' | 'points' | null;

export type SpanWord = 'quarter' | 'period' | 'month' | 'year';

/** A time as the words give it; which period that is depends on the one assessed. */
export type Time =
  | { readonly when: 'now' | 'before'; readonly span: SpanWord }
  | { readonly when: 'year before' }
  | { readonly when: 'named'; readonly name: string };

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly text: string;
      readonly sign: FigureSign;
      /** Whole pounds for money. */
      readonly value: number;
      readonly decimals: number;
    }
  | { readonly kind: 'time'; readonly text: string; readonly time: Time };

export interface Clause {
  /** As it was written. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly opensSentence: boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:(?:19|20)\\d\\d(?: ?[/-] ?\\d{2,4})?|\\d\\d/\\d\\d|'\\d\\d)";

/** Times by what they mean, in the order in which they are tried. */
const TIMES: readonly (readonly [when: Time['when'], pattern: RegExp])[] = [
  [
    'year before',
    /(?:the )?same (?:quarter|period|month|time|point|stage)(?: of| in)?(?: the)? (?:last|previous) (?:financial )?year|this time last year|(?:a|one|1) year (?:ago|before|earlier)|(?:12|twelve) months (?:ago|before|earlier)|year[- ]on[- ]year/y,
  ],
  [
    'before',
    /(?:the )?(?:last|previous|preceding|prior) (?:financial |reporting )?(?:quarter|period|month|year)(?:'s)?\b|(?:the )?(?:quarter|period|month) before\b|quarter[- ]on[- ]quarter/y,
  ],
  [
    'now',
    /(?:(?:the )?end of )?(?:this|the|the current|current|the latest|latest) (?:reporting )?(?:quarter|period|month)(?:'s)?\b/y,
  ],
  [
    'named',
    new RegExp(
      `(?:q|qtr\\.? ?|quarter )(?:[1-4]|one|two|three|four)\\b(?:,? (?:of )?${YEAR})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b(?: ${YEAR})?|${MONTH}\\b\\.?(?:[ -]${YEAR})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${YEAR}(?![\\d,.%]*\\d|%)`,
      'y',
    ),
  ],
];

/** The words that a time may begin with, looked up before the patterns are tried. */
const BEGINS_TIME = new Set(
  (
    'the same this a one twelve year year-on-year last previous preceding prior quarter quarter-on-quarter period month end current latest q1 q2 q3 q4 qtr ' +
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'
  ).split(' '),
);

/** A word, a sum of money, a number, or a mark. */
const PART =
  /[a-z]+(?:\d\b)?(?:['-][a-z]+)*|£ ?\d[\d,]*(?:\.\d+)?(?: ?(?:m|k|bn|million|thousand)\b)?|'?\d[\d,]*(?:\.\d+)?(?: ?(?:%|per ?cent\b|(?:percentage |% ?)?(?:points?|ppts?|pts)\b))?|[,:()[\]–—]| - /g;

const SIZES: Readonly<Record<string, number>> = { m: 1e6, million: 1e6, k: 1e3, thousand: 1e3, bn: 1e9 };

/** Words that begin a clause of their own. */
const CONJUNCTIONS = new Set(['and', 'but', 'however', 'although', 'though', 'while', 'whilst', 'so']);

/** Cut short, these are other words as often as months. */
const NO_MONTHS = new Set(['may', 'mar', 'dec']);

function figureOf(text: string, digits: string, sign: FigureSign, size = 1): Token {
  const trimmed = digits.replace(/,+$/, '');
  const decimals = decimalsOfDigits(trimmed) - Math.round(Math.log10(size));
  const value = valueOfDigits(trimmed) * size;
  return { kind: 'figure', text: text.replace(/,+$/, ''), sign, value, decimals };
}

function numberToken(text: string): Token {
  const money = /^£ ?([\d,.]*\d)[,.]* ?([a-z]+)?$/.exec(text);
  if (money !== null) return figureOf(text, money[1] ?? '', '£', SIZES[money[2] ?? ''] ?? 1);
  const number = /^'?([\d,.]*\d)[,.]* ?(.*)$/.exec(text);
  const after = number?.[2] ?? '';
  const sign = after === '' ? null : /point|pts/.test(after) ? 'points' : '%';
  return figureOf(text, number?.[1] ?? '', sign);
}

const spanOf = (text: string): SpanWord =>
  (/quarter|period|month|year/.exec(text)?.[0] ?? 'period') as SpanWord;

function timeOf(when: Time['when'], text: string): Time {
  switch (when) {
    case 'year before':
      return { when };
    case 'before':
    case 'now':
      return { when, span: spanOf(text) };
    case 'named':
      return { when, name: text };
  }
}

/** The time that begins at a place of the text; null where none does. */
function timeAt(text: string, at: number): Extract<Token, { kind: 'time' }> | null {
  for (const [when, pattern] of TIMES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && !NO_MONTHS.has(found))
      return { kind: 'time', text: found, time: timeOf(when, found) };
  }
  return null;
}

const LETTER = /[a-z]/;
const DIGIT = /[\d']/;

/** The clauses of one sentence, in lower case, with straight quotes. */
export function clausesOf(sentence: string): readonly Clause[] {
  const printed = sentence.replace(/[ \t\u00a0]+/g, ' ');
  const text = printed.toLowerCase().replace(/[’‘]/g, "'");
  // Few letters are longer in lower case; where one is, the clause is quoted as it was read.
  const written = printed.length === text.length ? printed : text;
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (tokens.length > 0) {
      clauses.push({ text: written.slice(start, end).trim(), tokens, opensSentence: clauses.length === 0 });
    }
    tokens = [];
    start = end;
  };
  PART.lastIndex = 0;
  for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
    const [part] = match;
    const at = match.index;
    const first = part.charAt(0);
    const isWord = LETTER.test(first);
    const mayBeTime = isWord ? BEGINS_TIME.has(part) : DIGIT.test(first);
    const time = mayBeTime ? timeAt(text, at) : null;
    if (time !== null) {
      tokens.push(time);
      PART.lastIndex = at + time.text.length;
    } else if (isWord && CONJUNCTIONS.has(part)) {
      close(at);
      if (tokens.length === 0) start = at + part.length;
    } else if (isWord) tokens.push({ kind: 'word', text: part });
    else if (first === '£' || DIGIT.test(first)) tokens.push(numberToken(part));
    else {
      close(at);
      start = at + part.length;
    }
  }
  close(text.length);
  return clauses;
}
