/** What `read` tells a person: where the scorecards stand and what was found in them. */

import type { ReadMeasureDocument } from '../../document/measureDocument.ts';
import type { SheetDocument } from '../../document/sheetDocument.ts';
import type { ReadDocument } from '../../document.ts';
import { paragraph, some } from './paragraph.ts';
import { findingLines } from './renderFindings.ts';

/** The last of a measure's periods that are worth a line. */
const SHOWN_PERIODS = 4;

const LABEL = 12;

const labelled = (label: string, text: string, width: number): string =>
  paragraph(text, width, `  ${label.padEnd(LABEL - 2)}`, LABEL);

const matched = (cells: Readonly<Record<string, string>>): string =>
  Object.entries(cells)
    .map(([name, cell]) => `${name} ${cell}`)
    .join(', ') || 'none';

function measureLines(measure: ReadMeasureDocument, width: number): string {
  const title = measure.ref === null ? measure.name : `${measure.ref}  ${measure.name}`;
  const readings = Object.entries(measure.readings)
    .slice(-SHOWN_PERIODS)
    .map(([period, { text }]) => `${period}: ${text ?? 'blank'}`);
  const facts = [
    `good is ${measure.polarity}`,
    `target ${measure.target.text ?? 'none'}`,
    ...(readings.length > 0 ? readings : ['no figures']),
  ];
  const indent = LABEL + 2;
  return [
    paragraph(title, width, `  row ${String(measure.row).padEnd(LABEL - 6)}`, LABEL),
    paragraph(facts.join('; '), width, ' '.repeat(indent), indent),
  ].join('\n');
}

function sheetLines(sheet: SheetDocument, measures: readonly ReadMeasureDocument[], width: number): string {
  return [
    `Sheet “${sheet.sheet}”: ${some(sheet.measures, 'measure')}, headings in row ${sheet.headingRow}`,
    labelled('fields', matched(sheet.fields), width),
    labelled('periods', matched(sheet.periods), width),
    '',
    ...measures
      .filter((measure) => measure.sheet === sheet.sheet)
      .map((measure) => measureLines(measure, width)),
  ].join('\n');
}

export function renderRead(document: ReadDocument, width: number): string {
  const { workbook, sheets, measures, findings, period } = document;
  const head = `${workbook}: ${some(measures.length, 'measure')} on ${some(sheets.length, 'scorecard sheet')}, period ${period}`;
  return [
    head,
    ...sheets.map((sheet) => sheetLines(sheet, measures, width)),
    ...findingLines(findings, width),
  ].join('\n\n');
}
