/** One measure as every table of the summary shows it, and the periods whose readings they show. */
import type { AssessedMeasure, Assessment } from '../domain/assessment.ts';
import type { Basis } from '../domain/basis.ts';
import { distanceTravelled } from '../domain/distance.ts';
import { distanceWords } from '../domain/distanceWords.ts';
import type { Measure } from '../domain/measure.ts';
import { comparePeriods, type Period, periodEnd, periodKey } from '../domain/period.ts';
import type { Status } from '../domain/status.ts';
import { trendWord } from '../domain/trendWord.ts';
import { NOTHING, type Shown, showReading, showTarget } from './shown.ts';

export interface MeasureLine {
  /** What it was made of, for links, formulas and matching. */
  readonly assessed: AssessedMeasure;
  readonly measure: string;
  readonly status: Status;
  readonly trend: string;
  /** The long trend; null where the policy has none. */
  readonly longTrend: string | null;
  readonly ref: string;
  readonly target: Shown;
  /** One for each period shown, in the same order. */
  readonly readings: readonly Shown[];
  readonly goodIs: string;
  readonly priority: string;
  readonly comparators: string;
  /** How far it has come from its baseline, in a sentence. */
  readonly distance: string;
  readonly owner: string;
  readonly why: string;
}

/** The fewest that say how a series goes, and the most that a page's width has room for. */
const PERIODS_SHOWN = 4;

/**
 * The periods whose readings are shown, oldest first, the assessed one last: those of the assessed period's own kind
 * go before others, as a year's column among quarters says nothing of how the quarters went.
 */
export function shownPeriods({ period, measures }: Assessment): readonly Period[] {
  // Measures of one sheet share their periods, so that few keys are ever made.
  const met = new Set<Period>();
  for (const { measure } of measures) for (const each of measure.periods) met.add(each);
  const ended = [...met].filter((each) => periodEnd(each) <= periodEnd(period));
  const found = new Map(ended.map((each) => [periodKey(each), each]));
  found.delete(periodKey(period));
  const latestFirst = [...found.values()].sort((a, b) => comparePeriods(b, a));
  const sameKind = latestFirst.filter(({ kind }) => kind === period.kind);
  const others = latestFirst.filter(({ kind }) => kind !== period.kind && kind !== 'unknown');
  return [...[...sameKind, ...others].slice(0, PERIODS_SHOWN - 1).sort(comparePeriods), period];
}

function polarityWords(measure: Measure): string {
  switch (measure.polarity) {
    case 'higher':
      return 'Higher';
    case 'lower':
      return 'Lower';
    case 'near':
      return 'Near target';
    case 'information':
      return 'For information';
    case 'unknown':
      return 'Not stated';
  }
}

function basisWords(basis: Basis): string {
  switch (basis) {
    case 'cumulative':
      return ' (year to date)';
    case 'rolling':
      return ' (last 12 months)';
    case 'snapshot':
      return ' (at the period’s end)';
    case 'forecast':
      return ' (forecast for the year)';
    case 'period':
    case 'unknown':
      return '';
  }
}

const comparatorWords = ({ comparators }: Measure): string =>
  comparators.length === 0 ? NOTHING : comparators.map(({ name, text }) => `${name}: ${text}`).join('; ');

/** The reading of the last period shown; of a measure assessed in another, that one's with its period. */
function currentReading({ measure, period, reading }: AssessedMeasure, last: Period): Shown {
  const shown = showReading(measure, reading);
  if (periodKey(period) === periodKey(last) || reading === null || period.kind === 'unknown') return shown;
  return { kind: 'words', text: `${shown.text} (${periodKey(period)})`, place: shown.place };
}

/** A measure as the tables show it. `priority` is the group's name; `periods` are those of `shownPeriods`. */
export function measureLine(
  assessed: AssessedMeasure,
  priority: string,
  periods: readonly Period[],
): MeasureLine {
  const { measure, rating, trend, secondTrend, target, why } = assessed;
  const distance = distanceTravelled(measure, assessed.period);
  return {
    assessed,
    measure: measure.name,
    status: rating.status,
    trend: trendWord(trend),
    longTrend: secondTrend && trendWord(secondTrend),
    ref: measure.ref ?? NOTHING,
    target: showTarget(measure, target),
    readings: periods.map((period, index) =>
      index === periods.length - 1
        ? currentReading(assessed, period)
        : showReading(measure, measure.readings.get(periodKey(period))),
    ),
    goodIs: `${polarityWords(measure)}${basisWords(measure.basis)}`,
    priority,
    comparators: comparatorWords(measure),
    distance: distance === null ? NOTHING : distanceWords(measure, distance),
    owner: measure.owner ?? NOTHING,
    why,
  };
}
