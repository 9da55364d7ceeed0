/** The figures that a comment may compare the reading with. */
import { earlierFigures } from '../earlierFigures.ts';
import { shown } from '../gap.ts';
import type { Measure } from '../measure.ts';
import { type Period, periodKey, previousPeriod, samePeriodLastYear } from '../period.ts';
import { asDisplayed, decimalsShown } from '../round.ts';
import type { Time } from './commentTokens.ts';
import { periodMeant } from './periodMeant.ts';

/** `text` and `period` as printed; `period` is null where the figure is of no one period. */
export interface Base {
  readonly value: number;
  readonly text: string;
  readonly period: string | null;
}

function readingIn(measure: Measure, period: Period | null): readonly Base[] {
  if (period === null) return [];
  const key = periodKey(period);
  const reading = measure.readings.get(key);
  return reading?.kind === 'measured' ? [{ value: shown(reading), text: reading.text, period: key }] : [];
}

/** The named periods' figures; null where one of them has none. */
export function namedBases(measure: Measure, now: Period, since: readonly Time[]): readonly Base[] | null {
  const bases = since.flatMap((time) => readingIn(measure, periodMeant(time, now)));
  return bases.length === since.length ? bases : null;
}

/** Whatever a comment can mean that names no period: the one before, last year's, the last four, their average, the baseline. */
export function unnamedBases(measure: Measure, now: Period): readonly Base[] {
  const lastFour = earlierFigures(measure, now);
  const bases = [
    ...readingIn(measure, previousPeriod(now)),
    ...readingIn(measure, samePeriodLastYear(now)),
    ...lastFour.map(({ period, reading }) => ({
      value: shown(reading),
      text: reading.text,
      period: periodKey(period),
    })),
  ];
  const [newest] = lastFour;
  const sum = lastFour.reduce((all, { reading }) => all + shown(reading), 0);
  const average: readonly Base[] =
    newest === undefined || lastFour.length < 2
      ? []
      : [
          {
            value: asDisplayed(sum / lastFour.length, decimalsShown(newest.reading)),
            text: newest.reading.text,
            period: null,
          },
        ];
  const start = measure.baseline?.figure;
  return [...bases, ...average, ...(start ? [{ value: shown(start), text: start.text, period: null }] : [])];
}
