/** Takes the figure out of a cell, in the measure's own unit. */
import type { CellFacts } from './cellFacts.ts';
import { type FigureText, readFigureText, type WrittenFigure } from './figureText.ts';
import { formatFacts } from './formatFacts.ts';
import { gradeStep } from './grades.ts';
import { parsePeriod } from './parsePeriod.ts';
import type { Place } from './place.ts';
import { plainText } from './plainText.ts';
import { type KeyMeaning, lookUp, type PrintedKey } from './printedKey.ts';
import type { CellForm, Figure, Mark, UnreadableReason } from './reading.ts';
import type { ReadingContext } from './readingContext.ts';
import { round9 } from './round.ts';
import { MOST_FRACTION, scaleOfFormat } from './rowScale.ts';
import type { Unit } from './unit.ts';
import type { WrittenUnit } from './unitWords.ts';

/** Why a figure could not be taken from a cell. */
export type Trouble = { readonly kind: 'trouble'; readonly reason: UnreadableReason };

/** What a figure's cell says beside the figure. */
export interface ReadFigure extends Figure {
  readonly kind: 'figure';
  readonly marks: readonly Mark[];
  readonly grade: string | null;
  readonly statusWord: string | null;
}

const trouble = (reason: UnreadableReason): Trouble => ({ kind: 'trouble', reason });

/** Text that `VALUE` reads alike in every spreadsheet. Spaces that are no spaces, `£` and `4.6 %` are not among it. */
export const EXCEL_TEXT = /^ *-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%? *$/;

/** A product without the noise of binary fractions: 0.57 × 100 is 57. */
function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  return Math.abs(product) < 1e6 ? round9(product) : product;
}

/** Thousands that a factor adds to decimals: 85.3% held as 0.853 shows two decimals fewer. */
const powerOf = (factor: number): number => Math.round(Math.log10(factor));

/** How a plain number of the row stands to the measure's unit; null where the row leaves it unclear. */
function plainFactor(value: number, { unit, scale, rowScale }: ReadingContext): number | null {
  if (unit !== 'percent') return scale;
  if (rowScale === 'one') return Math.abs(value) > MOST_FRACTION ? null : 100;
  if (rowScale === 'hundred' || value === 0 || Math.abs(value) > MOST_FRACTION) return 1;
  return null;
}

const TAKES_PERCENT: readonly Unit[] = ['percent', 'unknown', 'rate', 'other'];

const NEVER_MONEY: readonly Unit[] = ['percent', 'days', 'weeks', 'months', 'years', 'hours', 'fte', 'ratio'];

const NO_MARKS: readonly Mark[] = [];

/** Nearly all number cells hold the figure itself, or a hundredth of it: those share what says so. */
const FORMS: ReadonlyMap<number, CellForm> = new Map(
  [1, 100].map((factor) => [factor, { form: 'number', factor }]),
);

/** Reads the figure of a number cell. */
function numberFigure(
  value: number,
  cell: CellFacts,
  place: Place,
  context: ReadingContext,
): ReadFigure | Trouble {
  const { format, text } = cell;
  const facts = format === 'General' ? null : formatFacts(format);
  if (facts?.date) return trouble('date');
  const step = context.grades && gradeStep(text, context.grades);
  if (step) return gradeFigure(step, cell.text, place);
  if (context.unit === 'grade') return trouble('wrong unit');
  const own = facts === null ? 'plain' : scaleOfFormat(format);
  if (own !== 'plain' && !TAKES_PERCENT.includes(context.unit)) return trouble('wrong unit');
  if (facts?.currency && NEVER_MONEY.includes(context.unit)) return trouble('wrong unit');
  const shownWhole = (facts?.thousands ?? 0) > 0;
  const factor = own === 'fraction' ? 100 : own === 'points' || shownWhole ? 1 : plainFactor(value, context);
  if (factor === null) return trouble('scale unclear');
  const shown = facts?.decimals ?? null;
  const lost = (facts?.thousands ?? 0) * 3 + (own === 'fraction' ? 0 : powerOf(factor));
  return {
    kind: 'figure',
    value: times(value, factor),
    decimals: shown === null ? null : shown - lost,
    text,
    place,
    form: FORMS.get(factor) ?? { form: 'number', factor },
    marks: NO_MARKS,
    grade: null,
    statusWord: null,
  };
}

function gradeFigure(
  found: { readonly step: number; readonly word: string },
  text: string,
  place: Place,
): ReadFigure {
  return {
    kind: 'figure',
    value: found.step,
    decimals: 0,
    text,
    place,
    form: { form: 'own text', text },
    marks: NO_MARKS,
    grade: found.word,
    statusWord: null,
  };
}

/** Whether a figure written with this unit can be one of the measure's. */
function fits(written: WrittenUnit | null, unit: Unit): boolean {
  if (written === null) return unit !== 'grade';
  switch (unit) {
    case 'unknown':
      return true;
    case 'percent':
      return written === 'percent';
    case 'currency':
      return written === 'currency' || written === 'rate';
    case 'number':
      return written !== 'percent' && written !== 'currency';
    case 'fte':
      return written === 'fte' || written === 'count';
    case 'rate':
      return written !== 'currency';
    case 'other':
      return written !== 'currency' && written !== 'count';
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours':
      return written === unit;
    case 'ratio':
    case 'grade':
      return false;
  }
}

const RATIO = /^(?:1 ?: ?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?: ?1)$/;

/** `45p` under a measure in pounds. */
const PENCE = /^(\d+(?:\.\d+)?) ?(?:p|pence)$/;

/** Figures of the few units that are written in a way of their own; null where the text is none of them. */
function specialFigure(plain: string, unit: Unit): FigureText | null {
  const ratio = unit === 'ratio' ? RATIO.exec(plain) : null;
  const pence = unit === 'currency' ? PENCE.exec(plain) : null;
  const digits = ratio?.[1] ?? ratio?.[2] ?? pence?.[1];
  if (digits === undefined) return null;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return {
    kind: 'figure',
    value: pence ? Number(`${digits}e-2`) : Number(digits),
    decimals: pence ? decimals + 2 : decimals,
    unit: null,
    sized: pence !== null,
    marks: [],
    statusWord: null,
    share: false,
    percentBeside: false,
  };
}

const KEY_MARKS: Readonly<Partial<Record<KeyMeaning, readonly Mark[]>>> = {
  provisional: ['provisional'],
  revised: ['revised'],
  estimated: ['estimated'],
  low: ['low'],
};

/** The marks of a figure's text: those that the sheet's own key gives to its last sign go before ours. */
function marksOf(plain: string, figure: WrittenFigure, key: PrintedKey): readonly Mark[] {
  if (key.size === 0) return figure.marks;
  const last = /(\*{1,3}|[†‡#~]|\([A-Za-z]{1,3}\)|\[[A-Za-z]{1,4}\]|(?<=[\d%]) ?[A-Za-z])$/
    .exec(plain)?.[1]
    ?.trim();
  const meaning = last === undefined ? null : lookUp(key, last);
  return meaning === null ? figure.marks : (KEY_MARKS[meaning] ?? []);
}

/** Reads the figure of a text cell, given the text by `plainText`. */
export function textFigure(
  plain: string,
  text: string,
  place: Place,
  context: ReadingContext,
): ReadFigure | Trouble {
  const step = context.grades && gradeStep(plain, context.grades);
  if (step) return gradeFigure(step, text, place);
  const found = specialFigure(plain, context.unit) ?? readFigureText(plain);
  if (found.kind !== 'figure') return trouble(isDate(plain) ? 'date' : found.kind);
  if (found.unit === null && isDate(plain)) return trouble('date');
  const { unit } = context;
  if (found.share && unit !== 'percent' && unit !== 'unknown') return trouble('wrong unit');
  if (!found.share && !fits(found.unit, unit)) return trouble('wrong unit');
  if (found.percentBeside && unit === 'percent' && found.unit === null) return trouble('two figures');
  const whole = found.unit === 'percent' || found.sized;
  const factor = whole ? 1 : plainFactor(found.value, context);
  if (factor === null) return trouble('scale unclear');
  return {
    kind: 'figure',
    value: times(found.value, factor),
    decimals: found.decimals === null ? null : found.decimals - powerOf(factor),
    text,
    place,
    form: formOf(text, factor),
    marks: marksOf(plain, found, context.key),
    grade: null,
    statusWord: found.statusWord,
  };
}

function formOf(text: string, factor: number): CellForm {
  if (!EXCEL_TEXT.test(text)) return { form: 'own text', text };
  return { form: 'excel text', factor: text.includes('%') ? 100 : factor };
}

/** `23/02/2015`, `Sep-17`: dates that stand where a figure should. */
const isDate = (plain: string): boolean =>
  /[/a-z-]/i.test(plain) && !/%|£/.test(plain) && parsePeriod(plain) !== null;

/** A colour on a line of its own is the status of the figure above it; `5 Red` on one line may be a code. */
const COLOUR_LINE = /\s*\n\s*(green|amber|red|blue|yellow)\s*$/i;

/** Reads the figure of any cell; null where the cell is blank. */
export function readFigure(
  cell: CellFacts,
  place: Place,
  context: ReadingContext,
): ReadFigure | Trouble | null {
  const { value } = cell;
  switch (value.kind) {
    case 'empty':
      return null;
    case 'number':
      return numberFigure(value.value, cell, place, context);
    case 'text': {
      const plain = plainText(value.value.replace(COLOUR_LINE, ' ($1)'));
      return plain === '' ? null : textFigure(plain, value.value, place, context);
    }
    case 'boolean':
      return trouble('words');
    case 'error':
      return trouble('error value');
  }
}
