/** The facts of which there are kinds: what a tolerance, a target, a jump or a total may have wrong. */

/** What cannot be right of a measure's own tolerance; amounts in percent of target or points, figures as printed. */
export type ToleranceFault =
  | { readonly kind: 'unreadable' | 'negative'; readonly text: string }
  /** Points on which nothing could be Red. */
  | { readonly kind: 'larger than target'; readonly amber: number; readonly target: string }
  | { readonly kind: 'amber below green'; readonly amber: number; readonly green: number }
  | { readonly kind: 'floor better than target'; readonly floor: string; readonly target: string };

/** Why a percentage's scale is unclear; `percent`: what it is as a share of 1, null where its text is more than a number. */
export type ScaleDoubt =
  | { readonly kind: 'mixed' }
  | { readonly kind: 'unsaid'; readonly percent: string | null };

/** What our trend was compared with; `figure` is the earlier one as printed, null where none is. */
export type ComparedWith =
  | { readonly kind: 'period'; readonly period: string; readonly figure: string | null }
  | { readonly kind: 'average of the last four' };

/** How a figure differs from all of those it is held against; `moved` is what it would be one decimal place on, as printed. */
export type FarBy =
  | { readonly kind: 'times larger' | 'times smaller'; readonly times: number }
  | { readonly kind: 'slipped point'; readonly moved: string }
  | { readonly kind: 'other sign'; readonly isBelow: boolean };

/** How a reading differs from all that came shortly before: percentages by points too. */
export type JumpBy = FarBy | { readonly kind: 'points'; readonly points: number };

/** What a reading is held against: so many figures of the last four periods, or the same period a year before. */
export type HeldAgainst =
  | { readonly kind: 'last four'; readonly figures: number }
  | { readonly kind: 'year before' };

/**
 * Why a target cannot be meant: another size or sign than `than`, the nearest of the figures; another unit; a share of
 * more than all; words that contradict the polarity.
 */
export type TargetMisfit =
  | { readonly kind: 'far'; readonly by: FarBy; readonly than: string }
  | { readonly kind: 'unit'; readonly figure: string }
  | { readonly kind: 'over 100' }
  | { readonly kind: 'way' };

/** Two periods by key where a sheet should have one: of the title and of its columns, or both above the headings. */
export type DisagreeingPeriods =
  | { readonly kind: 'title and columns'; readonly title: string; readonly columns: string }
  /** `named`: the one that only the sheet's name says; null: both stand in lines. */
  | {
      readonly kind: 'above';
      readonly used: string;
      readonly other: string;
      readonly named: 'used' | 'other' | null;
    };

/** When something is due: an ISO date or the key of a period, and whether that is past at the end of the period assessed. */
export interface DueFact {
  readonly when: string;
  readonly isPast: boolean;
}

/** What was used in place of words that say nothing to us, and whose it is. */
export interface UsedInstead {
  readonly whose: 'scorecard' | 'plan';
  readonly text: string;
}

/** What a comment is contradicted by: the figure it compares with (`period` null: a figure of the comment's own), or the target. */
export type Contradiction =
  | {
      readonly kind: 'above' | 'below';
      readonly figure: string;
      readonly than: string;
      readonly period: string | null;
    }
  | { readonly kind: 'target'; readonly figure: string; readonly target: string };

/** What a total is made up of and comes to: measures that are its parts, or the numerator and denominator of a percentage. */
export type MadeUp =
  | { readonly kind: 'parts'; readonly parts: number; readonly sum: string }
  | {
      readonly kind: 'share';
      readonly numerator: string;
      readonly denominator: string;
      readonly share: string;
    };
