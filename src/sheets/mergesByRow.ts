/** A sheet's merged areas by the rows they cover, so that a cell's own is found without a search of them all. */
import type { Area, WorksheetSnapshot } from './snapshot.ts';

/** Rows beyond this many of one merge are not indexed: a merge over a whole column is decoration. */
const TALLEST_MERGE = 2_000;

export type MergeAt = (row: number, column: number) => Area | null;

/** Finds the merged area that covers a cell; null where the cell stands alone. Linear in the rows merged. */
export function mergesByRow({ merges }: WorksheetSnapshot): MergeAt {
  const rows = new Map<number, Area[]>();
  for (const area of merges) {
    const last = Math.min(area.bottom, area.top + TALLEST_MERGE);
    for (let row = area.top; row <= last; row++) {
      const inRow = rows.get(row);
      if (inRow) inRow.push(area);
      else rows.set(row, [area]);
    }
  }
  return (row, column) => rows.get(row)?.find((area) => area.left <= column && column <= area.right) ?? null;
}
