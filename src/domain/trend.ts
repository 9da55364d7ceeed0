/** Better or worse than before. */

import type { Period } from './period.ts';
import type { Comparison } from './policy.ts';

export type Direction =
  | 'Improved'
  | 'Worsened'
  | 'No change'
  | 'Up'
  | 'Down'
  | 'Too few cases'
  | 'Not comparable';

/** Why two readings could not be compared. */
export type IncomparableReason =
  | 'no current reading'
  | 'no earlier period'
  | 'earlier reading missing'
  | 'earlier reading suppressed'
  | 'earlier reading unreadable'
  | 'polarity unknown'
  | 'no target to be near'
  | 'too few periods';

export interface Trend {
  readonly direction: Direction;
  /** `No change` at 100% where higher is better, or at 0 where lower is. */
  readonly atBest: boolean;
  readonly reason: Comparison | IncomparableReason;
  /** What the reading was compared with, in the measure's own unit; null where nothing was. */
  readonly comparedWith: { readonly period: Period; readonly value: number } | null;
}
