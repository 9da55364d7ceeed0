/** A count for the year so far that is smaller than an earlier one of the same year. */
import { figureIn, type KnownFigure } from '../figureIn.ts';
import { shown } from '../gap.ts';
import { isDifference } from '../mayBeNegative.ts';
import type { Measure } from '../measure.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import type { PastMeasure } from '../past.ts';
import { financialYearOf, type Period, periodKey, previousPeriod } from '../period.ts';
import { asDisplayed, compare9 } from '../round.ts';
import type { Check } from './check.ts';

interface Earlier {
  readonly period: Period;
  readonly figure: KnownFigure;
}

/** The last figure before a period, of the same financial year; null where there is none. */
function earlierInYear(measure: Measure, past: PastMeasure | undefined, now: Period): Earlier | null {
  const year = financialYearOf(now);
  let period = previousPeriod(now);
  while (period !== null && financialYearOf(period) === year) {
    const figure = figureIn(measure, past, period);
    if (figure !== null) return { period, figure };
    period = previousPeriod(period);
  }
  return null;
}

/** A net figure may fall, and so may an average of the year so far, or so many for each. */
const mayFall = (measure: Measure): boolean =>
  measure.basis !== 'cumulative' ||
  measure.unit !== 'number' ||
  isDifference(measure) ||
  /\b(?:average|mean|median|per|(?:a|each|every) (?:day|week|month|quarter))\b/i.test(measure.name);

export const countFell: Check = ({ measures, before: reported }) =>
  measures.flatMap(({ measure }) => {
    if (mayFall(measure)) return [];
    const past = reported?.of.get(measure);
    return measure.periods.flatMap((period) => {
      const reading = measure.readings.get(periodKey(period));
      if (reading?.kind !== 'measured') return [];
      const earlier = earlierInYear(measure, past, period);
      if (earlier === null) return [];
      const before = asDisplayed(earlier.figure.value, reading.decimals);
      if (compare9(shown(reading), before) >= 0) return [];
      const fault = {
        code: 'count-to-date-fell',
        period: periodKey(period),
        figure: reading.text,
        earlier: { period: periodKey(earlier.period), text: earlier.figure.text },
      } as const;
      const noticed = noticedOf(measure, fault, reading.place);
      const cell = measure.readings.get(fault.earlier.period)?.place;
      return [cell === undefined ? noticed : restingOn(noticed, [cell])];
    });
  });
