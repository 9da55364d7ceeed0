/** Random figures of a scorecard's cells, realistic in size, decimals and writing. */
import fc from 'fast-check';
import type { RowSpec } from '../rows/aRow.ts';
import type { Said } from '../rows/said.ts';

/** How the figures of one row are written. */
export type Writing =
  | 'percent'
  | 'percent of 100'
  | 'count'
  | 'plain count'
  | 'decimal'
  | 'general'
  | 'money'
  | 'millions'
  | 'days'
  | 'rate';

export const WRITINGS: readonly Writing[] = [
  'percent',
  'percent of 100',
  'count',
  'plain count',
  'decimal',
  'general',
  'money',
  'millions',
  'days',
  'rate',
];

interface Shape {
  readonly unit: NonNullable<RowSpec['unit']>;
  readonly decimals: readonly number[];
  /** The largest whole figure. */
  readonly most: number;
  readonly print: (digits: string) => string;
}

const separated = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

export const SHAPES: Readonly<Record<Writing, Shape>> = {
  percent: { unit: 'percent', decimals: [0, 1, 2], most: 105, print: (digits) => `${digits}%` },
  'percent of 100': { unit: 'percent', decimals: [0, 1, 2], most: 105, print: (digits) => digits },
  count: { unit: 'number', decimals: [0], most: 40_000, print: separated },
  'plain count': { unit: 'number', decimals: [0], most: 60, print: (digits) => digits },
  decimal: { unit: 'ratio', decimals: [1, 2, 3], most: 5, print: (digits) => digits },
  general: { unit: 'other', decimals: [0, 1, 4], most: 300, print: (digits) => `~${digits}` },
  money: { unit: 'currency', decimals: [0, 2], most: 90_000, print: (digits) => `£${separated(digits)}` },
  millions: { unit: 'currency', decimals: [1, 3], most: 20, print: (digits) => `£${digits}m` },
  days: { unit: 'days', decimals: [0, 1], most: 40, print: (digits) => digits },
  rate: { unit: 'rate', decimals: [1], most: 600, print: (digits) => digits },
};

/** `1234` in tenths is `123.4`. */
function digitsOf(steps: number, decimals: number): string {
  const size = String(Math.abs(steps)).padStart(decimals + 1, '0');
  const at = size.length - decimals;
  const digits = decimals === 0 ? size : `${size.slice(0, at)}.${size.slice(at)}`;
  return digits;
}

const signed = (steps: number, text: string): string => {
  if (steps >= 0) return text;
  return text.startsWith('~') ? `~-${text.slice(1)}` : `-${text}`;
};

const MORE_DECIMALS = 2;

/** Half away from zero, in whole numbers: `steps` in units of 10 ** -more as steps of one. */
const roundedSteps = (steps: number, more: number): number =>
  Math.sign(steps) * Math.floor((Math.abs(steps) + 10 ** more / 2) / 10 ** more);

/** A figure of `steps` (of the shown precision), or one that holds more than it shows. */
export function figure(writing: Writing, decimals: number): fc.Arbitrary<Said> {
  const shape = SHAPES[writing];
  const most = shape.most * 10 ** decimals;
  const write = (steps: number, places: number): string =>
    signed(steps, shape.print(digitsOf(steps, places)));
  const exact = fc.integer({ min: 0, max: most }).map((steps) => write(steps, decimals));
  const round = fc
    .integer({ min: 0, max: 10 })
    .map((tenth) => write(Math.round((most * tenth) / 10), decimals));
  const finer = fc.integer({ min: 0, max: most * 10 ** MORE_DECIMALS }).map((steps) => {
    const shown = write(roundedSteps(steps, MORE_DECIMALS), decimals);
    return `${shown} <- ${write(steps, decimals + MORE_DECIMALS)}`;
  });
  const half = fc.integer({ min: 0, max: most - 1 }).map((steps) => {
    const held = steps * 10 + 5;
    return `${write(roundedSteps(held, 1), decimals)} <- ${write(held, decimals + 1)}`;
  });
  const negative = fc.integer({ min: -most, max: -1 }).map((steps) => write(steps, decimals));
  const holdsMore =
    writing === 'general' || writing === 'millions'
      ? []
      : [
          { weight: 3, arbitrary: finer },
          { weight: 1, arbitrary: half },
        ];
  return fc.oneof(
    { weight: 5, arbitrary: exact },
    { weight: 2, arbitrary: round },
    { weight: 1, arbitrary: negative },
    ...holdsMore,
  );
}

export const plain = (said: Said): string => (said.split(' <- ')[0] ?? '').replace('~', '');

/** The same figures as text that VALUE reads, or as words that only we read. */
export const asText = (said: Said): Said => (/^-?[\d,.]+%?$/.test(plain(said)) ? `'${plain(said)}` : said);
const asWords = (said: Said): Said => `"${plain(said)} (revised)" = ${plain(said)}`;

const ABSENT = fc.constantFrom<Said>('', '', 'TBC', 'N/A', 'c', 'z', 'Due Q3', 'see note', '-');

export type Form = 'number' | 'text' | 'words';

export function cell(writing: Writing, decimals: number, form: Form): fc.Arbitrary<Said> {
  const stated = figure(writing, decimals).map((said) => {
    if (form === 'text') return asText(said);
    return form === 'words' ? asWords(said) : said;
  });
  return fc.oneof({ weight: 9, arbitrary: stated }, { weight: 1, arbitrary: ABSENT });
}

/** The printed figure moved by up to some 12%, so that gaps fall on both sides of every limit. */
export function nudged(said: Said): fc.Arbitrary<Said> {
  const shown = plain(said);
  const general = said.startsWith('~') ? '~' : '';
  const found = /^(-?)(£?)([\d,]+(?:\.\d+)?)([%m]?)$/.exec(shown);
  const decimals = (found?.[3]?.split('.')[1] ?? '').length;
  const steps = Math.round(Number((found?.[3] ?? '0').replaceAll(',', '')) * 10 ** decimals);
  return fc.integer({ min: -12, max: 12 }).map((percent) => {
    const moved = Math.round(steps * (1 + percent / 100));
    const digits = digitsOf(moved, decimals);
    const grouped = /,/.test(shown) || found?.[2] ? separated(digits) : digits;
    return `${general}${found?.[1] ?? ''}${found?.[2] ?? ''}${grouped}${found?.[4] ?? ''}`;
  });
}
