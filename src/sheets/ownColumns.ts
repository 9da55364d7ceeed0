/** The columns of ours beside a council's table: their headings, and where they stand or may stand. */
import type { ScorecardSheet } from '../domain/scorecard.ts';
import { MAX_COLUMNS } from './address.ts';
import type { Area, WorksheetSnapshot } from './snapshot.ts';

/** Columns by what they hold; each counts from 0. */
export interface OwnColumns {
  readonly status: number;
  readonly trend: number;
  /** null where the policy has no long trend. */
  readonly secondTrend: number | null;
  readonly why: number;
}

/** Headings that a council would not have of its own, so that an earlier run's columns are known by them. */
export const OWN_HEADINGS = {
  status: 'Calculated status',
  trend: 'Calculated trend',
  secondTrend: 'Calculated long trend',
  why: 'Calculated because',
} as const satisfies Record<keyof OwnColumns, string>;

/**
 * The columns that an earlier run headed in this row, wherever they have been moved to; null where any is missing that
 * every run makes.
 */
export function findOwnColumns(sheet: WorksheetSnapshot, headingRow: number): OwnColumns | null {
  const columns = new Map<string, number>();
  for (const [column, cell] of sheet.rows.get(headingRow) ?? []) {
    if (cell.value.kind === 'text') columns.set(cell.value.value.trim(), column);
  }
  const status = columns.get(OWN_HEADINGS.status);
  const trend = columns.get(OWN_HEADINGS.trend);
  const why = columns.get(OWN_HEADINGS.why);
  if (status === undefined || trend === undefined || why === undefined) return null;
  return { status, trend, secondTrend: columns.get(OWN_HEADINGS.secondTrend) ?? null, why };
}

const crosses = (merge: Area, table: ScorecardSheet): boolean =>
  merge.bottom >= table.headingRow && merge.top <= table.lastRow;

/** The columns that hold something at the table's height, are filled where we would write, are merged there, or hidden. */
function takenColumns(
  sheet: WorksheetSnapshot,
  table: ScorecardSheet,
  written: ReadonlySet<number>,
): ReadonlySet<number> {
  const taken = new Set(sheet.hiddenColumns);
  for (let row = table.headingRow; row <= table.lastRow; row += 1) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (cell.value.kind !== 'empty' || written.has(row)) taken.add(column);
    }
  }
  for (const merge of sheet.merges) {
    if (!crosses(merge, table)) continue;
    for (let column = merge.left; column <= merge.right; column += 1) taken.add(column);
  }
  return taken;
}

/** The last column that the reader matched to a field or a period. */
function lastMatched(table: ScorecardSheet): number {
  const headings = [...Object.values(table.fields), ...table.periods.values()];
  return headings.reduce((last, place) => Math.max(last, place.column), 0);
}

/** The first of `count` free columns to the right of the table; null where the sheet has not so many left. */
function findFree(
  sheet: WorksheetSnapshot,
  table: ScorecardSheet,
  written: ReadonlySet<number>,
  count: number,
): number | null {
  const taken = takenColumns(sheet, table, written);
  let free = 0;
  for (let column = lastMatched(table) + 1; column < MAX_COLUMNS; column += 1) {
    free = taken.has(column) ? 0 : free + 1;
    if (free === count) return column - count + 1;
  }
  return null;
}

/**
 * Where the columns go: those that an earlier run made, else the first neighbouring ones to the right of the table that
 * are empty over its whole height, neither hidden nor crossed by a merge; in the rows that are to be `written` a cell
 * that is only filled counts as taken. A long trend that an earlier run did not make takes the next such column.
 * null where the sheet has not so many left.
 */
export function placeColumns(
  sheet: WorksheetSnapshot,
  table: ScorecardSheet,
  written: ReadonlySet<number>,
  withSecond: boolean,
): OwnColumns | null {
  const own = table.ownColumns;
  if (own !== null) {
    const second = withSecond ? (own.secondTrend ?? findFree(sheet, table, written, 1)) : null;
    return { ...own, secondTrend: second };
  }
  const first = findFree(sheet, table, written, withSecond ? 4 : 3);
  if (first === null) return null;
  return withSecond
    ? { status: first, trend: first + 1, secondTrend: first + 2, why: first + 3 }
    : { status: first, trend: first + 1, secondTrend: null, why: first + 2 };
}
