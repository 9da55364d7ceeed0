/** From a workbook to its copy with status, trend and the committee summary: what *Generate summary* does. */
import type { Assessment } from '../domain/assessment.ts';
import { published } from '../domain/disclosure/published.ts';
import type { Finding } from '../domain/finding.ts';
import { headlines } from '../domain/headlines.ts';
import type { Period } from '../domain/period.ts';
import { withoutStale } from '../sheets/noticeSummary.ts';
import type { Plan } from '../sheets/plan.ts';
import { planSummary } from '../sheets/planSummary.ts';
import type { Making } from '../sheets/summaryNotes.ts';
import type { BookHost, OpenBook } from './bookHost.ts';
import { checkBook } from './checkBook.ts';
import type { Choices } from './choices.ts';
import { planRepairs } from './planRepairs.ts';
import type { Trouble } from './trouble.ts';
import { FOUND_IN_PLANNING, unmatchedAcceptances } from './unmatchedAcceptances.ts';

export type Stage = 'read' | 'repair' | 'assess' | 'plan' | 'apply' | 'check' | 'write';

export interface SummariseOptions {
  /** Whether to make numbers of text numbers, in the copy. */
  readonly repair: boolean;
  readonly made: Making;
  /** Hears of each stage as it begins. */
  readonly begin: (stage: Stage) => void;
}

/** What there is to say of a summary: not the measures, which are let go of before the copy is written. */
export interface SummaryReport {
  /** The period assessed. */
  readonly period: Period;
  readonly findings: readonly Finding[];
  readonly headlines: readonly string[];
  readonly repaired: readonly Finding[];
  /** What was noticed while planning the copy, beside the assessment's findings. */
  readonly noticed: readonly Finding[];
}

type Unmade =
  /** Findings stand in the way; nothing was made. */
  | { readonly kind: 'blocked'; readonly assessment: Assessment; readonly blocking: readonly Finding[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export type Summarised =
  | { readonly kind: 'made'; readonly bytes: Uint8Array; readonly report: SummaryReport }
  | Unmade;

interface Planned<Book extends OpenBook> {
  readonly kind: 'planned';
  /** The book to make the copy of: with `repair`, the one with its cells repaired. */
  readonly book: Book;
  readonly plan: Plan;
  readonly report: SummaryReport;
}

/** A step's result, or the trouble that ends the run. */
type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble };

function opened<Book extends OpenBook>(host: BookHost<Book>, bytes: Uint8Array, name: string): Step<Book> {
  const found = host.open(bytes, name);
  return found.ok
    ? { ok: true, value: found.book }
    : { ok: false, trouble: { code: 'book-refused', advice: found.advice } };
}

function planBook<Book extends OpenBook>(
  host: BookHost<Book>,
  source: Book,
  choices: Choices,
  { repair, made, begin }: SummariseOptions,
): Planned<Book> | Unmade {
  begin('assess');
  const first = checkBook(source.snapshot, choices);
  if (!first.ok) return { kind: 'trouble', trouble: first.trouble };

  const { plan: repairs, repaired } = repair
    ? planRepairs(first.assessment.findings)
    : { plan: null, repaired: [] };
  let book = source;
  let checked = first;
  if (repairs !== null && repaired.length > 0) {
    begin('repair');
    const mended = host.apply(source, repairs);
    if (!mended.ok) return { kind: 'trouble', trouble: { code: 'book-refused', advice: mended.advice } };
    const reopened = opened(host, mended.bytes, source.snapshot.workbook);
    if (!reopened.ok) return { kind: 'trouble', trouble: reopened.trouble };
    book = reopened.value;
    begin('assess');
    const again = checkBook(book.snapshot, choices);
    if (!again.ok) return { kind: 'trouble', trouble: again.trouble };
    checked = again;
  }
  const { assessment, blocking } = checked;
  // A finding may be accepted of a cell whose repair does away with it.
  const found =
    checked === first ? assessment.findings : [...first.assessment.findings, ...assessment.findings];
  if (blocking.length > 0) {
    const unmatched = unmatchedAcceptances(choices.accepted, found, FOUND_IN_PLANNING);
    return unmatched === null
      ? { kind: 'blocked', assessment, blocking }
      : { kind: 'trouble', trouble: unmatched };
  }

  begin('plan');
  const plan = planSummary(book.snapshot, assessment, made);
  const unmatched = unmatchedAcceptances(choices.accepted, [...found, ...plan.noticed]);
  if (unmatched !== null) return { kind: 'trouble', trouble: unmatched };
  const told = published(assessment);
  const { period } = told;
  const findings = withoutStale(told.findings);
  const report = { period, findings, headlines: headlines(told), repaired, noticed: plan.noticed };
  return { kind: 'planned', book, plan, report };
}

/** A large workbook's measures take more memory than its copy: they are reached by nothing once the plan is made. */
export function summariseBook<Book extends OpenBook>(
  host: BookHost<Book>,
  source: Book,
  choices: Choices,
  options: SummariseOptions,
): Summarised {
  const planned = planBook(host, source, choices, options);
  if (planned.kind !== 'planned') return planned;
  options.begin('apply');
  const { book, plan, report } = planned;
  const written = host.apply(book, plan);
  return written.ok
    ? { kind: 'made', bytes: written.bytes, report }
    : { kind: 'trouble', trouble: { code: 'book-refused', advice: written.advice } };
}
