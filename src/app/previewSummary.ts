/** What *Generate summary* would write, told without writing it. */
import type { Assessment } from '../domain/assessment.ts';
import { published } from '../domain/disclosure/published.ts';
import { headlines } from '../domain/headlines.ts';
import { readOfficersText } from '../sheets/officersText.ts';
import { planSummary } from '../sheets/planSummary.ts';
import type { Snapshot } from '../sheets/snapshot.ts';
import { summaryModel } from '../sheets/summaryModel.ts';
import type { Making } from '../sheets/summaryNotes.ts';

export interface SummaryPreview {
  readonly title: string;
  readonly rule: string;
  readonly headlines: readonly string[];
  /** Cells of the council's own sheets that get a formula or a heading. */
  readonly beside: readonly { readonly sheet: string; readonly cells: number }[];
  readonly own: readonly { readonly sheet: string; readonly isNew: boolean }[];
  readonly exceptions: number;
  readonly notReported: number;
}

export function previewSummary(snapshot: Snapshot, assessment: Assessment, made: Making): SummaryPreview {
  const { edits, ownSheets } = planSummary(snapshot, assessment, made);
  const shown = published(assessment);
  const model = summaryModel(shown, snapshot.workbook, readOfficersText(snapshot), made);
  const present = new Set(snapshot.sheets.map(({ name }) => name));
  return {
    title: model.title,
    rule: model.rule,
    headlines: headlines(shown),
    beside: edits.map(({ sheet, cells }) => ({ sheet, cells: cells.length })),
    own: ownSheets.map(({ name }) => ({ sheet: name, isNew: !present.has(name) })),
    exceptions: model.exceptions.length,
    notReported: model.notReported.length,
  };
}
