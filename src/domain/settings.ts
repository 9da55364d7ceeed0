/** What a workbook's settings hold, as data. The schema that checks it is `settingsSchema.ts`. */

import type { Polarity } from './polarity.ts';
import type { Policy } from './policy.ts';

/** The fields of a scorecard that a heading can stand for. */
export const FIELDS = [
  'ref',
  'name',
  'priority',
  'owner',
  'unit',
  'polarity',
  'basis',
  'target',
  'status',
  'trend',
  'comment',
  'baseline',
  'due',
  'floor',
  'tolerance',
] as const;
export type Field = (typeof FIELDS)[number];

export interface SheetMapping {
  /** 1-based, as a person counts; null: found by reading. */
  readonly headingRow: number | null;
  /** Column letters by field. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Polarity by ref or, where the sheet has none, by name. */
  readonly polarity: Readonly<Record<string, Polarity>>;
  /** Whether a measure counts people, by ref or name, where the rule of `countsPeople.ts` is wrong; absent: nothing is said. */
  readonly people?: Readonly<Record<string, boolean>>;
}

/** What a committee's paper may be called. */
export const PAPER_STATUSES = ['Draft', 'Final'] as const;

export interface CommitteeDetails {
  readonly name: string | null;
  /** As the officer writes it; never computed with. */
  readonly meetingDate: string | null;
  readonly agendaItem: string | null;
  readonly contact: string | null;
  readonly status: (typeof PAPER_STATUSES)[number];
}

/** The sections of the summary that can be left out; title, headlines, overview and notes always stand. */
export const SUMMARY_SECTIONS = ['byPriority', 'exceptions', 'changes', 'measures', 'notReported'] as const;
export type SummarySection = (typeof SUMMARY_SECTIONS)[number];

/** How the summary looks. */
export interface SummaryLook {
  /** The publishable look: no fill anywhere, so that words and lines alone carry the sense. */
  readonly plain: boolean;
  readonly sections: Readonly<Record<SummarySection, boolean>>;
}

/** A finding that a person has accepted, with the reason that the committee will read. */
export interface Acceptance {
  readonly code: string;
  /** `Sheet!F7`, sheet names quoted as in formulas. */
  readonly cell: string;
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
  /** What the cell held then, by `sheets/heldText.ts`: the acceptance lapses when it changes; null or absent: it stays. */
  readonly held?: string | null;
}

export interface Settings {
  /** The period to assess, by key; null: found by reading. */
  readonly period: string | null;
  readonly policy: Policy;
  readonly committee: CommitteeDetails;
  readonly summary: SummaryLook;
  readonly mapping: Readonly<Record<string, SheetMapping>>;
  readonly accepted: readonly Acceptance[];
}
