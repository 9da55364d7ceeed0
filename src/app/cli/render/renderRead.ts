/** What `read` tells a person: where the scorecards stand and what was found in them. */
import type { Scorecard } from '../../../domain/scorecard.ts';
import { byTable, tablesOf } from '../../../domain/tableOf.ts';
import type { ReadMeasureDocument } from '../../document/measureDocument.ts';
import { type SheetDocument, sheetDocument } from '../../document/sheetDocument.ts';
import type { ReadDocument } from '../../document.ts';
import { findingLines } from './findingLines.ts';
import { paragraph, some } from './paragraph.ts';

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
  const title = measure.ref === null ? measure.name : `${measure.ref}: ${measure.name}`;
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

function tableLines(table: SheetDocument, measures: readonly ReadMeasureDocument[], width: number): string {
  return [
    `Sheet “${table.sheet}”: ${some(table.measures, 'measure')}, headings in row ${table.headingRow}`,
    labelled('fields', matched(table.fields), width),
    labelled('periods', matched(table.periods), width),
    '',
    ...measures.map((measure) => measureLines(measure, width)),
  ].join('\n');
}

/** @param scorecard what the document was made of */
export function renderRead(document: ReadDocument, scorecard: Scorecard, width: number): string {
  const { workbook, sheets, measures, findings, period } = document;
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const rowOf = ({ sheet, row }: ReadMeasureDocument) => ({ sheet, row: row - 1 });
  const measuresOf = byTable(tablesOf(scorecard), measures, rowOf);
  return [
    `${workbook}: ${some(measures.length, 'measure')} on ${some(names.size, 'scorecard sheet')}, period ${period}`,
    ...scorecard.sheets.map((table) => tableLines(sheetDocument(table), measuresOf.get(table) ?? [], width)),
    ...findingLines(findings, width),
  ].join('\n\n');
}
