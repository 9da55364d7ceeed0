/** From a workbook to its copy with status, trend and the committee summary: what *Generate summary* does. */
import type { Assessment } from '../domain/assessment.ts';
import type { Finding } from '../domain/finding.ts';
import { SEVERITY } from '../domain/severity.ts';
import { planSummary } from '../sheets/planSummary.ts';
import type { Making } from '../sheets/summaryNotes.ts';
import type { BookHost, OpenBook } from './bookHost.ts';
import { checkBook } from './checkBook.ts';
import type { Choices } from './choices.ts';
import { planRepairs } from './planRepairs.ts';
import type { Trouble } from './trouble.ts';

export type Stage = 'read' | 'repair' | 'assess' | 'plan' | 'apply' | 'check' | 'write';

export interface SummariseOptions {
  /** Whether to make numbers of text numbers, in the copy. */
  readonly repair: boolean;
  readonly made: Making;
  /** Hears of each stage as it begins. */
  readonly begin: (stage: Stage) => void;
}

export type Summarised<Book extends OpenBook> =
  | {
      readonly kind: 'made';
      /** The book that the copy was made of: with `repair`, the one with its cells repaired. */
      readonly book: Book;
      readonly bytes: Uint8Array;
      readonly assessment: Assessment;
      readonly repaired: readonly Finding[];
      /** What was noticed while planning the copy, beside the assessment's findings. */
      readonly noticed: readonly Finding[];
    }
  /** Findings stand in the way; nothing was made. */
  | { readonly kind: 'blocked'; readonly assessment: Assessment; readonly blocking: readonly Finding[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

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

export function summariseBook<Book extends OpenBook>(
  host: BookHost<Book>,
  source: Book,
  choices: Choices,
  { repair, made, begin }: SummariseOptions,
): Summarised<Book> {
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
  if (blocking.length > 0) return { kind: 'blocked', assessment, blocking };

  begin('plan');
  const plan = planSummary(book.snapshot, assessment, made);
  begin('apply');
  const written = host.apply(book, plan);
  if (!written.ok) return { kind: 'trouble', trouble: { code: 'book-refused', advice: written.advice } };
  const noticed = plan.noticed.map((each) => ({
    ...each,
    severity: SEVERITY[each.fault.code],
    accepted: null,
  }));
  return { kind: 'made', book, bytes: written.bytes, assessment, repaired, noticed };
}
