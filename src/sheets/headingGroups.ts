/** Rows of groups above the headings proper: `2016/17` over its quarters, `Targets` over next year's. */
import type { Grid } from './grid.ts';

/** The first and last column of the headings. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** From this share of the headings on, a merge from the first of them is a title. */
const NEARLY_ALL = 0.75;

/** A merge that spans nearly every heading, from the first on, is a title or a priority and not a group of columns. */
function isAcrossTable(grid: Grid, row: number, column: number, { left, right }: Edges): boolean {
  const merge = grid.mergeAt(row, column);
  return (
    merge !== null &&
    merge.left <= left &&
    merge.right - merge.left + 1 >= Math.max(3, (right - left + 1) * NEARLY_ALL)
  );
}

interface GroupText {
  readonly text: string;
  /** It stands further left and speaks for the blanks beside it, without being merged over them. */
  readonly spread: boolean;
}

const NO_GROUP: GroupText = { text: '', spread: false };

/** The text above a column in a group row: its own, its merge's, or the nearest to the left that speaks for a run of blanks. */
export function groupText(grid: Grid, row: number, column: number, edges: Edges): GroupText {
  for (let at = column; at >= edges.left; at--) {
    const text = grid.textAt(row, at);
    if (text === '') continue;
    if (isAcrossTable(grid, row, at, edges)) return NO_GROUP;
    if (at === column || grid.mergeAt(row, column)) return { text, spread: false };
    if (grid.mergeAt(row, at)) return NO_GROUP;
    return { text, spread: true };
  }
  return NO_GROUP;
}

/**
 * Whether a row can hold groups over the headings in `last`. A title can't: its first words stand, unmerged, over the
 * first heading, or alone.
 */
export function isGroupRow(grid: Grid, row: number, last: number): boolean {
  const [first, second] = grid.columnsOf(row);
  const left = grid.columnsOf(last)[0] ?? 0;
  if (first === undefined) return false;
  const merge = grid.mergeAt(row, first);
  const alone = second === undefined && first <= left;
  // `Period | Quarter 2` over the headings is a label with its value.
  const labels =
    first <= left && merge === null && grid.textAt(last, first) !== '' && grid.columnsOf(row).length < 3;
  return merge !== null && merge.bottom >= last ? true : !alone && !labels;
}

/** Whether a row bears a heading that is merged over some of the columns. */
export const hasMergedGroup = (grid: Grid, row: number, edges: Edges): boolean =>
  grid.columnsOf(row).some((column) => {
    const merge = grid.mergeAt(row, column);
    return merge !== null && merge.right > merge.left && !isAcrossTable(grid, row, column, edges);
  });
