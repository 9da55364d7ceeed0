/** What a comment says of its measure, as far as we understand it. */

import type { FigureSign, Time } from './commentTokens.ts';
import type { Way } from './commentWords.ts';

export interface QuotedFigure {
  readonly text: string;
  readonly sign: FigureSign;
  readonly value: number;
  readonly decimals: number;
}

/** What it says of the figure and the target: `at least` that good, or short of it. */
export type TargetClaim =
  | 'above'
  | 'below'
  | 'exceeded'
  | 'met'
  | 'missed'
  | 'on'
  | 'not above'
  | 'not below';

export type Claim =
  | {
      readonly kind: 'movement';
      readonly way: Way;
      readonly negated: boolean;
      /** `performance fell`: of the performance and not of the figure, or either. */
      readonly ofPerformance: boolean;
      /** `rose from 80%`; null where none is given. */
      readonly from: QuotedFigure | null;
      /** The periods it is compared with; none where none is named. */
      readonly since: readonly Time[];
      readonly text: string;
    }
  | {
      readonly kind: 'target';
      readonly says: TargetClaim;
      /** `the target of 25`. */
      readonly target: QuotedFigure | null;
      readonly text: string;
    }
  | {
      readonly kind: 'figure';
      readonly figure: QuotedFigure;
      /** The clause names the period assessed. */
      readonly isOfNow: boolean;
      /** `72% against a target of 80%`: the target said with it, which tells whose figure it is; null where none is. */
      readonly target: QuotedFigure | null;
      readonly text: string;
    };
