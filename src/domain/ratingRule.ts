/** The rule by which colours are given, in words short enough to stand in every row of the history, and read back. */
import type { Policy } from './policy.ts';

export type RatingRule = Pick<
  Policy,
  'toleranceKind' | 'green' | 'amber' | 'boundary' | 'amberIfImproved' | 'bands'
>;

const NUMBER = '(\\d+(?:\\.\\d+)?)';

const RULE = new RegExp(
  `^green ${NUMBER}, amber ${NUMBER} (percent|points)(, worse)?(, improved)?(?:, exceeded ${NUMBER})?(?:, split ${NUMBER})?$`,
);

/** `green 0, amber 5 percent`; then, where they are in force, `worse`, `improved`, `exceeded 10`, `split 5`. */
export function ratingRuleText(rule: RatingRule): string {
  const { toleranceKind, green, amber, boundary, amberIfImproved, bands } = rule;
  return [
    `green ${green}`,
    `amber ${amber} ${toleranceKind === 'points' ? 'points' : 'percent'}`,
    ...(boundary === 'worse' ? ['worse'] : []),
    ...(amberIfImproved ? ['improved'] : []),
    ...(bands?.exceeded == null ? [] : [`exceeded ${bands.exceeded}`]),
    ...(bands?.amberSplit == null ? [] : [`split ${bands.amberSplit}`]),
  ].join(', ');
}

/** The rule that a text states; null for any other text. */
export function parseRatingRule(text: string): RatingRule | null {
  const match = RULE.exec(text);
  if (match === null) return null;
  const [, green, amber, kind, worse, improved, exceeded, split] = match;
  const bands = {
    exceeded: exceeded === undefined ? null : Number(exceeded),
    amberSplit: split === undefined ? null : Number(split),
  };
  return {
    toleranceKind: kind === 'points' ? 'points' : 'percent of target',
    green: Number(green),
    amber: Number(amber),
    boundary: worse === undefined ? 'better' : 'worse',
    amberIfImproved: improved !== undefined,
    bands: bands.exceeded === null && bands.amberSplit === null ? null : bands,
  };
}
