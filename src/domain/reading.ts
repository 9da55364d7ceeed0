/** What a cell of a scorecard says for one measure in one period: exactly one of five kinds. */
import type { Place } from './place.ts';

export type Mark = 'provisional' | 'revised' | 'estimated' | 'low';

/** Why nothing is stated; `blank` is an empty cell, `no data` any other word for absent. */
export type MissingReason = 'blank' | 'no data' | 'not due' | 'new measure' | 'to be confirmed';

/**
 * How a formula gets the figure out of the cell. `factor` turns what the cell holds into the measure's own unit
 * (100 where a percent cell holds 0.853); `excel text` is text that `VALUE` reads in every spreadsheet (digits,
 * thousands commas, a decimal point, a trailing %); `own text` is text that only we read, so that a formula may use the figure
 * only while the cell still bears exactly `text`.
 */
export type CellForm =
  | { readonly form: 'number'; readonly factor: number }
  | { readonly form: 'excel text'; readonly factor: number }
  | { readonly form: 'own text'; readonly text: string };

/** A figure as a cell states it, in the measure's own unit (85.3 for 85.3%; whole pounds for money). */
export interface Figure {
  readonly value: number;
  /** Decimals shown, counted in the own unit: 85.3% has 1, £5.201m has -3; null where the format fixes none. */
  readonly decimals: number | null;
  /** What a reader of the sheet sees. */
  readonly text: string;
  readonly place: Place;
  readonly form: CellForm;
}

export interface MeasuredReading extends Figure {
  readonly kind: 'measured';
  readonly marks: readonly Mark[];
  /** The word of the scale where the measure is graded; `value` is then its step, 1 the worst. */
  readonly grade: string | null;
  /** A status word that stood inside the cell: `512 kg (GREEN)`. */
  readonly statusWord: string | null;
}

interface Unmeasured {
  /** What a reader of the sheet sees; null where the cell is blank. */
  readonly text: string | null;
  readonly place: Place;
}

export interface MissingReading extends Unmeasured {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

export interface SuppressedReading extends Unmeasured {
  readonly kind: 'suppressed';
}

export interface NotApplicableReading extends Unmeasured {
  readonly kind: 'not applicable';
}

/** Why a cell could not be read; never guessed at. */
export type UnreadableReason =
  | 'words'
  | 'two figures'
  | 'wrong unit'
  | 'error value'
  | 'date'
  | 'scale unclear';

export interface UnreadableReading extends Unmeasured {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
}

export type Reading =
  | MeasuredReading
  | MissingReading
  | SuppressedReading
  | NotApplicableReading
  | UnreadableReading;
