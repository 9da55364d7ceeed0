/** What the pane and the ribbon ask of the workbook that is open; an entry file chooses who answers. */
import type { Place } from '../domain/place.ts';
import type { Plan } from '../sheets/plan.ts';
import type { Snapshot } from '../sheets/snapshot.ts';

/** `advice` is one line that says what is wrong and what to do. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly advice: string };

export interface Written<Before> {
  readonly ok: true;
  /** What is needed to put everything back as it was; null where nothing was written. */
  readonly before: Before | null;
  /** Protected sheets that nothing was written to. */
  readonly leftOut: readonly string[];
}

export interface PutBack {
  /** Cells that people have changed since, which were left as they are. */
  readonly kept: readonly Place[];
  /** Sheets of ours that somebody has typed on since, which were left whole. */
  readonly left: readonly string[];
  /** Sheets that are no longer there. */
  readonly gone: readonly string[];
}

export interface Unwritten<Before> {
  readonly ok: false;
  readonly advice: string;
  /** null where the workbook is as it was; else something may have been left in it. */
  readonly before: Before | null;
}

/** @typeParam Before how everything that a plan touched was before it, as the host keeps it */
export interface OpenWorkbook<Before> {
  /** Two round trips, whatever the workbook's size; one more for each 40 sheets beyond the first 40. */
  readonly read: () => Promise<Asked<Snapshot>>;
  /** Applies the plan made from that snapshot, whole or not at all; `goOn` is asked before each part is written. */
  readonly apply: (
    snapshot: Snapshot,
    plan: Plan,
    goOn: (written: Progress) => boolean,
  ) => Promise<Written<Before> | Unwritten<Before>>;
  readonly putBack: (before: Before) => Promise<Asked<PutBack>>;
  /** Brings a cell, or the sheet alone, to the person's sight. */
  readonly show: (place: Place | { readonly sheet: string }) => Promise<Asked<void>>;
  /** Tells of changes that people make, until the answer is called. */
  readonly watch: (changed: () => void) => Promise<Asked<() => Promise<void>>>;
}

/** How much of a plan is written. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
