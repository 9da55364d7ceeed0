/** The columns with which every table of measures begins, so that they stand below each other. */
import { type Period, periodKey } from '../domain/period.ts';
import { shownCell, type TableCell, type TableColumn } from './describedTable.ts';
import type { MeasureLine } from './measureLine.ts';
import { MEASURE_HEADING, REF_HEADING } from './officersText.ts';
import { NOTHING, type Shown } from './shown.ts';
import type { SummaryModel } from './summaryModel.ts';
import { column, NAME, wordsColumn } from './tableColumn.ts';

/** What these columns say of a measure, or of one that the scorecard has no longer. */
export type LeadingWords = Pick<
  MeasureLine,
  'measure' | 'trend' | 'longTrend' | 'ref' | 'target' | 'readings'
> & {
  readonly status: string;
};

const NO_CELL: Shown = { kind: 'words', text: NOTHING, place: null };

/** The heading of a period's column; a page without dates has one column. */
const periodHeading = (period: Period): string => (period.kind === 'unknown' ? 'Reading' : periodKey(period));

/** The cells of a summary's figures: several tables show the same ones. */
const cellsOf = new WeakMap<SummaryModel, Map<Shown, TableCell>>();

function figureCells(model: SummaryModel): (shown: Shown) => TableCell {
  const cells = cellsOf.get(model) ?? new Map<Shown, TableCell>();
  cellsOf.set(model, cells);
  return (shown) => {
    const before = cells.get(shown);
    if (before !== undefined) return before;
    const cell = shownCell(shown);
    cells.set(shown, cell);
    return cell;
  };
}

/**
 * Measure, status, trend, ref, target and the readings. The columns of refs and of long trends are left out where no
 * measure has any.
 */
export function leadingColumns<Row>(
  model: SummaryModel,
  wordsOf: (row: Row) => LeadingWords,
): readonly TableColumn<Row>[] {
  const { measures, periods } = model;
  const cellOf = figureCells(model);
  const hasRefs = measures.some(({ ref }) => ref !== NOTHING);
  const hasLong = measures.some(({ longTrend }) => longTrend !== null);
  const trend = { element: 'trend', colouredBy: 'trend' } as const;
  return [
    wordsColumn(MEASURE_HEADING, (row: Row) => wordsOf(row).measure, NAME),
    wordsColumn('Status', (row: Row) => wordsOf(row).status, { element: 'status', colouredBy: 'status' }),
    wordsColumn('Trend', (row: Row) => wordsOf(row).trend, trend),
    ...(hasLong ? [wordsColumn('Long trend', (row: Row) => wordsOf(row).longTrend ?? NOTHING, trend)] : []),
    ...(hasRefs ? [wordsColumn(REF_HEADING, (row: Row) => wordsOf(row).ref)] : []),
    column('Target', (row: Row) => cellOf(wordsOf(row).target)),
    ...periods.map((period, index) =>
      column(periodHeading(period), (row: Row) => cellOf(wordsOf(row).readings[index] ?? NO_CELL)),
    ),
  ];
}
