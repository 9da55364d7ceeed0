/** What reading a table, and one row of it, has to go on. */
import type { Period } from '../domain/period.ts';
import type { PrintedKey } from '../domain/printedKey.ts';
import type { SheetMapping } from '../domain/settings.ts';
import type { Grid } from './grid.ts';
import type { PlanIndex, PlanRow } from './matchPlan.ts';
import type { Table } from './readTables.ts';
import type { SheetTitle } from './sheetTitle.ts';
import type { FigureColumn } from './tableColumns.ts';
import type { MeasureRow } from './tableRows.ts';

export interface TableSource {
  readonly grid: Grid;
  readonly table: Table;
  readonly title: SheetTitle;
  /** The period that undated columns report; null where nothing says. */
  readonly current: Period | null;
  readonly key: PrintedKey;
  readonly plan: PlanIndex;
  readonly mapping: SheetMapping | null;
  readonly date1904: boolean;
}

/** A column with its period, where it has one. */
export interface PeriodColumn {
  readonly column: number;
  readonly period: Period;
  readonly key: string;
}

/** The columns of a table with their periods resolved. */
export interface DatedColumns {
  /** One column a period, oldest first. */
  readonly values: readonly PeriodColumn[];
  /** The periods of `values`: every measure of the table has the same. */
  readonly periods: readonly Period[];
  readonly targets: readonly {
    readonly column: number;
    readonly period: Period | null;
    readonly annual: boolean;
  }[];
  /** In the order in which they are asked: the reported period's, undated ones, then the latest. */
  readonly statuses: readonly { readonly column: number; readonly period: Period | null }[];
  /** Short-term ones first. */
  readonly trends: readonly FigureColumn[];
  /** The column whose figure the printed status is of; null where there is none. */
  readonly reported: number | null;
  /** Its fills are ratings: two at least of the three colours stand in it. */
  readonly ratedByFill: boolean;
}

/** Everything that reading one row needs; the parts of a measure are read from it by their own files. */
export interface RowSource extends TableSource {
  readonly dated: DatedColumns;
  readonly row: MeasureRow;
  /** The plan's row for the measure; null where it has none. */
  readonly planned: PlanRow | null;
}
