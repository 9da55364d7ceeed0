/** What another policy would change, in words. */
import { hasLongTrendChanged, hasStatusChanged, hasTrendChanged, type RatingChange } from './dryRun.ts';

/** `would be Amber, is Red; trend would be Improved, is Worsened`. */
export function ratingChangeWords(change: RatingChange): string {
  const { from, to } = change;
  const long =
    hasLongTrendChanged(change) && from.secondTrend !== null && to.secondTrend !== null
      ? [`long trend would be ${to.secondTrend.direction}, is ${from.secondTrend.direction}`]
      : [];
  return [
    ...(hasStatusChanged(change) ? [`would be ${to.status}, is ${from.status}`] : []),
    ...(hasTrendChanged(change) ? [`trend would be ${to.trend.direction}, is ${from.trend.direction}`] : []),
    ...long,
  ].join('; ');
}

/** How many measures another policy would change: `2 of 34 measures would have another status, 1 another trend.` */
export function dryRunHeadline(changes: readonly RatingChange[], measures: number): string {
  const statuses = changes.filter(hasStatusChanged).length;
  const trends = changes.filter((change) => hasTrendChanged(change) || hasLongTrendChanged(change)).length;
  const of = `of ${measures} ${measures === 1 ? 'measure' : 'measures'}`;
  if (changes.length === 0) return `None ${of} would have another status or trend.`;
  if (trends === 0) return `${statuses} ${of} would have another status; no trend would change.`;
  if (statuses === 0) return `${trends} ${of} would have another trend; no status would change.`;
  return `${statuses} ${of} would have another status, ${trends} another trend.`;
}
