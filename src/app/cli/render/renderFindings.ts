/** What `check` tells a person: every finding, the gravest first, each with its cell and what to do. */
import type { Severity } from '../../../domain/finding.ts';
import { GRAVEST_FIRST } from '../../../domain/severity.ts';
import type { FindingDocument } from '../../document/findingDocument.ts';
import type { ScorecardDocument } from '../../document.ts';
import { findingBlocks } from './findingBlocks.ts';
import { some } from './paragraph.ts';

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

const isAccepted = ({ accepted }: Graded): boolean => accepted !== null;

/** `Errors (3)`, `Errors (3, 1 accepted)`. */
function heading(severity: Severity, found: readonly Graded[]): string {
  const accepted = found.filter(isAccepted).length;
  return `${HEADINGS[severity]} (${found.length}${accepted === 0 ? '' : `, ${accepted} accepted`})`;
}

/** One part for each severity that has any findings. */
export const findingLines = (findings: readonly FindingDocument[], width: number): readonly string[] =>
  GRAVEST_FIRST.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : [[heading(severity, found), ...findingBlocks(found, width)].join('\n')];
  });

export interface Graded {
  readonly severity: Severity;
  readonly accepted: string | null;
}

function counted(findings: readonly Graded[]): string {
  const counts = GRAVEST_FIRST.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return counts.map(({ severity, count }) => some(count, severity)).join(', ') || 'no findings';
}

/** `1 error, 5 warnings`; `5 warnings open, 1 accepted with a reason`; `no findings` where there are none. */
export function findingCounts(findings: readonly Graded[]): string {
  const open = findings.filter((finding) => !isAccepted(finding));
  const accepted = findings.length - open.length;
  return accepted === 0 ? counted(open) : `${counted(open)} open, ${accepted} accepted with a reason`;
}

export function renderFindings(document: ScorecardDocument, width: number): string {
  const { workbook, period, counts, findings } = document;
  return [
    `${workbook}, ${period}: ${some(counts.measures, 'measure')}, ${findingCounts(findings)}`,
    ...findingLines(findings, width),
  ].join('\n\n');
}
