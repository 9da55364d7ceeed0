/** What the pane knows and is doing: everything that it shows follows from this. */
import type { Assessment } from '../../../domain/assessment.ts';
import type { Finding } from '../../../domain/finding.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import type { Progress, PutBack } from '../../openWorkbook.ts';
import type { Trouble } from '../../trouble.ts';

export const TABS = ['scorecard', 'checks', 'ratings', 'summary'] as const;
export type Tab = (typeof TABS)[number];

/** A workbook that was read and rated. */
export interface ReadBook {
  readonly kind: 'read';
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
  /** Findings that stand in the way of a summary. */
  readonly blocking: readonly Finding[];
  /** Somebody changed a cell since it was read. */
  readonly isChanged: boolean;
  /** We wrote to it since it was read. */
  readonly isWritten: boolean;
}

export type BookState =
  | { readonly kind: 'unread' }
  /** Read, and no scorecard could be made of it: settings may still mend that. */
  | { readonly kind: 'troubled'; readonly trouble: Trouble; readonly snapshot: Snapshot }
  | ReadBook;

/** What takes time. */
export type Task = 'read' | 'generate' | 'repair' | 'save' | 'put-back';

export type Activity =
  | { readonly kind: 'idle' }
  /** `written` is null until anything is being written. */
  | {
      readonly kind: 'working';
      readonly task: Task;
      readonly written: Progress | null;
      readonly isCancelled: boolean;
      /** Somebody changed a cell before anything was being written. */
      readonly isOvertaken: boolean;
    };

/** What the last press came to; it stays until the next press or until it is dismissed. */
export type Notice =
  | { readonly kind: 'made'; readonly headlines: readonly string[]; readonly leftOut: readonly string[] }
  | { readonly kind: 'blocked'; readonly count: number }
  /** `hasSummary`: there is a summary, which shows what it was made from. */
  | {
      readonly kind: 'repaired';
      readonly cells: number;
      readonly leftOut: readonly string[];
      readonly hasSummary: boolean;
    }
  | { readonly kind: 'saved'; readonly hasSummary: boolean }
  | { readonly kind: 'put-back'; readonly put: PutBack }
  /** Written, and then Excel refused to be read. */
  | { readonly kind: 'unread'; readonly after: Notice; readonly advice: string }
  /** Excel refused; `advice` is the host's line. */
  | { readonly kind: 'refused'; readonly advice: string }
  | { readonly kind: 'troubled'; readonly trouble: Trouble }
  /** A fault of ours: what was done is lost, the workbook is not. */
  | { readonly kind: 'broken' };

/** What *Put it back* would undo. */
export type LastChange = 'generate' | 'repair' | 'save';

/** What an officer has typed of the summary and not yet saved. */
export type Details = Pick<Settings, 'committee' | 'summary'>;

export interface PaneState {
  readonly tab: Tab;
  readonly book: BookState;
  readonly activity: Activity;
  readonly notice: Notice | null;
  /** null where there is nothing to put back. */
  readonly lastChange: LastChange | null;
  /** null where nothing was typed since the last reading. */
  readonly details: Details | null;
}

export const FIRST_STATE: PaneState = {
  tab: 'scorecard',
  book: { kind: 'unread' },
  activity: { kind: 'idle' },
  notice: null,
  lastChange: null,
  details: null,
};
