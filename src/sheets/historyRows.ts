/** What the history keeps of a summary: the figures that its ratings and trends were made from. */
import type { AssessedMeasure, Assessment } from '../domain/assessment.ts';
import { printedFor } from '../domain/checks/printedFor.ts';
import { commentMark } from '../domain/commentMark.ts';
import type { HistoryRow } from '../domain/historyRow.ts';
import { periodKey } from '../domain/period.ts';
import { ratingRuleText } from '../domain/ratingRule.ts';
import { trendWord } from '../domain/trendWord.ts';
import { NOTHING } from './shown.ts';

/** What every row of one making says. */
interface Making {
  readonly madeOn: string;
  readonly summaryOf: string;
  readonly rule: string;
  /** Whether a measure's comment was written for the period assessed. */
  readonly isCommentOf: (assessed: AssessedMeasure) => boolean;
}

function rowOf(assessed: AssessedMeasure, key: string, making: Making): HistoryRow {
  const { madeOn, summaryOf, rule, isCommentOf } = making;
  const { measure, period, target, rating, trend } = assessed;
  const reading = measure.readings.get(key);
  const isAssessed = key === periodKey(period);
  const comment = measure.comment?.text.trim() ?? '';
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
    summaryOf,
    targetFigure: isAssessed && target.kind === 'number' ? target.value : null,
    comment: isAssessed && comment !== '' && isCommentOf(assessed) ? commentMark(comment) : null,
    rule: isAssessed ? rule : null,
  };
}

const together = (...parts: readonly string[]): string => parts.join('\u0001');

const measureKey = ({ sheet, ref, measure }: Pick<HistoryRow, 'sheet' | 'ref' | 'measure'>): string =>
  together(sheet, ref ?? NOTHING, measure);

/** Periods that the history has a figure of, by measure. */
type KnownPeriods = ReadonlyMap<string, ReadonlySet<string>>;

function knownPeriods(kept: readonly HistoryRow[]): KnownPeriods {
  const found = new Map<string, Set<string>>();
  for (const row of kept) {
    const key = measureKey(row);
    const before = found.get(key);
    if (before) before.add(row.period);
    else found.set(key, new Set([row.period]));
  }
  return found;
}

/**
 * The period assessed, those compared with and those that the history has, each once. What is compared with changes when
 * a figure is withdrawn; the history has to hear of that too.
 */
function keysOf(
  { measure, period, trend, secondTrend }: AssessedMeasure,
  known: KnownPeriods,
): readonly string[] {
  const compared = [trend, secondTrend].flatMap((each) => each?.comparedWith?.period ?? []);
  const before =
    known.get(measureKey({ sheet: measure.sheet, ref: measure.ref, measure: measure.name })) ?? [];
  const keys = new Set([...before, ...[...compared, period].map(periodKey)]);
  return [...keys].filter((key) => key === periodKey(period) || measure.readings.has(key));
}

/** The rows that say what a summary of this assessment was made from. `kept`: what the history holds already. */
export function historyRows(
  { measures, period, settings }: Assessment,
  madeOn: string,
  kept: readonly HistoryRow[] = [],
): readonly HistoryRow[] {
  const known = knownPeriods(kept);
  const making = {
    madeOn,
    summaryOf: periodKey(period),
    rule: ratingRuleText(settings.policy),
    isCommentOf: printedFor(measures),
  };
  return measures.flatMap((assessed) => keysOf(assessed, known).map((key) => rowOf(assessed, key, making)));
}

const identity = ({ ref, measure, sheet, period }: HistoryRow): string =>
  together(sheet, ref ?? NOTHING, measure, period);

const figures = ({ figure, text }: HistoryRow): string => together(String(figure ?? ''), text ?? '');

const conclusions = ({ target, status, trend, unit, comment, rule }: HistoryRow): string =>
  together(target ?? '', status ?? '', trend ?? '', unit, comment ?? '', rule ?? '');

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
 * measure and period has the same figures, and, in the period assessed, the same conclusions in a summary of the same
 * period, so that each period's summary has a row of every measure.
 * Where measures cannot be told apart by sheet, ref and name, as many last rows are looked at as there are of them.
 */
export function rowsToAppend(
  kept: readonly HistoryRow[],
  made: readonly HistoryRow[],
): readonly HistoryRow[] {
  if (kept.length === 0) return made;
  const alike = sayings(made, identity, figures);
  const knownFigures = sayings(kept, identity, figures);
  const concluded = (row: HistoryRow): string =>
    together(identity(row), row.assessed, row.summaryOf ?? NOTHING);
  const isRated = ({ status }: HistoryRow): boolean => status !== null;
  const knownConclusions = sayings(kept.filter(isRated), concluded, conclusions);
  const isSaid = (known: readonly string[] | undefined, row: HistoryRow, saying: string): boolean =>
    (known ?? []).slice(-(alike.get(identity(row))?.length ?? 1)).includes(saying);
  return [
    ...made.filter(
      (row) =>
        !isSaid(knownFigures.get(identity(row)), row, figures(row)) ||
        (isRated(row) && !isSaid(knownConclusions.get(concluded(row)), row, conclusions(row))),
    ),
    ...goneRows(kept, made),
  ];
}

/** What stands in place of the rating of a measure that a summary made again has no longer. */
const GONE = 'No longer reported';

/**
 * A row for each measure that an earlier making of this same summary had and that is no longer there, or is named
 * otherwise, so that the next period's summary does not miss it.
 */
function goneRows(kept: readonly HistoryRow[], made: readonly HistoryRow[]): readonly HistoryRow[] {
  const [first] = made;
  if (first === undefined) return [];
  const there = new Set(made.map(measureKey));
  const last = new Map<string, HistoryRow>();
  for (const row of kept)
    if (row.summaryOf === first.summaryOf && row.status !== null) last.set(measureKey(row), row);
  return [...last].flatMap(([key, row]) =>
    there.has(key) || row.status === GONE
      ? []
      : {
          ...row,
          madeOn: first.madeOn,
          figure: null,
          text: null,
          target: null,
          status: GONE,
          trend: null,
          targetFigure: null,
          comment: null,
          rule: null,
        },
  );
}
