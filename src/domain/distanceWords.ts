/** Distance travelled in one sentence, with figures as their own cells print them. */
import type { Distance } from './distance.ts';
import { figureFormat } from './figureFormat.ts';
import type { Measure } from './measure.ts';
import { type Period, periodKey } from './period.ts';
import { monthsWords } from './periodInWords.ts';
import { printFigure } from './printFigure.ts';
import type { Figure } from './reading.ts';

/** `March 2026`, `the end of 2025/26`. */
export const endInWords = (period: Period): string =>
  period.kind === 'month' ? (monthsWords(period) ?? '') : `the end of ${periodKey(period)}`;

/** A share that has not arrived is never rounded to the whole way, nor one that has set out to none of it. */
function percentWords(share: number): string {
  const rounded = Math.round(share);
  if (rounded >= 100) return '99%';
  return rounded === 0 && share > 0 ? 'Less than 1%' : `${rounded}%`;
}

/**
 * `62% of the way from 40% (2023/24) to 60% by March 2026; at this pace 56.5% by then, short of the target.`
 * @param measure whose distance it is, for the unit
 */
export function distanceWords(
  measure: Measure,
  { baseline, reading, target, by, share, pace }: Distance,
): string {
  const print = (figure: Figure): string => printFigure(figure.value, figureFormat(measure, figure));
  const start = `${print(baseline.figure)}${baseline.period === null ? '' : ` (${periodKey(baseline.period)})`}`;
  const due = by === null ? '' : ` by ${endInWords(by)}`;
  const goal = `${print(target)}${due}`;
  const way =
    share >= 100
      ? `The whole way from ${start} to ${goal}`
      : share < 0
        ? `Further from ${goal} than the baseline of ${start}`
        : share === 0
          ? `No further than the baseline of ${start}, towards ${goal}`
          : `${percentWords(share)} of the way from ${start} to ${goal}`;
  if (pace === null || share >= 100) return `${way}.`;
  if (pace.timeGone >= 100) return `${way}; the time is over.`;
  if (share <= 0) return `${way}; ${Math.max(1, Math.round(pace.timeGone))}% of the time has gone.`;
  const then = printFigure(pace.figure, figureFormat(measure, reading));
  return pace.reaches
    ? `${way}; at this pace the target is reached in time.`
    : `${way}; at this pace ${then} by then, short of the target.`;
}
