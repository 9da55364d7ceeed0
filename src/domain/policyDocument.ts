/** The policy as documents and settings files print it. */
import type { Policy } from './policy.ts';

/** The shape of `policy` in the JSON document and in a settings file; `parseSettings` reads it back. */
export type PolicyDocument = Policy;

/** Every rule number in force, in the order of the contract and nothing beside. */
export const policyDocument = (policy: Policy): PolicyDocument => ({
  toleranceKind: policy.toleranceKind,
  green: policy.green,
  amber: policy.amber,
  boundary: policy.boundary,
  amberIfImproved: policy.amberIfImproved,
  bands:
    policy.bands === null ? null : { exceeded: policy.bands.exceeded, amberSplit: policy.bands.amberSplit },
  trend: {
    comparedWith: policy.trend.comparedWith,
    second: policy.trend.second,
    q1Previous: policy.trend.q1Previous,
    cumulativeMeasures: policy.trend.cumulativeMeasures,
    noMaterialChange: policy.trend.noMaterialChange,
    noMaterialChangeKind: policy.trend.noMaterialChangeKind,
    fewestCases: policy.trend.fewestCases,
  },
  disclosure: policy.disclosure,
});
