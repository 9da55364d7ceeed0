/** Takes a text apart that states one figure: the number, what it is written with, its marks and its remarks. */
import { DIGITS, decimalsOfDigits, valueOfDigits } from './figureDigits.ts';
import { type Stripped, stripMarks } from './figureMarks.ts';
import { contradicts, statesAnother } from './figureRemarks.ts';
import { isVariance, readTail } from './figureTail.ts';
import type { Mark } from './reading.ts';
import { type WrittenUnit, writtenUnit } from './unitWords.ts';

/** A figure as written; `value` is a percentage in points and money in whole pounds. */
export interface WrittenFigure {
  readonly value: number;
  /** Decimals written, in the unit of `value`; null where the words fix none (`1 in 4`). */
  readonly decimals: number | null;
  /** null where only a number is written. */
  readonly unit: WrittenUnit | null;
  /** Thousands, millions: the figure says its own size, which no heading multiplies again. */
  readonly sized: boolean;
  readonly marks: readonly Mark[];
  readonly statusWord: string | null;
  /** `3 in 4` and `3 out of 4`: a share, and of a percent measure only. */
  readonly share: boolean;
}

export type FigureText =
  /** `percentBeside`: a remark states a percentage, so that under a percent measure the figure itself may be none. */
  | ({ readonly kind: 'figure'; readonly percentBeside: boolean } & WrittenFigure)
  | { readonly kind: 'two figures' }
  | { readonly kind: 'words' };

const TWO: FigureText = { kind: 'two figures' };
const WORDS: FigureText = { kind: 'words' };

const SIZE = 'k|m|mn|mil|mill|bn|b|million|millions|billion|thousand|thousands|000s|000';
const HEAD = new RegExp(
  `^(~|≈|c\\.?(?= ?[\\d£])|circa|approx(?:\\.|imately)?|about|around|est(?:\\.|imated?)?:?|prov(?:\\.|isional)?:?|draft:?)? ?(-|\\+)? ?(£)? ?(-|\\+)?(${DIGITS})(?: ?(?:(%|per ?cent(?:age)?\\b|pct\\b|pc\\b)|(${SIZE})(?![a-z0-9])))?`,
  'i',
);
const PERCENT_FIRST = /^% ?(?=[\d-])/;
const IN_BRACKETS = new RegExp(`^\\( ?(£? ?(?:${DIGITS}) ?(?:%|${SIZE})?) ?\\)(?= |%|$)`, 'i');
const SHARE = /^(\d+)(?: out of| in| of) (?:every )?(\d+)$/;

const SIZES: Readonly<Record<string, number>> = { k: 3, t: 3, '0': 3, m: 6, b: 9 };

const sizeOf = (word: string | undefined): number => {
  if (word === undefined) return 0;
  return word.startsWith('thousand') ? 3 : (SIZES[word.charAt(0)] ?? 0);
};

const BRACKETED = /\(([^()]*)\)|\[([^[\]]*)\]/g;

const scaled = (value: number, power: number): number => (power === 0 ? value : Number(`${value}e${power}`));

/** Reads the figure that a text begins with, and what is left behind it; null where it begins with none. */
function head(text: string): { readonly figure: WrittenFigure; readonly rest: string } | null {
  const percentFirst = PERCENT_FIRST.exec(text);
  const body = percentFirst ? text.slice(percentFirst[0].length) : text;
  const match = HEAD.exec(body);
  if (match === null) return null;
  const [all, hedge, before, pound, after, digits = '', percent, size] = match;
  const power = sizeOf(size?.toLowerCase());
  const number = scaled(valueOfDigits(digits), power);
  const negative = before === '-' || after === '-';
  const unit = percent !== undefined || percentFirst ? 'percent' : pound === undefined ? null : 'currency';
  const value = negative && number !== 0 ? -number : number;
  if (unit === 'percent' && (power > 0 || pound !== undefined)) return null;
  return {
    figure: {
      value,
      decimals: decimalsOfDigits(digits) - power,
      unit,
      sized: power > 0,
      marks: hedge === undefined ? [] : [/^(?:prov|draft)/i.test(hedge) ? 'provisional' : 'estimated'],
      statusWord: null,
      share: false,
    },
    rest: body.slice(all.length),
  };
}

/** Number words of whole cells. `Nil` is how British officers write none. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ['nil', 0],
  ['zero', 0],
  ['nil return', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
]);

const bareFigure = (value: number, unit: WrittenUnit | null = null): WrittenFigure => ({
  value,
  decimals: 0,
  unit,
  sized: false,
  marks: [],
  statusWord: null,
  share: false,
});

function wordsOnly(text: string): WrittenFigure | null {
  const lower = text.toLowerCase();
  const number = NUMBER_WORDS.get(lower);
  if (number !== undefined) return bareFigure(number);
  if (lower === '[low]') return { ...bareFigure(0), decimals: null, marks: ['low'] };
  const none =
    /^(?:no|nil|zero) ([a-z ]+?)(?: (?:this|in the|during the) (?:quarter|month|period|year))?$/.exec(lower);
  return none && !/eligible|applicable/.test(lower) && writtenUnit(none[1] ?? '') === 'count'
    ? bareFigure(0, 'count')
    : null;
}

function shareOf(text: string): WrittenFigure | null {
  const share = SHARE.exec(text.toLowerCase());
  const [of, all] = [Number(share?.[1]), Number(share?.[2])];
  if (share === null || all === 0 || of > all) return null;
  return { ...bareFigure((of / all) * 100, 'percent'), decimals: null, share: true };
}

/** `17/20 (85%)`: the share and what it comes to. Any other percentage than that beside a share contradicts it. */
const SHARE_AND_PERCENT =
  /^(\d+) ?(?:\/|of|out of) ?(\d+)(?: [a-z ]+)? ?(?:\(|= ?|- ?)(\d+(?:\.\d+)?) ?%\)?$/i;

function shareAndPercent({ text, marks, statusWord }: Stripped): FigureText | null {
  const [, of, all, digits = ''] = SHARE_AND_PERCENT.exec(text) ?? [];
  if (of === undefined || all === undefined) return null;
  const figure = {
    ...bareFigure(Number(digits), 'percent'),
    decimals: decimalsOfDigits(digits),
    marks,
    statusWord,
  };
  return contradicts(`${of}/${all}`, figure) ? TWO : { kind: 'figure', ...figure, percentBeside: false };
}

/** A status code, as in `1 Green`, counts nothing. */
const STATUS_CODE = /^[1-5][ .-]{1,3}(?:green|amber|red)$/i;
const LABEL =
  /^(?:total|average|avg\.?|mean|actual|performance|result|out-?turn|value|current|overall|score|ytd|year to date)(?: ?[:=-] ?| )(?=[£\d~(-])/i;

const SIMPLE = new RegExp(`^(-?)(${DIGITS})(%)?$`);

/** The common case, at a tenth of the cost. */
function simple(plain: string): FigureText | null {
  const match = SIMPLE.exec(plain);
  if (match === null) return null;
  const [, sign, digits = '', percent] = match;
  const number = valueOfDigits(digits);
  const value = sign && number !== 0 ? -number : number;
  return {
    kind: 'figure',
    ...bareFigure(value, percent ? 'percent' : null),
    decimals: decimalsOfDigits(digits),
    percentBeside: false,
  };
}

/**
 * Reads a text by `plainText`. Remarks in brackets or after a dash are set aside unless they state a second figure of the
 * same kind; what is neither a unit nor a remark makes the text `words`.
 */
export function readFigureText(plain: string): FigureText {
  const fast = simple(plain);
  if (fast) return fast;
  const said = wordsOnly(plain);
  if (said) return { kind: 'figure', ...said, percentBeside: false };
  if (STATUS_CODE.test(plain) || isVariance(plain)) return WORDS;
  const stripped = stripMarks(plain.replace(LABEL, ''));
  const shown = shareAndPercent(stripped);
  if (shown) return shown;
  const bracketed = IN_BRACKETS.exec(stripped.text);
  const open = bracketed
    ? `-${(bracketed[1] ?? '').trim()}${stripped.text.slice(bracketed[0].length)}`
    : stripped.text.replace(/^(£)\((.+)\)/, '-$1$2');
  const remarks: string[] = [];
  const bare = open
    .replace(BRACKETED, (_whole, round: string | undefined, square: string | undefined) => {
      remarks.push(round ?? square ?? '');
      return ' ';
    })
    .replace(/ {2,}/g, ' ')
    .trim();
  const inner = remarks.length > 0 ? stripMarks(bare) : { ...stripped, text: bare };
  const marks = [...stripped.marks, ...inner.marks];
  const statusWord = stripped.statusWord ?? inner.statusWord;
  const share = shareOf(inner.text);
  const found = share ? { figure: share, rest: '' } : head(inner.text);
  if (found === null) return WORDS;
  const tail = readTail(found.rest, found.figure);
  const { figure } = found;
  if (tail.kind === 'two figures') return TWO;
  if (tail.kind === 'words') return remarks.some((remark) => statesAnother(remark, figure)) ? TWO : WORDS;
  const units = remarks.map((remark) => writtenUnit(remark.trim().toLowerCase()));
  const unit = tail.unit ?? units.find((word) => word !== null) ?? null;
  const written = { ...figure, unit: tail.unit };
  if (
    remarks.some(
      (remark, i) => units[i] !== 'rate' && (statesAnother(remark, written) || contradicts(remark, written)),
    )
  ) {
    return TWO;
  }
  const percentBeside = remarks.some((remark) => /\d ?(?:%|per ?cent)/i.test(remark));
  return {
    kind: 'figure',
    ...figure,
    unit,
    marks: [...new Set([...figure.marks, ...marks])],
    statusWord,
    percentBeside,
  };
}
