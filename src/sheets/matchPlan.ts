/** Finds the plan's row for a measure: by ref, else by name. */
import type { PlanLookup } from '../domain/target.ts';
import { isMatchKey } from './excelLimits.ts';
import type { Grid } from './grid.ts';
import { labelKey } from './headingText.ts';
import type { Table } from './readTables.ts';
import type { MeasureRow } from './tableRows.ts';

/** One row of a plan's sheet, still as cells: what they say depends on the measure they are for. */
export interface PlanRow {
  readonly grid: Grid;
  readonly table: Table;
  readonly row: MeasureRow;
}

export interface PlanIndex {
  readonly rows: readonly PlanRow[];
  readonly sheets: readonly string[];
  /** The row of a measure; null where the plan has none. */
  find(ref: string | null, name: string): PlanRow | null;
  /** Whether the plan names such a measure. */
  names(name: string): boolean;
  /** How a formula finds a column of the plan's row for a measure; null where only the cell itself can be named. */
  lookup(plan: PlanRow, column: number, ref: string | null, name: string): PlanLookup | null;
}

/** Refs are the same with other spaces, case or dashes; `1.1.3.KR` and `1.1.3.PI` stay two. */
const refKey = (ref: string): string => labelKey(ref).replace(/\s+/g, '');

/** Names are the same with other spaces, case and closing punctuation. */
export const nameKey = (name: string): string =>
  labelKey(name)
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

/** Keys as `MATCH` compares them: per sheet and column, without regard to case. */
const matchKey = (plan: PlanRow, column: number, text: string): string =>
  `${plan.grid.sheet.name}\n${column}\n${text.toLowerCase()}`;

/** Indexes the rows of the plan's sheets; the first of two rows with one key is the one found. */
export function indexPlan(rows: readonly PlanRow[]): PlanIndex {
  const byRef = new Map<string, PlanRow>();
  const byName = new Map<string, PlanRow>();
  const timesSeen = new Map<string, number>();
  for (const plan of rows) {
    const { ref, name } = plan.row;
    if (ref !== null && !byRef.has(refKey(ref))) byRef.set(refKey(ref), plan);
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), plan);
    for (const column of [plan.table.columns.ref, plan.table.columns.name]) {
      if (column === null) continue;
      const key = matchKey(plan, column, textOf(plan, column));
      timesSeen.set(key, (timesSeen.get(key) ?? 0) + 1);
    }
  }
  const lookupBy = (
    by: 'ref' | 'name',
    plan: PlanRow,
    column: number,
    key: string | null,
  ): PlanLookup | null => {
    const keyColumn = plan.table.columns[by];
    if (key === null || keyColumn === null || !isMatchKey(key)) return null;
    if (textOf(plan, keyColumn).toLowerCase() !== key.toLowerCase()) return null;
    if (timesSeen.get(matchKey(plan, keyColumn, key)) !== 1) return null;
    const { rows: measures, lastRow } = plan.table;
    return {
      sheet: plan.grid.sheet.name,
      firstRow: measures[0]?.row ?? lastRow,
      lastRow,
      keyColumn,
      column,
      by,
    };
  };
  return {
    rows,
    sheets: [...new Set(rows.map(({ grid }) => grid.sheet.name))],
    find: (ref, name) =>
      (ref === null ? undefined : byRef.get(refKey(ref))) ?? byName.get(nameKey(name)) ?? null,
    names: (name) => byName.has(nameKey(name)),
    lookup: (plan, column, ref, name) =>
      lookupBy('ref', plan, column, ref) ?? lookupBy('name', plan, column, name),
  };
}

/** The cell's text exactly as a formula sees it; `''` where it is not text. */
function textOf(plan: PlanRow, column: number): string {
  const cell = plan.grid.cellAt(plan.row.row, column);
  return cell?.value.kind === 'text' ? cell.value.value : '';
}
