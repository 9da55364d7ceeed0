/** The words in which the layout books are written: sheets, lines, columns and measures with their answers. */

export const H = 'higher';
export const L = 'lower';
export const N = 'near';
export const I = 'information';
export const X = 'unknown';

export const UP = 'Improved';
export const DOWN = 'Worsened';
export const SAME = 'No change';
export const NC = 'Not comparable';

/** A sheet; `more`: `from` (its first cell, default A1), `hidden`, `hiddenRows`, `hiddenCols`, `filter`, `widths`. */
export const sheet = (name, lines, more = {}) => ({ name, lines, from: 'A1', ...more });

/**
 * What the columns of the following measures hold, `|` between them: `ref`, `name`, `refname` (both in one cell),
 * `@Q1 2025/26` a reading of that period, `target`, `target@Q1 2025/26`, `annual` a target for the whole year,
 * `floor` the figure still Amber, `-` anything else. `more.period` is the period assessed where it is not the book's,
 * `more.absent` lists periods that a reader must not find here (comparators, baselines).
 */
export const under = (columns, more = {}) => ({ under: columns.split('|').map((c) => c.trim()), ...more });

/**
 * A measure: its cells, its polarity, then by hand its status (or the reason why it is not rated) and its trend.
 * `more`: `ref`, `name`, `altNames`, `basis`, `floor`, `optional`, `target` and `targetAt` (where the plan's is in force), `targetAccept`,
 * `own` (the measure's own tolerance), `readings` (found elsewhere), `statusAccept`, `statusReasonAccept`, `trendAccept`, `byHand` (why the rules in judge.mjs
 * do not decide it), `note`.
 */
export const m = (cells, polarity, status, trend, more = {}) => ({
  measure: cells,
  polarity,
  status,
  trend,
  ...more,
});

/** A finding that must be reported at a cell or, failing that, at one of `orCells`. */
export const at = (code, sheetName, cell = null, ...orCells) => ({
  code,
  sheet: sheetName,
  cell,
  ...(orCells.length > 0 ? { orCells } : {}),
});

/** What an ordinary published scorecard must never be met with. */
export const PLAIN = [
  'no-scorecard',
  'period-unknown',
  'heading-ambiguous',
  'formula-error',
  'duplicate-ref',
];
