/** Every number of the rules: its name, default, unit and source. Formulas, messages, documents and tests read it here. */

export type ToleranceKind = 'percent of target' | 'points';
export type Boundary = 'better' | 'worse';

export const COMPARISONS = ['previous period', 'same period last year', 'average of the last four'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Extra bands, off by default. Percentages of target, or points, as the tolerance kind says. */
export interface Bands {
  /** Better than target by more than this is `Exceeded`; null: no such band. */
  readonly exceeded: number | null;
  /** Amber up to this is `Green-Amber`, beyond it `Red-Amber`; null: one Amber. */
  readonly amberSplit: number | null;
}

export const DISCLOSURES = ['off', 'suppress 1 to 5'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export interface TrendPolicy {
  readonly comparedWith: Comparison;
  /** A second, long trend; null: none. */
  readonly second: Comparison | null;
  /** What stands before Q1: last year's Q4, or nothing. */
  readonly q1Previous: 'last year' | 'none';
  readonly cumulativeMeasures: 'same period last year' | 'as others';
  /** A difference up to this is `No change`; 0: equal as displayed. */
  readonly noMaterialChange: number;
  readonly noMaterialChangeKind: 'points' | 'percent';
  /** Counts below this are `Too few cases`; 0: off. */
  readonly fewestCases: number;
}

export interface Policy {
  readonly toleranceKind: ToleranceKind;
  /** Short of target by up to this is still Green. */
  readonly green: number;
  /** Short of target by up to this is Amber. */
  readonly amber: number;
  /** Which colour the very boundary belongs to. */
  readonly boundary: Boundary;
  /** Beyond tolerance, but improved on the same period last year, is Amber. */
  readonly amberIfImproved: boolean;
  readonly bands: Bands | null;
  readonly trend: TrendPolicy;
  /** Whether counts of people from 1 to 5, and what would give them back, are withheld from our own sheets. */
  readonly disclosure: Disclosure;
}

/** The rules in force where a workbook's settings say nothing. Sources of the alternatives: docs/rules.md. */
export const DEFAULT_POLICY: Policy = {
  toleranceKind: 'percent of target',
  green: 0,
  amber: 5,
  boundary: 'better',
  amberIfImproved: false,
  bands: null,
  trend: {
    comparedWith: 'previous period',
    second: null,
    q1Previous: 'last year',
    cumulativeMeasures: 'same period last year',
    noMaterialChange: 0,
    noMaterialChangeKind: 'points',
    fewestCases: 0,
  },
  disclosure: 'off',
};
