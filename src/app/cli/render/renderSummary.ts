/** What `summarise` tells a person: the headlines, what was repaired, and where the copy is. */

import type { FindingDocument } from '../../document/findingDocument.ts';
import { findingBlock, findingCounts, type Graded } from './findingLines.ts';
import { paragraph, some } from './paragraph.ts';

export interface SummaryNews {
  readonly workbook: string;
  /** The period's key. */
  readonly period: string;
  readonly findings: readonly Graded[];
  readonly headlines: readonly string[];
  /** What each repair changed, with its cell. */
  readonly repaired: readonly string[];
  /** What was noticed while the copy was laid out. */
  readonly noticed: readonly string[];
  /** The copy, as the person named it. */
  readonly out: string;
}

export function renderSummary(news: SummaryNews, width: number): string {
  const { workbook, period, findings, headlines, repaired, noticed, out } = news;
  return [
    `${workbook}, ${period}`,
    headlines.map((line) => paragraph(line, width, '  ', 2)).join('\n'),
    ...(repaired.length === 0
      ? []
      : [
          [
            `${some(repaired.length, 'cell')} repaired:`,
            ...repaired.map((line) => paragraph(line, width, '  ', 2)),
          ].join('\n'),
        ]),
    findings.length === 0
      ? 'No findings.'
      : `Findings: ${findingCounts(findings)}; they are listed on the checks sheet.`,
    ...noticed.map((line) => paragraph(line, width, '', 0)),
    `Written: ${out}`,
  ].join('\n\n');
}

/** A finding that stands in the way, and how it is accepted: `formula-error:'Data sheet'!F9`. */
export interface BlockingFinding {
  readonly finding: FindingDocument;
  readonly acceptance: string;
}

/** What to paste, in double quotes, which every shell has. */
export const acceptOption = (acceptance: string): string =>
  `--accept "${acceptance.replaceAll('"', '\\"')}=REASON"`;

/** What stands in the way of a summary, each with what lets it stand on a line that is never broken. */
export const renderBlocked = (blocking: readonly BlockingFinding[], width: number): string =>
  [
    `Errors (${blocking.length})`,
    ...blocking.map(
      ({ finding, acceptance }) =>
        `${findingBlock(finding, width)}\n    To let it stand: ${acceptOption(acceptance)}`,
    ),
  ].join('\n');
