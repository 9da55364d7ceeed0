/** The rule numbers in force for one measure: its own where it has any, else the policy's. */
import type { MeasureRule } from './measure.ts';
import type { Bands, Boundary, Policy, ToleranceKind } from './policy.ts';
import type { Figure } from './reading.ts';

export interface RuleInForce {
  readonly toleranceKind: ToleranceKind;
  readonly green: number;
  readonly amber: number;
  readonly floor: Figure | null;
  readonly boundary: Boundary;
  readonly amberIfImproved: boolean;
  readonly bands: Bands;
}

const NO_BANDS: Bands = { exceeded: null, amberSplit: null };

export const ruleInForce = (own: MeasureRule, policy: Policy): RuleInForce => ({
  toleranceKind: own.toleranceKind ?? policy.toleranceKind,
  green: policy.green,
  amber: own.amber ?? policy.amber,
  floor: own.floor,
  boundary: policy.boundary,
  amberIfImproved: policy.amberIfImproved,
  bands: policy.bands ?? NO_BANDS,
});
