/** What the council printed of its own for a measure: its status and its trend, as words, letters, arrows or fills. */
import type { Published, Said } from '../domain/measure.ts';
import { comparePeriods, type Period, samePeriod } from '../domain/period.ts';
import { lookUp } from '../domain/printedKey.ts';
import { readStatusWord, statusOfFill } from '../domain/statusWord.ts';
import { readTrendWord } from '../domain/trendWord.ts';
import type { Grid } from './grid.ts';
import type { Table } from './readTables.ts';
import type { RowSource } from './tableSource.ts';

interface StatusColumn {
  readonly column: number;
  readonly period: Period | null;
}

/** The status columns in the order in which they are asked: the reported period's, undated ones, then the latest. */
function inOrder(columns: readonly StatusColumn[], current: Period | null): readonly StatusColumn[] {
  const isCurrent = ({ period }: StatusColumn): boolean =>
    period !== null && current !== null && samePeriod(period, current);
  const dated = columns
    .filter((column) => column.period !== null && !isCurrent(column))
    .sort((a, b) => (a.period && b.period ? comparePeriods(b.period, a.period) : 0));
  return [...columns.filter(isCurrent), ...columns.filter(({ period }) => period === null), ...dated];
}

/** Texts from this length on are words and speak for themselves. */
const SHORTEST_WORD = 3;

function statusAt(source: RowSource, column: number): Said | null {
  const { grid, row, key } = source;
  const cell = grid.cellAt(row.row, column);
  const text = grid.textAt(row.row, column);
  const place = { sheet: grid.sheet.name, row: row.row, column };
  if (text === '') {
    const colour = statusOfFill(cell?.fill ?? null);
    return colour && { text: colour, place };
  }
  // The key explains letters and signs; `Green` is Green, though the key may say `Green: within 5% of target`.
  const meaning = text.length < SHORTEST_WORD ? lookUp(key, text) : null;
  if (meaning === 'Green' || meaning === 'Amber' || meaning === 'Red') return { text: meaning, place };
  const said = readStatusWord(text, cell?.font ?? null);
  // A tick or a blob of one character: the colour behind it says what it means.
  const colour = said?.status === null && text.length <= 2 ? statusOfFill(cell?.fill ?? null) : null;
  return { text: colour ?? said?.text ?? text, place };
}

const fillsByTable = new WeakMap<Table, ReadonlyMap<number, boolean>>();

/** The columns of figures whose fills are ratings: two at least of the three colours stand in them. */
function ratedByFill(grid: Grid, table: Table, columns: readonly number[]): ReadonlyMap<number, boolean> {
  const known = fillsByTable.get(table);
  if (known) return known;
  const found = new Map(
    columns.map((column) => {
      const colours = new Set(
        table.rows.map(({ row }) => statusOfFill(grid.cellAt(row, column)?.fill ?? null)),
      );
      colours.delete(null);
      return [column, colours.size >= 2] as const;
    }),
  );
  fillsByTable.set(table, found);
  return found;
}

function statusOf(source: RowSource, statusWord: string | null): Said | null {
  const { grid, table, row, dated, current } = source;
  for (const { column } of inOrder(dated.statuses, current)) {
    const said = statusAt(source, column);
    if (said) return said;
  }
  const values = inOrder(dated.values, current);
  const [value] = values;
  if (value === undefined) return null;
  const place = { sheet: grid.sheet.name, row: row.row, column: value.column };
  if (statusWord !== null) return { text: statusWord, place };
  if (dated.statuses.length > 0) return null;
  const rated =
    ratedByFill(
      grid,
      table,
      values.map(({ column }) => column),
    ).get(value.column) ?? false;
  const colour = rated ? statusOfFill(grid.cellAt(row.row, value.column)?.fill ?? null) : null;
  return colour && { text: colour, place };
}

/** Short-term trends are asked before long-term ones: they are what the previous period is compared by. */
const LONG = /\blong\b|\byear\b|\bannual\b/i;

function trendOf(source: RowSource): Said | null {
  const { grid, row, dated, key } = source;
  const columns = [...dated.trends].sort(
    (a, b) => Number(LONG.test(a.heading)) - Number(LONG.test(b.heading)),
  );
  for (const { column } of columns) {
    const text = grid.textAt(row.row, column);
    if (text === '') continue;
    const place = { sheet: grid.sheet.name, row: row.row, column };
    const meaning = text.length < SHORTEST_WORD ? lookUp(key, text) : null;
    if (meaning === 'Improved' || meaning === 'Worsened' || meaning === 'No change')
      return { text: meaning, place };
    const said = readTrendWord(text, grid.cellAt(row.row, column)?.font ?? null);
    return { text: said?.text ?? text, place };
  }
  return null;
}

/** Reads the council's own status and trend. `statusWord` is one that stood inside the reading's cell. */
export const readPublished = (source: RowSource, statusWord: string | null): Published => ({
  status: statusOf(source, statusWord),
  trend: trendOf(source),
});
