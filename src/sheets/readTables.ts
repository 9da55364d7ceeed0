/** Finds every table of measures on a sheet, with its headings wherever they are repeated and its rows in order. */
import type { SheetMapping } from '../domain/settings.ts';
import type { Grid } from './grid.ts';
import { findHeadingBlock, type HeadingBlock, headingBlockOf, repeats } from './headingBlock.ts';
import { type TableColumns, tableColumns } from './tableColumns.ts';
import { bandsAbove, type MeasureRow, namesPriority, rowKind } from './tableRows.ts';

export interface Table {
  readonly block: HeadingBlock;
  /** The last row of each time the headings stand, the first included. */
  readonly headingRows: readonly number[];
  readonly columns: TableColumns;
  readonly rows: readonly MeasureRow[];
  /** Rows that look like a measure's and bear neither name nor ref, so that they are none. */
  readonly nameless: readonly number[];
  /** The last row of a measure; the heading row where there is none. */
  readonly lastRow: number;
}

/** Rows looked at to learn what a column holds. */
const SAMPLE_ROWS = 40;

/** A table ends where more than this many rows in a run are blank. */
const MOST_BLANK_ROWS = 3;

interface Open {
  readonly block: HeadingBlock;
  readonly columns: TableColumns;
  readonly headingRows: number[];
  readonly rows: MeasureRow[];
  readonly nameless: number[];
  /** The refs of its measures, in lower case. */
  readonly refs: Set<string>;
  /** The priority in force. */
  band: string | null;
  /** Its line below the first, where a band has two. */
  under: string | null;
  /** Bands since the last measure, not yet in force. */
  pending: { readonly text: string; readonly merged: boolean }[];
  lastRow: number;
  /** Rows that are the fields of one measure: a table of these is no list of measures. */
  fieldRows: number;
}

function sampleUnder(grid: Grid, block: HeadingBlock, from: number): readonly number[] {
  const sample: number[] = [];
  for (let at = from; at < grid.rows.length && sample.length < SAMPLE_ROWS; at++) {
    const row = grid.rows[at] ?? 0;
    if (row > block.lastRow && grid.columnsOf(row).length > 1) sample.push(row);
  }
  return sample;
}

const NUMBERED =
  /^(?:(?:corporate |council |strategic )?(?:priority|outcome|theme|objective|aim|goal|ambition|pledge|improvement)\b|\d+[.:)\s])/i;

/** Where a priority had a line under it, a line alone that is not headed like a priority is the next line under it. */
const isUnder = (line: string, { band, under }: Open): boolean =>
  under !== null && band !== null && NUMBERED.test(band) && !NUMBERED.test(line);

/** Puts the bands read since the last measure in force: the first is the priority, those under it are parts of it. */
function settleBands(table: Open): void {
  const lines = table.pending.filter(({ text }) => namesPriority(text));
  // Where priorities are merged across, a line in one cell is a remark, unless nothing else names them.
  const merged = lines.filter((line) => line.merged);
  const [first, second] = (merged.length > 0 ? merged : lines).map(({ text }) => text);
  table.pending = [];
  if (first === undefined) return;
  if (second === undefined && (first === table.under || isUnder(first, table))) {
    table.under = first;
    return;
  }
  table.band = first;
  table.under = second ?? null;
}

function close(table: Open): Table {
  const { block, headingRows, columns, nameless, lastRow, fieldRows } = table;
  const rows = fieldRows >= table.rows.length ? [] : table.rows;
  return { block, headingRows, columns, rows, nameless, lastRow };
}

/** A measure under the priority in force; gives the next row that headings may begin in, as it is no group of them over the row below. */
function addMeasure(table: Open, measure: Omit<MeasureRow, 'band'>): number {
  if (table.pending.length > 0) settleBands(table);
  table.rows.push({ ...measure, band: table.band });
  if (measure.ref !== null) table.refs.add(measure.ref.toLowerCase());
  table.lastRow = measure.row;
  return measure.row + 1;
}

const isNumber = (ref: string): boolean => /^\d+$/.test(ref);

/** Whether a ref can be that of a measure of its own: none before has it, and it is no mere number among refs of another kind. */
function isOwnRef({ refs }: Open, ref: string): boolean {
  const [first = ref] = refs;
  return !refs.has(ref.toLowerCase()) && (!isNumber(ref) || isNumber(first));
}

/**
 * Reads a sheet's tables. `mapping` is what a person has said of the sheet; `known` tells the names that a plan lists.
 * Linear in cells.
 */
export function readTables(
  grid: Grid,
  mapping: SheetMapping | null,
  known: (name: string) => boolean,
  date1904: boolean,
): readonly Table[] {
  const tables: Table[] = [];
  const mappedRow = mapping?.headingRow == null ? null : mapping.headingRow - 1;
  let table: Open | null = null;
  let free = 0;
  let previous = -1;
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at] ?? 0;
    if (row < free) continue;
    if (table && row - previous > MOST_BLANK_ROWS + 1 && table.rows.length > 0) {
      tables.push(close(table));
      table = null;
    }
    previous = row;
    const looked: boolean =
      table === null ? mappedRow === null || row === mappedRow : mayBeHeading(grid, row, table.block);
    const isStated: boolean = table === null && row === mappedRow;
    const block: HeadingBlock | null = looked
      ? (findHeadingBlock(grid, row, free, date1904) ??
        (isStated ? headingBlockOf(grid, row, date1904) : null))
      : null;
    if (block && (table === null || isSureHeading(grid, block, table.block))) {
      free = block.lastRow + 1;
      if (table && repeats(block, table.block)) {
        table.headingRows.push(block.lastRow);
        continue;
      }
      const columns = tableColumns(grid, block, sampleUnder(grid, block, at + 1), mapping);
      if (columns) {
        const pending: Open['pending'] = table?.pending ?? [];
        if (table) tables.push(close(table));
        table = {
          block,
          columns,
          headingRows: [block.lastRow],
          rows: [],
          nameless: [],
          refs: new Set(),
          band: columns.caption,
          under: null,
          pending:
            pending.length > 0 ? pending : bandsAbove(grid, block).map((text) => ({ text, merged: true })),
          lastRow: block.lastRow,
          fieldRows: 0,
        };
        continue;
      }
    }
    if (table === null) continue;
    const found = rowKind(grid, row, table.columns, known);
    switch (found.kind) {
      case 'measure':
        free = addMeasure(table, { row, name: found.name, unnamed: false, ref: found.ref });
        break;
      case 'unnamed':
        if (found.ref !== null && isOwnRef(table, found.ref))
          free = addMeasure(table, { row, name: found.ref, unnamed: true, ref: found.ref });
        else if (found.isHeld) table.nameless.push(row);
        break;
      case 'band':
        table.pending.push(found);
        break;
      case 'field':
        table.fieldRows += 1;
        break;
      case 'aside':
        break;
      case 'end':
        tables.push(close(table));
        table = null;
        break;
    }
  }
  if (table) tables.push(close(table));
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Words of which a row of headings has at least one. */
const HEADING_HINT =
  /\b(?:measures?|indicators?|kpis?|pis?|metrics?|judge?ments?|ref|description|title|target|rag|status|rating|trend|dot|actual|value|q[1-4]|quarter|outturn|performance)\b/i;

/** The longest heading that starts or repeats a table under an open one. */
const LONGEST_INSIDE = 60;

/** Whether a row under an open table is worth reading as headings: short words all, of which one is a heading's. */
function mayBeHeading(grid: Grid, row: number, open: HeadingBlock): boolean {
  let hinted = false;
  for (const column of grid.columnsOf(row)) {
    // A measure's row has many numbers, and no heading of this kind is one.
    if (grid.cellAt(row, column)?.value.kind === 'number') continue;
    const text = grid.textAt(row, column);
    if (text.length > LONGEST_INSIDE) return open.columns.some((heading) => heading.texts.at(-1) === text);
    hinted ||= HEADING_HINT.test(text);
  }
  return hinted;
}

/** The share of a row's words that must be headings before it ends an open table. */
const NEARLY_ALL = 0.75;

/** Inside an open table only a row whose words are nearly all headings starts or repeats one. */
function isSureHeading(grid: Grid, block: HeadingBlock, open: HeadingBlock): boolean {
  if (repeats(block, open)) return true;
  const meanings = block.columns.filter(({ meaning }) => meaning !== null).length;
  const longest = Math.max(
    ...grid.columnsOf(block.lastRow).map((column) => grid.textAt(block.lastRow, column).length),
  );
  return meanings >= 3 && meanings >= block.columns.length * NEARLY_ALL && longest <= LONGEST_INSIDE;
}
