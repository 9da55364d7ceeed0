/** The measures that the least change would rate otherwise. */
import type { AssessedMeasure } from './assessment.ts';
import { limitOf, shown } from './gap.ts';
import { type ColourStep, nextColour } from './nextColour.ts';
import type { Policy } from './policy.ts';
import { ruleInForce } from './ruleInForce.ts';

export interface NearColour {
  readonly assessed: AssessedMeasure;
  /** The nearer of its next colours. */
  readonly step: ColourStep;
}

/** Distances are told against the figure itself, so that points, pounds and days can be compared. */
const share = (distance: number, figure: number): number => distance / Math.max(Math.abs(figure), 1);

/** How near the reading is to its target or to a limit about it, as a share; null where it is not rated. */
function nearness({ measure, reading, target, rating }: AssessedMeasure, policy: Policy): number | null {
  if (rating.status === 'Not rated' || reading?.kind !== 'measured') return null;
  const rule = ruleInForce(measure.rule, policy);
  const now = shown(reading);
  const figures =
    target.kind === 'band' ? [target.low, target.high] : target.kind === 'number' ? [target] : [];
  const edges = figures.map(shown).flatMap((edge) =>
    [0, rule.green, rule.amber].flatMap((amount) => {
      const limit = limitOf(amount, rule.toleranceKind, edge);
      return [edge - limit, edge + limit];
    }),
  );
  if (rule.floor !== null) edges.push(shown(rule.floor));
  return share(Math.min(...edges.map((edge) => Math.abs(edge - now))), now);
}

/** Some more are looked at than are wanted, as the exact distance depends on how figures are printed. */
const LOOKED_AT = 5;

/** A distance beyond this share of the figure is not near: the usual tolerance. It decides only which measures are named. */
const NEAR = 0.05;

/** The nearest first, at most `most`; the exact distance is worked out for few, whatever the number of measures. */
export function nearColours(
  measures: readonly AssessedMeasure[],
  policy: Policy,
  most: number,
): readonly NearColour[] {
  const roughly = measures
    .flatMap((assessed) => {
      const near = nearness(assessed, policy);
      return near === null ? [] : [{ assessed, near }];
    })
    .toSorted((a, b) => a.near - b.near)
    .slice(0, most * LOOKED_AT);
  return roughly
    .flatMap(({ assessed }) => {
      const next = nextColour(assessed, policy);
      const [step] = [next?.up, next?.down]
        .filter((each) => each != null)
        .toSorted((a, b) => a.distance - b.distance);
      return step === undefined ? [] : [{ assessed, step, near: share(step.distance, step.at) }];
    })
    .filter(({ near }) => near <= NEAR)
    .toSorted((a, b) => a.near - b.near)
    .slice(0, most)
    .map(({ assessed, step }) => ({ assessed, step }));
}
