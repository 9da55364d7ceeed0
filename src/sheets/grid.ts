/** A worksheet seen as a reader sees it: merged cells speak for every cell they cover. */
import { plainText } from '../domain/plainText.ts';
import type { Cell } from './cell.ts';
import { type MergeAt, mergesByRow } from './mergesByRow.ts';
import { cellAt, type WorksheetSnapshot } from './snapshot.ts';

export interface Grid {
  readonly sheet: WorksheetSnapshot;
  /** Rows that hold any text, number, boolean or error, ascending. */
  readonly rows: readonly number[];
  /** The merged area that covers a cell; null where the cell stands alone. */
  readonly mergeAt: MergeAt;
  /** The cell that speaks for a place: its own, or the first of its merged area. */
  cellAt(row: number, column: number): Cell | undefined;
  /** The plain text of that cell, `''` where it is empty. */
  textAt(row: number, column: number): string;
  /** The same as printed, only without line breaks and runs of spaces. */
  printedAt(row: number, column: number): string;
  /** The columns of a row whose own cells hold something, ascending. */
  columnsOf(row: number): readonly number[];
}

const holds = (cell: Cell): boolean =>
  cell.value.kind === 'text' ? plainText(cell.value.value) !== '' : cell.value.kind !== 'empty';

/** Indexes a sheet's merges by row; linear in cells. */
export function gridOf(sheet: WorksheetSnapshot): Grid {
  const mergeAt = mergesByRow(sheet);
  const columns = new Map<number, readonly number[]>();
  for (const [row, cells] of sheet.rows) {
    const held = [...cells].filter(([, cell]) => holds(cell)).map(([column]) => column);
    if (held.length > 0)
      columns.set(
        row,
        held.sort((a, b) => a - b),
      );
  }
  const speaker = (row: number, column: number): Cell | undefined => {
    const merge = mergeAt(row, column);
    return merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
  };
  return {
    sheet,
    rows: [...columns.keys()].sort((a, b) => a - b),
    mergeAt,
    cellAt: speaker,
    textAt: (row, column) => {
      const cell = speaker(row, column);
      return cell === undefined || cell.value.kind === 'empty' ? '' : plainText(cell.text);
    },
    printedAt: (row, column) => {
      const cell = speaker(row, column);
      return cell === undefined || cell.value.kind === 'empty' ? '' : cell.text.replace(/\s+/gu, ' ').trim();
    },
    columnsOf: (row) => columns.get(row) ?? [],
  };
}
