/** What the committee saw last, as the history keeps it. */
import type { HistoryRow } from './historyRow.ts';
import type { Past, PastFigure, PastMeasure } from './past.ts';
import { type Period, periodEnd } from './period.ts';
import { periodOfKey } from './periodOfKey.ts';
import { parseRatingRule } from './ratingRule.ts';
import { isStatus } from './status.ts';

/** One summary as it was made. */
interface Making {
  readonly madeOn: string;
  readonly period: Period;
  readonly key: string;
}

const isRated = ({ status }: HistoryRow): boolean => status !== null;

/** The period of the summary that a row belongs to; rows of an older version do not say, but the latest one of their day does. */
function summaryKeys(rows: readonly HistoryRow[]): (row: HistoryRow) => string | null {
  const latest = new Map<string, Making>();
  for (const row of rows) {
    if (row.summaryOf !== null || !isRated(row)) continue;
    const period = periodOfKey(row.assessed);
    const before = latest.get(row.madeOn);
    if (period !== null && (before === undefined || periodEnd(period) > periodEnd(before.period)))
      latest.set(row.madeOn, { madeOn: row.madeOn, period, key: row.assessed });
  }
  return (row) => row.summaryOf ?? latest.get(row.madeOn)?.key ?? null;
}

function makingsIn(
  rows: readonly HistoryRow[],
  keyOf: (row: HistoryRow) => string | null,
): readonly Making[] {
  const found = new Map<string, Making>();
  for (const row of rows) {
    const key = isRated(row) ? keyOf(row) : null;
    const id = `${row.madeOn} ${key}`;
    const period = key === null || found.has(id) ? null : periodOfKey(key);
    if (key !== null && period !== null) found.set(id, { madeOn: row.madeOn, period, key });
  }
  return [...found.values()];
}

const latestMade = (makings: readonly Making[]): Making | null =>
  makings.reduce<Making | null>(
    (latest, next) => (latest === null || next.madeOn >= latest.madeOn ? next : latest),
    null,
  );

/**
 * Of the summaries of earlier periods the latest period's last making, those apart that were made again after a later
 * period's: the committee had moved on.
 */
function lastEarlier(makings: readonly Making[], period: Period): Making | null {
  const earlier = makings.filter(
    (making) => making.period.kind !== 'unknown' && periodEnd(making.period) < periodEnd(period),
  );
  const inTime = earlier.filter(
    ({ madeOn, period: own }) =>
      !makings.some((other) => periodEnd(other.period) > periodEnd(own) && other.madeOn < madeOn),
  );
  const end = Math.max(...inTime.map((making) => periodEnd(making.period)));
  return latestMade(inTime.filter((making) => periodEnd(making.period) === end));
}

/** The making that the summary of `period` is compared with; null where there is none. */
function makingBefore(makings: readonly Making[], period: Period, madeOn: string | null): Making | null {
  const earlier = lastEarlier(makings, period);
  if (earlier !== null || madeOn === null) return earlier;
  return latestMade(
    makings.filter((each) => each.madeOn < madeOn && periodEnd(each.period) === periodEnd(period)),
  );
}

const identity = ({ sheet, ref, measure }: HistoryRow): string => JSON.stringify([sheet, ref, measure]);

function pastMeasure(row: HistoryRow, figures: ReadonlyMap<string, PastFigure>): PastMeasure | null {
  const period = periodOfKey(row.assessed);
  if (period === null || row.status === null || !isStatus(row.status)) return null;
  return {
    ref: row.ref,
    name: row.measure,
    sheet: row.sheet,
    unit: row.unit,
    period,
    status: row.status,
    target: { value: row.targetFigure, text: row.target },
    figures,
    comment: row.comment,
  };
}

/**
 * The last summary of an earlier period, with the figures as it had them. Where there is none and `madeOn` is given, the
 * last one of the same period that was made before that day; one made on the same day is the same summary made again.
 * @param period the period assessed now
 * @param madeOn ISO date of the making; null while nothing is made
 */
export function lastCommittee(
  rows: readonly HistoryRow[],
  period: Period,
  madeOn: string | null,
): Past | null {
  if (rows.length === 0) return null;
  const keyOf = summaryKeys(rows);
  const making = makingBefore(makingsIn(rows, keyOf), period, madeOn);
  return making && stateAt(rows, keyOf, making);
}

/** What the last summary that was made had, of whatever period; null where none was. */
export function lastMaking(rows: readonly HistoryRow[]): Past | null {
  if (rows.length === 0) return null;
  const keyOf = summaryKeys(rows);
  const making = latestMade(makingsIn(rows, keyOf));
  return making && stateAt(rows, keyOf, making);
}

/** The measures of one making with the figures as it had them, whenever they were kept. */
function stateAt(
  rows: readonly HistoryRow[],
  keyOf: (row: HistoryRow) => string | null,
  making: Making,
): Past {
  const end = periodEnd(making.period);
  const figures = new Map<string, Map<string, PastFigure>>();
  const last = new Map<string, HistoryRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = key === null ? null : periodOfKey(key);
    if (row.madeOn > making.madeOn || own === null || periodEnd(own) > end) continue;
    const id = identity(row);
    const known = figures.get(id) ?? new Map<string, PastFigure>();
    figures.set(id, known.set(row.period, { value: row.figure, text: row.text }));
    if (isRated(row) && key === making.key) last.set(id, row);
  }
  // Another rule is kept with every measure; one that is gone has none.
  const rule = [...last.values()].findLast((row) => row.rule !== null)?.rule ?? null;
  return {
    source: { kind: 'history', period: making.key, madeOn: making.madeOn },
    rule: rule === null ? null : parseRatingRule(rule),
    measures: [...last].flatMap(([id, row]) => pastMeasure(row, figures.get(id) ?? new Map()) ?? []),
  };
}
