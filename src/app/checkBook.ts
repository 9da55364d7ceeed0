/** Everything a workbook is found to have, and what of it stands in the way of a summary. */
import type { Assessment } from '../domain/assessment.ts';
import type { Finding } from '../domain/finding.ts';
import { blocksSummary } from '../domain/severity.ts';
import type { Snapshot } from '../sheets/snapshot.ts';
import { assessBook } from './assessBook.ts';
import type { Choices } from './choices.ts';
import type { Trouble } from './trouble.ts';

export type Checked =
  | { readonly ok: true; readonly assessment: Assessment; readonly blocking: readonly Finding[] }
  | { readonly ok: false; readonly trouble: Trouble };

export function checkBook(snapshot: Snapshot, choices: Choices): Checked {
  const assessed = assessBook(snapshot, choices);
  return assessed.ok
    ? { ...assessed, blocking: assessed.assessment.findings.filter(blocksSummary) }
    : assessed;
}
