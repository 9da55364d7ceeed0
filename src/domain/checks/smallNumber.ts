/** Counts of people from 1 to 5 that would stand on the summary, where nothing withholds them. */
import { PERIODS_LOOKED_BACK } from '../checkLimits.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { type Period, periodKey, previousPeriod } from '../period.ts';
import { isSmallCount } from '../smallNumbers.ts';
import type { Check } from './check.ts';

/** The period assessed and those before it that the summary shows beside it, newest first, by key. */
export function periodsShown(period: Period): readonly string[] {
  const keys: string[] = [];
  for (let each: Period | null = period; each !== null && keys.length < PERIODS_LOOKED_BACK; ) {
    keys.push(periodKey(each));
    each = previousPeriod(each);
  }
  return keys;
}

export const smallNumber: Check = ({ measures, policy }) => {
  if (policy.disclosure !== 'off') return [];
  return measures.flatMap(({ measure, period }) => {
    if (!measure.countsPeople) return [];
    const periods = periodsShown(period).filter((key) => isSmallCount(measure, measure.readings.get(key)));
    const [newest, ...older] = periods.flatMap((key) => measure.readings.get(key)?.place ?? []);
    if (newest === undefined) return [];
    const noticed = noticedOf(measure, { code: 'small-number-shown', periods: periods.toReversed() }, newest);
    return [older.length === 0 ? noticed : restingOn(noticed, older)];
  });
};
