/** Sorts the rows under a table's headings: measures, the bands that name their priority, and what is neither. */
import { isDateFormat } from '../domain/cellFacts.ts';
import { realRef } from '../domain/checks/realRef.ts';
import { readFigureText } from '../domain/figureText.ts';
import { plainText } from '../domain/plainText.ts';
import { isRefLike } from './columnContent.ts';
import type { Grid } from './grid.ts';
import type { HeadingBlock } from './headingBlock.ts';
import type { TableColumns } from './tableColumns.ts';

export interface MeasureRow {
  readonly row: number;
  /** Its ref where `unnamed`. */
  readonly name: string;
  /** No name stands under the measures' own heading; its ref says that it is one. */
  readonly unnamed: boolean;
  /** null where the table has no such column, or the cell is blank. */
  readonly ref: string | null;
  /** The priority that a row above names; null where none does. */
  readonly band: string | null;
}

/** What one row is, taken by itself. */
export type RowKind =
  | { readonly kind: 'measure'; readonly name: string; readonly ref: string | null }
  /** No name stands under the measures' own heading; `isHeld`: it is held to something, or says what is good, as measures do. */
  | { readonly kind: 'unnamed'; readonly ref: string | null; readonly isHeld: boolean }
  | { readonly kind: 'band'; readonly text: string; readonly merged: boolean }
  /** Totals, placeholders and lines without a measure's name. */
  | { readonly kind: 'aside' }
  /** A field of one measure, set as a row: `Actual`, `Target`. */
  | { readonly kind: 'field' }
  /** A key or a note: what follows is no longer the table. */
  | { readonly kind: 'end' };

const TOTAL =
  /^(?:rag |grand |sub-? ?|overall )?(?:totals?|averages?|mean|summary|counts?)(?: (?:measures|indicators|kpis))?:?$|^(?:(?:number|no\.?|total|count|percentage|%)(?: of)? (?:measures |indicators |kpis )?(?:rated |at |that are )?)?(?:green|amber|red|blue|grey|not rated|n\/a)s?(?:\s?[:=-]?\s?\d+\b.*)?$/i;
const PLACEHOLDER =
  /^no (?:indicators?|measures?|kpis?|pis?|data) (?:identified|set|agreed|available|defined|yet)\b.*|^(?:to be (?:confirmed|agreed|developed)|tbc|under development)$/i;
const END =
  /^(?:key|legend|notes?|sources?|footnotes?|guidance|glossary|definitions?)(?: to .{0,30})?\s*:?$/i;
/** Rows of a small table about one measure, its fields set one under the other: none of them is a measure. */
const FIELD_ROW =
  /^(?:actuals?|targets?|results?|performance|value|rag(?: rating| status)?|status|rating|variance|difference|trend(?: data)?|direction(?: of travel)?|dot|numerator|denominator|forecast|previous year|last year|last quarter|benchmark|comparator|floor(?: standard)?|tolerance)$/i;
const DASHES = /^[-–—.\s]*$/;

/** A merge is a band where it takes in at least this many columns of the table. */
const BAND_COLUMNS = 3;

/** Judges one row under the headings of `columns`. `known` are names that the plan lists, so that a blank row of one is a measure. */
export function rowKind(
  grid: Grid,
  row: number,
  columns: TableColumns,
  known: (name: string) => boolean,
): RowKind {
  const inTable = columns.all;
  const filled = grid.columnsOf(row).filter((column) => inTable.has(column));
  const first = filled[0];
  const merge = first === undefined ? null : grid.mergeAt(row, first);
  if (first !== undefined && merge !== null && filled.length === 1) {
    const across = [...inTable].filter((column) => merge.left <= column && column <= merge.right).length;
    if (across >= Math.min(BAND_COLUMNS, inTable.size) && across > 1) {
      return { kind: 'band', text: grid.printedAt(row, first), merged: true };
    }
  }
  const name = grid.textAt(row, columns.name);
  const ref = realRef({ ref: columns.ref === null ? null : grid.textAt(row, columns.ref) }) ?? '';
  if (END.test(name) || (name === '' && END.test(ref))) return { kind: 'end' };
  const others = filled.filter((column) => column !== columns.name && column !== columns.ref);
  const own = grid.columnsOf(row).includes(columns.name);
  if (filled.length <= 1 && !(own && known(name))) {
    const text = first === undefined ? '' : grid.printedAt(row, first);
    return /[a-z]{2}/i.test(text) &&
      !PLACEHOLDER.test(text) &&
      grid.cellAt(row, first ?? 0)?.value.kind === 'text'
      ? { kind: 'band', text, merged: false }
      : { kind: 'aside' };
  }
  if (name === '' || DASHES.test(name) || (PLACEHOLDER.test(name) && hasFigure(grid, row, columns)))
    return rowWithoutName(grid, row, columns, ref);
  if (!own && others.length === 0) return { kind: 'aside' };
  if (TOTAL.test(ref === '' ? name : ref)) return { kind: 'aside' };
  if (PLACEHOLDER.test(name)) return { kind: 'aside' };
  if (ref === '' && FIELD_ROW.test(name)) return { kind: 'field' };
  return {
    kind: 'measure',
    name: grid.printedAt(row, columns.name),
    ref: ref === '' || columns.ref === null ? null : grid.printedAt(row, columns.ref),
  };
}

/** Whether the row reports a figure: `Due Q3`, `2026/27` and a date are none. */
function hasFigure(grid: Grid, row: number, { values }: TableColumns): boolean {
  return values.some(({ column }) => {
    const cell = grid.cellAt(row, column);
    if (cell?.value.kind === 'number') return !isDateFormat(cell.format);
    return cell?.value.kind === 'text' && readFigureText(plainText(cell.value.value)).kind === 'figure';
  });
}

/** A row whose name is blank, or only a word for one to come: it may be a measure by its ref, or by its cells; else it is none. */
function rowWithoutName(grid: Grid, row: number, columns: TableColumns, ref: string): RowKind {
  const filled = new Set(grid.columnsOf(row));
  const says = (column: number | undefined, what: RegExp): boolean =>
    column !== undefined && filled.has(column) && what.test(grid.textAt(row, column));
  const anySays = (of: readonly { readonly column: number }[], what: RegExp): boolean =>
    of.some(({ column }) => says(column, what));
  const { values, targets, statuses, fields } = columns;
  // Numbers add up to totals, which may have a target of the same kind; percentages do not.
  const isHeld =
    anySays(values, /\d/) &&
    (anySays(statuses, /[a-z]/i) ||
      says(fields.get('polarity'), /\S/) ||
      (anySays(targets, /\d/) && anySays(values, /%/)));
  const isOfRef =
    columns.ref !== null &&
    filled.has(columns.ref) &&
    isRefLike(ref) &&
    anySays([...values, ...targets], /[\p{L}\p{N}]/u);
  if (isOfRef) return { kind: 'unnamed', ref: grid.printedAt(row, columns.ref ?? 0), isHeld };
  return isHeld && ref === '' ? { kind: 'unnamed', ref: null, isHeld } : { kind: 'aside' };
}

/** Under this length a line can be a heading of its own; a longer one is an explanation. */
const LONGEST_BAND = 260;

const EXPLANATION =
  /^(?:(?:supporting |further |additional |overall )?(?:commentary|comments?|narrative|information)\b|corrective|comment|commentary|notes?\b|action|explanation|reason|why|performance (?:comment|note)|source|data|key(?: to\b|:|$)|\*|†|\[|\()/i;

/** Whether a line of words names what stands under it, rather than explaining what stands above. */
export function namesPriority(text: string): boolean {
  if (text.length > LONGEST_BAND || EXPLANATION.test(text)) return false;
  return !/[.!]$/.test(text) || /^(?:\d|priority|outcome|objective|theme|aim)/i.test(text);
}

/** The lines just above a heading that name the first measures' priority: never the title, the first line of the sheet. */
export function bandsAbove(grid: Grid, block: HeadingBlock): readonly string[] {
  const lines: { readonly text: string; readonly merged: boolean }[] = [];
  const title = grid.rows[0] ?? 0;
  let row = block.firstRow - 1;
  for (; row > title; row--) {
    const [first, second] = grid.columnsOf(row);
    if (first === undefined || second !== undefined) break;
    lines.unshift({ text: grid.printedAt(row, first), merged: grid.mergeAt(row, first) !== null });
  }
  // Without a blank row above them the lines belong to the title, unless they are merged across the table.
  const merged = lines.filter((line) => line.merged);
  const apart = grid.columnsOf(row).length === 0;
  const bands = merged.length > 0 ? merged : apart ? lines : [];
  return bands.map(({ text }) => text).filter((text) => namesPriority(text) && !DATES.test(text));
}

/** A line that says when, and not what. */
const DATES = /^(?:(?:reporting )?period|quarter|qtr|q[1-4]|position|date|as at|month)\b/i;
