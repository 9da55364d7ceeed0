/** Plans the status, trend, long trend and why cells beside every measure, as live formulas with the values they have now. */
import type { AssessedMeasure, Assessment } from '../domain/assessment.ts';
import { judgementOf } from '../domain/judgement.ts';
import type { Place } from '../domain/place.ts';
import type { ScorecardSheet } from '../domain/scorecard.ts';
import { byTable, tablesOf } from '../domain/tableOf.ts';
import { trendWord } from '../domain/trendWord.ts';
import { type AnchorOf, anchorPlaces, anchorsOf } from './anchorPlaces.ts';
import { fillDown } from './fillDown.ts';
import type { MeasureFormulas } from './measureFormulas.ts';
import { OWN_HEADINGS, type OwnColumns, placeColumns } from './ownColumns.ts';
import type { CellEdit, Content, SheetEdits, WordFormat } from './plan.ts';
import type { Snapshot, WorksheetSnapshot } from './snapshot.ts';
import type { CellStyle } from './style.ts';
import { THEME, type Theme, themeOf } from './theme.ts';

/** The cells of ours that belong to one measure. */
export interface OwnPlaces {
  readonly status: Place;
  readonly trend: Place;
  /** null where the policy has no long trend. */
  readonly secondTrend: Place | null;
  readonly why: Place;
}

export interface ColumnsPlan {
  readonly edits: SheetEdits[];
  /** A measure is missing here only where its sheet has no columns left. */
  readonly places: ReadonlyMap<AssessedMeasure, OwnPlaces>;
}

/** Widths in characters. The sentence wraps, and nearly every one fits on a line, so that the council's rows stay as high as they are. */
const WIDTHS: Readonly<Record<keyof OwnColumns, number>> = {
  status: 18,
  trend: 22,
  secondTrend: 22,
  why: 66,
};

const KEYS = ['status', 'trend', 'secondTrend', 'why'] as const satisfies readonly (keyof OwnColumns)[];

/** The columns that there are, by what they hold. */
const columnsOf = (columns: OwnColumns): readonly (readonly [keyof OwnColumns, number])[] =>
  KEYS.flatMap((key) => {
    const column = columns[key];
    return column === null ? [] : [[key, column] as const];
  });

const edit = (row: number, column: number, content: Content, style: CellStyle | null): CellEdit => ({
  row,
  column,
  content,
  style,
  link: null,
});

const live = (text: string, cached: string): Content => ({ kind: 'formula', text, cached });

function placesOf(assessed: AssessedMeasure, columns: OwnColumns): OwnPlaces {
  const { sheet, row } = assessed.measure;
  return {
    status: { sheet, row, column: columns.status },
    trend: { sheet, row, column: columns.trend },
    secondTrend: columns.secondTrend === null ? null : { sheet, row, column: columns.secondTrend },
    why: { sheet, row, column: columns.why },
  };
}

/** A measure's formulas, whose cells are those that hold what merged areas show. */
function formulasOfAll(
  { settings: { policy } }: Assessment,
  anchorOf: AnchorOf | null,
): (assessed: AssessedMeasure, status: Place) => MeasureFormulas {
  const formulasFor = fillDown(policy);
  return ({ measure, period, judgement }, status) => {
    const anchored = anchorPlaces(measure, anchorOf);
    return formulasFor(anchored === measure ? judgement : judgementOf(anchored, period, policy), status);
  };
}

function measureCells(
  assessed: AssessedMeasure,
  places: OwnPlaces,
  formulasOf: (assessed: AssessedMeasure, status: Place) => MeasureFormulas,
  theme: Theme,
): readonly CellEdit[] {
  const { measure, rating, trend, secondTrend, why } = assessed;
  const formulas = formulasOf(assessed, places.status);
  const { row } = measure;
  const { ownStatus, ownTrend, ownWhy } = theme.styles;
  const long = places.secondTrend;
  const longCells =
    long === null || secondTrend === null || formulas.secondTrend === null
      ? []
      : [edit(row, long.column, live(formulas.secondTrend, trendWord(secondTrend)), ownTrend)];
  return [
    edit(row, places.status.column, live(formulas.status, rating.status), ownStatus),
    edit(row, places.trend.column, live(formulas.trend, trendWord(trend)), ownTrend),
    ...longCells,
    edit(row, places.why.column, live(formulas.why, why), ownWhy),
  ];
}

function headingCells(table: ScorecardSheet, columns: OwnColumns, theme: Theme): readonly CellEdit[] {
  return table.headingRows.flatMap((row) =>
    columnsOf(columns).map(([key, column]) =>
      edit(row, column, { kind: 'text', text: OWN_HEADINGS[key] }, theme.styles.ownHeading),
    ),
  );
}

/** Cells of an earlier run's columns beside which no measure or heading stands any more, and of a long trend asked for no longer. */
function leftovers(
  sheet: WorksheetSnapshot,
  table: ScorecardSheet,
  columns: OwnColumns,
  written: ReadonlySet<number>,
): readonly CellEdit[] {
  const cleared: CellEdit[] = [];
  const standing = columnsOf(table.ownColumns ?? columns);
  for (let row = table.headingRow; row <= table.lastRow; row += 1) {
    for (const [key, column] of standing) {
      if (written.has(row) && columns[key] !== null) continue;
      const cell = sheet.rows.get(row)?.get(column);
      if (cell && cell.value.kind !== 'empty') cleared.push(edit(row, column, { kind: 'clear' }, null));
    }
  }
  return cleared;
}

function wordFormats(table: ScorecardSheet, columns: OwnColumns, theme: Theme): readonly WordFormat[] {
  const below = (column: number) => [
    { top: table.headingRow + 1, left: column, bottom: table.lastRow, right: column },
  ];
  const trends = [columns.trend, columns.secondTrend].filter((column) => column !== null);
  return [
    { areas: below(columns.status), rules: theme.statusRules, former: THEME.statusRules },
    ...trends.map((column) => ({
      areas: below(column),
      rules: theme.trendRules,
      former: THEME.trendRules,
    })),
  ];
}

/** What one sheet is to get, table by table. */
interface SheetDraft {
  readonly cells: CellEdit[];
  readonly formats: WordFormat[];
  readonly widths: Map<number, number>;
}

/**
 * The edits that put status, trend and why beside every measure: in the columns that an earlier run made, else in the
 * first empty ones to the right of the table. A column of the council's own is never written to.
 */
export function planColumns(
  snapshot: Snapshot,
  assessment: Assessment,
  theme: Theme = themeOf(assessment.settings),
): ColumnsPlan {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const formulasOf = formulasOfAll(assessment, anchorsOf(snapshot));
  const withSecond = assessment.settings.policy.trend.second !== null;
  const places = new Map<AssessedMeasure, OwnPlaces>();
  const drafts = new Map<string, SheetDraft>();
  const tableOf = tablesOf(assessment.scorecard);
  for (const [table, measures] of byTable(tableOf, assessment.measures, ({ measure }) => measure)) {
    const sheet = sheets.get(table.sheet);
    if (sheet?.kind !== 'worksheet') continue;
    const written = new Set([...table.headingRows, ...measures.map(({ measure }) => measure.row)]);
    const columns = placeColumns(sheet, table, written, withSecond);
    if (columns === null) continue;
    const draft: SheetDraft = drafts.get(table.sheet) ?? { cells: [], formats: [], widths: new Map() };
    drafts.set(table.sheet, draft);
    draft.cells.push(...headingCells(table, columns, theme));
    for (const assessed of measures) {
      const own = placesOf(assessed, columns);
      places.set(assessed, own);
      draft.cells.push(...measureCells(assessed, own, formulasOf, theme));
    }
    for (const each of leftovers(sheet, table, columns, written)) draft.cells.push(each);
    draft.formats.push(...wordFormats(table, columns, theme));
    for (const [key, column] of columnsOf(columns)) draft.widths.set(column, WIDTHS[key]);
  }
  return { edits: [...drafts].map(([sheet, draft]) => ({ sheet, ...draft })), places };
}
