/** A workbook's scorecards, read: what every rule and every check works on. */
import type { Noticed } from './finding.ts';
import type { HistoryRow } from './historyRow.ts';
import type { Measure } from './measure.ts';
import type { Place } from './place.ts';
import type { Field } from './settings.ts';

/** One scorecard sheet as it was understood. */
export interface ScorecardSheet {
  readonly sheet: string;
  /** Counts from 0; the first where headings are repeated. */
  readonly headingRow: number;
  /** Every row that repeats the headings, the first included. */
  readonly headingRows: readonly number[];
  /** The last row that belongs to the table. */
  readonly lastRow: number;
  readonly orientation: 'wide';
  readonly measures: number;
  /** The heading cell of each field that was matched. */
  readonly fields: Readonly<Partial<Record<Field, Place>>>;
  /** The heading cell of each period, by key. */
  readonly periods: ReadonlyMap<string, Place>;
  /** The sheet's title; null where it has none. */
  readonly title: string | null;
  /** The columns of status, trend and why that an earlier run made, and of a long trend; null where there are none. */
  readonly ownColumns: {
    readonly status: number;
    readonly trend: number;
    readonly secondTrend: number | null;
    readonly why: number;
  } | null;
}

/** What a workbook keeps of earlier reports. */
export interface Kept {
  /** The rows of its history, in their order. */
  readonly history: readonly HistoryRow[];
  /** The measures of sheets that report an earlier period, which are not assessed. */
  readonly earlier: readonly Measure[];
}

export const NOTHING_KEPT: Kept = { history: [], earlier: [] };

export interface Scorecard {
  readonly sheets: readonly ScorecardSheet[];
  readonly measures: readonly Measure[];
  /** The plan's sheets that were read, by name. */
  readonly planSheets: readonly string[];
  readonly kept: Kept;
  readonly noticed: readonly Noticed[];
}
