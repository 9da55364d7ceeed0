/** What `check` tells a person: every finding, the gravest first, each with its cell and what to do. */
import type { Severity } from '../../../domain/finding.ts';
import { GRAVEST_FIRST } from '../../../domain/severity.ts';
import type { FindingDocument } from '../../document/findingDocument.ts';
import type { ScorecardDocument } from '../../document.ts';
import { paragraph, some } from './paragraph.ts';

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

const INDENT = 4;

function where({ sheet, cell, ref }: FindingDocument): string {
  const place = sheet === null ? 'workbook' : cell === null ? `“${sheet}”` : `“${sheet}” ${cell}`;
  return ref === null ? place : `${place}, ${ref}`;
}

function findingText(finding: FindingDocument, width: number): string {
  const line = (text: string): string => paragraph(text, width, ' '.repeat(INDENT), INDENT);
  return [
    `  ${where(finding)} (${finding.code})`,
    line(finding.message),
    line(`To do: ${finding.advice}`),
    ...(finding.repair === null ? [] : [line(`--repair would change it: ${finding.repair}.`)]),
    ...(finding.accepted === null ? [] : [line(`Accepted: ${finding.accepted}`)]),
  ].join('\n');
}

/** One block for each severity that has any findings. */
export const findingLines = (findings: readonly FindingDocument[], width: number): readonly string[] =>
  GRAVEST_FIRST.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0
      ? []
      : [
          [
            `${HEADINGS[severity]} (${found.length})`,
            ...found.map((finding) => findingText(finding, width)),
          ].join('\n'),
        ];
  });

export interface Graded {
  readonly severity: Severity;
}

/** `1 error, 5 warnings, 12 notes`; `no findings` where there are none. */
export function findingCounts(findings: readonly Graded[]): string {
  const counts = GRAVEST_FIRST.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return counts.map(({ severity, count }) => some(count, severity)).join(', ') || 'no findings';
}

export function renderFindings(document: ScorecardDocument, width: number): string {
  const { workbook, period, counts, findings } = document;
  return [
    `${workbook}, ${period}: ${some(counts.measures, 'measure')}, ${findingCounts(findings)}`,
    ...findingLines(findings, width),
  ].join('\n\n');
}
