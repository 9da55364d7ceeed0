/** Cells down the rows and along them, as a part must have them; of two for one place the later counts. */
import type { CellEdit } from '../../../sheets/plan.ts';

const compare = (one: CellEdit, other: CellEdit): number => one.row - other.row || one.column - other.column;

/** Plans are made in this order as a rule: they are then given back as they are. */
export function inSheetOrder(cells: readonly CellEdit[]): readonly CellEdit[] {
  const isFirst = (cell: CellEdit, at: number): boolean =>
    at === 0 || compare(cells[at - 1] as CellEdit, cell) < 0;
  if (cells.every(isFirst)) return cells;
  const sorted = cells.toSorted(compare);
  return sorted.filter((cell, at) => {
    const next = sorted[at + 1];
    return next === undefined || compare(cell, next) < 0;
  });
}
