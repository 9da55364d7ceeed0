/** Tells a scorecard's table from a plan's, and both from budgets, contact lists and raw data. */
import { parsePeriod } from '../domain/parsePeriod.ts';
import { columnContent } from './columnContent.ts';
import type { Grid } from './grid.ts';
import { nameKey } from './matchPlan.ts';
import type { Table } from './readTables.ts';

/** `scorecard`: figures or ratings of measures; `plan`: what measures are held to; `other`: neither. */
export type TableKind = 'scorecard' | 'plan' | 'other';

const MEASURE_WORDS = /\b(?:measure|indicator|kpi|pi|metric|judge?ment)s?\b/i;

/** A column whose every row names a period is data in long form, one row a reading. */
const PERIOD_HEADING = /^(?:reporting )?(?:period|month|quarter|year|date)(?: end(?:ing)?)?$/i;

function isLongForm(grid: Grid, table: Table): boolean {
  const dated = table.block.columns.find(({ texts }) => PERIOD_HEADING.test(texts.at(-1) ?? ''));
  if (dated === undefined) return false;
  const rows = table.rows.slice(0, 40);
  const periods = rows.filter(({ row }) => parsePeriod(grid.textAt(row, dated.column)) !== null).length;
  const names = new Set(rows.map(({ name }) => nameKey(name))).size;
  return periods >= rows.length / 2 && names < rows.length;
}

/** Judges a table that has rows with names. */
export function tableKind(grid: Grid, table: Table): TableKind {
  if (isLongForm(grid, table)) return 'other';
  const { columns, block } = table;
  const heading = block.columns.find(({ column }) => column === columns.name)?.texts.join(' ') ?? '';
  const rows = table.rows.slice(0, 60).map(({ row }) => row);
  const holds = (column: number): boolean => columnContent(grid, column, rows).filled > 0;
  const isHeld =
    columns.targets.length > 0 ||
    columns.statuses.length > 0 ||
    columns.trends.length > 0 ||
    columns.fields.has('polarity') ||
    block.columns.some(({ meaning }) => meaning?.role === 'ref');
  // Codes and figures without a name, a target or a rating are the data behind a scorecard.
  const isNamed =
    block.columns.some(({ column, meaning }) => column === columns.name && meaning?.role === 'ref') === false;
  const isJudged = columns.targets.length > 0 || columns.statuses.length > 0 || columns.trends.length > 0;
  if (!isNamed && !isJudged) return 'other';
  const isSure = MEASURE_WORDS.test(heading) || isHeld;
  const dated = columns.values.filter(({ words }) => words !== null).length;
  // A printed key: what the colours and arrows mean, described to the right of them.
  const rated = [...columns.statuses, ...columns.trends].map(({ column }) => column);
  if (
    columns.values.length === 0 &&
    columns.targets.length === 0 &&
    rated.some((column) => column < columns.name)
  )
    return 'other';
  if (
    columns.values.some(({ column }) => holds(column)) ||
    columns.statuses.some(({ column }) => holds(column))
  ) {
    return isSure || dated >= 2 ? 'scorecard' : 'other';
  }
  const isPlanned =
    columns.targets.length > 0 ||
    columns.grades !== null ||
    ['polarity', 'unit', 'basis', 'baseline', 'tolerance', 'floor'].some((field) =>
      columns.fields.has(field as 'unit'),
    );
  if (columns.values.length > 0 && !isPlanned) return isSure ? 'scorecard' : 'other';
  return isPlanned && (MEASURE_WORDS.test(heading) || isHeld) ? 'plan' : 'other';
}
