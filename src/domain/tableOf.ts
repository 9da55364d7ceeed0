/** Which table of a scorecard a row belongs to: a sheet may hold more than one, one below the other. */
import type { Place } from './place.ts';
import type { Scorecard, ScorecardSheet } from './scorecard.ts';

type Row = Pick<Place, 'sheet' | 'row'>;

/** The table whose rows below its headings hold the row; null where the sheet has none there. */
export type TableOf = (row: Row) => ScorecardSheet | null;

/** The last of the tables that begin above a row, by halving; they stand in the order of their rows. */
function lastAbove(tables: readonly ScorecardSheet[], row: number): ScorecardSheet | null {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tables[middle] as ScorecardSheet).headingRow < row) low = middle + 1;
    else high = middle;
  }
  return tables[low - 1] ?? null;
}

/** Indexes the tables, so that a row is found without going through them all. */
export function tablesOf({ sheets }: Pick<Scorecard, 'sheets'>): TableOf {
  const bySheet = new Map<string, ScorecardSheet[]>();
  for (const table of sheets.toSorted((a, b) => a.headingRow - b.headingRow)) {
    const tables = bySheet.get(table.sheet);
    if (tables) tables.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  return ({ sheet, row }) => {
    const table = lastAbove(bySheet.get(sheet) ?? [], row);
    return table !== null && row <= table.lastRow ? table : null;
  };
}

/** The items of each table, in their order; one that stands in no table is left out. */
export function byTable<Item>(
  tableOf: TableOf,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): ReadonlyMap<ScorecardSheet, readonly Item[]> {
  const found = new Map<ScorecardSheet, Item[]>();
  for (const item of items) {
    const table = tableOf(rowOf(item));
    if (table === null) continue;
    const group = found.get(table);
    if (group) group.push(item);
    else found.set(table, [item]);
  }
  return found;
}
