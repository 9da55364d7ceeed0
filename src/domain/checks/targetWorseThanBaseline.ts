/** A target that would be met by getting worse: less is asked than there was at the start. */
import { betterBy, isComparable } from '../distance.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { financialYearOf, type Period } from '../period.ts';
import type { Target } from '../target.ts';
import { isAnnual } from '../unrated.ts';
import type { Check } from './check.ts';

/** The span that a target is set for. */
function spanOf(target: Target, period: Period): Period {
  const year = financialYearOf(period);
  return isAnnual(target) && year !== null ? { kind: 'year', year } : period;
}

export const targetWorseThanBaseline: Check = ({ measures }) =>
  measures.flatMap(({ measure, target, period }) => {
    const { baseline } = measure;
    if (baseline === null || target.kind !== 'number') return [];
    if (!isComparable(measure, baseline, spanOf(target, period))) return [];
    if (betterBy(measure, baseline, target) !== -1) return [];
    const fault = {
      code: 'target-worse-than-baseline',
      target: target.text,
      baseline: baseline.figure.text,
    } as const;
    return [restingOn(noticedOf(measure, fault, target.place), [baseline.figure.place])];
  });
