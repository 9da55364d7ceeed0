/** The tables of the summary. They share the sheet's columns, so that those of one kind stand below each other. */
import { type Period, periodKey } from '../domain/period.ts';
import {
  type ColouredBy,
  countCell,
  type DescribedTable,
  describeTable,
  linkTo,
  shownCell,
  type TableCell,
  type TableColumn,
  textCell,
} from './describedTable.ts';
import type { ExceptionLine, KeptLine } from './exceptions.ts';
import type { MeasureLine } from './measureLine.ts';
import type { NotReportedLine } from './notReported.ts';
import { MEASURE_HEADING, NO_ACTION, REF_HEADING } from './officersText.ts';
import { ACTION_NAME, KEPT_NAME } from './ownNames.ts';
import { NOTHING } from './shown.ts';
import { UNCHANGED } from './sinceMade.ts';
import { type PriorityLine, type SummaryModel, TOTAL } from './summaryModel.ts';
import type { Element } from './theme.ts';

/** Shares of the room for texts: a measure's name, and words about it. */
const NAME_WEIGHT = 3;
const WORDS_WEIGHT = 2;

function column<Row>(
  heading: string,
  cell: (row: Row) => TableCell,
  more: Partial<Pick<TableColumn<Row>, 'weight' | 'colouredBy' | 'name'>> = {},
): TableColumn<Row> {
  return { heading, cell, weight: 0, colouredBy: null, name: null, ...more };
}

const words =
  <Row>(text: (row: Row) => string, element: Element = 'body') =>
  (row: Row): TableCell =>
    textCell(text(row), element);

const SINCE_HEADING = 'Since made';

/** By the contract's very headings, with the last row `Total`. */
export function priorityTable(lines: readonly PriorityLine[]): DescribedTable {
  const count = (heading: string, value: (line: PriorityLine) => number): TableColumn<PriorityLine> =>
    column(heading, (line) => countCell(value(line), line.priority === TOTAL ? 'totalNumber' : 'number'));
  return describeTable(
    'ScorecardByPriority',
    [
      column<PriorityLine>(
        'Priority',
        (line) => textCell(line.priority, line.priority === TOTAL ? 'total' : 'body'),
        {
          weight: NAME_WEIGHT,
        },
      ),
      count('Measures', (line) => line.measures),
      count('Rated', (line) => line.rated),
      count('Green', (line) => line.green),
      count('Amber', (line) => line.amber),
      count('Red', (line) => line.red),
      count('Not rated', (line) => line.notRated),
      count('Improved', (line) => line.improved),
      count('Worsened', (line) => line.worsened),
    ],
    lines,
  );
}

const coloured = (colouredBy: ColouredBy): { readonly colouredBy: ColouredBy } => ({ colouredBy });

/** The heading of a period's column; a page without dates has one column. */
const periodHeading = (period: Period): string => (period.kind === 'unknown' ? 'Reading' : periodKey(period));

/** Whether any measure has a ref; a column of nothing is left out. */
const hasRefs = (model: SummaryModel): boolean => model.measures.some(({ ref }) => ref !== NOTHING);

/** What the first columns of every table of measures say. */
type LineWords = Pick<MeasureLine, 'measure' | 'trend' | 'longTrend' | 'ref' | 'target' | 'readings'> & {
  readonly status: string;
};

/** The columns with which each table of measures begins. */
function leading<Row>(model: SummaryModel, lineOf: (row: Row) => LineWords): readonly TableColumn<Row>[] {
  const hasLong = model.measures.some(({ longTrend }) => longTrend !== null);
  const longTrend = column<Row>(
    'Long trend',
    words((row) => lineOf(row).longTrend ?? NOTHING, 'trend'),
    coloured('trend'),
  );
  return [
    column(
      MEASURE_HEADING,
      words((row) => lineOf(row).measure),
      { weight: NAME_WEIGHT },
    ),
    column(
      'Status',
      words((row) => lineOf(row).status, 'status'),
      coloured('status'),
    ),
    column(
      'Trend',
      words((row) => lineOf(row).trend, 'trend'),
      coloured('trend'),
    ),
    ...(hasLong ? [longTrend] : []),
    ...(hasRefs(model)
      ? [
          column<Row>(
            REF_HEADING,
            words((row) => lineOf(row).ref),
          ),
        ]
      : []),
    column('Target', (row) => shownCell(lineOf(row).target)),
    ...model.periods.map((period, index) =>
      column<Row>(periodHeading(period), (row) =>
        shownCell(lineOf(row).readings[index] ?? { kind: 'words', text: NOTHING, place: null }),
      ),
    ),
  ];
}

/** The scorecard's own comment, which leads to its cell. */
const commentCell = (line: MeasureLine, text: string): TableCell =>
  textCell(text, 'body', linkTo(line.assessed.measure.comment?.place ?? null));

const WIDE = { weight: WORDS_WEIGHT } as const;

/** What officers say is being done, in a column marked for them. */
const ACTION_HEADING = 'What is being done';

export function exceptionsTable(model: SummaryModel): DescribedTable {
  return describeTable<ExceptionLine>(
    'ScorecardExceptions',
    [
      ...leading<ExceptionLine>(model, ({ line }) => line),
      column(
        'Why',
        words(({ line }) => line.why),
        WIDE,
      ),
      column('Commentary', ({ line, commentary }) => commentCell(line, commentary), WIDE),
      column(
        ACTION_HEADING,
        words(({ action }) => action ?? NO_ACTION, 'officerText'),
        {
          ...WIDE,
          name: ACTION_NAME,
        },
      ),
      column(
        'Owner',
        words(({ line }) => line.owner),
      ),
    ],
    model.exceptions,
  );
}

export interface MeasuresTable {
  readonly table: DescribedTable;
  /** The column that says whether a measure's source has changed. */
  readonly sinceColumn: number;
}

/** All measures. `since` writes the formula of a measure's last column. */
export function measuresTable(model: SummaryModel, since: (line: MeasureLine) => string): MeasuresTable {
  const columns: readonly TableColumn<MeasureLine>[] = [
    ...leading<MeasureLine>(model, (line) => line),
    column(
      'Good is',
      words(({ goodIs }) => goodIs),
      WIDE,
    ),
    column(
      'Priority',
      words(({ priority }) => priority),
      WIDE,
    ),
    column(
      'Comparators',
      words(({ comparators }) => comparators),
      WIDE,
    ),
    column(
      SINCE_HEADING,
      (line) => ({
        content: { kind: 'formula', text: since(line), cached: UNCHANGED },
        text: UNCHANGED,
        element: 'trend',
        format: null,
        link: null,
      }),
      coloured('changed'),
    ),
  ];
  return {
    table: describeTable('ScorecardMeasures', columns, model.measures),
    sinceColumn: columns.length - 1,
  };
}

export function notReportedTable(model: SummaryModel): DescribedTable {
  const printedCell = ({ line, printed }: NotReportedLine): TableCell =>
    textCell(printed, 'body', linkTo(line.assessed.reading?.place ?? null));
  return describeTable<NotReportedLine>(
    'ScorecardNotReported',
    [
      ...leading<NotReportedLine>(model, ({ line }) => line),
      column(
        'Reason',
        words(({ reason }) => reason),
        WIDE,
      ),
      column('Cell says', printedCell, WIDE),
      column('Commentary', ({ line, commentary }) => commentCell(line, commentary), WIDE),
      column(
        'Expected',
        words(({ expected }) => expected),
      ),
    ],
    model.notReported,
  );
}

/** A measure that officers wrote about and that the scorecard has no longer. */
const goneLine = ({ text: { measure, ref } }: KeptLine): LineWords => ({
  measure,
  status: NOTHING,
  trend: NOTHING,
  longTrend: NOTHING,
  ref: ref ?? NOTHING,
  target: { kind: 'words', text: NOTHING, place: null },
  readings: [],
});

/** Texts about measures that are no exceptions now, so that nothing an officer wrote is lost. */
export function keptTable(model: SummaryModel): DescribedTable {
  return describeTable<KeptLine>(
    'ScorecardKeptText',
    [
      ...leading<KeptLine>(model, (kept) => kept.line ?? goneLine(kept)),
      column(
        'Why',
        words(({ line }) => line?.why ?? 'The scorecard has this measure no longer.'),
        WIDE,
      ),
      column(
        'Good is',
        words(({ line }) => line?.goodIs ?? NOTHING),
        WIDE,
      ),
      column(
        ACTION_HEADING,
        words(({ text }) => text.text, 'officerText'),
        { ...WIDE, name: KEPT_NAME },
      ),
      column(
        'Owner',
        words(({ line }) => line?.owner ?? NOTHING),
      ),
    ],
    model.kept,
  );
}
