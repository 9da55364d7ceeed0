import type { Fault } from '../../src/domain/finding.ts';
import { periodKey } from '../../src/domain/period.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import { aBook, percent, type Written } from './aBook.ts';
import { DEFAULT_SETTINGS } from './anAssessment.ts';

type Line = readonly Written[];

const SCORECARD: readonly Line[] = [
  ['Performance scorecard, Quarter 2 2025/26'],
  [],
  ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26'],
  ['P1', 'Plans issued within 20 weeks', 'High', '%', percent(70), percent(75)],
  ['P2', 'Days from referral to visit', 'Low', 'Days', 33, 29],
];

const read = (plan: readonly Line[], merges: readonly string[] = []) => {
  const { measures, noticed, planSheets } = readScorecard(
    aBook({ rows: SCORECARD }, { name: 'Council plan', rows: plan, merges }),
    DEFAULT_SETTINGS,
    { sheets: [] },
  );
  return {
    planSheets,
    noticed: noticed.map(({ fault }): Fault['code'] => fault.code),
    measures: measures.map((measure) => ({
      priority: measure.priority,
      owner: measure.owner,
      baseline: measure.baseline?.figure.value ?? null,
      from: measure.baseline?.period ? periodKey(measure.baseline.period) : null,
      due: measure.due === null ? null : periodKey(measure.due.period),
      targets: Object.fromEntries(
        [...measure.periodTargets].map(([key, target]) => [
          key,
          target.kind === 'number' ? target.value : null,
        ]),
      ),
      target: measure.target.kind === 'number' ? measure.target.value : null,
      amber: measure.rule.amber,
    })),
  };
};

const SERIAL: Written = { number: 46112, format: 'dd/mm/yyyy', text: '31/03/2026' };

it('reads a plan with a priority, a recommendation, baseline, targets by quarter, tolerance, owner and due date', () => {
  const { planSheets, noticed, measures } = read([
    ['Council plan 2025 to 2028'],
    [
      'Priority',
      'Recommendation',
      'Ref',
      'Measure',
      'Good is',
      'Unit',
      'Baseline 2023/24',
      'Q1 2025/26 target',
      'Q2 2025/26 target',
      'Q3 2025/26 target',
      'Q4 2025/26 target',
      'Tolerance',
      'Owner',
      'Due date',
    ],
    [
      '1. Help early',
      'Issue plans on time',
      'P1',
      'Plans issued within 20 weeks',
      'High',
      '%',
      percent(60),
      percent(70),
      percent(74),
      percent(78),
      percent(80),
      '5%',
      'Head of SEND',
      SERIAL,
    ],
    [
      '1. Help early',
      'See families sooner',
      'P2',
      'Days from referral to visit',
      'Low',
      'Days',
      35,
      32,
      30,
      28,
      25,
      null,
      'Head of Front Door',
      'March 2026',
    ],
  ]);
  expect(planSheets).toEqual(['Council plan']);
  expect(noticed).toEqual([]);
  expect(measures).toEqual([
    {
      priority: '1. Help early',
      owner: 'Head of SEND',
      baseline: 60,
      from: '2023/24',
      due: 'Mar 2026',
      targets: { 'Q1 2025/26': 70, 'Q2 2025/26': 74, 'Q3 2025/26': 78, 'Q4 2025/26': 80 },
      target: null,
      amber: 5,
    },
    {
      priority: '1. Help early',
      owner: 'Head of Front Door',
      baseline: 35,
      from: '2023/24',
      due: 'Mar 2026',
      targets: { 'Q1 2025/26': 32, 'Q2 2025/26': 30, 'Q3 2025/26': 28, 'Q4 2025/26': 25 },
      target: null,
      amber: null,
    },
  ]);
});

it('reads targets by year under one heading, and the date of a baseline from a column of its own', () => {
  const { measures, noticed } = read(
    [
      ['Outcome', 'Measure', 'Baseline', 'Baseline date', 'Target', null, null, 'Lead officer', 'By when'],
      [null, null, null, null, '2025/26', '2026/27', '2027/28', null, null],
      [
        'Help early',
        'Plans issued within 20 weeks',
        percent(60),
        'March 2024',
        percent(70),
        percent(80),
        percent(90),
        'A',
        'End of 2027/28',
      ],
      ['Help early', 'Days from referral to visit', 35, 'March 2024', 30, 25, 20, 'B', 'Ongoing'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'I1:I2'],
  );
  expect(noticed).toEqual([]);
  expect(measures).toMatchObject([
    {
      baseline: 60,
      from: 'Mar 2024',
      due: '2027/28',
      targets: { '2025/26': 70, '2026/27': 80, '2027/28': 90 },
    },
    { baseline: 35, from: 'Mar 2024', due: null, targets: { '2025/26': 30, '2026/27': 25, '2027/28': 20 } },
  ]);
});

it.each<[string, Written, string | null, number | null]>([
  ['Baseline', percent(60), null, 60],
  ['Baseline (2023/24)', percent(60), '2023/24', 60],
  ['Baseline (Q4 2023/24)', percent(60), 'Q4 2023/24', 60],
  ['Starting point', '60% (March 2024)', 'Mar 2024', 60],
  ['Baseline', 'to be established', null, null],
  ['Baseline', null, null, null],
])('reads the baseline under “%s”', (heading, cell, from, baseline) => {
  const { measures } = read([
    ['Ref', 'Measure', heading, 'Target'],
    ['P1', 'Plans issued within 20 weeks', cell, percent(80)],
    ['P2', 'Days from referral to visit', null, 25],
  ]);
  expect(measures[0]).toMatchObject({ from, baseline });
});

it.each<[string, Written]>([
  ['a fraction', 0.8],
  ['points', 80],
  ['a percentage', percent(80)],
  ['text', '80%'],
])('reads a target of the plan kept as %s by the scale of the scorecard’s figures', (_, cell) => {
  const { measures } = read([
    ['Ref', 'Measure', 'Target'],
    ['P1', 'Plans issued within 20 weeks', cell],
  ]);
  expect(measures[0]?.target).toBe(80);
});

it.each<[string, Written, string | null]>([
  ['Due date', '31/03/2026', 'Mar 2026'],
  ['Due date', 'by March 2026', 'Mar 2026'],
  ['Due date', '1 October 2026', 'Oct 2026'],
  ['Deadline', 'by 15/06/2026', 'Jun 2026'],
  ['Target date', 'Q4 2025/26', 'Q4 2025/26'],
  ['Deadline', 2026, '2026'],
  ['By when', SERIAL, 'Mar 2026'],
  ['To be achieved by', '2025/26', '2025/26'],
  ['Timescale', 'Ongoing', null],
  ['Due date', 'TBC', null],
])('reads when a target is due under “%s”', (heading, cell, due) => {
  const { measures } = read([
    ['Ref', 'Measure', 'Target', heading],
    ['P1', 'Plans issued within 20 weeks', percent(80), cell],
    ['P2', 'Days from referral to visit', 25, null],
  ]);
  expect(measures[0]?.due).toBe(due);
  expect(measures[0]?.target).toBe(80);
});

it('says every difference between plan and scorecard, at the scorecard’s cell', () => {
  const { noticed } = read([
    ['Ref', 'Measure', 'Priority', 'Good is', 'Unit', 'Target'],
    ['P1', 'Plans issued within 20 weeks', 'Help early', 'Low', 'Number', percent(80)],
    ['P9', 'Complaints upheld', 'Help early', 'Low', 'Number', 10],
  ]);
  expect(noticed.toSorted()).toEqual([
    'measure-not-in-plan',
    'plan-measure-missing',
    'polarity-differs',
    'unit-differs',
  ]);
});

describe('one ref with two names', () => {
  const differs = (first: Written, second: Written): readonly unknown[] => {
    const { noticed } = readScorecard(
      aBook(
        { rows: SCORECARD },
        {
          name: 'Council plan',
          rows: [
            ['Ref', 'Measure', 'Target'],
            ['P1', first, '80%'],
            ['P2', second, 30],
          ],
        },
      ),
      DEFAULT_SETTINGS,
      { sheets: [] },
    );
    return noticed.flatMap(({ fault }) => (fault.code === 'plan-name-differs' ? [fault] : []));
  };
  const DAYS = 'Days from referral to visit';

  it.each<readonly [what: string, planned: string]>([
    ['the same words', 'Plans issued within 20 weeks'],
    ['a shorter name', 'Plans in 20 weeks'],
    ['a longer name', 'Percentage of education, health and care plans issued within 20 weeks'],
    ['another spelling', 'Plans isued within twenty weeks'],
    ['other forms of its words', 'Issuing of planning, 20 weeks'],
  ])('is one measure by %s', (_, planned) => {
    expect(differs(planned, DAYS)).toEqual([]);
  });

  it('is two measures where next to nothing is the same', () => {
    expect(differs('Foster carers approved', DAYS)).toEqual([
      {
        code: 'plan-name-differs',
        ref: 'P1',
        plan: 'Foster carers approved',
        scorecard: 'Plans issued within 20 weeks',
        elsewhere: null,
      },
    ]);
  });

  it('is two measures where all is the same but a figure', () => {
    expect(differs('Plans issued within 26 weeks', DAYS)).toMatchObject([
      { ref: 'P1', plan: 'Plans issued within 26 weeks', elsewhere: null },
    ]);
  });

  it('is two measures where the plan has the name under another ref, however alike they are', () => {
    expect(differs('Plans issued in time', 'Plans issued within 20 weeks')).toMatchObject([
      { ref: 'P1', plan: 'Plans issued in time', elsewhere: { ref: 'P2' } },
      { ref: 'P2', plan: 'Plans issued within 20 weeks', elsewhere: null },
    ]);
  });
});

describe('a measure that only the plan has', () => {
  const due = (written: Written) => {
    const { noticed } = readScorecard(
      aBook(
        { rows: SCORECARD },
        {
          name: 'Council plan',
          rows: [
            ['Ref', 'Measure', 'Target', 'Due date'],
            ['P1', 'Plans issued within 20 weeks', '80%', null],
            ['P7', 'Foster carers approved', 20, written],
          ],
        },
      ),
      DEFAULT_SETTINGS,
      { sheets: [] },
    );
    return noticed.filter(({ fault }) => fault.code === 'plan-measure-missing');
  };

  it.each<[Written, string, boolean]>([
    [SERIAL, '2026-03-31', false],
    ['31/03/2026', '2026-03-31', false],
    ['by 31st March 2026', '2026-03-31', false],
    ['30 September 2025', '2025-09-30', true],
    ['1 October 2025', '2025-10-01', false],
    ['March 2025', 'Mar 2025', true],
    ['End of 2025/26', '2025/26', false],
    ['Q2 2025/26', 'Q2 2025/26', true],
    [2024, '2024', true],
  ])('due %j', (written, when, isPast) => {
    expect(due(written)).toMatchObject([
      { fault: { due: { when, isPast } }, restsOn: [{ sheet: 'Council plan', row: 2, column: 3 }] },
    ]);
  });

  it.each<[Written]>([[null], ['Ongoing']])('without a date that can be read: %j', (written) => {
    expect(due(written)).toMatchObject([{ fault: { due: null } }]);
    expect(due(written)).not.toMatchObject([{ restsOn: expect.anything() }]);
  });
});

it('a plan whose refs begin again under each priority is matched by ref and name', () => {
  const rows: readonly Line[] = [
    ['Performance scorecard, Quarter 2 2025/26'],
    [],
    ['Ref', 'Measure', 'Good is', 'Q2 2025/26'],
    ['Housing'],
    ['1', 'Homes let on time', 'High', percent(70)],
    ['Safety'],
    ['1', 'Visits made', 'High', percent(75)],
  ];
  const plan: readonly Line[] = [
    ['Ref', 'Measure', 'Target'],
    ['1', 'Homes let on time', percent(80)],
    ['1', 'Visits made', percent(90)],
  ];
  const { measures, noticed } = readScorecard(
    aBook({ rows }, { name: 'Council plan', rows: plan }),
    DEFAULT_SETTINGS,
    { sheets: [] },
  );
  expect(measures.map(({ target }) => target.text)).toEqual(['80%', '90%']);
  expect(noticed.map(({ fault }) => fault.code)).toEqual([]);
});

it('two targets of the plan that differ from one cell are one finding, which follows from both', () => {
  const rows = SCORECARD.map((line, at) => (at < 2 ? line : [...line, at === 2 ? 'Target' : 60]));
  const { noticed } = readScorecard(
    aBook(
      { rows },
      {
        name: 'Council plan',
        rows: [
          ['Ref', 'Measure', 'Q2 2025/26 target', 'Target'],
          ['P1', 'Plans issued within 20 weeks', 80, 90],
          ['P2', 'Days from referral to visit', 60, 60],
        ],
      },
    ),
    DEFAULT_SETTINGS,
    { sheets: [] },
  );
  const found = noticed.filter(({ fault }) => fault.code === 'target-differs');
  expect(found).toMatchObject([
    {
      fault: { plan: '80' },
      restsOn: [
        { sheet: 'Council plan', column: 2 },
        { sheet: 'Council plan', column: 3 },
      ],
    },
  ]);
});

it('a target of the plan in another unit is called so', () => {
  const rows = SCORECARD.map((line, at) => (at < 2 ? line : [...line, at === 2 ? 'Target' : 30]));
  const { noticed } = readScorecard(
    aBook(
      { rows },
      {
        name: 'Council plan',
        rows: [
          ['Ref', 'Measure', 'Target'],
          ['P2', 'Days from referral to visit', '95%'],
        ],
      },
    ),
    DEFAULT_SETTINGS,
    { sheets: [] },
  );
  expect(noticed.map(({ fault }) => fault)).toContainEqual({
    code: 'target-unreadable',
    text: '95%',
    reason: 'wrong unit',
    instead: { whose: 'scorecard', text: '30' },
  });
});

describe('words of the plan that say nothing to us', () => {
  it.each<
    readonly [what: string, target: Written, goodIs: Written, own: Written, code: string, instead: string]
  >([
    ['a target', 'Additional 800', 'High', 'High', 'target-unreadable', '75%'],
    ['what is good', '80%', 'See note', 'High', 'polarity-unknown', 'High'],
    ['what is good on the scorecard', '75%', 'Up', 'See note', 'polarity-unknown', 'Up'],
  ])('%s: it is said what was used instead', (_, target, goodIs, own, code, instead) => {
    const rows = SCORECARD.map((line, at) =>
      at < 2 ? line : [...line, at === 2 ? 'Target' : at === 3 ? '75%' : 30],
    ).map((line, at) => (at === 3 ? line.with(2, own) : line));
    const { noticed, measures } = readScorecard(
      aBook(
        { rows },
        {
          name: 'Council plan',
          rows: [
            ['Ref', 'Measure', 'Good is', 'Target'],
            ['P1', 'Plans issued within 20 weeks', goodIs, target],
            ['P2', 'Days from referral to visit', 'Low', 30],
          ],
        },
      ),
      DEFAULT_SETTINGS,
      { sheets: [] },
    );
    const found = noticed.filter(({ fault }) => fault.code === code);
    expect(found).toMatchObject([{ fault: { instead: { text: instead } }, ref: 'P1' }]);
    expect(measures[0]).toMatchObject({ polarity: 'higher' });
  });

  it('say nothing of a measure for information', () => {
    const { noticed } = read([
      ['Ref', 'Measure', 'Good is', 'Target'],
      ['P1', 'Plans issued within 20 weeks', 'For information', 'Additional 800'],
    ]);
    expect(noticed).not.toContain('target-unreadable');
  });
});

describe('a measure whose name is blank', () => {
  const unnamed = SCORECARD.map((line) => (line[0] === 'P2' ? line.with(1, null) : line));
  const planned: readonly Line[] = [
    ['Ref', 'Measure', 'Target'],
    ['P1', 'Plans issued within 20 weeks', '80%'],
    ['P2', 'Days from referral to first visit', 30],
  ];

  it.each<readonly [name: string, plan: readonly Line[]]>([
    ['P2', []],
    ['Days from referral to first visit', planned],
  ])('is called “%s”', (name, plan) => {
    const { measures, noticed } = readScorecard(
      aBook({ rows: unnamed }, { name: 'Council plan', rows: plan }),
      DEFAULT_SETTINGS,
      { sheets: [] },
    );
    expect(measures.map((measure) => [measure.ref, measure.name])).toEqual([
      ['P1', 'Plans issued within 20 weeks'],
      ['P2', name],
    ]);
    const [, second] = measures;
    // Its own cell is blank, so that the plan's row is found by its ref or not at all.
    if (plan.length > 0) expect(second?.target).toMatchObject({ lookup: { by: 'ref' } });
    expect(noticed.filter(({ fault }) => fault.code === 'missing-name')).toMatchObject([
      { place: { row: 4, column: 1 }, fault: { ref: 'P2' } },
    ]);
  });
});
