/** What `summarise` tells a person: the headlines, what was repaired, and where the copy is. */

import type { FindingDocument } from '../../document/findingDocument.ts';
import { paragraph, some } from './paragraph.ts';
import { findingCounts, findingLines, type Graded } from './renderFindings.ts';

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
    `Findings: ${findingCounts(findings)}; they are listed on the checks sheet.`,
    ...noticed.map((line) => paragraph(line, width, '', 0)),
    `Written: ${out}`,
  ].join('\n\n');
}

/** What stands in the way of a summary. */
export const renderBlocked = (blocking: readonly FindingDocument[], width: number): string =>
  findingLines(blocking, width).join('\n\n');
