/** Books with one defect each, and what each must be found to have: that, at that cell, and nothing else. */
import type { PlainCell, PlainSheet } from './plainBook.ts';

export interface Defect {
  /** The file's name without `.xlsx`. */
  readonly name: string;
  readonly sheets: readonly PlainSheet[];
  /** `code` or `code Sheet!F7`: every finding, in the order of the sheets. */
  readonly findings: readonly string[];
  readonly measures: number;
}

type Line = readonly PlainCell[];

const TITLE = 'Children’s services scorecard, Quarter 2 2025/26';
const HEADINGS: Line = ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'];

const percent = (value: number): PlainCell => ({ value, format: '0.0%' });

const TIMELY: Line = [
  'A1',
  'Assessments completed on time',
  'High',
  '%',
  percent(0.882),
  percent(0.913),
  percent(0.9),
];
const AGAIN: Line = [
  'A2',
  'Referrals within a year of the last',
  'Low',
  '%',
  percent(0.21),
  percent(0.196),
  percent(0.2),
];
const VISITS: Line = [
  'B1',
  'Visits made within ten days',
  'High',
  '%',
  percent(0.871),
  percent(0.88),
  percent(0.85),
];
const OPEN: Line = ['B2', 'Early help plans open', 'For information', 'Number', 412, 430, null];

const MEASURES: readonly Line[] = [TIMELY, AGAIN, VISITS, OPEN];

/** The line with some of its cells changed, by column number. */
const changed = (line: Line, cells: Readonly<Record<number, PlainCell>>): Line =>
  line.map((cell, column) => (column in cells ? (cells[column] ?? null) : cell));

const scorecard = (
  lines: readonly Line[],
  more: Partial<PlainSheet> & { title?: string } = {},
): PlainSheet => {
  const { title = TITLE, ...sheet } = more;
  return { name: 'Scorecard', rows: [[title], [], ...lines], ...sheet };
};

const withMeasures = (
  measures: readonly Line[],
  more: Partial<PlainSheet> & { title?: string } = {},
): PlainSheet => scorecard([HEADINGS, ...measures], more);

/** The clean table with one measure changed; measures stand in rows 4 to 7. */
const withChange = (measure: number, cells: Readonly<Record<number, PlainCell>>): PlainSheet =>
  withMeasures(MEASURES.map((line, at) => (at === measure ? changed(line, cells) : line)));

/** The clean table with a further column H. */
const withColumn = (heading: string, cells: Line): PlainSheet =>
  scorecard([[...HEADINGS, heading], ...MEASURES.map((line, at) => [...line, cells[at] ?? null])]);

const PLAN_HEADINGS: Line = ['Ref', 'Measure', 'Good is', 'Unit', 'Target'];

const planLine = (line: Line): Line => [
  line[0] ?? null,
  line[1] ?? null,
  line[2] ?? null,
  line[3] ?? null,
  line[6] ?? null,
];

const plan = (lines: readonly Line[], headings: Line = PLAN_HEADINGS): PlainSheet => ({
  name: 'Plan',
  rows: [headings, ...lines],
});

/** The plan's line with its priority behind it. */
const PRIORITISED: readonly Line[] = MEASURES.map((line, at) => [
  ...planLine(line),
  at < 2 ? '1' : '2. Help early',
]);

/** Last quarter's own sheet: the same measures without the column of the second quarter. */
const earlier = (measures: readonly Line[], more: readonly Line[] = []): PlainSheet =>
  scorecard(
    [
      [
        'Ref',
        'Measure',
        'Good is',
        'Unit',
        'Q1 2025/26',
        'Target',
        ...(more.length > 0 ? ['Commentary'] : []),
      ],
      ...measures.map((line, at) => [...line.toSpliced(5, 1), ...(more[at] ?? [])]),
    ],
    { name: 'Quarter 1', title: 'Children’s services scorecard, Quarter 1 2025/26' },
  );

/** A formula as an earlier run left it, in short, with the words it has now. */
const ours = (word: string): PlainCell => ({ formula: `"${word}"`, value: word });

const PLANNED: readonly Line[] = MEASURES.map(planLine);

/** A settings sheet of ours that lets a finding stand. */
const acceptedIn = (finding: string, reason: string, held: string): PlainSheet => ({
  name: 'Scorecard settings',
  definedName: 'Scorecard.Settings',
  rows: [
    ['Scorecard settings'],
    ['Setting', 'Applies to', 'Value'],
    ['Finding accepted', finding, reason],
    ['Finding accepted while the cell held', finding, held],
  ],
});

const defect = (
  name: string,
  sheets: readonly PlainSheet[],
  findings: readonly string[],
  measures = 4,
): Defect => ({
  name,
  sheets,
  findings,
  measures,
});

/** Every defective book, and first of all one that has no defect. */
export const DEFECTS: readonly Defect[] = [
  defect('nothing-wrong', [withMeasures(MEASURES), plan(PLANNED)], []),
  defect('text-numbers', [withChange(0, { 5: '91.3%' })], ['text-number Scorecard!F4']),
  defect('unreadable-value', [withChange(3, { 5: '6 per day 2197 pa' })], ['unreadable-value Scorecard!F7']),
  defect(
    'formula-error',
    [withChange(0, { 5: { formula: 'E4/0', error: '#DIV/0!', format: '0.0%' } })],
    ['formula-error Scorecard!F4'],
  ),
  defect(
    'date-in-values',
    [withChange(3, { 5: { value: 45748, format: 'dd/mm/yyyy' } })],
    ['date-in-values Scorecard!F7'],
  ),
  defect('missing-without-reason', [withChange(0, { 5: null })], ['missing-reading-no-reason Scorecard!F4']),
  defect('missing-with-reason', [withChange(0, { 5: 'Not due' })], []),
  defect('duplicate-ref', [withChange(1, { 0: 'A1' })], ['duplicate-ref Scorecard!A5']),
  defect('missing-ref', [withChange(1, { 0: null })], ['missing-ref Scorecard!B5']),
  defect('missing-name', [withChange(1, { 1: null })], ['missing-name Scorecard!B5']),
  defect('name-to-be-confirmed', [withChange(1, { 1: 'TBC' })], ['missing-name Scorecard!B5']),
  defect('neither-name-nor-ref', [withChange(1, { 0: null, 1: null })], ['missing-name Scorecard!B5'], 3),
  defect('named-by-its-plan', [withChange(1, { 1: null }), plan(PLANNED)], ['missing-name Scorecard!B5']),
  defect(
    'second-line-of-a-ref',
    [withMeasures([TIMELY, changed(TIMELY, { 1: null, 2: null }), AGAIN, VISITS, OPEN])],
    ['missing-name Scorecard!B5'],
  ),
  defect('total-under-a-number', [withMeasures([...MEASURES, [4, null, null, null, 412, 430, 500]])], []),
  defect('total-without-name', [withMeasures([...MEASURES, [null, null, null, null, 412, 430, null]])], []),
  defect('hidden-rows', [withMeasures(MEASURES, { hiddenRows: [5] })], ['hidden-rows Scorecard!B5']),
  defect(
    'filtered-rows',
    [withMeasures(MEASURES, { hiddenRows: [5], filter: 'A3:G7' })],
    ['filtered-rows Scorecard!B5'],
  ),
  defect(
    'repeated-heading',
    [scorecard([HEADINGS, TIMELY, AGAIN, HEADINGS, VISITS, OPEN])],
    ['repeated-heading Scorecard!B6'],
  ),
  defect(
    'empty-measure-row',
    [withMeasures([TIMELY, AGAIN, ['A3', 'Conferences held on time'], VISITS, OPEN])],
    [
      'empty-measure-row Scorecard!B6',
      'polarity-unknown Scorecard!C6',
      'missing-reading-no-reason Scorecard!F6',
      'no-target Scorecard!G6',
    ],
    5,
  ),
  defect(
    'merged-heading',
    [
      scorecard(
        [
          ['Ref', 'Measure', 'Good is', 'Unit', '2025/26', null, 'Target'],
          [null, null, null, null, 'Q1', 'Q2', null],
          ...MEASURES,
        ],
        { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4'] },
      ),
    ],
    [],
  ),
  defect(
    'merged-cells',
    [withMeasures([TIMELY, changed(AGAIN, { 6: null }), VISITS, OPEN], { merges: ['G4:G5'] })],
    ['merged-cells Scorecard!G4'],
  ),
  defect(
    'two-scorecards',
    [withMeasures([TIMELY, AGAIN]), withMeasures([VISITS, OPEN], { name: 'Early help' })],
    [],
  ),
  defect(
    'no-scorecard',
    [{ name: 'Letter', rows: [['Dear colleague'], ['The figures will follow next week.']] }],
    [],
    0,
  ),
  defect(
    'period-unknown',
    [
      scorecard(
        [
          ['Measure', 'Good is', 'Value', 'Target'],
          ['Visits made within ten days', 'High', percent(0.88), percent(0.85)],
          ['Assessments completed on time', 'High', percent(0.913), percent(0.9)],
        ],
        { title: 'Children’s services scorecard' },
      ),
    ],
    ['period-unknown Scorecard'],
    2,
  ),
  defect(
    'period-title-mismatch',
    [withMeasures(MEASURES, { title: 'Children’s services scorecard, Quarter 3 2024/25' })],
    ['period-assumed', 'period-title-mismatch Scorecard'],
  ),
  defect(
    'future-period-filled',
    [
      scorecard([
        ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26', 'Target'],
        ...MEASURES.map((line, at) => [
          ...line.slice(0, 6),
          at === 0 ? percent(0.92) : null,
          line[6] ?? null,
        ]),
      ]),
    ],
    ['future-period-filled Scorecard!G4'],
  ),
  defect(
    'heading-ambiguous',
    [scorecard([['Ref', 'Measure', 'Good is', 'Unit', 'Q2 2025/26', 'Q2 2025/26', 'Target'], ...MEASURES])],
    ['heading-ambiguous Scorecard!E3'],
  ),
  defect(
    'two-targets',
    [
      scorecard([
        ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'Target'],
        ...MEASURES.map((line, at) => [...line, at === 0 ? percent(0.95) : (line[6] ?? null)]),
      ]),
    ],
    ['heading-ambiguous Scorecard!G3'],
  ),
  defect('over-100', [withChange(0, { 5: percent(1.013) })], ['over-100 Scorecard!F4']),
  defect('negative-count', [withChange(3, { 5: -430 })], ['negative-count Scorecard!F7']),
  defect(
    'gap-in-series',
    [
      scorecard([
        [...HEADINGS.slice(0, 4), 'Q3 2024/25', 'Q4 2024/25', ...HEADINGS.slice(4)],
        ...MEASURES.map((line, at) => [
          ...line.slice(0, 4),
          line[4] ?? null,
          at === 0 ? null : (line[5] ?? null),
          ...line.slice(4),
        ]),
      ]),
    ],
    ['gap-in-series Scorecard!F4'],
  ),
  defect('jump', [withChange(0, { 5: percent(0.313) })], ['jump Scorecard!F4']),
  defect(
    'count-to-date-fell',
    [
      scorecard([
        ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'],
        ['A1', 'Foster carers approved (year to date)', 'High', 'Number', 41, 38, 36],
        ['A2', 'Adoption orders made (year to date)', 'For information', 'Number', 12, 25, null],
      ]),
    ],
    ['count-to-date-fell Scorecard!F4'],
    2,
  ),
  defect(
    'total-mismatch',
    [
      withMeasures([
        ...MEASURES,
        ['C1', 'Children missing from school', 'For information', 'Number', 19, 21, null],
        ['C1a', 'of whom of primary age', 'For information', 'Number', 6, 6, null],
        ['C1b', 'of whom of secondary age', 'For information', 'Number', 13, 16, null],
      ]),
    ],
    ['total-mismatch Scorecard!F8'],
    7,
  ),
  defect(
    'share-mismatch',
    [
      scorecard([
        [...HEADINGS, 'Numerator', 'Denominator'],
        [...TIMELY, 137, 150],
        [...AGAIN, 29, 148],
        [...VISITS, 82, 100],
        [...OPEN, null, null],
      ]),
    ],
    ['total-mismatch Scorecard!F6'],
  ),
  defect('target-implausible', [withChange(0, { 6: percent(0.009) })], ['target-implausible Scorecard!G4']),
  defect(
    'red-without-comment',
    [
      scorecard([
        [...HEADINGS, 'Commentary'],
        [...changed(TIMELY, { 5: percent(0.713) }), null],
        ...[AGAIN, VISITS, OPEN].map((line) => [...line, 'The team is at full strength']),
      ]),
    ],
    ['red-without-comment Scorecard!H4'],
  ),
  defect(
    'comment-contradicts',
    [
      withColumn('Commentary', [
        'Performance fell owing to vacancies',
        'Improved again',
        'Above target',
        null,
      ]),
    ],
    ['comment-contradicts Scorecard!H4'],
  ),
  defect(
    'comment-figure-differs',
    [withColumn('Commentary', ['Performance was 93.1% in the quarter', 'Reduced from 21%', null, null])],
    ['comment-figure-differs Scorecard!H4'],
  ),
  defect(
    'comment-too-long',
    [withColumn('Commentary', ['The team is at full strength. '.repeat(40), 'In hand', null, null])],
    ['comment-too-long Scorecard!H4'],
  ),
  defect('unknown-polarity', [withChange(0, { 2: null })], ['polarity-unknown Scorecard!C4']),
  defect('no-target', [withChange(0, { 6: 'No target' })], ['no-target Scorecard!G4']),
  defect('target-unreadable', [withChange(0, { 6: 'Additional 800' })], ['target-unreadable Scorecard!G4']),
  defect('target-zero', [withChange(1, { 6: percent(0) })], ['target-zero Scorecard!G5']),
  defect(
    'scale-mixed',
    [withChange(0, { 4: { value: 0.7365 }, 5: { value: 64.74 }, 6: percent(0.9) })],
    ['scale-mixed Scorecard!E4'],
  ),
  defect(
    'scale-unsaid',
    [withChange(0, { 4: 0.882, 5: 0.913, 6: 0.9 })],
    ['scale-mixed Scorecard!E4', 'scale-mixed Scorecard!F4', 'target-unreadable Scorecard!G4'],
  ),
  defect(
    'unit-unclear',
    [withChange(3, { 1: 'Percentage of early help plans open' })],
    ['unit-unclear Scorecard!B7'],
  ),
  defect(
    'annual-target-for-cumulative',
    [
      scorecard([
        ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Annual target'],
        ['A1', 'Foster carers approved (year to date)', 'High', 'Number', 14, 29, 64],
        ['A2', 'Adoption orders made (year to date)', 'For information', 'Number', 2, 5, null],
      ]),
    ],
    ['annual-target-for-cumulative Scorecard!G4'],
    2,
  ),
  defect(
    'not-in-plan',
    [withMeasures(MEASURES), plan(PLANNED.slice(0, 3))],
    ['measure-not-in-plan Scorecard!A7'],
  ),
  defect(
    'plan-matched-by-name',
    [
      withMeasures(MEASURES),
      plan(
        PLANNED.map((line, at) =>
          at === 2 ? changed(line, { 0: null, 1: 'Visits made in 10 days' }) : line,
        ),
      ),
    ],
    ['plan-matched-by-name Scorecard!B6'],
  ),
  defect(
    'plan-name-differs',
    [
      withMeasures(MEASURES),
      plan(
        PLANNED.map((line, at) => (at === 0 ? changed(line, { 1: 'Carers approved in the year' }) : line)),
      ),
    ],
    ['plan-name-differs Scorecard!B4'],
  ),
  defect(
    'plan-refs-swapped',
    [
      withMeasures(MEASURES),
      plan(PLANNED.map((line, at) => (at < 2 ? changed(line, { 0: at === 0 ? 'A2' : 'A1' }) : line))),
    ],
    [
      'plan-name-differs Scorecard!B4',
      'polarity-differs Scorecard!C4',
      'target-differs Scorecard!G4',
      'plan-name-differs Scorecard!B5',
      'polarity-differs Scorecard!C5',
      'target-differs Scorecard!G5',
    ],
  ),
  defect(
    'plan-target-unreadable',
    [
      withMeasures(MEASURES),
      plan(PLANNED.map((line, at) => (at === 0 ? changed(line, { 4: 'Additional 800' }) : line))),
    ],
    ['target-unreadable Plan!E2'],
  ),
  defect(
    'plan-polarity-unreadable',
    [
      withMeasures(MEASURES),
      plan(PLANNED.map((line, at) => (at === 0 ? changed(line, { 2: 'See note' }) : line))),
    ],
    ['polarity-unknown Plan!C2'],
  ),
  defect(
    'plan-measure-missing',
    [
      withMeasures(MEASURES),
      plan(
        [...PLANNED, ['B3', 'Children seen alone', 'High', '%', percent(0.95), '31 March 2026']],
        [...PLAN_HEADINGS, 'Due date'],
      ),
    ],
    ['plan-measure-missing Plan!B6'],
  ),
  defect(
    'target-differs',
    [
      withMeasures(MEASURES),
      plan(PLANNED.map((line, at) => (at === 0 ? changed(line, { 4: percent(0.95) }) : line))),
    ],
    ['target-differs Scorecard!G4'],
  ),
  defect(
    'polarity-differs',
    [
      withMeasures(MEASURES),
      plan(PLANNED.map((line, at) => (at === 0 ? changed(line, { 2: 'Low' }) : line))),
    ],
    ['polarity-differs Scorecard!C4'],
  ),
  defect(
    'unit-differs',
    [
      withMeasures(MEASURES),
      plan(PLANNED.map((line, at) => (at === 3 ? changed(line, { 3: 'Days' }) : line))),
    ],
    ['unit-differs Scorecard!D7'],
  ),
  defect(
    'target-worse-than-baseline',
    [withColumn('Baseline 2024/25', [percent(0.92), percent(0.25), percent(0.8), null])],
    ['target-worse-than-baseline Scorecard!G4'],
  ),
  defect(
    'milestone-late',
    [
      withChange(0, { 6: null }),
      plan(
        PLANNED.map((line, at) =>
          at === 0 ? [...changed(line, { 4: percent(0.95) }), '30 June 2025'] : line,
        ),
        [...PLAN_HEADINGS, 'Due date'],
      ),
    ],
    ['milestone-late Plan!F2'],
  ),
  defect(
    'tolerance-invalid',
    [withColumn('Tolerance', ['lots', null, null, null])],
    ['tolerance-invalid Scorecard!H4'],
  ),
  defect(
    'tolerance-below-0',
    [withColumn('Tolerance', ['-5%', null, null, null])],
    ['tolerance-invalid Scorecard!H4'],
  ),
  defect(
    'published-status-differs',
    [withColumn('RAG', ['Green', 'Green', 'Red', null])],
    ['published-status-differs Scorecard!H6'],
  ),
  defect(
    'published-trend-differs',
    [withColumn('Direction of travel', ['Better', 'Worse', 'Better', null])],
    ['published-trend-differs Scorecard!H5'],
  ),
  defect(
    'status-unreadable',
    [withColumn('RAG', ['Green', 'Vermilion', 'Green', null])],
    ['status-unreadable Scorecard!H5'],
  ),
  defect(
    'heading-missing',
    [scorecard([['Ref', null, 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target'], ...MEASURES])],
    ['heading-missing Scorecard!B3'],
  ),
  defect(
    'ref-near-miss',
    [withMeasures([changed(TIMELY, { 0: '1.1.3.KR' }), changed(AGAIN, { 0: '1.1.3.PI' }), VISITS, OPEN])],
    ['ref-near-miss Scorecard!A5'],
  ),
  defect('earlier-scorecard', [withMeasures(MEASURES), earlier(MEASURES)], ['earlier-scorecard Quarter 1']),
  defect(
    'earlier-scorecard-reworded',
    [
      withMeasures(MEASURES),
      earlier([
        changed(TIMELY, { 1: 'Assessments completed in time' }),
        changed(AGAIN, { 1: 'Referrals in the year after the last' }),
        changed(VISITS, { 1: 'Visits carried out within 10 days' }),
        OPEN,
      ]),
    ],
    ['name-changed Scorecard!B5', 'name-changed Scorecard!B6', 'earlier-scorecard Quarter 1'],
  ),
  defect(
    'restated',
    [withMeasures(MEASURES), earlier([changed(TIMELY, { 4: percent(0.901) }), AGAIN, VISITS, OPEN])],
    ['restated Scorecard!E4', 'earlier-scorecard Quarter 1'],
  ),
  defect(
    'target-changed',
    [withMeasures(MEASURES), earlier([TIMELY, AGAIN, changed(VISITS, { 6: percent(0.9) }), OPEN])],
    ['target-changed Scorecard!G6', 'earlier-scorecard Quarter 1'],
  ),
  defect(
    'name-changed',
    [
      withMeasures(MEASURES),
      earlier([TIMELY, AGAIN, VISITS, changed(OPEN, { 1: 'Early help plans started' })]),
    ],
    ['name-changed Scorecard!B7', 'earlier-scorecard Quarter 1'],
  ),
  defect(
    'comment-unchanged',
    [
      withColumn('Commentary', ['Two social workers have joined the team since May.', null, null, null]),
      earlier(MEASURES, [['Two social workers have joined the team since May.']]),
    ],
    ['comment-unchanged Scorecard!H4', 'earlier-scorecard Quarter 1'],
  ),
  defect(
    'unchanged-series',
    [
      scorecard([
        [
          'Ref',
          'Measure',
          'Good is',
          'Unit',
          'Q3 2024/25',
          'Q4 2024/25',
          'Q1 2025/26',
          'Q2 2025/26',
          'Target',
        ],
        ...MEASURES.map((line, at) => [
          ...line.slice(0, 4),
          ...(at === 0 ? [percent(0.913), percent(0.913), percent(0.913)] : [null, null, line[4] ?? null]),
          ...line.slice(5),
        ]),
      ]),
    ],
    ['unchanged-series Scorecard!H4'],
  ),
  defect(
    'priority-unknown',
    [
      withColumn('Priority', ['1. Keep children safe', '1. Keep children safe', 'Help early', 'Growth']),
      plan(PRIORITISED, [...PLAN_HEADINGS, 'Priority']),
    ],
    ['priority-unknown Scorecard!H7'],
  ),
  defect(
    'priority-differs',
    [
      withColumn('Priority', ['1', '1', '1', '2. Help early']),
      plan(PRIORITISED, [...PLAN_HEADINGS, 'Priority']),
    ],
    ['priority-differs Scorecard!H6'],
  ),
  defect(
    'typed-over-formula',
    [
      scorecard([
        [...HEADINGS, 'Calculated status', 'Calculated trend', 'Calculated because'],
        ...MEASURES.map((line, at) => [
          ...line,
          at === 1 ? 'Green' : ours('Green'),
          ours('Improved'),
          ours('Met.'),
        ]),
      ]),
    ],
    ['typed-over-formula Scorecard!H5'],
  ),
  defect(
    'acceptance-lapsed',
    [
      withChange(1, { 5: null }),
      acceptedIn('missing-reading-no-reason: Scorecard!F5', 'The figure is late', '“Late” of A2'),
    ],
    ['missing-reading-no-reason Scorecard!F5', 'acceptance-lapsed Scorecard!F5'],
  ),
  defect(
    'small-number-shown',
    [
      withMeasures([
        ...MEASURES,
        ['B3', 'Children in secure homes', 'For information', 'Number', 4, 3, null],
      ]),
    ],
    ['small-number-shown Scorecard!F8'],
    5,
  ),
  defect(
    'recoverable',
    [
      withMeasures([
        ...MEASURES,
        ['C1', 'Children in residential homes', 'For information', 'Number', 41, 44, null],
        ['C2', 'of whom within the council’s area', 'For information', 'Number', 22, 25, null],
        ['C3', 'of whom elsewhere in England', 'For information', 'Number', 12, 17, null],
        ['C4', 'of whom abroad', 'For information', 'Number', 7, '[c]', null],
      ]),
    ],
    ['recoverable Scorecard!F11'],
    8,
  ),
  defect(
    'summary-stale',
    [
      withMeasures(MEASURES),
      {
        name: 'Committee summary',
        definedName: 'Scorecard.Summary',
        rows: [
          ['Children’s services performance, Quarter 2 2025/26'],
          [ours('Source figures have changed since this summary was made')],
        ],
      },
    ],
    ["summary-stale 'Committee summary'!A2"],
  ),
];
