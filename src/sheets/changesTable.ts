/** The table of what has changed since the last committee. */
import type { ChangeLine, ChangeSection } from './changeLines.ts';
import { type DescribedTable, describeTable } from './describedTable.ts';
import { type LeadingWords, leadingColumns } from './leadingColumns.ts';
import { NOTHING } from './shown.ts';
import type { SummaryModel } from './summaryModel.ts';
import { WIDE, wordsColumn } from './tableColumn.ts';

/** A measure that the scorecard has no longer, as its last report named it. */
const goneWords = ({ gone }: ChangeLine): LeadingWords => ({
  measure: gone?.name ?? NOTHING,
  status: NOTHING,
  trend: NOTHING,
  longTrend: NOTHING,
  ref: gone?.ref ?? NOTHING,
  target: { kind: 'words', text: NOTHING, place: null },
  readings: [],
});

export const changesTable = (model: SummaryModel, { lines }: ChangeSection): DescribedTable =>
  describeTable<ChangeLine>(
    'ScorecardChanges',
    [
      ...leadingColumns<ChangeLine>(model, (change) => change.line ?? goneWords(change)),
      wordsColumn('What changed', ({ what }) => what, WIDE),
      wordsColumn('Last time', ({ before }) => before, WIDE),
      wordsColumn('Now', ({ now }) => now, WIDE),
    ],
    lines,
  );
