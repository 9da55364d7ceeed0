/** A blank cell of an earlier period with figures before and after it, and nothing that says why. */
import type { AssessedMeasure } from '../assessment.ts';
import { groupBy } from '../groupBy.ts';
import { noticedOf } from '../noticed.ts';
import { type Period, periodEnd, periodKey, periodMonths } from '../period.ts';
import type { Place } from '../place.ts';
import type { Check } from './check.ts';

interface Blank {
  readonly period: string;
  readonly place: Place;
}

const MONTHS_OF_YEAR = 12;

/** Months between figures of measures that are reported less often than their sheet: yearly, half-yearly, quarterly, termly. */
const RHYTHMS = [12, 6, 4, 3];

/** Whether the figures stand in a rhythm of their own, so that the cells between are meant to be blank. */
function isReportedLessOften(measured: readonly Period[], blanks: readonly Period[]): boolean {
  const [first] = measured;
  if (first === undefined) return false;
  const phase = (period: Period, rhythm: number): number => (periodEnd(period) - periodEnd(first)) % rhythm;
  return RHYTHMS.filter((rhythm) => rhythm > periodMonths(first)).some(
    (rhythm) =>
      measured.every((period) => phase(period, rhythm) === 0) &&
      blanks.every((period) => phase(period, rhythm) !== 0) &&
      // Two figures are no rhythm, unless a year lies between them.
      (measured.length > 2 || rhythm === MONTHS_OF_YEAR),
  );
}

function gapsIn({ measure, period: now }: AssessedMeasure, periods: readonly Period[]): readonly Blank[] {
  const kindOf = (period: Period) => measure.readings.get(periodKey(period))?.kind;
  const measured = periods.filter((period) => kindOf(period) === 'measured');
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined || measured.length < 2) return [];
  const between = periods.filter(
    (period) =>
      periodEnd(period) > periodEnd(first) && periodEnd(period) < Math.min(periodEnd(last), periodEnd(now)),
  );
  const blanks = between.flatMap((period) => {
    const reading = measure.readings.get(periodKey(period));
    return reading?.kind === 'missing' && reading.reason === 'blank'
      ? [{ period, place: reading.place }]
      : [];
  });
  if (
    blanks.length === 0 ||
    isReportedLessOften(
      measured,
      blanks.map(({ period }) => period),
    )
  )
    return [];
  return blanks.map(({ period, place }) => ({ period: periodKey(period), place }));
}

/** Said once of a measure, at the first such cell. The period assessed is `missing-reading-no-reason`. */
export const gapInSeries: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure } = assessed;
    const hasBlank = [...measure.readings.values()].some(
      (reading) => reading.kind === 'missing' && reading.reason === 'blank',
    );
    if (!hasBlank) return [];
    const gaps = [...groupBy(measure.periods, ({ kind }) => kind).values()].flatMap((periods) =>
      gapsIn(assessed, periods),
    );
    const [first] = gaps;
    if (first === undefined) return [];
    const periods = gaps.map(({ period }) => period);
    return [noticedOf(measure, { code: 'gap-in-series', periods }, first.place)];
  });
