/** Whether what a sheet prints of status and trend was printed for the period that we assess. */
import { latestPeriod, measuredPeriods } from '../assessedPeriod.ts';
import type { AssessedMeasure } from '../assessment.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import { type Period, samePeriod } from '../period.ts';

/** The latest period in which any measure of each sheet has a figure. */
function latestBySheet(measures: readonly Measure[]): ReadonlyMap<string, Period> {
  const latest = new Map<string, Period>();
  for (const [sheet, ofSheet] of groupBy(measures, (measure) => measure.sheet)) {
    const period = latestPeriod(measuredPeriods(ofSheet));
    if (period !== null) latest.set(sheet, period);
  }
  return latest;
}

/**
 * A sheet prints one status beside several periods: it is that of the period the sheet reports, or of its latest
 * figures. Where another period is assessed, what is printed says nothing about it.
 */
export function printedFor(measures: readonly AssessedMeasure[]): (assessed: AssessedMeasure) => boolean {
  const latest = latestBySheet(measures.map(({ measure }) => measure));
  return ({ measure, period }) => {
    const last = latest.get(measure.sheet);
    return (
      (measure.sheetPeriod !== null && samePeriod(measure.sheetPeriod, period)) ||
      (last !== undefined && samePeriod(last, period))
    );
  };
}
