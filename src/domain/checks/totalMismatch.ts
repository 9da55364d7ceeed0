/** Parts that do not come to the total printed above or below them, with rounding allowed for. */

import { figureFormat } from '../figureFormat.ts';
import { shown } from '../gap.ts';
import type { Measure } from '../measure.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { periodKey } from '../period.ts';
import type { Place } from '../place.ts';
import { printFigure } from '../printFigure.ts';
import type { MeasuredReading } from '../reading.ts';
import { decimalsShown, round9 } from '../round.ts';
import { type Breakdown, breakdowns } from './breakdowns.ts';
import type { Check } from './check.ts';

/** A total and its parts in one period, all measured. */
interface Sum {
  readonly total: MeasuredReading;
  readonly parts: number;
  /** By how much the parts exceed the total; 0 where rounding explains it. */
  readonly excess: number;
}

/** Each figure may be half a step of its last digit off. */
const halfStep = (figure: MeasuredReading): number => 10 ** -decimalsShown(figure) / 2;

function sumIn(breakdown: Breakdown, period: string): Sum | null {
  const total = breakdown.total.readings.get(period);
  if (total?.kind !== 'measured') return null;
  const parts: MeasuredReading[] = [];
  for (const { readings } of breakdown.parts) {
    const reading = readings.get(period);
    if (reading?.kind !== 'measured') return null;
    parts.push(reading);
  }
  const sum = round9(parts.reduce((all, part) => all + shown(part), 0));
  const excess = round9(sum - shown(total));
  // Whole numbers are counts, and counts do not round.
  const rounded = [total, ...parts].filter((figure) => decimalsShown(figure) !== 0);
  const slack = round9(rounded.reduce((all, figure) => all + halfStep(figure), 0));
  return { total, parts: sum, excess: Math.abs(excess) <= slack ? 0 : excess };
}

/** Whether the figures of other periods bear out that these parts make up the total. */
function addsUpElsewhere(breakdown: Breakdown, now: string): boolean {
  let agreed = 0;
  for (const period of breakdown.total.readings.keys()) {
    const sum = period === now ? null : sumIn(breakdown, period);
    if (sum !== null && sum.parts !== 0) agreed += sum.excess === 0 ? 1 : -1;
  }
  return agreed > 0;
}

/** Parts that are said to be some of a total may leave some out, unless other periods show that they do not. */
function mismatch(breakdown: Breakdown, now: string): Sum | null {
  const sum = sumIn(breakdown, now);
  if (sum === null || sum.excess === 0) return null;
  const isCertain = breakdown.evidence === 'said to be the total';
  const isTooMuch = breakdown.evidence === 'said to be parts' && sum.excess > 0;
  return isCertain || isTooMuch || addsUpElsewhere(breakdown, now) ? sum : null;
}

/** The mismatch of one total; null where any of the ways in which it may be made up comes to it. */
function mismatchOf(
  ways: readonly Breakdown[],
  now: string,
): { readonly sum: Sum; readonly parts: number; readonly cells: readonly Place[] } | null {
  if (ways.some((way) => sumIn(way, now)?.excess === 0)) return null;
  for (const way of ways) {
    const sum = mismatch(way, now);
    const cells = way.parts.flatMap(({ readings }) => readings.get(now)?.place ?? []);
    if (sum !== null) return { sum, parts: way.parts.length, cells };
  }
  return null;
}

export const totalMismatch: Check = ({ measures }) => {
  const ways = new Map<Measure, Breakdown[]>();
  for (const breakdown of breakdowns(measures.map(({ measure }) => measure))) {
    const others = ways.get(breakdown.total);
    if (others) others.push(breakdown);
    else ways.set(breakdown.total, [breakdown]);
  }
  return measures.flatMap(({ measure, period }) => {
    const found = mismatchOf(ways.get(measure) ?? [], periodKey(period));
    if (found === null) return [];
    const { total, parts } = found.sum;
    const sum = printFigure(parts, figureFormat(measure, total));
    const made = { kind: 'parts', parts: found.parts, sum } as const;
    const fault = { code: 'total-mismatch', total: total.text, made } as const;
    return [restingOn(noticedOf(measure, fault, total.place), found.cells)];
  });
};
