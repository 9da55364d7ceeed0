/** Cells by which a row or a column is known again after people worked on its sheet: they hold what no other in their line holds. */
import type { WorksheetSnapshot } from '../../sheets/snapshot.ts';
import { type Answer, answerOfCell } from './answers.ts';

export interface Witness {
  readonly row: number;
  readonly column: number;
  readonly holds: Answer;
}

export interface Witnesses {
  /** For each row that a plan touches, cells that are the only ones in their column to hold that. */
  readonly ofRows: readonly Witness[];
  /** For each column that a plan touches, cells that are the only ones in their row to hold that. */
  readonly ofColumns: readonly Witness[];
}

interface Touched {
  readonly row: number;
  readonly column: number;
}

/** One may be edited by hand, and the other still tells. */
const ENOUGH = 2;

export const holdsKey = (line: number, holds: unknown): string => `${line},${typeof holds},${String(holds)}`;

/** Constants only: a formula is changed by Excel itself where rows are inserted. */
function constants(
  { rows }: WorksheetSnapshot,
  isTouched: (row: number, column: number) => boolean,
): readonly Witness[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const isConstant = cell.formula === null && cell.value.kind !== 'empty';
      return isConstant && !isTouched(row, column) ? [{ row, column, holds: answerOfCell(cell) }] : [];
    }),
  );
}

/** @param lineOf what a witness tells; @param acrossOf where it must be the only one of its kind */
function only(
  all: readonly Witness[],
  wanted: ReadonlySet<number>,
  lineOf: (one: Witness) => number,
  acrossOf: (one: Witness) => number,
): readonly Witness[] {
  const counts = new Map<string, number>();
  const keyOf = (one: Witness): string => holdsKey(acrossOf(one), one.holds);
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const found = new Map<number, number>();
  return all
    .toSorted((one, other) => acrossOf(one) - acrossOf(other))
    .filter((one) => {
      const line = lineOf(one);
      const before = found.get(line) ?? 0;
      if (!wanted.has(line) || before === ENOUGH || counts.get(keyOf(one)) !== 1) return false;
      found.set(line, before + 1);
      return true;
    });
}

/** Linear in the sheet's cells but for sorting. */
export function witnessesOf(sheet: WorksheetSnapshot, touched: readonly Touched[]): Witnesses {
  const places = new Set(touched.map(({ row, column }) => `${row},${column}`));
  const all = constants(sheet, (row, column) => places.has(`${row},${column}`));
  const rowOf = ({ row }: Touched): number => row;
  const columnOf = ({ column }: Touched): number => column;
  return {
    ofRows: only(all, new Set(touched.map(rowOf)), rowOf, columnOf),
    ofColumns: only(all, new Set(touched.map(columnOf)), columnOf, rowOf),
  };
}
