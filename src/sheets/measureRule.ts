/** A measure's own rule: a tolerance, a floor standard or printed thresholds, in the scorecard or the plan. */
import { type MeasureRule, NO_OWN_RULE } from '../domain/measure.ts';
import type { Polarity } from '../domain/polarity.ts';
import type { ToleranceKind } from '../domain/policy.ts';
import type { Figure } from '../domain/reading.ts';
import type { ReadingContext } from '../domain/readReading.ts';
import { readTarget } from '../domain/readTarget.ts';
import { withoutNoise } from '../domain/round.ts';
import type { Cell } from './cell.ts';
import type { FaultAt } from './faultAt.ts';
import type { Grid } from './grid.ts';
import type { HeadingBlock } from './headingBlock.ts';
import type { TableColumns } from './tableColumns.ts';
import type { RowSource } from './tableSource.ts';

export interface OwnRule {
  readonly rule: MeasureRule;
  readonly fault: FaultAt | null;
}

interface Tolerance {
  readonly kind: ToleranceKind | null;
  readonly amber: number;
}

const TOLERANCE =
  /^(?:\+\/-|±|within|up to|<=?)?\s*(\d+(?:\.\d+)?)\s*(%|per ?cent|percent|pp|ppts?|p\.p\.|points?|percentage points?|%? ?pts?)?(?: of target)?$/i;
const NEGATIVE = /^[-–−]\s*\d/;
const NO_TOLERANCE = /^(?:-+|n\/?a|none|no tolerance|tbc)$/i;

const IN_POINTS = /\b(?:pp|ppts?|p\.p|points?|pts?)\b/i;
const IN_PERCENT = /%|\bper ?cent(?:age)?\b/i;

/** `Tolerance (% or points)` leaves it to the cells. */
const IN_EITHER =
  /(?:%|per ?cent)\s*(?:or|\/)\s*(?:percentage |% )?(?:pp|ppts?|points?|pts?)\b|\b(?:points?|pts?|pp)\s*(?:or|\/)\s*(?:%|per ?cent)/i;

/** What a heading such as `Tolerance (points)` or `Tolerance %` counts in; null where it does not say. */
function kindOf(heading: string): ToleranceKind | null {
  if (IN_EITHER.test(heading)) return null;
  if (IN_POINTS.test(heading)) return 'points';
  return IN_PERCENT.test(heading) ? 'percent of target' : null;
}

/** What a cell's words count in: `5%` under a heading of points is short for them, `5% of target` is not. */
function kindOfText(
  unit: string | undefined,
  text: string,
  headed: ToleranceKind | null,
): ToleranceKind | null {
  if (unit === undefined) return headed;
  const isPercent = /^(?:%|per)/i.test(unit) && !/point|pt/i.test(unit);
  if (!isPercent) return 'points';
  return headed === 'points' && !/of target$/i.test(text) ? 'points' : 'percent of target';
}

/**
 * `5%`, `5 points`, `0.05` shown as 5%, `5`; null where the cell is blank or says there is none; else why it is no amount.
 * A bare number is of the kind that the heading states; so is `5%` in a column headed points, where it can only mean 5 of them.
 */
function readTolerance(
  cell: Cell | undefined,
  headed: ToleranceKind | null,
): Tolerance | 'unreadable' | 'negative' | null {
  if (cell === undefined) return null;
  const { value } = cell;
  switch (value.kind) {
    case 'empty':
      return null;
    case 'number': {
      const isPercent = cell.format.includes('%');
      const amber = isPercent ? withoutNoise(value.value * 100) : value.value;
      return amber < 0 ? 'negative' : { kind: headed ?? (isPercent ? 'percent of target' : null), amber };
    }
    case 'text': {
      const text = value.value.trim();
      if (text === '' || NO_TOLERANCE.test(text)) return null;
      const match = TOLERANCE.exec(text);
      if (match === null) return NEGATIVE.test(text) ? 'negative' : 'unreadable';
      return { kind: kindOfText(match[2], text, headed), amber: Number(match[1]) };
    }
    case 'boolean':
    case 'error':
      return 'unreadable';
  }
}

/** The worst figure that a threshold's cell still lets be Amber: the worse edge of `80-89%`, the figure of `>= 80`. */
function thresholdAt(
  grid: Grid,
  row: number,
  column: number | null | undefined,
  polarity: Polarity,
  context: ReadingContext,
): Figure | null {
  if (column == null || (polarity !== 'higher' && polarity !== 'lower')) return null;
  const place = { sheet: grid.sheet.name, row, column };
  const read = readTarget(grid.cellAt(row, column), place, {
    ...context,
    polarity,
    source: 'scorecard',
    span: 'period',
    lookup: null,
  });
  switch (read.kind) {
    case 'number':
      return read;
    case 'band':
      return polarity === 'higher' ? read.low : read.high;
    case 'missing':
    case 'unreadable':
      return null;
  }
}

interface RuleColumns {
  readonly grid: Grid;
  readonly row: number;
  readonly block: HeadingBlock;
  readonly columns: TableColumns;
}

/** Its own heading: a group above it speaks of other columns too. */
const headingOf = ({ block }: RuleColumns, column: number): string =>
  block.columns.find((heading) => heading.column === column)?.texts.at(-1) ?? '';

function floorOf(sheet: RuleColumns, polarity: Polarity, context: ReadingContext): Figure | null {
  const { grid, row, columns } = sheet;
  const floor = thresholdAt(grid, row, columns.fields.get('floor'), polarity, context);
  if (floor) return floor;
  const amber = amberEdge(sheet, polarity, context);
  return amber ?? thresholdAt(grid, row, columns.red, polarity, context);
}

/** An Amber column that states the better edge (`< 90`) leaves the worse one to the Red column. */
function amberEdge(
  { grid, row, columns }: RuleColumns,
  polarity: Polarity,
  context: ReadingContext,
): Figure | null {
  const amber = thresholdAt(grid, row, columns.amber, polarity, context);
  if (amber === null || columns.amber === null) return null;
  const text = grid.textAt(row, columns.amber);
  const betterEdge =
    polarity === 'higher' ? /^\s*(?:<|less|below|under|up to)/i : /^\s*(?:>|more|above|over|at least)/i;
  return betterEdge.test(text) ? null : amber;
}

/** Reads the rule a measure has of its own; the scorecard's columns go before the plan's. */
export function readRule(source: RowSource, polarity: Polarity, context: ReadingContext): OwnRule {
  const { planned } = source;
  const sheets: readonly RuleColumns[] = [
    { grid: source.grid, row: source.row.row, ...source.table },
    ...(planned ? [{ grid: planned.grid, row: planned.row.row, ...planned.table }] : []),
  ];
  let fault: OwnRule['fault'] = null;
  let rule = NO_OWN_RULE;
  for (const sheet of sheets) {
    const column = sheet.columns.fields.get('tolerance');
    const read =
      column === undefined
        ? null
        : readTolerance(sheet.grid.cellAt(sheet.row, column), kindOf(headingOf(sheet, column)));
    if (typeof read === 'string' && column !== undefined) {
      const text = sheet.grid.textAt(sheet.row, column);
      fault ??= {
        fault: { code: 'tolerance-invalid', wrong: { kind: read, text } },
        place: { sheet: sheet.grid.sheet.name, row: sheet.row, column },
      };
    } else if (read !== null && typeof read !== 'string' && rule.amber === null) {
      rule = { ...rule, toleranceKind: read.kind, amber: read.amber };
    }
    const floor = rule.floor ?? floorOf(sheet, polarity, context);
    rule = { ...rule, floor };
  }
  return { rule, fault };
}
