/** What `check` tells a person: every finding by sheet, each with its cell and what to do, and the totals. */
import { groupBy } from '../../../domain/groupBy.ts';
import type { FindingDocument } from '../../document/findingDocument.ts';
import type { ScorecardDocument } from '../../document.ts';
import { findingCounts, findingLines } from './findingLines.ts';
import { paragraph, some } from './paragraph.ts';

/** How often each check found something that nobody has accepted, the most frequent first: `text-number 12, no-target 3`. */
function byCheck(findings: readonly FindingDocument[]): string {
  const counts = [...groupBy(findings, ({ code }) => code)].map(([code, found]) => ({
    code,
    count: found.length,
  }));
  return counts
    .toSorted((a, b) => b.count - a.count)
    .map(({ code, count }) => `${code} ${count}`)
    .join(', ');
}

function totals(findings: readonly FindingDocument[], width: number): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const repairs = findings.filter(({ repair }) => repair !== null).length;
  return [
    `In all: ${findingCounts(findings)}`,
    ...(open.length === 0 ? [] : [`By check: ${byCheck(open)}`]),
    ...(repairs === 0
      ? []
      : [`“scorecard summarise --repair” would mend ${some(repairs, 'cell')} in the copy.`]),
  ]
    .map((line) => paragraph(line, width, '', 2))
    .join('\n');
}

export function renderFindings(document: ScorecardDocument, width: number): string {
  const { workbook, period, counts, findings } = document;
  return [
    `${workbook}, ${period}: ${some(counts.measures, 'measure')}`,
    ...findingLines(findings, width),
    totals(findings, width),
  ].join('\n\n');
}
