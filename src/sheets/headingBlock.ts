/** Finds where a table's headings stand: one row, or two or three with merged groups above. */
import { isDateFormat } from '../domain/cellFacts.ts';
import { periodMonths } from '../domain/period.ts';
import { classifyHeading, classifyHeadingCell, type HeadingMeaning, isYear } from './classifyHeading.ts';
import { combineMeanings } from './combineMeanings.ts';
import type { Grid } from './grid.ts';
import { type Edges, groupText, hasMergedGroup, isGroupRow } from './headingGroups.ts';
import { labelKey } from './headingText.ts';
import type { Role } from './headingWords.ts';

/** One column's heading: its texts from the group above down to its own, and what they mean together. */
export interface ColumnHeading {
  readonly column: number;
  readonly texts: readonly string[];
  readonly meaning: HeadingMeaning | null;
}

export interface HeadingBlock {
  readonly firstRow: number;
  /** The row just above the measures. */
  readonly lastRow: number;
  readonly columns: readonly ColumnHeading[];
  /** A row above bears a heading that is merged over some of the columns. */
  readonly grouped: boolean;
}

/** Group rows above the row of headings proper. */
const MOST_GROUP_ROWS = 2;

/** Roles that show a row to be the headings of figures, not of a contact list. */
const FIGURE_ROLES: ReadonlySet<Role> = new Set(['value', 'target', 'status', 'trend']);

/** A unit as often as a ref: not enough to know a row of headings by. */
const BARE_NUMBER = /^(?:no|num|number|#)\.?$/i;

/** Roles by which a sheet without figures can still be a plan. */
const PLAN_ROLES: ReadonlySet<Role> = new Set([
  'polarity',
  'unit',
  'basis',
  'grades',
  'baseline',
  'tolerance',
  'floor',
]);

/** A figure that was typed or pasted as text; a year is a heading. */
const FIGURE = /^\s*(?!(?:19|20)\d\d\s*$)[£(+-]?\d[\d,.]*\s?%?\)?\s*$/;

/** Whether a row can be headings at all: words only, but for dates and years. */
function isWordy(grid: Grid, row: number): boolean {
  let words = 0;
  for (const column of grid.columnsOf(row)) {
    const cell = grid.cellAt(row, column);
    if (cell === undefined) continue;
    switch (cell.value.kind) {
      case 'text':
        if (FIGURE.test(cell.value.value)) return false;
        words += 1;
        break;
      case 'number':
        if (!isDateFormat(cell.format) && !isYear(cell.value.value)) return false;
        break;
      case 'boolean':
      case 'error':
        return false;
      case 'empty':
        break;
    }
  }
  return words > 0;
}

function columnHeading(
  grid: Grid,
  groups: readonly number[],
  last: number,
  column: number,
  edges: Edges,
  date1904: boolean,
): ColumnHeading {
  const leafCell = grid.cellAt(last, column);
  const leafText = grid.textAt(last, column);
  const leaf = leafCell ? classifyHeadingCell(leafCell, date1904) : null;
  const texts: string[] = [];
  const parts: (HeadingMeaning | null)[] = [];
  for (const row of groups) {
    const group = groupText(grid, row, column, edges);
    if (group.text === '' || group.text === leafText) continue;
    // Unmerged, a group's words reach only the figures under it: `Comments` after the last quarter is not of that year.
    if (group.spread && leaf?.role !== 'value') continue;
    texts.push(group.text);
    parts.push(classifyHeading(group.text));
  }
  if (leafText !== '') {
    texts.push(leafText);
    parts.push(leaf);
  }
  const meaning = combineMeanings(parts) ?? (texts.length > 1 ? classifyHeading(texts.join(' ')) : null);
  return { column, texts, meaning };
}

/** Columns of one merged heading that are looked at: a merge over a whole row is decoration. */
const WIDEST_GROUP = 60;

function blockAt(grid: Grid, first: number, last: number, date1904: boolean): HeadingBlock {
  const groups: number[] = [];
  for (let row = first; row < last; row++) if (isGroupRow(grid, row, last)) groups.push(row);
  const columns = new Set<number>();
  for (const row of [...groups, last]) {
    for (const column of grid.columnsOf(row)) {
      const merge = grid.mergeAt(row, column);
      for (let at = column; at <= Math.min(merge?.right ?? column, column + WIDEST_GROUP); at++)
        columns.add(at);
    }
  }
  const ordered = [...columns].sort((a, b) => a - b);
  const own = grid.columnsOf(last);
  const edges = { left: ordered[0] ?? 0, right: Math.max(ordered.at(-1) ?? 0, own.at(-1) ?? 0) };
  return {
    firstRow: groups[0] ?? last,
    lastRow: last,
    grouped: groups.some((row) => hasMergedGroup(grid, row, edges)),
    columns: ordered
      .map((column) => columnHeading(grid, groups, last, column, edges, date1904))
      .filter((heading) => heading.texts.length > 0),
  };
}

const rolesOf = (block: HeadingBlock): readonly Role[] =>
  block.columns.flatMap((heading) => (heading.meaning ? [heading.meaning.role] : []));

const isNamed = (block: HeadingBlock): boolean =>
  block.columns.some(
    ({ meaning, texts }) =>
      meaning?.role === 'name' || (meaning?.role === 'ref' && !BARE_NUMBER.test(texts.at(-1) ?? '')),
  );

/** `Green | Amber | Red` under headings without a measure's: the ratings of a service are counted there. */
const countsColours = (grid: Grid, row: number): boolean =>
  grid.columnsOf(row).filter((column) => /^(?:green|amber|red)\b/i.test(grid.textAt(row, column))).length >=
  2;

/** What a row must show to be the headings of a scorecard, or of a plan's sheet. */
function qualifies(block: HeadingBlock): boolean {
  const roles = rolesOf(block);
  const figures = roles.filter((role) => FIGURE_ROLES.has(role)).length;
  const planned = roles.some((role) => PLAN_ROLES.has(role));
  if (isNamed(block)) return figures >= 1 || planned;
  // Headings of the figures only: the measures' own column has a blank or the priority's name above it, and no period.
  if (block.columns[0]?.meaning?.period) return false;
  const dated = block.columns.some(
    (heading) => heading.meaning?.period !== null && heading.meaning?.role === 'value',
  );
  const held = roles.includes('target') || roles.includes('status') || roles.includes('trend');
  return figures >= 2 && dated && held;
}

/** A quarter or a month tells more than a year; `This quarter` is told by its own row and never gains from those above. */
function worthOfPeriod(words: HeadingMeaning['period']): number {
  switch (words?.kind) {
    case undefined:
    case 'relative':
      return 0;
    case 'full':
      return periodMonths(words.period) < 12 ? 3 : 1;
    case 'partial':
      return words.within === null ? 2 : 3;
  }
}

/** Headings merged over some of the columns are meant as groups, even where they date nothing: `Targets`. */
const MERGED_GROUPS = 0.5;

/** How much a block tells: every meaning counts, and its period by how well it is known. */
const worth = (block: HeadingBlock): number =>
  block.columns.reduce((sum, { meaning }) => sum + (meaning ? 1 + worthOfPeriod(meaning.period) : 0), 0) +
  (block.grouped ? MERGED_GROUPS : 0);

/** Whether the row below goes on with the headings: leaf words under groups, nothing under the measures' own heading. */
function goesOn(grid: Grid, block: HeadingBlock, row: number, date1904: boolean): boolean {
  if (!isWordy(grid, row)) return false;
  const own = grid.columnsOf(row).filter((column) => (grid.mergeAt(row, column)?.top ?? row) === row);
  if (own.length < 2) return false;
  const names = block.columns.filter(({ meaning }) => meaning?.role === 'name' || meaning?.role === 'ref');
  if (names.some(({ column }) => own.includes(column))) return false;
  return own.every((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && classifyHeadingCell(cell, date1904) !== null;
  });
}

/**
 * The headings whose own row is `row`, with the group rows above them down from `free` (the first row that no
 * earlier table uses); null where the row bears no headings.
 */
export function findHeadingBlock(
  grid: Grid,
  row: number,
  free: number,
  date1904: boolean,
): HeadingBlock | null {
  if (grid.columnsOf(row).length < 2 || !isWordy(grid, row)) return null;
  let best: HeadingBlock | null = null;
  for (let first = row; first >= Math.max(free, row - MOST_GROUP_ROWS); first--) {
    if (first < row && !isWordy(grid, first)) break;
    const block = blockAt(grid, first, row, date1904);
    if (qualifies(block) && (best === null || worth(block) > worth(best))) best = block;
  }
  if (best === null) return null;
  if (!isNamed(best) && (countsColours(grid, row) || countsColours(grid, row + 1))) return null;
  for (let last = row + 1; last <= row + MOST_GROUP_ROWS && goesOn(grid, best, last, date1904); last++) {
    const longer = blockAt(grid, best.firstRow, last, date1904);
    // Without a measure's heading, what the leaf headings say decides.
    if (!qualifies(longer) && !isNamed(best)) return null;
    if (!qualifies(longer) || worth(longer) < worth(best)) break;
    best = longer;
  }
  return best;
}

/** The row as headings without being asked whether it can be: a person has said that it is. */
export const headingBlockOf = (grid: Grid, row: number, date1904: boolean): HeadingBlock =>
  blockAt(grid, row, row, date1904);

/** The council's own headings by column: ours stand over every table of a sheet and tell none of them apart. */
const councilHeadings = (block: HeadingBlock): ReadonlyMap<number, string> =>
  new Map(
    block.columns
      .filter(({ meaning }) => meaning?.role !== 'own')
      .map(({ column, texts }) => [column, labelKey(texts.join(' '))]),
  );

/** From this share of equal headings on, a row repeats the earlier one: councils drop or add a column between priorities. */
const ALIKE = 0.7;

/** Whether two blocks say the same of the same columns, so that the later one only repeats the earlier. */
export function repeats(block: HeadingBlock, earlier: HeadingBlock): boolean {
  const [now, then] = [councilHeadings(block), councilHeadings(earlier)];
  const same = [...now].filter(([column, text]) => then.get(column) === text).length;
  return same >= Math.max(2, Math.max(now.size, then.size) * ALIKE);
}
