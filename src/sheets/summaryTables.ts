/** The tables of measures on the summary: exceptions, all measures, those not reported, and kept text. */
import { type DescribedTable, describeTable, type TableCell, textCell } from './describedTable.ts';
import type { ExceptionLine, KeptLine } from './exceptions.ts';
import { type LeadingWords, leadingColumns } from './leadingColumns.ts';
import type { MeasureLine } from './measureLine.ts';
import type { NotReportedLine } from './notReported.ts';
import { NO_ACTION } from './officersText.ts';
import { ACTION_NAME, KEPT_NAME } from './ownNames.ts';
import { shortNames } from './shortNames.ts';
import { NOTHING } from './shown.ts';
import { UNCHANGED } from './sinceMade.ts';
import type { SummaryModel } from './summaryModel.ts';
import { column, SENTENCE, WIDE, wordsColumn } from './tableColumn.ts';

/** What officers say is being done, in a column marked for them. */
const ACTION_HEADING = 'What is being done';

/** The scorecard's own comment. */
const commentCell = ({ assessed }: MeasureLine, text: string): TableCell => ({
  ...textCell(text),
  source: assessed.measure.comment?.place ?? null,
});

export const exceptionsTable = (model: SummaryModel): DescribedTable =>
  describeTable<ExceptionLine>(
    'ScorecardExceptions',
    [
      ...leadingColumns<ExceptionLine>(model, ({ line }) => line),
      wordsColumn('Why', ({ line }) => line.why, WIDE),
      column('Commentary', ({ line, commentary }) => commentCell(line, commentary), WIDE),
      wordsColumn(ACTION_HEADING, ({ action }) => action ?? NO_ACTION, {
        ...WIDE,
        element: 'officerText',
        name: ACTION_NAME,
      }),
      wordsColumn('Owner', ({ line }) => line.owner),
    ],
    model.exceptions,
  );

const SINCE_HEADING = 'Since made';

/**
 * All measures. The last column says whether a measure's source has changed since the making.
 * @param since writes the formula of a measure's last column
 */
export function measuresTable(model: SummaryModel, since: (line: MeasureLine) => string): DescribedTable {
  // The table by priority has the names in full.
  const priorities = shortNames(model.byPriority.map(({ priority }) => priority));
  return describeTable<MeasureLine>(
    'ScorecardMeasures',
    [
      ...leadingColumns<MeasureLine>(model, (line) => line),
      wordsColumn('Good is', ({ goodIs }) => goodIs, WIDE),
      wordsColumn('Priority', ({ priority }) => priorities.get(priority) ?? priority, WIDE),
      ...(model.measures.some(({ comparators }) => comparators !== NOTHING)
        ? [wordsColumn('Comparators', ({ comparators }: MeasureLine) => comparators, WIDE)]
        : []),
      ...(model.measures.some(({ distance }) => distance !== NOTHING)
        ? [wordsColumn('Distance from baseline', ({ distance }: MeasureLine) => distance, SENTENCE)]
        : []),
      column(
        SINCE_HEADING,
        (line) => ({
          ...textCell(UNCHANGED, 'trend'),
          content: { kind: 'formula', text: since(line), cached: UNCHANGED },
        }),
        { colouredBy: 'changed' },
      ),
    ],
    model.measures,
  );
}

export const notReportedTable = (model: SummaryModel): DescribedTable =>
  describeTable<NotReportedLine>(
    'ScorecardNotReported',
    [
      ...leadingColumns<NotReportedLine>(model, ({ line }) => line),
      wordsColumn('Reason', ({ reason }) => reason, WIDE),
      column(
        'Cell says',
        ({ line, printed }) => ({ ...textCell(printed), source: line.assessed.reading?.place ?? null }),
        WIDE,
      ),
      column('Commentary', ({ line, commentary }) => commentCell(line, commentary), WIDE),
      wordsColumn('Expected', ({ expected }) => expected),
    ],
    model.notReported,
  );

/** A measure that officers wrote about and that the scorecard has no longer. */
const goneWords = ({ text: { measure, ref } }: KeptLine): LeadingWords => ({
  measure,
  status: NOTHING,
  trend: NOTHING,
  longTrend: NOTHING,
  ref: ref ?? NOTHING,
  target: { kind: 'words', text: NOTHING, place: null },
  readings: [],
});

const GONE = 'The scorecard has this measure no longer.';

/** Texts about measures that are no exceptions now, so that nothing an officer wrote is lost. */
export const keptTable = (model: SummaryModel): DescribedTable =>
  describeTable<KeptLine>(
    'ScorecardKeptText',
    [
      ...leadingColumns<KeptLine>(model, (kept) => kept.line ?? goneWords(kept)),
      wordsColumn('Why', ({ line }) => line?.why ?? GONE, WIDE),
      wordsColumn('Good is', ({ line }) => line?.goodIs ?? NOTHING, WIDE),
      wordsColumn(ACTION_HEADING, ({ text }) => text.text, {
        ...WIDE,
        element: 'officerText',
        name: KEPT_NAME,
      }),
      wordsColumn('Owner', ({ line }) => line?.owner ?? NOTHING),
    ],
    model.kept,
  );
