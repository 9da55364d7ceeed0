/** What the history keeps of a summary: the figures that its ratings and trends were made from. */
import type { AssessedMeasure, Assessment } from '../domain/assessment.ts';
import { periodKey } from '../domain/period.ts';
import { trendWord } from '../domain/trendWord.ts';
import { NOTHING } from './shown.ts';

/** One measure in one period, as one summary had it. Figures are in the measure's own unit, at full precision. */
export interface HistoryRow {
  /** ISO date of the making. */
  readonly madeOn: string;
  readonly assessed: string;
  readonly ref: string | null;
  readonly measure: string;
  readonly sheet: string;
  readonly period: string;
  readonly figure: number | null;
  readonly text: string | null;
  readonly target: string | null;
  /** The rating, where the period is the one assessed; else null. */
  readonly status: string | null;
  readonly trend: string | null;
  readonly unit: string;
}

function rowOf(assessed: AssessedMeasure, key: string, madeOn: string): HistoryRow {
  const { measure, period, target, rating, trend } = assessed;
  const reading = measure.readings.get(key);
  const isAssessed = key === periodKey(period);
  return {
    madeOn,
    assessed: periodKey(period),
    ref: measure.ref,
    measure: measure.name,
    sheet: measure.sheet,
    period: key,
    figure: reading?.kind === 'measured' ? reading.value : null,
    text: reading?.text ?? null,
    target: isAssessed ? target.text : null,
    status: isAssessed ? rating.status : null,
    trend: isAssessed ? trendWord(trend) : null,
    unit: measure.unit,
  };
}

/** The period assessed and those compared with, each once, the earliest first. */
function keysOf({ measure, period, trend, secondTrend }: AssessedMeasure): readonly string[] {
  const compared = [trend, secondTrend].flatMap((each) => each?.comparedWith?.period ?? []);
  const keys = new Set([...compared, period].map(periodKey));
  return [...keys].filter((key) => key === periodKey(period) || measure.readings.has(key));
}

/** The rows that a summary of this assessment would add to an empty history. */
export const historyRows = ({ measures }: Assessment, madeOn: string): readonly HistoryRow[] =>
  measures.flatMap((assessed) => keysOf(assessed).map((key) => rowOf(assessed, key, madeOn)));

const together = (...parts: readonly string[]): string => parts.join('\u0001');

const identity = ({ ref, measure, sheet, period }: HistoryRow): string =>
  together(sheet, ref ?? NOTHING, measure, period);

const figures = ({ figure, text }: HistoryRow): string => together(String(figure ?? ''), text ?? '');

const conclusions = ({ target, status, trend, unit }: HistoryRow): string =>
  together(target ?? '', status ?? '', trend ?? '', unit);

/** What rows say, by what they are about, in their order. */
function sayings(
  rows: readonly HistoryRow[],
  about: (row: HistoryRow) => string,
  says: (row: HistoryRow) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const before = found.get(about(row));
    if (before) before.push(says(row));
    else found.set(about(row), [says(row)]);
  }
  return found;
}

/**
 * Those of the new rows that say what the history does not say yet: a row is left out where the last one of the same
 * measure and period has the same figures, and, in the period assessed, the same conclusions for the same period.
 * Where measures cannot be told apart by sheet, ref and name, as many last rows are looked at as there are of them.
 */
export function rowsToAppend(
  kept: readonly HistoryRow[],
  made: readonly HistoryRow[],
): readonly HistoryRow[] {
  if (kept.length === 0) return made;
  const alike = sayings(made, identity, figures);
  const knownFigures = sayings(kept, identity, figures);
  const concluded = (row: HistoryRow): string => together(identity(row), row.assessed);
  const isRated = ({ status }: HistoryRow): boolean => status !== null;
  const knownConclusions = sayings(kept.filter(isRated), concluded, conclusions);
  const isSaid = (known: readonly string[] | undefined, row: HistoryRow, saying: string): boolean =>
    (known ?? []).slice(-(alike.get(identity(row))?.length ?? 1)).includes(saying);
  return made.filter(
    (row) =>
      !isSaid(knownFigures.get(identity(row)), row, figures(row)) ||
      (isRated(row) && !isSaid(knownConclusions.get(concluded(row)), row, conclusions(row))),
  );
}
