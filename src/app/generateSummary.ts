/** What *Generate summary* does to the workbook that is open, from the ribbon and the pane alike. */
import type { Assessment } from '../domain/assessment.ts';
import { published } from '../domain/disclosure/published.ts';
import type { Finding } from '../domain/finding.ts';
import { headlines } from '../domain/headlines.ts';
import { withoutStale } from '../sheets/noticeSummary.ts';
import { planSummary } from '../sheets/planSummary.ts';
import type { Snapshot } from '../sheets/snapshot.ts';
import type { Making } from '../sheets/summaryNotes.ts';
import { checkBook } from './checkBook.ts';
import type { Choices } from './choices.ts';
import type { OpenWorkbook, Progress, Unwritten, Written } from './openWorkbook.ts';
import type { Trouble } from './trouble.ts';

export type Generated<Before> =
  | {
      readonly kind: 'made';
      readonly written: Written<Before>;
      /** The workbook as it was read, before the summary was written. */
      readonly snapshot: Snapshot;
      readonly assessment: Assessment;
      /** As the summary prints them. */
      readonly headlines: readonly string[];
      /** What came up in planning, beside the assessment's findings. */
      readonly noticed: readonly Finding[];
    }
  /** Findings stand in the way; nothing was written. */
  | {
      readonly kind: 'blocked';
      readonly snapshot: Snapshot;
      readonly assessment: Assessment;
      readonly blocking: readonly Finding[];
    }
  | { readonly kind: 'troubled'; readonly trouble: Trouble; readonly snapshot: Snapshot }
  | { readonly kind: 'unread'; readonly advice: string }
  | ({ readonly kind: 'refused' } & Unwritten<Before>);

/**
 * Reads the workbook as it stands now, whatever was read before, rates it and writes the summary: four round trips.
 * @param goOn asked before anything is written and after each part; a no puts back what was written
 */
export async function generateSummary<Before>(
  workbook: OpenWorkbook<Before>,
  choices: Choices,
  made: Making,
  goOn: (written: Progress) => boolean,
): Promise<Generated<Before>> {
  const read = await workbook.read();
  if (!read.ok) return { kind: 'unread', advice: read.advice };
  const snapshot = read.value;
  const checked = checkBook(snapshot, choices);
  if (!checked.ok) return { kind: 'troubled', trouble: checked.trouble, snapshot };
  const { assessment, blocking } = checked;
  if (blocking.length > 0) return { kind: 'blocked', snapshot, assessment, blocking };
  const plan = planSummary(snapshot, assessment, made);
  const written = await workbook.apply(snapshot, plan, goOn);
  return written.ok
    ? {
        kind: 'made',
        written,
        snapshot,
        assessment: { ...assessment, findings: withoutStale(assessment.findings) },
        headlines: headlines(published(assessment)),
        noticed: plan.noticed,
      }
    : { kind: 'refused', ...written };
}
