/** The words that a measure's row has for a field, on the scorecard and on the plan. */
import type { Said } from '../domain/measure.ts';
import type { PlanRow } from './matchPlan.ts';
import type { RowSource } from './tableSource.ts';

type WordField = 'priority' | 'owner' | 'unit' | 'basis' | 'comment';

/** On the scorecard's own row. */
export function said(source: RowSource, field: WordField): Said | null {
  const column = source.table.columns.fields.get(field);
  return column === undefined ? null : textAt(source.grid, source.row.row, column);
}

export function textAt(grid: RowSource['grid'], row: number, column: number): Said | null {
  const text = grid.printedAt(row, column);
  return text === '' ? null : { text, place: { sheet: grid.sheet.name, row, column } };
}

/** On the plan's row; null where the plan has none for the measure. */
export function planned(plan: PlanRow | null, field: WordField): Said | null {
  const column = plan?.table.columns.fields.get(field);
  return plan === null || column === undefined ? null : textAt(plan.grid, plan.row.row, column);
}
