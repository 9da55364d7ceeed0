/** What `assess` tells a person: status and trend of every measure, each with its sentence. */

import type { DryRunDocument } from '../../document/dryRunDocument.ts';
import type { MeasureDocument } from '../../document/measureDocument.ts';
import type { ScorecardDocument } from '../../document.ts';
import { findingCounts } from './findingLines.ts';
import { paragraph, some } from './paragraph.ts';

const STATUS_WIDTH = 13;
const TREND_WIDTH = 16;
const INDENT = STATUS_WIDTH + TREND_WIDTH + 2;

/** ` 3 points from Green; 1.6 points from Red.`, or nothing where the measure has no other colour. */
function nearWords({ nextColour }: MeasureDocument): string {
  const steps = [nextColour?.up, nextColour?.down].filter((step) => step != null);
  return steps.length === 0 ? '' : ` ${steps.map(({ text }) => text).join('; ')}.`;
}

function measureLines(measure: MeasureDocument, width: number): string {
  const title = measure.ref === null ? measure.name : `${measure.ref}: ${measure.name}`;
  const words = `  ${measure.status.padEnd(STATUS_WIDTH)}${measure.trend.padEnd(TREND_WIDTH)}`;
  return [
    paragraph(title, width, words, INDENT),
    paragraph(`${measure.why}${nearWords(measure)}`, width, ' '.repeat(INDENT), INDENT),
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

/** What another policy would change: the rule in words, each measure it changes, and how many there are. */
function dryRunLines({ rule, headline, changes }: DryRunDocument, width: number): string {
  return [
    paragraph(`Under another rule (nothing is changed): ${rule}`, width, '', 0),
    paragraph(headline, width, '', 0),
    ...changes.flatMap(({ ref, name, change, why }) => [
      paragraph(`${ref === null ? name : `${ref}: ${name}`}: ${change}`, width, '  ', 4),
      paragraph(why, width, '    ', 4),
    ]),
  ].join('\n');
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
    ...(document.dryRun === null ? [] : [dryRunLines(document.dryRun, width)]),
  ].join('\n\n');
}
