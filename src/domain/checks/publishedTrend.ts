/** A trend printed by the council that the figures on the sheet do not bear out. */
import type { AssessedMeasure } from '../assessment.ts';
import type { ComparedWith } from '../faultFacts.ts';
import type { Noticed } from '../finding.ts';
import { groupBy } from '../groupBy.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { periodKey } from '../period.ts';
import { COMPARISONS, type TrendPolicy } from '../policy.ts';
import { readTrendWord } from '../readTrendWord.ts';
import type { Direction, Trend } from '../trend.ts';
import { trendOf } from '../trendOf.ts';
import { placesUsed } from '../usedCells.ts';
import type { Check } from './check.ts';
import { printedFor } from './printedFor.ts';
import { remembered } from './remembered.ts';
import { trendClaim } from './trendClaim.ts';

/** So many trends of a sheet tell how it compares. */
const ENOUGH = 200;

/** A measure whose printed trend can be held against a trend of ours. */
interface Claimed {
  readonly assessed: AssessedMeasure;
  readonly claims: readonly Direction[];
}

type TrendFor = (assessed: AssessedMeasure) => Trend;

/** Every way in which a council may have compared, those of the rule in force first. */
function waysToCompare(policy: TrendPolicy): readonly TrendFor[] {
  const bases = [policy, { ...policy, cumulativeMeasures: 'as others' as const }];
  const others = bases.flatMap((base) =>
    COMPARISONS.map(
      (wanted): TrendFor =>
        ({ measure, period, target }) =>
          trendOf(measure, period, wanted, target, base),
    ),
  );
  return [({ trend }) => trend, ({ trend, secondTrend }) => secondTrend ?? trend, ...others];
}

/** Whether ours and theirs agree; null where we cannot compare. 100% that stayed 100% is called improved as well. */
function agrees({ claims }: Claimed, { direction, atBest }: Trend): boolean | null {
  if (direction === 'Not comparable' || direction === 'Too few cases') return null;
  return claims.includes(direction) || (atBest && claims.includes('Improved'));
}

/** How many printed trends a way of comparing bears out, less those that it does not. */
function support(claimed: readonly Claimed[], trendFor: TrendFor): number {
  return claimed.reduce((sum, claim) => {
    const agreed = agrees(claim, trendFor(claim.assessed));
    return sum + (agreed === null ? 0 : agreed ? 1 : -1);
  }, 0);
}

/** The way in which the sheet seems to have compared: the one that most of its trends bear out, ours where several do. */
function likeliest(claimed: readonly Claimed[], ways: readonly TrendFor[]): TrendFor | undefined {
  const asked = claimed.slice(0, ENOUGH);
  const scored = ways.map((way) => ({ way, score: support(asked, way) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.way;
}

function comparedFacts({ measure }: AssessedMeasure, { reason, comparedWith }: Trend): ComparedWith {
  if (reason === 'average of the last four') return { kind: reason };
  const period = periodKey(comparedWith?.period ?? { kind: 'unknown' });
  return { kind: 'period', period, figure: measure.readings.get(period)?.text || null };
}

/**
 * A council may compare with another period than our rule, and is then not wrong. So each sheet is first asked which
 * comparison most of its trends follow, and only a trend that neither that one nor ours bears out is reported.
 */
export const publishedTrend: Check = ({ measures, policy }) => {
  const isOfPeriod = printedFor(measures);
  const directionOf = remembered((text) => readTrendWord(text, null)?.direction ?? null);
  const claimed = measures.flatMap((assessed): readonly Claimed[] => {
    const said = assessed.measure.published.trend;
    const printed = said === null ? null : directionOf(said.text);
    const claims = printed === null ? null : trendClaim(printed, assessed.measure.polarity);
    return claims === null || !isOfPeriod(assessed) ? [] : [{ assessed, claims }];
  });
  const ways = waysToCompare(policy.trend);
  return [...groupBy(claimed, ({ assessed }) => assessed.measure.sheet).values()].flatMap(
    (onSheet): readonly Noticed[] => {
      const contradicted = onSheet.filter((claim) => agrees(claim, claim.assessed.trend) === false);
      const theirs = contradicted.length === 0 ? undefined : likeliest(onSheet, ways);
      return contradicted.flatMap((claim): readonly Noticed[] => {
        const { assessed } = claim;
        const { measure, trend } = assessed;
        const said = measure.published.trend;
        const isExplained = theirs !== undefined && agrees(claim, theirs(assessed)) === true;
        if (said === null || isExplained) return [];
        const fault = {
          code: 'published-trend-differs',
          published: said.text,
          ours: trend.direction,
          compared: comparedFacts(assessed, trend),
        } as const;
        return [restingOn(noticedOf(measure, fault, said.place), placesUsed(assessed, policy))];
      });
    },
  );
};
