/** How figures stand on our own sheets: numbers in the format of their own cell, words where no number says the same. */
import { type FigureFormat, figureFormat } from '../domain/figureFormat.ts';
import type { Measure } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import { printFigure } from '../domain/printFigure.ts';
import type { Figure, Mark, MeasuredReading, Reading } from '../domain/reading.ts';
import type { Target } from '../domain/target.ts';

/** `text` is what a reader sees; `place` the cell it was taken from, null where there is none. */
export type Shown =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The number format's code that shows `value` as `text`. */
      readonly format: string;
      readonly text: string;
      readonly place: Place | null;
    }
  | { readonly kind: 'words'; readonly text: string; readonly place: Place | null };

/** Nothing to show, on purpose: the sheet has no such cell. */
export const NOTHING = '–';

/** The shorthand of UK official statistics, as it is written on our sheets. */
export const SHORTHAND = {
  withheld: '[c]',
  unavailable: '[x]',
  notApplicable: '[z]',
} as const;

export const MARK_SHORTHAND: Readonly<Record<Mark, string>> = {
  provisional: '[p]',
  revised: '[r]',
  estimated: '[e]',
  low: '[low]',
};

const words = (text: string, place: Place | null): Shown => ({ kind: 'words', text, place });

/** Words longer than this are not put among figures. */
const LONGEST_WORDS = 24;

const COMMAS: Readonly<Record<number, string>> = { 1: '', 1000: ',', 1000000: ',,', 1000000000: ',,,' };

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

/** The first figure that a text prints, without its separators. */
const firstFigure = (text: string): number =>
  Number(/\d[\d,]*(?:\.\d+)?|\.\d+/.exec(text)?.[0].replaceAll(',', ''));

/** The format code by which a spreadsheet prints the value just as `printed` says it. */
function formatCode(format: FigureFormat, printed: string, marks: string): string {
  const body = printed.slice(printed.indexOf(format.before) + format.before.length);
  const digits = /^\(?-?([\d,]+)(?:\.(\d+))?/.exec(body);
  const decimals = digits?.[2] === undefined ? '' : `.${'0'.repeat(digits[2].length)}`;
  const number = `${format.thousands ? '#,##0' : '0'}${decimals}${COMMAS[format.divisor] ?? ''}`;
  const tail = format.after.many === '%' ? '%' : literal(wordsAfter(format, printed));
  const positive = `${literal(format.before)}${number}${tail}`;
  const marked = literal(marks);
  return format.brackets ? `${positive}${marked};(${positive})${marked}` : `${positive}${marked}`;
}

/** Which of the two words the printed figure bears: `1 day`, `2 days`. */
const wordsAfter = ({ after }: FigureFormat, printed: string): string =>
  printed.replace(/\)$/, '').endsWith(after.many) ? after.many : after.one;

/** `per 10,000` beside every figure of a column would widen it by half; it stays where only the cell says it. */
function tableFormat(measure: Measure, figure: Figure): FigureFormat {
  const format = figureFormat(measure, figure);
  const isSaid = measure.unit === 'rate' && (!/\bper\b/i.test(figure.text) || /\bper\b/i.test(measure.name));
  return isSaid ? { ...format, after: { one: '', many: '' } } : format;
}

function showNumber(measure: Measure, figure: Figure, marks: string): Shown {
  const format = tableFormat(measure, figure);
  const printed = printFigure(figure.value, format);
  const isPercent = format.after.many === '%';
  return {
    kind: 'number',
    value: isPercent ? figure.value / 100 : figure.value,
    format: formatCode(format, printed, marks),
    text: `${printed}${marks}`,
    place: figure.place,
  };
}

function showMeasured(measure: Measure, reading: MeasuredReading): Shown {
  const marks = reading.marks.map((mark) => ` ${MARK_SHORTHAND[mark]}`).join('');
  if (reading.grade !== null) return words(`${reading.grade}${marks}`, reading.place);
  const number = showNumber(measure, reading, marks);
  const saysTheSame = reading.text === number.text || firstFigure(reading.text) === firstFigure(number.text);
  return saysTheSame || reading.text.length > LONGEST_WORDS ? number : words(reading.text, reading.place);
}

/** What a reading's cell shows; `undefined` or null where the measure has no cell for the period. */
export function showReading(measure: Measure, reading: Reading | null | undefined): Shown {
  if (!reading) return words(NOTHING, null);
  switch (reading.kind) {
    case 'measured':
      return showMeasured(measure, reading);
    case 'suppressed':
      return words(SHORTHAND.withheld, reading.place);
    case 'not applicable':
      return words(SHORTHAND.notApplicable, reading.place);
    case 'unreadable':
      return words('Not readable', reading.place);
    case 'missing':
      switch (reading.reason) {
        case 'blank':
        case 'no data':
          return words(SHORTHAND.unavailable, reading.place);
        case 'not due':
          return words('Not due', reading.place);
        case 'new measure':
          return words('New measure', reading.place);
        case 'to be confirmed':
          return words('To be confirmed', reading.place);
      }
  }
}

/** A figure with nothing but its unit: no `fewer than`, no remark. */
const BARE = /^[\s(£$€-]*[\d.,]+\s*(?:%|[a-z]{1,8})?\)?\s*$/i;

/** What a target's cell shows. */
export function showTarget(measure: Measure, target: Target): Shown {
  switch (target.kind) {
    case 'number': {
      if (target.grade !== null || !BARE.test(target.text))
        return words(target.grade ?? target.text, target.place);
      const number = showNumber(measure, target, '');
      return firstFigure(target.text) === firstFigure(number.text)
        ? number
        : words(target.text, target.place);
    }
    case 'band':
    case 'unreadable':
      return words(target.text, target.place);
    case 'missing':
      return words('No target', target.place);
  }
}
