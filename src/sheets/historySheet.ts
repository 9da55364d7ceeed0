/** The figures that each summary was made from, as a table that only grows. */
import type { HistoryRow } from '../domain/historyRow.ts';
import { describeTable, type TableCell, textCell } from './describedTable.ts';

import { OWN_SHEETS } from './ownNames.ts';
import type { OwnSheet } from './plan.ts';
import { NOTHING } from './shown.ts';
import { column } from './tableColumn.ts';
import { tableSheet } from './tableSheet.ts';
import type { Theme } from './theme.ts';

/** The heading of each part of a row, in the order of the columns. */
export const HISTORY_HEADINGS: Readonly<Record<keyof HistoryRow, string>> = {
  madeOn: 'Made on',
  assessed: 'Period assessed',
  ref: 'Ref',
  measure: 'Measure',
  sheet: 'Sheet',
  period: 'Period',
  figure: 'Figure',
  text: 'As printed',
  target: 'Target',
  status: 'Status',
  trend: 'Trend',
  unit: 'Unit',
  summaryOf: 'Summary of',
  targetFigure: 'Target figure',
  comment: 'Comment mark',
  rule: 'Rule',
};

const WEIGHTS: Readonly<Partial<Record<keyof HistoryRow, number>>> = {
  measure: 4,
  sheet: 2,
  text: 2,
  target: 1,
  rule: 1,
};

/** Room for a date, and for a period's key, on one line. */
const FEWEST: Readonly<Partial<Record<keyof HistoryRow, number>>> = {
  madeOn: 11,
  assessed: 11,
  period: 11,
  summaryOf: 11,
};

const COLUMNS = Object.keys(HISTORY_HEADINGS) as readonly (keyof HistoryRow)[];

function madeCell(value: string | number): TableCell {
  if (typeof value !== 'number') return textCell(value);
  return { ...textCell(String(value), 'figure'), content: { kind: 'number', value } };
}

/** A column holds either figures or words, so that its cells are known by their text. */
function cellOf(value: string | number | null, known: Map<string, TableCell>): TableCell {
  const said = value ?? NOTHING;
  const text = String(said);
  const before = known.get(text);
  if (before !== undefined) return before;
  const cell = madeCell(said);
  known.set(text, cell);
  return cell;
}

/** Describes the sheet under the tab's name `tab`; `rows` are those kept and those added, in their order. */
export function historySheet(rows: readonly HistoryRow[], tab: string, theme: Theme): OwnSheet {
  const described = describeTable<HistoryRow>(
    'ScorecardHistory',
    COLUMNS.map((part) =>
      column<HistoryRow>(HISTORY_HEADINGS[part], (row, known) => cellOf(row[part], known), {
        weight: WEIGHTS[part] ?? 0,
        fewest: FEWEST[part] ?? 0,
      }),
    ),
    rows,
  );
  const { sheet } = tableSheet(
    tab,
    OWN_SHEETS.history.definedName,
    'Scorecard history',
    [
      'The figures that each summary was made from: the period assessed and those it was compared with, added when they differ from what stands here.',
      'Rows are added and never changed. Figures are in the measure’s own unit; a percentage is written as 85.3.',
      'A comment’s mark tells whether it is the same comment as before and not what it says.',
    ],
    described,
    theme,
  );
  return sheet;
}
