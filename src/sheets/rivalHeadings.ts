/** Columns that claim to be one and the same thing and hold different figures, so that a person must say which is meant. */
import { compare9 } from '../domain/round.ts';
import type { Grid } from './grid.ts';

/** A text that begins with a figure, as a cell of readings or targets does; words are no figure to differ from. */
const FIGURE = /^[<>=≤≥~£(+-]{0,3} ?\d/;

const OWN_TARGET = /^(?:our |the |local |council )?targets?$/i;

/** The columns that rank as high as the first. `ranked` has the best first. */
export function level<T>(ranked: readonly T[], rank: (column: T) => number): readonly T[] {
  const [first] = ranked;
  return first === undefined ? [] : ranked.filter((column) => rank(column) === rank(first));
}

/** `Target` goes before `Stretch target` and `National target`, which say what else they are. */
export const targetRank = ({ heading }: { readonly heading: string }): number =>
  OWN_TARGET.test(heading.trim()) ? 0 : 1;

function differ(grid: Grid, row: number, a: number, b: number): boolean {
  const [one, other] = [grid.cellAt(row, a)?.value, grid.cellAt(row, b)?.value];
  if (one?.kind === 'number' && other?.kind === 'number') return compare9(one.value, other.value) !== 0;
  const [first, second] = [grid.textAt(row, a), grid.textAt(row, b)];
  return FIGURE.test(first) && FIGURE.test(second) && first !== second;
}

/** Whether a measure has a figure in the first column and another figure in any of the rest. */
export const holdDifferentFigures = (
  grid: Grid,
  rows: readonly { readonly row: number }[],
  columns: readonly { readonly column: number }[],
): boolean => {
  const [first, ...rest] = columns;
  return (
    first !== undefined &&
    rest.some((other) => rows.some(({ row }) => differ(grid, row, first.column, other.column)))
  );
};
