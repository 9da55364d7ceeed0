/** Joins cells that are to get the same thing into rectangles, so that each is said once. */
import type { Area } from '../../sheets/snapshot.ts';

export interface Keyed {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

export interface Rectangle {
  readonly area: Area;
  readonly key: string;
}

interface Run {
  readonly left: number;
  right: number;
  readonly key: string;
}

/** The runs of one row's cells that stand side by side and have the same key. */
function runsOf(cells: readonly Keyed[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { column, key } of cells.toSorted((one, other) => one.column - other.column)) {
    const last = runs.at(-1);
    if (last !== undefined && last.key === key && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column, key });
  }
  return runs;
}

/** Rectangles of cells with the same key; equal runs of rows below one another are one. Linear but for sorting. */
export function rectangles(cells: readonly Keyed[]): readonly Rectangle[] {
  const rows = new Map<number, Keyed[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const done: { area: Area; readonly key: string }[] = [];
  const open = new Map<string, { area: Area; readonly key: string }>();
  for (const [row, inRow] of [...rows].toSorted(([one], [other]) => one - other)) {
    for (const { left, right, key } of runsOf(inRow)) {
      const name = `${left}:${right}:${key}`;
      const above = open.get(name);
      if (above !== undefined && above.area.bottom === row - 1) above.area = { ...above.area, bottom: row };
      else {
        const made = { area: { top: row, left, bottom: row, right }, key };
        open.set(name, made);
        done.push(made);
      }
    }
  }
  return done;
}
