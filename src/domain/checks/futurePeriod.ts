/** A figure under a period that begins after the one assessed. */
import { periodStart } from '../assessedPeriod.ts';
import type { AssessedMeasure } from '../assessment.ts';
import type { Noticed } from '../finding.ts';
import { groupBy } from '../groupBy.ts';
import { noticedOf, noticedOn } from '../noticed.ts';
import { periodEnd, periodKey } from '../period.ts';
import type { Place } from '../place.ts';
import type { Check } from './check.ts';

interface Filled {
  readonly assessed: AssessedMeasure;
  readonly period: string;
  readonly place: Place;
}

/** Figures measured in later periods; a year still running is not later than its quarters, and a forecast is meant to be. */
function filledIn(assessed: AssessedMeasure): readonly Filled[] {
  const { measure, period } = assessed;
  if (period.kind === 'unknown' || measure.basis === 'forecast') return [];
  return measure.periods
    .filter((later) => periodStart(later) > periodEnd(period))
    .flatMap((later) => {
      const reading = measure.readings.get(periodKey(later));
      return reading?.kind === 'measured'
        ? [{ assessed, period: periodKey(later), place: reading.place }]
        : [];
    });
}

/**
 * Only where the period was stated: otherwise the latest with a figure is assessed and none is later. A stray figure is
 * reported in its cell; where most measures of the sheet have one, the period is, once: somebody looks back on purpose.
 */
export const futurePeriod: Check = ({ scorecard, measures, periodStated }) => {
  if (!periodStated) return [];
  const headings = new Map(scorecard.sheets.map(({ sheet, periods }) => [sheet, periods]));
  const onSheet = groupBy(measures, ({ measure }) => measure.sheet);
  const columns = groupBy(measures.flatMap(filledIn), ({ assessed, period }) =>
    JSON.stringify([assessed.measure.sheet, period]),
  );
  return [...columns.values()].flatMap((column): readonly Noticed[] => {
    const [first] = column;
    if (first === undefined) return [];
    const { sheet } = first.assessed.measure;
    const fault = { code: 'future-period-filled', period: first.period } as const;
    const isMost = column.length > 1 && column.length * 2 > (onSheet.get(sheet)?.length ?? 0);
    return isMost
      ? [noticedOn(sheet, fault, headings.get(sheet)?.get(first.period) ?? first.place)]
      : column.map(({ assessed, place }) => noticedOf(assessed.measure, fault, place));
  });
};
