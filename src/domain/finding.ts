/** What a check noticed, as a code with its facts; the words are in `messages.ts`. */
import type {
  ComparedWith,
  Contradiction,
  DisagreeingPeriods,
  DueFact,
  HeldAgainst,
  JumpBy,
  MadeUp,
  ScaleDoubt,
  TargetMisfit,
  ToleranceFault,
  UsedInstead,
} from './faultFacts.ts';
import type { ReportedIn } from './past.ts';
import type { Place } from './place.ts';
import type { UnreadableReason } from './reading.ts';
import type { Field } from './settings.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Facts by code. A code is added here, in `severity.ts`, `messages.ts`, `advice.ts` and docs/checks.md. */
export type Fault =
  | { readonly code: 'heading-missing'; readonly field: Field }
  | {
      readonly code: 'heading-ambiguous';
      /** `value`: the reading of one period. */
      readonly field: Field | 'value';
      readonly headings: readonly string[];
    }
  | { readonly code: 'period-unknown' }
  | { readonly code: 'period-assumed'; readonly period: string }
  | { readonly code: 'period-title-mismatch'; readonly periods: DisagreeingPeriods }
  | { readonly code: 'merged-cells'; readonly across: string }
  | { readonly code: 'hidden-rows'; readonly count: number }
  | { readonly code: 'filtered-rows'; readonly count: number }
  | { readonly code: 'repeated-heading' }
  | { readonly code: 'earlier-scorecard'; readonly sheet: string }
  | { readonly code: 'empty-measure-row'; readonly name: string }
  | { readonly code: 'duplicate-ref'; readonly ref: string; readonly other: Place }
  | {
      readonly code: 'missing-name';
      /** null: the row has no ref of its own either and counts as no measure. */
      readonly ref: string | null;
      /** What stands where the name should, such as `TBC`; null: nothing. */
      readonly said: string | null;
    }
  | { readonly code: 'missing-ref'; readonly name: string }
  | { readonly code: 'ref-near-miss'; readonly ref: string; readonly other: string }
  | {
      readonly code: 'name-changed';
      readonly ref: string;
      readonly before: string;
      readonly source: ReportedIn;
    }
  | {
      readonly code: 'text-number';
      readonly text: string;
      readonly value: number;
    }
  | { readonly code: 'unreadable-value'; readonly text: string; readonly reason: UnreadableReason }
  | { readonly code: 'formula-error'; readonly error: string }
  | { readonly code: 'scale-mixed'; readonly text: string; readonly doubt: ScaleDoubt }
  | { readonly code: 'date-in-values'; readonly text: string }
  | { readonly code: 'unit-unclear'; readonly said: readonly string[] }
  | { readonly code: 'future-period-filled'; readonly period: string }
  | { readonly code: 'missing-reading-no-reason'; readonly period: string }
  | {
      readonly code: 'restated';
      readonly period: string;
      readonly before: string;
      /** null where the cell is blank now. */
      readonly now: string | null;
      readonly source: ReportedIn;
    }
  | { readonly code: 'unchanged-series'; readonly figure: string; readonly since: string }
  | { readonly code: 'over-100'; readonly text: string }
  | { readonly code: 'negative-count'; readonly text: string }
  | { readonly code: 'gap-in-series'; readonly periods: readonly string[] }
  | {
      readonly code: 'jump';
      readonly text: string;
      /** The nearest, largest or smallest of the last four, as printed. */
      readonly earlier: { readonly period: string; readonly text: string };
      readonly against: HeldAgainst;
      readonly by: JumpBy;
    }
  | {
      readonly code: 'count-to-date-fell';
      readonly period: string;
      /** As printed. */
      readonly figure: string;
      /** The last one before it, of the same year. */
      readonly earlier: { readonly period: string; readonly text: string };
    }
  | {
      readonly code: 'total-mismatch';
      /** The total, or the percentage, as printed. */
      readonly total: string;
      readonly made: MadeUp;
    }
  | { readonly code: 'no-target'; readonly text: string | null }
  | {
      readonly code: 'target-unreadable';
      readonly text: string;
      readonly reason: UnreadableReason;
      readonly instead: UsedInstead | null;
    }
  | { readonly code: 'target-zero' }
  | { readonly code: 'annual-target-for-cumulative'; readonly target: string }
  | {
      readonly code: 'target-implausible';
      readonly target: string;
      readonly reason: TargetMisfit;
    }
  | { readonly code: 'target-worse-than-baseline'; readonly target: string; readonly baseline: string }
  | {
      readonly code: 'target-changed';
      /** null where there was none, or is none now. */
      readonly before: string | null;
      readonly now: string | null;
      readonly source: ReportedIn;
    }
  | {
      readonly code: 'measure-not-in-plan';
      /** The measure of the plan with the likest name, percent; null where none is like it. */
      readonly nearest: { readonly name: string; readonly likeness: number } | null;
    }
  | {
      readonly code: 'plan-matched-by-name';
      /** The name and the ref that the plan has. */
      readonly name: string;
      readonly ref: string | null;
      /** Percent. */
      readonly likeness: number;
    }
  | { readonly code: 'plan-measure-missing'; readonly name: string; readonly due: DueFact | null }
  | { readonly code: 'target-differs'; readonly scorecard: string; readonly plan: string }
  | {
      readonly code: 'plan-name-differs';
      readonly ref: string;
      /** The names that plan and scorecard have under the ref. */
      readonly plan: string;
      readonly scorecard: string;
      /** Where else the plan has the scorecard's name, under a ref or none; null where it has it nowhere. */
      readonly elsewhere: { readonly ref: string | null } | null;
    }
  | { readonly code: 'unit-differs'; readonly scorecard: string; readonly plan: string }
  | { readonly code: 'polarity-differs'; readonly scorecard: string; readonly plan: string }
  | { readonly code: 'priority-unknown'; readonly priority: string }
  | { readonly code: 'priority-differs'; readonly scorecard: string; readonly plan: string }
  | {
      readonly code: 'milestone-late';
      /** The due date, the target and the figure as printed. */
      readonly due: string;
      readonly target: string;
      readonly figure: string;
    }
  | {
      readonly code: 'polarity-unknown';
      readonly text: string | null;
      readonly instead: UsedInstead | null;
    }
  | { readonly code: 'tolerance-invalid'; readonly wrong: ToleranceFault }
  | {
      readonly code: 'published-status-differs';
      readonly published: string;
      readonly ours: string;
      readonly why: string;
    }
  | {
      readonly code: 'published-trend-differs';
      readonly published: string;
      readonly ours: string;
      readonly compared: ComparedWith;
    }
  | {
      readonly code: 'status-unreadable';
      /** null where there are no words. */
      readonly text: string | null;
      /** Where there are no words: whether others of the column have a status, so that this cell is merely blank. */
      readonly besideOthers?: boolean;
    }
  /** How many cells; more than one only where every formula of ours in a table is gone. */
  | { readonly code: 'typed-over-formula'; readonly cells: number }
  | { readonly code: 'red-without-comment' }
  | { readonly code: 'comment-contradicts'; readonly said: string; readonly against: Contradiction }
  | {
      readonly code: 'comment-figure-differs';
      /** What the comment quotes, and the reading, as printed. */
      readonly said: string;
      readonly figure: string;
      readonly period: string;
    }
  /** Characters. */
  | { readonly code: 'comment-too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'comment-unchanged'; readonly source: ReportedIn }
  /** The periods by key, the earliest first. */
  | { readonly code: 'small-number-shown'; readonly periods: readonly string[] }
  /** `byCouncil`: the scorecard itself withholds it. */
  | { readonly code: 'recoverable'; readonly period: string; readonly byCouncil: boolean }
  | {
      readonly code: 'acceptance-lapsed';
      /** What had been accepted at the cell, and why. */
      readonly accepted: string;
      readonly reason: string;
      /** What the cell held then, and what it holds now. */
      readonly held: string;
      readonly holds: string;
    }
  | { readonly code: 'sheet-name-taken'; readonly wanted: string; readonly taken: string }
  | {
      readonly code: 'summary-stale';
      readonly kind: 'figures' | 'rules';
      /** How many measures the history shows to have changed; 0 where only the summary's own line says so. */
      readonly measures: number;
    };

export type FaultCode = Fault['code'];

/** A number that would be written over a text number; the host writes it only when asked for. */
export interface Repair {
  readonly place: Place;
  readonly from: string;
  /** What the cell is to hold, in the cell's own scale (0.724 under a percent format). */
  readonly value: number;
  readonly format: string;
}

/** A fault before its severity and acceptance are looked up, as readers and checks report it. */
export interface Noticed {
  readonly fault: Fault;
  /** The sheet it concerns; null where it concerns the workbook. */
  readonly sheet: string | null;
  /** null where it concerns the sheet or the workbook. */
  readonly place: Place | null;
  /** Other cells that it follows from: who accepts it accepts what they hold; absent: none. */
  readonly restsOn?: readonly Place[];
  /** The measure's ref, or null. */
  readonly ref: string | null;
  /** The measure's name, or null where it concerns no one measure. */
  readonly measure: string | null;
  readonly repair: Repair | null;
}

export interface Finding extends Noticed {
  readonly severity: Severity;
  /** The reason a person gave for letting it stand; null where none did. */
  readonly accepted: string | null;
  /** What its cell holds, for an acceptance to remember; absent where it concerns no cell, or none was looked at. */
  readonly held?: string;
}
