/** The whole plan of *Generate summary*: status, trend and why beside every measure, and our own sheets. */
import type { Assessment } from '../domain/assessment.ts';
import type { Finding } from '../domain/finding.ts';
import { OWN_SHEETS } from './ownNames.ts';
import type { Plan } from './plan.ts';
import { planColumns } from './planColumns.ts';
import { planOwnSheets } from './planOwnSheets.ts';
import type { Snapshot } from './snapshot.ts';
import type { Making } from './summaryNotes.ts';
import { type Theme, themeOf } from './theme.ts';

export interface SummaryPlan extends Plan {
  /** What was noticed while planning, graded like any other finding. */
  readonly noticed: readonly Finding[];
}

export function planSummary(
  snapshot: Snapshot,
  assessment: Assessment,
  made: Making,
  theme: Theme = themeOf(assessment.settings),
): SummaryPlan {
  const { edits } = planColumns(snapshot, assessment, theme);
  const { ownSheets, noticed } = planOwnSheets(snapshot, assessment, made, theme);
  const summary = ownSheets.find(({ definedName }) => definedName === OWN_SHEETS.summary.definedName);
  return { edits, ownSheets, show: summary?.name ?? null, noticed };
}
