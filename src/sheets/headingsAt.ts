/** The headings of one row of a sheet, from which a person chooses which column holds what. */
import { columnLetters } from './address.ts';
import { type Grid, gridOf } from './grid.ts';
import { findHeadingBlock, headingBlockOf } from './headingBlock.ts';
import type { Snapshot } from './snapshot.ts';

export interface HeadingChoice {
  /** Letters of the column, as settings name it. */
  readonly column: string;
  /** The heading with the groups above it; `''` where cells stand below and no heading above them. */
  readonly text: string;
}

/** Rows below the headings that are looked at for columns without one. */
const ROWS_BELOW = 40;

/** The worksheet's grid; null where the workbook has no such worksheet. */
export function gridNamed({ sheets }: Snapshot, name: string): Grid | null {
  const sheet = sheets.find((each) => each.name === name);
  return sheet?.kind === 'worksheet' ? gridOf(sheet) : null;
}

/**
 * Every column that a table headed at `row` (which counts from 0) could have, from left to right; none where the
 * row holds nothing. Columns that we made are left out.
 */
export function headingsAt(grid: Grid, row: number, date1904: boolean): readonly HeadingChoice[] {
  if (grid.columnsOf(row).length === 0) return [];
  const block = findHeadingBlock(grid, row, 0, date1904) ?? headingBlockOf(grid, row, date1904);
  const texts = new Map(block.columns.map(({ column, texts }) => [column, texts.join(' ')]));
  const own = new Set(
    block.columns.filter(({ meaning }) => meaning?.role === 'own').map(({ column }) => column),
  );
  const below = grid.rows.filter((each) => each > block.lastRow).slice(0, ROWS_BELOW);
  const columns = new Set([...texts.keys(), ...below.flatMap((each) => grid.columnsOf(each))]);
  return [...columns]
    .filter((column) => !own.has(column))
    .sort((a, b) => a - b)
    .map((column) => ({ column: columnLetters(column), text: texts.get(column) ?? '' }));
}
