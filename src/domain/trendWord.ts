/** The word for a trend, as it stands in a cell. */
import type { Trend } from './trend.ts';

/** How the trend stands in a cell: the direction, and whether it could be no better. */
export const trendWord = (trend: Trend): string =>
  trend.atBest ? `${trend.direction} (at best)` : trend.direction;
