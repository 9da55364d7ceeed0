/** What the domain needs to know of a cell; a host's cell has all of it. */
import { formatFacts } from './formatFacts.ts';

/** Blank, zero, text and error are different things. */
export type FactValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

export interface CellFacts {
  readonly value: FactValue;
  /** The number format's code; `General` where none is set. */
  readonly format: string;
  /** What a reader of the sheet sees. */
  readonly text: string;
  /** The font's name; null where it is not given. */
  readonly font: string | null;
  /** Solid fill as `RRGGBB`; null: none, or not given. */
  readonly fill: string | null;
}

/** Whether a number under this format is a date, a time or a duration. */
export const isDateFormat = (format: string): boolean => formatFacts(format).date;
