/** One row of a scorecard, read. */
import type { Basis } from './basis.ts';
import type { Period } from './period.ts';
import type { Place } from './place.ts';
import type { Polarity } from './polarity.ts';
import type { ToleranceKind } from './policy.ts';
import type { Figure, MeasuredReading, Reading } from './reading.ts';
import type { Target } from './target.ts';
import type { Unit } from './unit.ts';

/** A word with the cell it stands in. */
export interface Said {
  readonly text: string;
  readonly place: Place;
}

/** Another authority's or another year's figure, printed for comparison; never a reading. */
export interface Comparator {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** What a measure started from; never a reading of the scorecard. */
export interface Baseline {
  readonly figure: MeasuredReading;
  /** When it was so; null where neither heading nor cell says. */
  readonly period: Period | null;
}

/** What a percentage is worked out of, where columns say so, for the period that the sheet reports. */
export interface Fraction {
  readonly numerator: MeasuredReading;
  readonly denominator: MeasuredReading;
}

/** When a target is to be reached, as a column of due dates says it. */
export interface Due extends Said {
  readonly period: Period;
}

/** What the council printed of its own, before us, in its own words. */
export interface Published {
  readonly status: Said | null;
  readonly trend: Said | null;
}

/** Rule numbers of one measure's own, from columns of the scorecard or the plan; null leaves the policy's. */
export interface MeasureRule {
  readonly toleranceKind: ToleranceKind | null;
  /** In percent of target or points, as the tolerance kind says. */
  readonly amber: number | null;
  /** The figure still Amber, where a floor standard or an amber threshold is printed. */
  readonly floor: Figure | null;
}

export const NO_OWN_RULE: MeasureRule = { toleranceKind: null, amber: null, floor: null };

export interface Measure {
  /** As printed; null where the sheet has none. */
  readonly ref: string | null;
  readonly name: string;
  readonly priority: string | null;
  readonly owner: string | null;
  readonly sheet: string;
  /** Counts from 0. */
  readonly row: number;
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly basis: Basis;
  /** Its figures are numbers of people, so that a small one could tell on somebody. */
  readonly countsPeople: boolean;
  /** The words of the measure's scale, worst first; null where it is not graded. */
  readonly grades: readonly string[] | null;
  /** The period that this measure's sheet reports; null where no heading or title says. */
  readonly sheetPeriod: Period | null;
  /** Readings by period key, oldest first. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** The periods of `readings`, in the same order. */
  readonly periods: readonly Period[];
  /** Targets printed for a named period, by period key. */
  readonly periodTargets: ReadonlyMap<string, Target>;
  /** The target printed without a period. */
  readonly target: Target;
  /** null where the row has none that can be read. */
  readonly baseline: Baseline | null;
  readonly due: Due | null;
  /** null where no columns have it, or they state no figures. */
  readonly fraction: Fraction | null;
  readonly comparators: readonly Comparator[];
  readonly comment: Said | null;
  readonly published: Published;
  readonly rule: MeasureRule;
  /** Cells that identify the measure, for findings and formulas; null where the sheet has no such column. */
  readonly places: { readonly ref: Place | null; readonly name: Place };
}
