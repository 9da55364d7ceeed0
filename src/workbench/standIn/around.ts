/** What stands around the workbook: those who watch what a client does to it, and services beside it. */
import type { Area } from '../../sheets/snapshot.ts';
import type { BookSheet } from './book.ts';
import type { HostObject } from './hostObject.ts';

export interface Around {
  /** A client selected a range, which brings its sheet to the front. */
  readonly selected: (sheet: BookSheet, area: Area) => void;
  /** A client brought a sheet to the front. */
  readonly activated: (sheet: BookSheet) => void;
  /** A client wants to hear of changes to cells, or no longer does. */
  readonly watching: (isWatching: boolean) => void;
  /** Objects that a client makes by name, beside the workbook. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** A batch was run; its answer waits for this. null: nobody waits. */
  readonly ran: ((flags: number) => Promise<void>) | null;
}

export const NOBODY_AROUND: Around = {
  selected: () => {},
  activated: () => {},
  watching: () => {},
  services: {},
  ran: null,
};
