/** Reads one table: dates its columns, then reads every row as a measure. */
import type { DisagreeingPeriods } from '../domain/faultFacts.ts';
import type { Noticed } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import { noticedOn } from '../domain/noticed.ts';
import { comparePeriods, type Period, periodKey, samePeriod } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import { statusOfFill } from '../domain/readStatusWord.ts';
import type { ScorecardSheet } from '../domain/scorecard.ts';
import type { Field } from '../domain/settings.ts';
import { columnPeriods } from './columnPeriods.ts';
import type { Grid } from './grid.ts';
import { noticeOwnColumns } from './noticeOwnColumns.ts';
import { findOwnColumns } from './ownColumns.ts';
import { readMeasure } from './readMeasure.ts';
import type { Table } from './readTables.ts';
import { holdDifferentFigures, level, targetRank } from './rivalHeadings.ts';
import type { SheetTitle } from './sheetTitle.ts';
import type { FigureColumn } from './tableColumns.ts';
import type { DatedColumns, TableSource } from './tableSource.ts';

export interface ReadTable {
  readonly sheet: ScorecardSheet;
  readonly measures: readonly Measure[];
  readonly current: Period | null;
  readonly noticed: readonly Noticed[];
}

/** Of two columns for one period the dated goes before the undated, and the actual figure before what was added up. */
const RANK: readonly RegExp[] = [
  /\b(?:actual|outturn|result|value|performance|score|grade)\b/i,
  /\b(?:ytd|year to date|cumulative|total)\b/i,
];

function rank({ heading, words }: FigureColumn): number {
  const dated = words === null ? 10 : words.kind === 'relative' ? 5 : 0;
  return dated + (RANK[1]?.test(heading) ? 2 : RANK[0]?.test(heading) ? 0 : 1);
}

/** The columns of one kind in the order in which they are asked: the reported period's, undated ones, then the latest. */
function inOrder<T extends { readonly period: Period | null }>(
  columns: readonly T[],
  current: Period | null,
): readonly T[] {
  const isCurrent = ({ period }: T): boolean =>
    period !== null && current !== null && samePeriod(period, current);
  const dated = columns
    .filter((column) => column.period !== null && !isCurrent(column))
    .sort((a, b) => (a.period && b.period ? comparePeriods(b.period, a.period) : 0));
  return [...columns.filter(isCurrent), ...columns.filter(({ period }) => period === null), ...dated];
}

/** A long trend, which is asked after a short one: the short one is what the previous period is compared by. */
const LONG = /\blong\b|\byear\b|\bannual\b/i;

/** Whether a column's fills are ratings: two at least of the three colours stand in it. */
function isRatedByFill(grid: Grid, table: Table, column: number): boolean {
  const colours = new Set(table.rows.map(({ row }) => statusOfFill(grid.cellAt(row, column)?.fill ?? null)));
  colours.delete(null);
  return colours.size >= 2;
}

interface Dating {
  readonly columns: DatedColumns;
  readonly rivals: readonly Rivals[];
}

/** Columns that claim one period, or to be its target, the one that was taken first. */
interface Rivals {
  readonly field: 'value' | 'target';
  readonly columns: readonly FigureColumn[];
  /** Headings that name the very same period contradict each other whatever they hold. */
  readonly byHeadingAlone: boolean;
}

/** Groups by period; what has none is a group of its own. */
function byPeriod<T>(
  columns: readonly T[],
  periodOf: (column: T) => Period | null,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const column of columns) {
    const period = periodOf(column);
    const key = period === null ? '' : periodKey(period);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function dateColumns({ grid, table, current }: TableSource): Dating {
  const { columns } = table;
  const periods = columnPeriods(columns.values, current);
  const datedValues = columns.values.filter(({ column }) => periods.has(column));
  const winners = byPeriod(datedValues, ({ column }) => periods.get(column) ?? null).map((rivals) =>
    rivals.toSorted((a, b) => rank(a) - rank(b)),
  );
  const dated = (column: FigureColumn, resolved: ReadonlyMap<number, Period>): Period | null =>
    column.words === null ? null : (resolved.get(column.column) ?? null);
  const targetPeriods = columnPeriods(columns.targets, current);
  const statusPeriods = columnPeriods(columns.statuses, current);
  const values = winners
    .flatMap(([first]) => {
      const period = first && periods.get(first.column);
      return first && period ? [{ column: first.column, period, key: periodKey(period) }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
  const reported = inOrder(values, current)[0]?.column ?? null;
  return {
    columns: {
      values,
      periods: values.map(({ period }) => period),
      reported,
      ratedByFill: reported !== null && isRatedByFill(grid, table, reported),
      targets: columns.targets.map((target) => ({
        column: target.column,
        period: dated(target, targetPeriods),
        annual: target.annual,
      })),
      statuses: inOrder(
        columns.statuses.map((status) => ({ column: status.column, period: dated(status, statusPeriods) })),
        current,
      ),
      trends: [...columns.trends].sort((a, b) => Number(LONG.test(a.heading)) - Number(LONG.test(b.heading))),
    },
    rivals: [
      ...winners.map((ranked): Rivals => {
        const even = level(ranked, rank);
        return { field: 'value', columns: even, byHeadingAlone: even[0]?.words != null };
      }),
      ...byPeriod(
        columns.targets.filter(({ annual }) => !annual),
        (target) => dated(target, targetPeriods),
      ).map((ranked): Rivals => {
        return { field: 'target', columns: level(ranked, targetRank), byHeadingAlone: false };
      }),
    ].filter(({ columns: claimants }) => claimants.length > 1),
  };
}

/** The heading cell of each field, for the reader of the document. */
function fieldPlaces(source: TableSource): Readonly<Partial<Record<Field, Place>>> {
  const { columns, block } = source.table;
  const at = (column: number | null | undefined): Place | null =>
    column == null ? null : { sheet: source.grid.sheet.name, row: block.lastRow, column };
  const pairs: readonly (readonly [Field, Place | null])[] = [
    ['ref', at(columns.ref)],
    ['name', at(columns.name)],
    ...[...columns.fields].map(([field, column]) => [field, at(column)] as const),
    ['target', at(columns.targets[0]?.column)],
    ['status', at(columns.statuses[0]?.column)],
    ['trend', at(columns.trends[0]?.column)],
  ];
  return Object.fromEntries(pairs.filter(([, place]) => place !== null));
}

/** Reads a table's measures, and what is to be said of its headings. */
export function readTable(source: TableSource): ReadTable {
  const { grid, table, title, current } = source;
  const sheet = grid.sheet.name;
  const { columns, rivals } = dateColumns(source);
  const wide = (fault: Noticed['fault'], place: Place | null): Noticed => noticedOn(sheet, fault, place);
  const reads = table.rows.map((row) => readMeasure(source, columns, row));
  const unknown = columns.values.some(({ period }) => period.kind === 'unknown');
  const heading = (column: number): Place => ({ sheet, row: table.block.lastRow, column });
  const measures = reads.map(({ measure }) => measure);
  const ownColumns = findOwnColumns(grid.sheet, table.block.lastRow);
  const mismatch = title.disagreement ?? columnMismatch(title, columns);
  return {
    current,
    measures,
    sheet: {
      sheet,
      headingRow: table.headingRows[0] ?? table.block.lastRow,
      headingRows: table.headingRows,
      lastRow: table.lastRow,
      orientation: 'wide',
      measures: reads.length,
      fields: fieldPlaces(source),
      periods: new Map(columns.values.map(({ column, key }) => [key, heading(column)])),
      title: title.text,
      ownColumns,
    },
    noticed: [
      ...(unknown ? [wide({ code: 'period-unknown' }, null)] : []),
      ...(mismatch ? [wide({ code: 'period-title-mismatch', periods: mismatch }, null)] : []),
      ...rivals.flatMap(({ field, columns: claimants, byHeadingAlone }) => {
        const column = claimants[0]?.column ?? 0;
        const isFilled = table.rows.some(({ row }) => grid.textAt(row, column) !== '');
        const isOpen = byHeadingAlone ? isFilled : holdDifferentFigures(grid, table.rows, claimants);
        const headings = claimants.map((claimant) => claimant.heading);
        return isOpen ? [wide({ code: 'heading-ambiguous', field, headings }, heading(column))] : [];
      }),
      ...noticeOwnColumns(grid.sheet, ownColumns, measures),
      ...reads.flatMap(({ noticed }) => noticed),
    ],
  };
}

/** A title whose quarter is not among the sheet's quarters. */
function columnMismatch(title: SheetTitle, columns: DatedColumns): DisagreeingPeriods | null {
  const { period } = title;
  if (period === null) return null;
  const alike = columns.values
    .filter((value) => value.period.kind === period.kind)
    .map((value) => periodKey(value.period));
  const last = alike.at(-1);
  return last === undefined || alike.includes(periodKey(period))
    ? null
    : { kind: 'title and columns', title: periodKey(period), columns: last };
}
