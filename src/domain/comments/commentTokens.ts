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
  readonly opensComment: boolean;
}

const SPAN = '(quarter|period|month|year)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:(?:19|20)\\d\\d(?: ?[/-] ?\\d{2,4})?|\\d\\d/\\d\\d|'\\d\\d)";

/** In the order in which they are tried. */
const PARTS: readonly (readonly [name: string, source: string])[] = [
  [
    'yearBefore',
    '(?:the )?same (?:quarter|period|month|time|point|stage)(?: of| in)?(?: the)? (?:last|previous) (?:financial )?year|this time last year|(?:a|one|1) year (?:ago|before|earlier)|(?:12|twelve) months (?:ago|before|earlier)|year[- ]on[- ]year',
  ],
  ['before', `(?:the )?(?:last|previous|preceding|prior) (?:financial |reporting )?${SPAN}(?:'s)?\\b`],
  ['beforeThis', `(?:the )?(quarter|period|month) before\\b|(quarter)[- ]on[- ]quarter`],
  [
    'now',
    `(?:(?:the )?end of )?(?:this|the|the current|current|the latest|latest) (?:reporting )?(quarter|period|month)(?:'s)?\\b`,
  ],
  [
    'named',
    `(?:q|qtr\\.? ?|quarter )(?:[1-4]|one|two|three|four)\\b(?:,? (?:of )?${YEAR})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b(?: ${YEAR})?|${MONTH}\\b\\.?(?:[ -]${YEAR})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${YEAR}(?![\\d,.%]*\\d|%)`,
  ],
  ['money', '£ ?(\\d[\\d,]*(?:\\.\\d+)?) ?(m\\b|k\\b|bn\\b|million\\b|thousand\\b)?'],
  ['number', '(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(%|per ?cent\\b|(?:percentage |% ?)?(?:points?|ppts?|pts)\\b))?'],
  ['word', "[a-z]+(?:['-][a-z]+)*"],
  ['stop', '[.;!?\\n]'],
  ['pause', '[,:()\\[\\]–—]| - '],
];

const TOKEN = new RegExp(PARTS.map(([name, source]) => `(?<${name}>${source})`).join('|'), 'g');

const SIZES: Readonly<Record<string, number>> = { m: 1e6, million: 1e6, k: 1e3, thousand: 1e3, bn: 1e9 };

/** Words that begin a clause of their own. */
const CONJUNCTIONS = new Set(['and', 'but', 'however', 'although', 'though', 'while', 'whilst', 'so']);

/** `May` alone begins a wish as often as a month. */
const isNoMonth = (text: string): boolean => text === 'may' || text === 'mar' || text === 'dec';

function figureOf(text: string, digits: string, sign: FigureSign, size = 1): Token {
  const trimmed = digits.replace(/,+$/, '');
  const decimals = decimalsOfDigits(trimmed) - Math.round(Math.log10(size));
  return {
    kind: 'figure',
    text: text.replace(/,+$/, ''),
    sign,
    value: valueOfDigits(trimmed) * size,
    decimals,
  };
}

const spanOf = (text: string): SpanWord =>
  (/quarter|period|month|year/.exec(text)?.[0] ?? 'period') as SpanWord;

function timeOf(name: string, text: string): Time | null {
  if (name === 'yearBefore') return { when: 'year before' };
  if (name === 'before' || name === 'beforeThis') return { when: 'before', span: spanOf(text) };
  if (name === 'now') return { when: 'now', span: spanOf(text) };
  return name === 'named' ? { when: 'named', name: text } : null;
}

function numberToken(match: RegExpMatchArray): Token {
  const text = match[0];
  const money = /^£ ?([\d,.]*\d)[,.]* ?([a-z]+)?$/.exec(text);
  if (money !== null) return figureOf(text, money[1] ?? '', '£', SIZES[money[2] ?? ''] ?? 1);
  const number = /^([\d,.]*\d)[,.]* ?(.*)$/.exec(text);
  const after = number?.[2] ?? '';
  const sign = after === '' ? null : /point|pts/.test(after) ? 'points' : '%';
  return figureOf(text, number?.[1] ?? '', sign);
}

/** The clauses of a comment, in lower case, with straight quotes. */
export function clausesOf(comment: string): readonly Clause[] {
  const text = comment
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[ \t\u00a0]+/g, ' ');
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  let start = 0;
  let opensSentence = true;
  const close = (end: number): void => {
    const said = comment.length === text.length ? comment.slice(start, end) : text.slice(start, end);
    if (tokens.length > 0) {
      clauses.push({ text: said.trim(), tokens, opensSentence, opensComment: clauses.length === 0 });
      opensSentence = false;
    }
    tokens = [];
    start = end;
  };
  for (const match of text.matchAll(TOKEN)) {
    const [name = '', part = ''] =
      Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    const at = match.index;
    if (name === 'stop' || name === 'pause') {
      close(at);
      start = at + part.length;
      if (name === 'stop') opensSentence = true;
      continue;
    }
    if (name === 'word' && CONJUNCTIONS.has(part)) {
      close(at);
      start = tokens.length === 0 ? at + part.length : start;
      continue;
    }
    const time = timeOf(name, part);
    if (time !== null && !isNoMonth(part)) tokens.push({ kind: 'time', text: part, time });
    else if (name === 'money' || name === 'number') tokens.push(numberToken(match));
    else tokens.push({ kind: 'word', text: part });
  }
  close(text.length);
  return clauses;
}
