/** How figures are printed in our sentences: as their own cells print them, with the unit. */
import type { Measure } from './measure.ts';
import type { Figure } from './reading.ts';

/** `85%`, `£5.201m`, `1 day`: what stands round the digits, and how the digits are written. */
export interface FigureFormat {
  readonly before: string;
  /** What the value is divided by: 1,000,000 for £5.201m. */
  readonly divisor: number;
  /** Decimals after dividing, at most. */
  readonly decimals: number;
  /** Whether decimals that say nothing are left out: `4.70` as `4.7`. */
  readonly trimmed: boolean;
  readonly thousands: boolean;
  readonly after: { readonly one: string; readonly many: string };
  /** Negative money in brackets: `(£0.150m)`. */
  readonly brackets: boolean;
}

/** Decimals left to a figure whose format fixes none. */
const LOOSE_DECIMALS = 8;

/** The most decimals that are ever written: comparisons look no further. */
const MOST_DECIMALS = 9;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const always = (words: string): FigureFormat['after'] => ({ one: words, many: words });

interface Scale {
  readonly divisor: number;
  readonly words: string;
}

const UNSCALED: Scale = { divisor: 1, words: '' };

/** The scale in which the cell prints its figure: `£5.201m`, `£335k`, `1.2 million`. */
function scaleOf(figure: Figure): Scale {
  const found = /(\d[\d,]*(?:\.\d+)?)(\s?)(k|m|bn|thousand|million|billion)\b/i.exec(figure.text);
  const divisor = SCALES[found?.[3]?.toLowerCase() ?? ''];
  if (!found || divisor === undefined) return UNSCALED;
  const printed = Number((found[1] ?? '').replaceAll(',', ''));
  const isThatFigure = Math.abs(printed * divisor - Math.abs(figure.value)) <= divisor;
  return isThatFigure ? { divisor, words: `${found[2]}${found[3]}` } : UNSCALED;
}

const LEAST_SEPARATED = 1000;
const WRITTEN_APART = /\d,\d{3}/;
const WRITTEN_TOGETHER = /(?<![\d.,])\d{4}/;

/**
 * Whether this row writes 12,500 or 12500; null where no figure of it is long enough to tell. `240` under a heading in
 * thousands is long, and has no place for a comma: it is printed as £240,000.
 */
function separatorsIn(measure: Measure, figures: readonly Figure[]): boolean | null {
  const isLong = ({ value }: Figure): boolean => Math.abs(value) >= LEAST_SEPARATED;
  let long = figures.find(isLong);
  for (const reading of long ? [] : measure.readings.values())
    if (reading.kind === 'measured' && isLong(reading)) {
      long = reading;
      break;
    }
  return long === undefined ? null : WRITTEN_APART.test(long.text) || !WRITTEN_TOGETHER.test(long.text);
}

const RATE_BASE = /\bper\s+(\d[\d,]*(?:\s?k)?)\b/i;

/** `per 10,000`, from the cell itself or the measure's name. */
function rateWords(measure: Measure, figure: Figure): string {
  const found = RATE_BASE.exec(figure.text) ?? RATE_BASE.exec(measure.name);
  return found ? ` per ${found[1]}` : '';
}

function unitWords(measure: Measure, figure: Figure): FigureFormat['after'] {
  switch (measure.unit) {
    case 'percent':
      return always('%');
    case 'days':
      return { one: ' day', many: ' days' };
    case 'weeks':
      return { one: ' week', many: ' weeks' };
    case 'months':
      return { one: ' month', many: ' months' };
    case 'years':
      return { one: ' year', many: ' years' };
    case 'hours':
      return { one: ' hour', many: ' hours' };
    case 'rate':
      return always(rateWords(measure, figure));
    case 'fte':
      return always(' FTE');
    case 'number':
    case 'currency':
    case 'ratio':
    case 'grade':
    case 'other':
    case 'unknown':
      return always('');
  }
}

const clamp = (decimals: number): number => Math.min(Math.max(Math.round(decimals), 0), MOST_DECIMALS);

/** How the figure is printed, as its cell prints it. */
export function figureFormat(measure: Measure, figure: Figure): FigureFormat {
  const isMoney = measure.unit === 'currency';
  const scale = isMoney || measure.unit === 'number' ? scaleOf(figure) : UNSCALED;
  const after = unitWords(measure, figure);
  const isPlain = scale.divisor === 1 && measure.unit !== 'percent';
  return {
    before: isMoney ? (/[£$€]/.exec(figure.text)?.[0] ?? '£') : '',
    divisor: scale.divisor,
    decimals: figure.decimals === null ? LOOSE_DECIMALS : clamp(figure.decimals + Math.log10(scale.divisor)),
    trimmed: figure.decimals === null,
    thousands: isPlain && (separatorsIn(measure, [figure]) ?? figure.decimals !== null),
    after: scale.divisor === 1 ? after : always(`${scale.words}${after.many}`),
    brackets: isMoney && /^\s*\(/.test(figure.text),
  };
}

const printedDecimals = (figure: Figure, divisor: number): number =>
  figure.decimals === null ? LOOSE_DECIMALS : figure.decimals + Math.log10(divisor);

/** How far apart two figures are: percentages differ by points, never by per cent; money in pounds. */
export function gapFormat(measure: Measure, reading: Figure, target: Figure): FigureFormat {
  const format = figureFormat(measure, reading);
  const decimals = clamp(
    Math.max(printedDecimals(reading, format.divisor), printedDecimals(target, format.divisor)),
  );
  const points = measure.unit === 'percent' ? { one: ' point', many: ' points' } : null;
  const steps = measure.unit === 'grade' ? { one: ' step', many: ' steps' } : null;
  const bare = measure.unit === 'rate' ? always('') : format.after;
  return { ...format, decimals, trimmed: true, brackets: false, after: points ?? steps ?? bare };
}

const decimalsIn = (amount: number): number => (String(amount).split('.')[1] ?? '').length;

/** A limit worked out from the target by a tolerance of `amount` percent or points: exact, so that it never contradicts the colour. */
export function limitFormat(
  measure: Measure,
  target: Figure,
  amount: number,
  isShare: boolean,
): FigureFormat {
  const format = figureFormat(measure, target);
  const own = printedDecimals(target, format.divisor);
  const added = decimalsIn(amount);
  const decimals = isShare ? own + 2 + added : Math.max(own, added + Math.log10(format.divisor));
  return { ...format, decimals: clamp(decimals), trimmed: true };
}
