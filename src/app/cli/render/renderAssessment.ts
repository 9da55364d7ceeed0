/** What `assess` tells a person: status and trend of every measure, each with its sentence. */

import type { MeasureDocument } from '../../document/measureDocument.ts';
import type { ScorecardDocument } from '../../document.ts';
import { paragraph, some } from './paragraph.ts';
import { findingCounts } from './renderFindings.ts';

const STATUS_WIDTH = 13;
const TREND_WIDTH = 16;
const INDENT = STATUS_WIDTH + TREND_WIDTH + 2;

function measureLines(measure: MeasureDocument, width: number): string {
  const title = measure.ref === null ? measure.name : `${measure.ref}: ${measure.name}`;
  const words = `  ${measure.status.padEnd(STATUS_WIDTH)}${measure.trend.padEnd(TREND_WIDTH)}`;
  return [
    paragraph(title, width, words, INDENT),
    paragraph(measure.why, width, ' '.repeat(INDENT), INDENT),
  ].join('\n');
}

/** Measures under the heading of their priority, in the order of the sheet. */
function byPriority(measures: readonly MeasureDocument[], width: number): readonly string[] {
  const blocks: string[][] = [];
  let current: string | null | undefined;
  for (const measure of measures) {
    if (measure.priority !== current || blocks.length === 0) {
      current = measure.priority;
      blocks.push(current === null ? [] : [current]);
    }
    blocks.at(-1)?.push(measureLines(measure, width));
  }
  return blocks.map((lines) => lines.join('\n'));
}

export function renderAssessment(
  document: ScorecardDocument,
  headlines: readonly string[],
  width: number,
): string {
  const { workbook, period, counts, findings, measures } = document;
  return [
    `${workbook}, ${period}: ${some(counts.measures, 'measure')}, ${findingCounts(findings)}`,
    ...byPriority(measures, width),
    headlines.map((line) => paragraph(line, width, '', 0)).join('\n'),
  ].join('\n\n');
}
