/** What keeps a measure from being rated. */
import type { Measure } from './measure.ts';
import { endsFinancialYear, type Period, periodMonths } from './period.ts';
import type { MissingReason, Reading } from './reading.ts';
import type { StatusReason } from './status.ts';
import type { Target } from './target.ts';
import type { Unit } from './unit.ts';

function missingBar(reason: MissingReason): StatusReason {
  switch (reason) {
    case 'not due':
      return 'not due';
    case 'blank':
    case 'no data':
    case 'new measure':
    case 'to be confirmed':
      return 'no data';
  }
}

/** Why the reading cannot be rated; null where it is measured. `reading` is null where the sheet has no such column. */
export function readingBar(reading: Reading | null): StatusReason | null {
  if (reading === null) return 'no data';
  switch (reading.kind) {
    case 'measured':
      return null;
    case 'missing':
      return missingBar(reading.reason);
    case 'suppressed':
    case 'not applicable':
    case 'unreadable':
      return reading.kind;
  }
}

/** Why nothing can be rated against the target; null where it is a figure or a band. */
export function targetBar(target: Target): StatusReason | null {
  switch (target.kind) {
    case 'number':
    case 'band':
      return null;
    case 'missing':
      return 'no target';
    case 'unreadable':
      return 'target unreadable';
  }
}

/** Figures that do not grow as the year goes on, so that one to date is comparable with the year's. */
const SHARES: ReadonlySet<Unit> = new Set(['percent', 'ratio', 'grade']);

/**
 * Whether this is a count to date before the year's end, so that the year's target cannot judge it yet
 * (half a year's count against a full year's target is short by construction). A percentage to date is rated.
 */
export function isCountPartWay(measure: Measure, period: Period): boolean {
  const isWhole = periodMonths(period) === 12 || endsFinancialYear(period);
  return measure.basis === 'cumulative' && !SHARES.has(measure.unit) && !isWhole;
}

export const isAnnual = (target: Target): boolean =>
  (target.kind === 'number' || target.kind === 'band') && target.span === 'annual';

/** Why the measure is not rated, the first that holds in the order of docs/rules.md; null where it is. */
export function unratedReason(
  measure: Measure,
  reading: Reading | null,
  target: Target,
  period: Period,
): StatusReason | null {
  if (measure.polarity === 'information') return 'information only';
  const bar = readingBar(reading);
  if (bar !== null) return bar;
  if (isCountPartWay(measure, period) && isAnnual(target)) return 'not due';
  return targetBar(target) ?? (measure.polarity === 'unknown' ? 'polarity unknown' : null);
}
