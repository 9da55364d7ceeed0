/** The committee summary as a sheet of ours: its elements one below the other, its tables marked as tables. */
import type { SummarySection } from '../domain/settings.ts';
import { changesTable } from './changesTable.ts';
import { columnWidths } from './columnWidths.ts';
import { type DescribedTable, textCell } from './describedTable.ts';
import {
  gap,
  layOut,
  lines,
  namedCell,
  newSheet,
  reserved,
  sectionHeading,
  table,
  titleLine,
  type Writer,
  writeReserved,
} from './layOut.ts';
import type { MeasureLine } from './measureLine.ts';
import { NO_OVERVIEW } from './officersText.ts';
import { OVERVIEW_NAME, OWN_SHEETS } from './ownNames.ts';
import { pageBreaks, type Section } from './pageBreaks.ts';
import type { OwnSheet } from './plan.ts';
import { priorityTable } from './priorityTable.ts';
import { SECTION_TITLES } from './sectionTitles.ts';
import {
  type LiveWords,
  liveLineFormula,
  type SettingCell,
  type Source,
  sinceMadeFormula,
} from './sinceMade.ts';
import type { SummaryModel } from './summaryModel.ts';
import { exceptionsTable, keptTable, measuresTable, notReportedTable } from './summaryTables.ts';
import type { Theme } from './theme.ts';

/** Width of the sheet in characters: on A4 landscape its letters are then at least 8 points high. */
const PAGE_ROOM = 165;

/** The overview's cell shows at least so many lines. */
const OVERVIEW_LINES = 3;

export const LIVE_WORDS: LiveWords = {
  same: 'No reading or target shown here has changed since this summary was made.',
  changed: 'Source figures have changed since this summary was made',
  rulesChanged: 'The rules on the settings sheet have changed since this summary was made',
};

const LIVE_LINE = 'live line';

/** A section that has nothing to list says so in a sentence. */
const tableOr = (described: DescribedTable, nothing: string): Writer =>
  described.rowCount === 0 ? lines(nothing, 'note') : table(described);

interface SummaryTables {
  readonly byPriority: DescribedTable;
  readonly exceptions: DescribedTable;
  readonly changes: DescribedTable;
  readonly measures: DescribedTable;
  readonly notReported: DescribedTable;
  readonly kept: DescribedTable;
}

function exceptions(model: SummaryModel, described: DescribedTable): readonly Writer[] {
  if (described.rowCount > 0)
    return [
      lines('Every Red measure, then Amber, then Green measures that worsened.', 'note'),
      table(described),
    ];
  const isRated = (model.byPriority.at(-1)?.rated ?? 0) > 0;
  const nothing = isRated
    ? 'No measure is Red or Amber, and no Green measure worsened.'
    : 'No measure is rated, so none can be listed here.';
  return [lines(nothing, 'note')];
}

/** What the figures are compared with, then what has changed. */
const changes = (model: SummaryModel, described: DescribedTable): readonly Writer[] => [
  ...model.changes.sentences.map((sentence) => lines(sentence, 'note')),
  ...(described.rowCount === 0 ? [] : [table(described)]),
];

/** A section with its heading, or nothing where the settings leave it out. */
const section = (
  { sections: wanted }: SummaryModel,
  name: SummarySection,
  writers: readonly Writer[],
): readonly Writer[] => (wanted[name] ? [sectionHeading(SECTION_TITLES[name]), ...writers, gap] : []);

const sections = (model: SummaryModel, tables: SummaryTables): readonly Writer[] => [
  titleLine(model.title),
  ...model.committee.map(({ label, text }) => lines(`${label}: ${text}`, 'subtitle')),
  lines(model.rule, 'note'),
  reserved(LIVE_LINE, 'liveLine'),
  gap,
  sectionHeading('Headlines'),
  ...model.headlines.map((sentence) => lines(sentence, 'note')),
  gap,
  sectionHeading('Officers’ overview'),
  namedCell(textCell(model.overview ?? NO_OVERVIEW, 'officerText'), OVERVIEW_NAME, OVERVIEW_LINES),
  gap,
  ...section(model, 'byPriority', [table(tables.byPriority)]),
  ...section(model, 'exceptions', exceptions(model, tables.exceptions)),
  ...section(model, 'changes', changes(model, tables.changes)),
  ...section(model, 'measures', [tableOr(tables.measures, 'No measure was read.')]),
  ...section(model, 'notReported', [tableOr(tables.notReported, 'Every measure has a figure.')]),
  ...(model.kept.length === 0
    ? []
    : [
        sectionHeading('Kept text'),
        lines('What officers wrote about measures that are no longer exceptions.', 'note'),
        table(tables.kept),
        gap,
      ]),
  sectionHeading('Notes'),
  ...model.notes.map(({ label, text }) => lines(`${label}: ${text}`, 'note')),
];

/**
 * Lays the summary out.
 * @param tab the sheet's name
 * @param settings the cells of the rules in force, for the line that says when they change
 */
export function summarySheet(
  model: SummaryModel,
  tab: string,
  source: Source,
  settings: readonly SettingCell[],
  theme: Theme,
): OwnSheet {
  const since = ({ assessed, readings }: MeasureLine): string =>
    sinceMadeFormula(
      source,
      assessed,
      readings.flatMap(({ place }) => place ?? []),
    );
  const measures = measuresTable(model, since);
  const tables: SummaryTables = {
    byPriority: priorityTable(model.byPriority),
    exceptions: exceptionsTable(model),
    changes: changesTable(model, model.changes),
    measures,
    notReported: notReportedTable(model),
    kept: keptTable(model),
  };
  const widths = columnWidths(
    Object.values(tables).filter(({ rowCount }) => rowCount > 0),
    PAGE_ROOM,
  );
  const sheet = layOut(newSheet(theme, widths), sections(model, tables));

  const all = sheet.tables.find(({ name }) => name === measures.name) ?? null;
  // With its heading, as an engine we measured refuses to count within a single cell.
  const answers = all && { sheet: tab, area: { ...all.area, left: all.area.right } };
  writeReserved(sheet, LIVE_LINE, {
    kind: 'formula',
    text: liveLineFormula(answers, settings, LIVE_WORDS),
    cached: LIVE_WORDS.same,
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rowCount = [...sheet.heights.keys()].reduce((last, row) => Math.max(last, row), 0) + 1;
  const parts = sheet.sections.map((row, index): Section => {
    const next = sheet.sections[index + 1] ?? rowCount;
    const found = sheet.tables.find(({ area }) => area.top > row && area.top < next);
    const repeats = found !== undefined && found === all ? { repeats: found.area.top } : {};
    return { row, isTable: found !== undefined, ...repeats };
  });
  const pages = pageBreaks(parts, rowCount, sheet.heights, total);
  return {
    name: tab,
    definedName: OWN_SHEETS.summary.definedName,
    cells: sheet.cells,
    widths: new Map(widths.entries()),
    heights: sheet.heights,
    tables: sheet.tables,
    formats: sheet.formats,
    page: {
      orientation: 'landscape',
      // One row can be repeated in the whole sheet: the headings of its longest table.
      titleRows: pages.repeated === null ? null : { first: pages.repeated, last: pages.repeated },
      breaksBefore: pages.breaksBefore,
      footer: 'Page &P of &N',
    },
    names: sheet.names,
  };
}
