/** Which period is assessed: the one the settings name, else the sheets' own, else the latest with a figure. */
import { groupBy } from './groupBy.ts';
import type { Measure } from './measure.ts';
import { comparePeriods, type Period, periodEnd, periodKey, periodMonths, UNKNOWN_PERIOD } from './period.ts';
import { periodOfKey } from './periodOfKey.ts';

/** Who named the period; `assumed`: nobody did. */
export type PeriodSource = 'settings' | 'sheet' | 'assumed';

export interface AssessedPeriod {
  /** The period of the document. */
  readonly period: Period;
  readonly source: PeriodSource;
  /** The period one measure is assessed in: its sheet may have a period, or a kind of period, of its own. */
  readonly periodOf: (measure: Measure) => Period;
}

/** The first month of a period, counted as `periodEnd` counts. */
export const periodStart = (period: Period): number => periodEnd(period) - periodMonths(period) + 1;

const covers = (long: Period, short: Period): boolean =>
  periodMonths(long) > periodMonths(short) &&
  periodStart(long) <= periodStart(short) &&
  periodEnd(long) >= periodEnd(short);

/**
 * The latest of some periods. A longer period that covers a shorter one does not count: a year's column beside
 * its quarters is not a later period than the quarter that was just reported.
 */
export function latestPeriod(periods: readonly Period[]): Period | null {
  const shortest = periods.filter((period) => !periods.some((other) => covers(period, other)));
  return shortest.reduce<Period | null>(
    (latest, period) => (latest === null || comparePeriods(period, latest) > 0 ? period : latest),
    null,
  );
}

/** Each period in which a measure has a measured reading, once. */
export function measuredPeriods(measures: readonly Measure[]): readonly Period[] {
  const found = new Map<string, Period>();
  // Measures of one table share their periods, so that few keys are ever made.
  const keys = new Map<Period, string>();
  for (const { periods, readings } of measures)
    for (const period of periods) {
      const key = keys.get(period) ?? periodKey(period);
      if (!keys.has(period)) keys.set(period, key);
      if (!found.has(key) && readings.get(key)?.kind === 'measured') found.set(key, period);
    }
  return [...found.values()];
}

/** The period that a sheet says it reports, if any measure of it has a column for it or it has no periods at all. */
function statedPeriod(measures: readonly Measure[]): Period | null {
  const stated = measures.find((measure) => measure.sheetPeriod !== null)?.sheetPeriod ?? null;
  if (stated === null) return null;
  const key = periodKey(stated);
  const columns = measures.some((measure) => measure.periods.length > 0);
  return !columns || measures.some((measure) => measure.readings.has(key)) ? stated : null;
}

/** The period most measures' sheets state; the later where two are stated equally often. */
function mostStated(
  stated: ReadonlyMap<string, Period>,
  sheets: ReadonlyMap<string, readonly Measure[]>,
): Period | null {
  const weights = new Map<string, { readonly period: Period; measures: number }>();
  for (const [sheet, period] of stated) {
    const key = periodKey(period);
    const weight = weights.get(key) ?? { period, measures: 0 };
    weight.measures += sheets.get(sheet)?.length ?? 0;
    weights.set(key, weight);
  }
  const order = [...weights.values()].sort(
    (a, b) => b.measures - a.measures || comparePeriods(b.period, a.period),
  );
  return order[0]?.period ?? null;
}

/**
 * Where a measure has no column of the wanted period's kind, it is assessed in its latest period that ends no later:
 * a sheet of months beside one of quarters is assessed in the quarter's last month.
 */
function nearestOf(measure: Measure, wanted: Period): Period {
  if (measure.readings.has(periodKey(wanted))) return wanted;
  if (measure.periods.some((period) => period.kind === wanted.kind)) return wanted;
  const ended = measure.periods.filter((period) => periodEnd(period) <= periodEnd(wanted));
  return latestPeriod(ended) ?? wanted;
}

/**
 * Decides the period of a scorecard and of each of its measures.
 * @param stated the settings' period by its key; null where they name none
 */
export function assessedPeriod(measures: readonly Measure[], stated: string | null): AssessedPeriod {
  const fromSettings = stated === null ? null : periodOfKey(stated);
  if (stated !== null && fromSettings === null) throw new Error(`The settings name no period: ${stated}`);
  if (fromSettings !== null)
    return {
      period: fromSettings,
      source: 'settings',
      periodOf: (measure) => nearestOf(measure, fromSettings),
    };

  const sheets = groupBy(measures, ({ sheet }) => sheet);
  const ofSheet = new Map<string, Period>();
  for (const [sheet, ofThisSheet] of sheets) {
    const period = statedPeriod(ofThisSheet);
    if (period !== null) ofSheet.set(sheet, period);
  }
  const fromSheets = mostStated(ofSheet, sheets);
  const period = fromSheets ?? latestPeriod(measuredPeriods(measures)) ?? UNKNOWN_PERIOD;
  return {
    period,
    source: fromSheets === null ? 'assumed' : 'sheet',
    periodOf: (measure) => nearestOf(measure, ofSheet.get(measure.sheet) ?? period),
  };
}
