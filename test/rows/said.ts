/** What one cell says, in the shorthand of our case tables: what is typed into it, and how it is read. */
import type { Place } from '../../src/domain/place.ts';
import type { CellForm, Figure, Reading } from '../../src/domain/reading.ts';
import type {
  BandTarget,
  NumberTarget,
  Target,
  TargetOperator,
  TargetSpan,
} from '../../src/domain/target.ts';
import type { Unit } from '../../src/domain/unit.ts';

/**
 * `85.3%`, `1,234`, `£5.201m`, `(£0.150m)`, `-4`: a number shown so.
 * `95% <- 94.96%`: shown as the first, holding the second. `~12.345`: General.
 * `'72.4%`: text that VALUE reads. `"23.4 days" = 23.4`: text that only we read.
 * `#DIV/0!`: an error. `!0.9`: a number that is not taken for a figure, such as a date or one of unclear scale.
 * `Fewer than 85`, `> 90`, `85-95%`: targets in words. `TBC`, `Due Q3`, `c`, `z`, `?see note`: no figure. Empty: blank.
 */
export type Said = string;

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

interface Printed {
  readonly value: number;
  /** Decimals counted in the own unit. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** The figure that digits such as `£5.201m` state. */
function printed(text: string): Printed {
  const found = /^(\()?(-?)£?([\d,]+(?:\.(\d+))?)(%|k|m)?\)?$/.exec(text.trim());
  if (!found) throw new Error(`Not a figure of our case tables: ${text}`);
  const scale = SCALES[found[5] ?? ''] ?? 1;
  const size = Number((found[3] ?? '').replaceAll(',', ''));
  const sign = found[1] || found[2] ? -1 : 1;
  return {
    value: sign * Number((size * scale).toPrecision(15)),
    decimals: (found[4] ?? '').length - Math.log10(scale),
    isPercent: found[5] === '%',
  };
}

/** A cell: what is typed into it, and its figure if it states one. */
interface Stated {
  readonly typed: string;
  readonly text: string;
  readonly value: number;
  readonly decimals: number | null;
  readonly form: CellForm;
}

const asTyped = (value: number): string =>
  Math.abs(value) > 0 && Math.abs(value) < 1e-6 ? value.toFixed(12) : String(value);

function numberCell(shown: string, held: string, unit: Unit): Stated {
  const { decimals, isPercent } = printed(shown);
  const { value } = printed(held);
  const factor = isPercent && unit === 'percent' ? 100 : 1;
  const typed = asTyped(factor === 100 ? Number((value / 100).toPrecision(15)) : value);
  return { typed, text: shown, value, decimals, form: { form: 'number', factor } };
}

const isFigure = (said: Said): boolean =>
  /^"/.test(said) || /^['~(]?-?£?[\d,.]+(%|k|m)?\)?( <- .+)?$/.test(said);

function stated(said: Said, unit: Unit): Stated {
  const own = /^"(.*)" = (.+)$/.exec(said);
  if (own) {
    const { value, decimals } = printed(own[2] ?? '');
    const text = own[1] ?? '';
    return { typed: `'${text}`, text, value, decimals, form: { form: 'own text', text } };
  }
  if (said.startsWith("'")) {
    const text = said.slice(1);
    const { value, decimals, isPercent } = printed(text);
    const factor = isPercent ? 100 : 1;
    return { typed: said, text, value, decimals, form: { form: 'excel text', factor } };
  }
  if (said.startsWith('~')) {
    const { value } = printed(said.slice(1));
    return {
      typed: asTyped(value),
      text: said.slice(1),
      value,
      decimals: null,
      form: { form: 'number', factor: 1 },
    };
  }
  const [shown = '', held = shown] = said.split(' <- ');
  return numberCell(shown, held, unit);
}

export interface SaidContext {
  readonly unit: Unit;
  readonly grades: readonly string[] | null;
  readonly place: Place;
}

const MISSING: Readonly<Record<string, 'no data' | 'not due' | 'to be confirmed'>> = {
  TBC: 'to be confirmed',
  'N/A': 'no data',
  '-': 'no data',
  'Due Q3': 'not due',
};

const ERROR = '#DIV/0!';

const isNoFigure = (said: Said): boolean => said.startsWith('!');

/** What is typed into a cell that says this. */
export function typedFor(said: Said, unit: Unit): string {
  if (said === '') return '';
  if (said === ERROR) return '=1/0';
  if (isNoFigure(said)) return said.slice(1);
  return isFigure(said) ? stated(said, unit).typed : `'${said}`;
}

function figureOf(said: Said, { unit, place }: SaidContext): Figure {
  const { text, value, decimals, form } = stated(said, unit);
  return { value, decimals, text, place, form };
}

/** The reading of a cell that says this. */
export function readingOf(said: Said, context: SaidContext): Reading {
  const { place, grades } = context;
  const none = { text: said === '' ? null : said, place };
  const measured = { kind: 'measured', marks: [], grade: null, statusWord: null } as const;
  if (said === '') return { kind: 'missing', reason: 'blank', ...none };
  const step = grades?.indexOf(said) ?? -1;
  if (step >= 0) {
    const form = { form: 'own text', text: said } as const;
    return { ...measured, value: step + 1, decimals: 0, text: said, place, form, grade: said };
  }
  if (isFigure(said)) return { ...measured, ...figureOf(said, context) };
  if (said === ERROR) return { kind: 'unreadable', reason: 'error value', text: said, place };
  if (isNoFigure(said)) return { kind: 'unreadable', reason: 'scale unclear', text: said.slice(1), place };
  const reason = MISSING[said];
  if (reason) return { kind: 'missing', reason, ...none };
  if (said === 'c') return { kind: 'suppressed', ...none };
  if (said === 'z') return { kind: 'not applicable', ...none };
  return { kind: 'unreadable', reason: 'words', ...none };
}

const WORDS: Readonly<Record<string, TargetOperator>> = {
  'Fewer than': '<',
  'Less than': '<',
  'At least': '>=',
  'At most': '<=',
  '>': '>',
  '<': '<',
};

/** The target of a cell that says this. */
export function targetOf(said: Said, context: SaidContext, span: TargetSpan): Target {
  const { place, grades } = context;
  const rest = { source: 'scorecard', span } as const;
  const number = (figure: Figure, operator: TargetOperator | null, grade: string | null): NumberTarget => ({
    kind: 'number',
    ...figure,
    ...rest,
    operator,
    lookup: null,
    grade,
  });
  if (said === '') return { kind: 'missing', text: null, place };
  if (said === 'No target') return { kind: 'missing', text: said, place };
  const ownText = { form: 'own text', text: said } as const;
  const step = grades?.indexOf(said) ?? -1;
  if (step >= 0)
    return number({ value: step + 1, decimals: 0, text: said, place, form: ownText }, null, said);

  const words = /^(Fewer than|Less than|At least|At most|>|<) (.+)$/.exec(said);
  if (words) {
    const { value, decimals } = printed(words[2] ?? '');
    return number({ value, decimals, text: said, place, form: ownText }, WORDS[words[1] ?? ''] ?? null, null);
  }
  const band = /^([\d.,]+)-([\d.,]+)(%?)$/.exec(said);
  if (band) {
    const edge = (digits: string): Figure => ({ ...printed(digits), text: said, place, form: ownText });
    const low = edge(`${band[1]}${band[3]}`);
    const high = edge(`${band[2]}${band[3]}`);
    const target: BandTarget = { kind: 'band', low, high, text: said, place, ...rest };
    return target;
  }
  if (isFigure(said)) return number(figureOf(said, context), null, null);
  const unread = { kind: 'unreadable', place, source: 'scorecard' } as const;
  if (said === ERROR) return { ...unread, reason: 'error value', text: said };
  if (isNoFigure(said)) return { ...unread, reason: 'scale unclear', text: said.slice(1) };
  return { ...unread, reason: 'words', text: said };
}

/** A figure of its own, such as a floor. */
export const floorOf = (said: Said, context: SaidContext): Figure => figureOf(said, context);
