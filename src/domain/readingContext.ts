/** What a row and its sheet say of every cell that is read in it. */
import { NO_KEY, type PrintedKey } from './printedKey.ts';
import type { RowScale } from './rowScale.ts';
import type { Unit } from './unit.ts';

/** What a row and its sheet say of all its cells. */
export interface ReadingContext {
  readonly unit: Unit;
  /** What one of the unit is worth: 1,000,000 where the unit column says `£m`, otherwise 1. */
  readonly scale: number;
  /** How plain numbers of a percent measure are held; of no account for other units. */
  readonly rowScale: RowScale;
  readonly key: PrintedKey;
  /** The words of the measure's scale, worst first; null where it is not graded. */
  readonly grades: readonly string[] | null;
}

/** Nothing is known of the row. */
export const PLAIN_CONTEXT: ReadingContext = {
  unit: 'unknown',
  scale: 1,
  rowScale: 'hundred',
  key: NO_KEY,
  grades: null,
};
