/** A finding as the document prints it: its code, its cell and its sentences. */
import type { FaultCode, Finding, Severity } from '../../domain/finding.ts';
import { wordsFor } from '../../domain/messages.ts';
import { repairWords } from '../../domain/repairWords.ts';
import { cellText } from '../../sheets/address.ts';

export interface FindingDocument {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** null where it concerns the workbook. */
  readonly sheet: string | null;
  /** `F7`; null where it concerns the sheet or the workbook. */
  readonly cell: string | null;
  readonly ref: string | null;
  readonly message: string;
  readonly advice: string;
  /** What would change; null where we offer no repair. */
  readonly repair: string | null;
  /** The reason a person gave for letting it stand. */
  readonly accepted: string | null;
}

export const findingDocument = (finding: Finding): FindingDocument => ({
  code: finding.fault.code,
  severity: finding.severity,
  // A target of the plan is a finding about the scorecard's measure, in a cell of the plan's sheet.
  sheet: finding.place?.sheet ?? finding.sheet,
  cell: finding.place === null ? null : cellText(finding.place.row, finding.place.column),
  ref: finding.ref,
  ...wordsFor(finding.fault),
  repair: finding.repair === null ? null : repairWords(finding.repair),
  accepted: finding.accepted,
});
