/** What a measure started from and when its target is due, as columns of the plan or the scorecard say it. */
import { isDateFormat } from '../domain/cellFacts.ts';
import { dayOfText } from '../domain/day.ts';
import type { Baseline, Due } from '../domain/measure.ts';
import { findPeriod, periodOfDate } from '../domain/parsePeriod.ts';
import type { Period } from '../domain/period.ts';
import { type ReadingContext, readReading } from '../domain/readReading.ts';
import { isYear } from './classifyHeading.ts';
import type { Grid } from './grid.ts';
import type { Table } from './readTables.ts';
import type { RowSource } from './tableSource.ts';

export interface StartRow {
  readonly grid: Grid;
  readonly table: Table;
  readonly row: number;
}

/** The plan's row first, as its targets go first too. */
const rowsOf = ({ grid, table, row, planned }: RowSource): readonly StartRow[] => [
  ...(planned ? [{ grid: planned.grid, table: planned.table, row: planned.row.row }] : []),
  { grid, table, row: row.row },
];

/** The period that a cell names: a date, a bare year, or words such as `31 March 2026`, `by Q4 2025/26`. */
function periodIn(grid: Grid, row: number, column: number, date1904: boolean): Period | null {
  const cell = grid.cellAt(row, column);
  if (cell === undefined) return null;
  switch (cell.value.kind) {
    case 'number':
      if (isDateFormat(cell.format)) return periodOfDate(cell.value.value, date1904);
      return isYear(cell.value.value) ? { kind: 'calendar', year: cell.value.value } : null;
    case 'text': {
      // A day within its month is a meeting's elsewhere; in a column of dates it is what was asked for.
      const day = dayOfText(cell.value.value);
      return day === null
        ? findPeriod(cell.value.value)
        : { kind: 'month', year: day.year, month: day.month };
    }
    case 'empty':
    case 'boolean':
    case 'error':
      return null;
  }
}

/** When a baseline was so: a column of its own says, else its heading (`Baseline 2023/24`), else the cell (`45% (March 2024)`). */
function baselinePeriod({ grid, table, row }: StartRow, column: number, date1904: boolean): Period | null {
  const { baselineDate } = table.columns;
  const stated = baselineDate === null ? null : periodIn(grid, row, baselineDate, date1904);
  if (stated !== null) return stated;
  const words = table.block.columns.find((heading) => heading.column === column)?.meaning?.period ?? null;
  if (words?.kind === 'full') return words.period;
  const cell = grid.cellAt(row, column);
  return cell?.value.kind === 'text' ? findPeriod(cell.value.value) : null;
}

/** The baseline of a measure; null where no column has one, or none that states a figure. */
export function readBaseline(source: RowSource, context: ReadingContext): Baseline | null {
  for (const start of rowsOf(source)) {
    const column = start.table.columns.fields.get('baseline');
    if (column === undefined) continue;
    const place = { sheet: start.grid.sheet.name, row: start.row, column };
    const figure = readReading(start.grid.cellAt(start.row, column), place, context);
    if (figure.kind === 'measured') return { figure, period: baselinePeriod(start, column, source.date1904) };
  }
  return null;
}

/** When the target of one row is due; null where no column says, or none that names a date. */
export function dueIn({ grid, table, row }: StartRow, date1904: boolean): Due | null {
  const column = table.columns.fields.get('due');
  if (column === undefined) return null;
  const period = periodIn(grid, row, column, date1904);
  if (period === null || period.kind === 'unknown') return null;
  return { period, text: grid.printedAt(row, column), place: { sheet: grid.sheet.name, row, column } };
}

/** When the measure's target is due, by the plan or the scorecard; null where neither says. */
export function readDue(source: RowSource): Due | null {
  for (const start of rowsOf(source)) {
    const due = dueIn(start, source.date1904);
    if (due !== null) return due;
  }
  return null;
}
