/** Which of a measure's targets a period is judged against. */
import type { Measure } from './measure.ts';
import { financialYearOf, type Period, periodKey, periodMonths } from './period.ts';
import type { Target } from './target.ts';

const isBlank = (target: Target | undefined): boolean =>
  target === undefined || (target.kind === 'missing' && target.text === null);

/** The year that the period is a part of, by key; null where it is a year itself, or unknown. */
function yearKeyOf(period: Period): string | null {
  const year = financialYearOf(period);
  const isPart = periodMonths(period) > 0 && periodMonths(period) < 12;
  return year !== null && isPart ? periodKey({ kind: 'year', year }) : null;
}

const asAnnual = (target: Target): Target =>
  target.kind === 'number' || target.kind === 'band' ? { ...target, span: 'annual' } : target;

/**
 * The target of the period's own (a quarterly profile), then the year's, then the one printed without a period.
 * A blank cell of the profile is passed over; words in it (`No target`) are the council's answer for that period.
 */
export function targetFor(measure: Measure, period: Period): Target {
  const own = measure.periodTargets.get(periodKey(period));
  if (own !== undefined && !isBlank(own)) return own;
  const yearKey = yearKeyOf(period);
  const annual = yearKey === null ? undefined : measure.periodTargets.get(yearKey);
  if (annual !== undefined && !isBlank(annual)) return asAnnual(annual);
  if (!isBlank(measure.target)) return measure.target;
  return own ?? annual ?? measure.target;
}
