/** A due date that is past, while the measure is short of what was due; today is the end of the period assessed. */
import { gapOf, goalOf, shown } from '../gap.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { periodEnd } from '../period.ts';
import { promisedTarget } from '../promisedTarget.ts';
import { targetPlaces } from '../targetPlaces.ts';
import { isCountPartWay } from '../unrated.ts';
import type { Check } from './check.ts';

export const milestoneLate: Check = ({ measures }) =>
  measures.flatMap(({ measure, period, reading }) => {
    const { due, polarity } = measure;
    if (due === null || period.kind === 'unknown' || periodEnd(due.period) > periodEnd(period)) return [];
    if (reading?.kind !== 'measured' || isCountPartWay(measure, period)) return [];
    const target = promisedTarget(measure, period)?.target;
    const goal = target && goalOf(polarity, target, reading);
    if (!goal || gapOf(shown(reading), goal) === 0) return [];
    const fault = {
      code: 'milestone-late',
      due: due.text,
      target: target.text,
      figure: reading.text,
    } as const;
    return [restingOn(noticedOf(measure, fault, due.place), [reading.place, ...targetPlaces(target)])];
  });
