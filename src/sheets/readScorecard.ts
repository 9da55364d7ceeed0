/** Reads a workbook's scorecards: which sheets they stand on, their headings, periods, plan and measures. */
import { assessedPeriod } from '../domain/assessedPeriod.ts';
import type { Noticed } from '../domain/finding.ts';
import { noticedOn } from '../domain/noticed.ts';
import { findPeriod } from '../domain/parsePeriod.ts';
import { type Period, periodEnd, samePeriod } from '../domain/period.ts';
import { periodOfKey } from '../domain/periodOfKey.ts';
import { findPrintedKey } from '../domain/printedKey.ts';
import type { Scorecard, ScorecardSheet } from '../domain/scorecard.ts';
import type { Settings } from '../domain/settings.ts';
import { type Grid, gridOf } from './grid.ts';
import { identifyRow } from './identifyRow.ts';
import { indexPlan, type PlanIndex, type PlanRow } from './matchPlan.ts';
import { noticePlan } from './noticePlan.ts';
import { noticeSheet } from './noticeSheet.ts';
import { noticeSummary } from './noticeSummary.ts';
import { ownSheetNames } from './ownSheetNames.ts';
import { readHistory } from './readHistory.ts';
import { type ReadTable, readTable } from './readTable.ts';
import { readTables, type Table } from './readTables.ts';
import { readSheetTitle, type SheetTitle } from './sheetTitle.ts';
import type { Snapshot, WorksheetSnapshot } from './snapshot.ts';
import { tableKind } from './tableKind.ts';
import { withoutEarlier } from './withoutEarlier.ts';

export interface ReadOptions {
  /** The sheets to read as scorecards; all that look like one where none is named. */
  readonly sheets: readonly string[];
}

interface SheetTables {
  readonly grid: Grid;
  readonly scorecards: readonly Table[];
  readonly plans: readonly Table[];
}

/** Rows of a cover sheet that are searched for the period of the book. */
const COVER_ROWS = 12;

function gridsOf(snapshot: Snapshot): readonly Grid[] {
  const own = ownSheetNames(snapshot);
  return snapshot.sheets
    .filter((sheet): sheet is WorksheetSnapshot => sheet.kind === 'worksheet' && !own.has(sheet.name))
    .map(gridOf);
}

function sheetTables(
  grid: Grid,
  snapshot: Snapshot,
  settings: Settings,
  known: (name: string) => boolean,
): SheetTables {
  const tables = readTables(grid, settings.mapping[grid.sheet.name] ?? null, known, snapshot.date1904);
  const kinds = tables.map((table) => ({ table, kind: tableKind(grid, table) }));
  return {
    grid,
    scorecards: kinds.filter(({ kind }) => kind === 'scorecard').map(({ table }) => table),
    plans: kinds.filter(({ kind }) => kind === 'plan').map(({ table }) => table),
  };
}

/** Which tables are scorecards: a plan's table is one only where nothing else is, or where a person names its sheet. */
function chooseScorecards(found: readonly SheetTables[], wanted: readonly string[]): readonly SheetTables[] {
  if (wanted.length > 0) {
    return found
      .filter(({ grid }) => wanted.includes(grid.sheet.name))
      .map((sheet) => (sheet.scorecards.length > 0 ? sheet : { ...sheet, scorecards: sheet.plans }));
  }
  const visible = found.filter(({ grid }) => grid.sheet.visible);
  const scorecards = visible.filter((sheet) => sheet.scorecards.length > 0);
  if (scorecards.length > 0) return scorecards;
  return visible
    .map((sheet) => ({
      ...sheet,
      scorecards: sheet.plans.filter(({ columns }) => columns.targets.length > 0),
    }))
    .filter((sheet) => sheet.scorecards.length > 0);
}

function planOf(found: readonly SheetTables[], chosen: readonly SheetTables[]): PlanIndex {
  const used = new Set(chosen.flatMap(({ scorecards }) => scorecards));
  const rows: PlanRow[] = found.flatMap(({ grid, plans }) =>
    plans
      .filter((table) => !used.has(table))
      .flatMap((table) => table.rows.map((row): PlanRow => ({ grid, table, row }))),
  );
  const reported = chosen.flatMap(({ scorecards }) =>
    scorecards.flatMap((table) => table.rows.map((row) => identifyRow(table, row))),
  );
  return indexPlan(rows, reported);
}

/** The one period that the other visible sheets (a cover, a contents page) name in their first rows. */
function coverPeriod(found: readonly SheetTables[], chosen: readonly SheetTables[]): Period | null {
  const taken = new Set(chosen.map(({ grid }) => grid));
  const named = found
    .filter(({ grid, plans }) => grid.sheet.visible && !taken.has(grid) && plans.length === 0)
    .flatMap(({ grid }) =>
      grid.rows
        .filter((row) => row < COVER_ROWS)
        .flatMap((row) =>
          grid.columnsOf(row).flatMap((column) => findPeriod(grid.textAt(row, column)) ?? []),
        ),
    );
  const [first, ...others] = named;
  return first !== undefined && others.every((other) => samePeriod(other, first)) ? first : null;
}

/** The period that a sheet's undated columns report: its title's, unless a person's word goes against it. */
function currentPeriod(
  title: SheetTitle,
  cover: Period | null,
  stated: Period | null,
  tables: readonly Table[],
): Period | null {
  const own = title.period ?? cover;
  if (own === null || stated === null) return own ?? stated;
  if (samePeriod(own, stated)) return own;
  // `--period` may ask for the earlier of `This quarter` and `Last quarter`; the title still dates both.
  const relative = tables.some(({ columns }) =>
    columns.values.some(({ words }) => words?.kind === 'relative' && words.relative !== 'this'),
  );
  if (relative && periodEnd(stated) < periodEnd(own)) return own;
  const undated = tables.some(({ columns }) =>
    columns.values.some(({ words }) => words === null || words.kind === 'relative'),
  );
  return undated ? stated : own;
}

/**
 * Reads every scorecard of a workbook, with the plan's sheets beside it.
 * A book without one gives no measures. Linear in cells.
 */
export function readScorecard(snapshot: Snapshot, settings: Settings, options: ReadOptions): Scorecard {
  const first = gridsOf(snapshot).map((grid) => sheetTables(grid, snapshot, settings, () => false));
  const guess = chooseScorecards(first, options.sheets);
  const plan = planOf(first, guess);
  // A blank row of a measure that the plan names is a measure: known only once the plan is read.
  const again = new Set(plan.rows.length > 0 ? guess.map(({ grid }) => grid) : []);
  const found = first.map((sheet) =>
    again.has(sheet.grid) ? sheetTables(sheet.grid, snapshot, settings, (name) => plan.names(name)) : sheet,
  );
  const chosen = chooseScorecards(found, options.sheets);
  const stated = settings.period === null ? null : periodOfKey(settings.period);
  const cover = coverPeriod(found, chosen);
  const tables = chosen.flatMap(({ grid, scorecards }): readonly ReadTable[] => {
    const title = readSheetTitle(grid, scorecards[0]?.block.firstRow ?? 0, snapshot.date1904);
    const current = currentPeriod(title, cover, stated, scorecards);
    const key = findPrintedKey(grid.rows.flatMap((row) => keyTexts(grid, row, scorecards)));
    return scorecards.map((table) =>
      readTable({
        grid,
        table,
        title,
        current,
        key,
        plan,
        mapping: settings.mapping[grid.sheet.name] ?? null,
        date1904: snapshot.date1904,
      }),
    );
  });
  const { kept, earlier } =
    options.sheets.length > 0 ? { kept: tables, earlier: [] } : withoutEarlier(tables);
  const measures = kept.flatMap((table) => table.measures);
  const { period: assessed } = assessedPeriod(measures, stated === null ? null : settings.period);
  const noticed: Noticed[] = [
    ...earlier.map(({ sheet }) =>
      noticedOn(sheet.sheet, { code: 'earlier-scorecard', sheet: sheet.sheet }, null),
    ),
    ...chosen.flatMap((sheet) => noticeSheet(sheet.grid, sheet.scorecards)),
    ...kept.flatMap((table) => table.noticed),
    ...noticePlan(plan, kept, { assessed, date1904: snapshot.date1904 }),
    ...noticeSummary(snapshot, measures),
  ];
  return {
    sheets: kept.map((table): ScorecardSheet => table.sheet),
    measures,
    planSheets: plan.sheets,
    kept: { history: readHistory(snapshot), earlier: earlier.flatMap(({ measures }) => measures) },
    noticed,
  };
}

/** The texts of a row that may belong to a printed key: those outside the rows of measures. */
function keyTexts(grid: Grid, row: number, tables: readonly Table[]): readonly string[] {
  const inside = tables.some(({ block, lastRow }) => row >= block.firstRow && row <= lastRow);
  return inside ? [] : grid.columnsOf(row).map((column) => grid.textAt(row, column));
}
