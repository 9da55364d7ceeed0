import fc from 'fast-check';
import type { Polarity } from '../../src/domain/polarity.ts';
import { type Comparison, DEFAULT_POLICY, DISCLOSURES, type Policy } from '../../src/domain/policy.ts';
import { policyDocument } from '../../src/domain/policyDocument.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { parseSettings } from '../../src/domain/settingsSchema.ts';
import { FAULT_CODES } from '../../src/domain/severity.ts';

/** The problems of settings that are wrong, a line each. */
const problems = (input: unknown): readonly string[] => {
  const parsed = parseSettings(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, problem }) => `${path}: ${problem}`);
};

const settingsOf = (input: unknown): Settings => {
  const parsed = parseSettings(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
};

const DEFAULTS: Settings = {
  period: null,
  policy: DEFAULT_POLICY,
  committee: { name: null, meetingDate: null, agendaItem: null, contact: null, status: 'Draft' },
  summary: {
    plain: false,
    sections: { byPriority: true, exceptions: true, changes: true, measures: true, notReported: true },
  },
  mapping: {},
  accepted: [],
};

describe('parseSettings fills in', () => {
  it.each<[unknown, unknown]>([
    [{}, DEFAULTS],
    [{ policy: {} }, DEFAULTS],
    [{ policy: { trend: {} }, committee: {} }, DEFAULTS],
    [{ policy: { amber: 10 } }, { ...DEFAULTS, policy: { ...DEFAULT_POLICY, amber: 10 } }],
    [
      { policy: { green: 5, amber: 10, trend: { cumulativeMeasures: 'as others' } } },
      {
        ...DEFAULTS,
        policy: {
          ...DEFAULT_POLICY,
          green: 5,
          amber: 10,
          trend: { ...DEFAULT_POLICY.trend, cumulativeMeasures: 'as others' },
        },
      },
    ],
    [
      { policy: { bands: { exceeded: 10 } } },
      { ...DEFAULTS, policy: { ...DEFAULT_POLICY, bands: { exceeded: 10, amberSplit: null } } },
    ],
    [
      { committee: { name: ' Scrutiny ', contact: '' } },
      {
        ...DEFAULTS,
        committee: { ...DEFAULTS.committee, name: 'Scrutiny' },
      },
    ],
    [
      { mapping: { Scorecard: { fields: { ref: 'a' } } } },
      { ...DEFAULTS, mapping: { Scorecard: { headingRow: null, fields: { ref: 'A' }, polarity: {} } } },
    ],
    [
      { accepted: [{ code: 'target-zero', cell: 'Scorecard!H9', reason: 'None is the aim' }] },
      {
        ...DEFAULTS,
        accepted: [
          { code: 'target-zero', cell: 'Scorecard!H9', reason: 'None is the aim', by: null, on: null },
        ],
      },
    ],
  ])('%j', (input, expected) => {
    expect(settingsOf(input)).toEqual(expected);
  });

  it.each([
    ['Q2 2025/26', 'Q2 2025/26'],
    ['Quarter 2 2025/26', 'Q2 2025/26'],
    ['September 2017', 'Sep 2017'],
    ['2006/07', '2006/07'],
    ['  ', null],
    [null, null],
  ])('the key of the period %s', (period, key) => {
    expect(settingsOf({ period }).period).toBe(key);
  });
});

describe('parseSettings refuses', () => {
  it.each<[unknown, readonly string[]]>([
    [null, [': must be a group of names with their values; it says null']],
    [[], [': must be a group of names with their values; it is a list']],
    ['{}', [': must be a group of names with their values; it says “{}”']],
    [
      { polcy: {}, priod: 'Q2' },
      [
        'polcy: is not a name known here; the names known are period, policy, committee, summary, mapping, accepted',
        'priod: is not a name known here; the names known are period, policy, committee, summary, mapping, accepted',
      ],
    ],
    [{ policy: { amber: '5' } }, ['policy.amber: must be a number, 0 or more; it says “5”']],
    [{ policy: { amber: null } }, ['policy.amber: must be a number, 0 or more; it says null']],
    [
      { policy: { green: -1, amber: Number.NaN } },
      [
        'policy.green: must be a number, 0 or more; it says -1',
        'policy.amber: must be a number, 0 or more; it says NaN',
      ],
    ],
    [{ policy: { green: 5, amber: 3 } }, ['policy.amber: may not be below green; amber is 3 and green is 5']],
    [{ policy: { green: 10 } }, ['policy.amber: may not be below green; amber is 5 and green is 10']],
    [
      { policy: { amber: 101 } },
      ['policy.amber: must be 100 or less where tolerance is a percentage; it says 101'],
    ],
    [
      { policy: { bands: { amberSplit: 7 } } },
      ['policy.bands.amberSplit: must lie between green (0) and amber (5); it says 7'],
    ],
    [{ policy: { boundary: 'best' } }, ['policy.boundary: must be one of “better”, “worse”; it says “best”']],
    [{ policy: { amberIfImproved: 'no' } }, ['policy.amberIfImproved: must be true or false; it says “no”']],
    [
      { policy: { trend: { fewestCases: 1.5, second: 'last week' } } },
      [
        'policy.trend.second: must be one of “previous period”, “same period last year”, “average of the last four”; it says “last week”',
        'policy.trend.fewestCases: must be a whole number, 0 or more; it says 1.5',
      ],
    ],
    [
      { policy: { trend: { compared: 'previous period' } } },
      [
        'policy.trend.compared: is not a name known here; the names known are comparedWith, second, q1Previous, cumulativeMeasures, noMaterialChange, noMaterialChangeKind, fewestCases',
      ],
    ],
    // What is not done is not promised.
    [
      { policy: { disclosure: 'suppress' } },
      ['policy.disclosure: must be one of “off”, “suppress 1 to 5”; it says “suppress”'],
    ],
    [
      { committee: { status: 'draft' } },
      ['committee.status: must be one of “Draft”, “Final”; it says “draft”'],
    ],
    [{ summary: { plain: 'yes' } }, ['summary.plain: must be true or false; it says “yes”']],
    [
      { mapping: { Sheet1: { headingRow: 0, fields: { name: '7' }, polarity: { 'A 1': 'up' } } } },
      [
        'mapping.Sheet1.headingRow: must be the number of a row, counted from 1; it says 0',
        'mapping.Sheet1.fields.name: must be the letters of a column, such as “F”; it says “7”',
        'mapping.Sheet1.polarity.A 1: must be one of higher, lower, near, information, unknown; it says “up”',
      ],
    ],
    [
      { accepted: [{ code: 'target-zero', cell: 'A!B1', reason: ' ' }] },
      ['accepted.0.reason: must not be empty'],
    ],
    [{ accepted: [{ code: 'target-zero', reason: 'x' }] }, ['accepted.0.cell: must be text; it is missing']],
    [{ accepted: {} }, ['accepted: must be a list of accepted findings; it is a group of names']],
  ])('%j', (input, expected) => {
    expect(problems(input)).toEqual(expected);
  });

  it.each(['Quarter 2', 'soon', 'unknown'])('“%s” as a period', (period) => {
    expect(problems({ period })).toEqual([
      `period: must name one period with its year, such as “Q2 2025/26”, “Jul 2025” or “2025/26”; it says “${period}”`,
    ]);
  });

  it('a code that is none, and lists those that are', () => {
    const [problem] = problems({ accepted: [{ code: 'target-nil', cell: 'A!B1', reason: 'x' }] });
    expect(problem).toContain('accepted.0.code: is no finding’s code: “target-nil”');
    for (const code of FAULT_CODES) expect(problem).toContain(code);
  });
});

const comparison: fc.Arbitrary<Comparison> = fc.constantFrom(
  'previous period',
  'same period last year',
  'average of the last four',
);
const tolerance = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
const words = fc.string({ minLength: 1 }).map((text) => `x${text}x`);

const policies: fc.Arbitrary<Policy> = fc
  .record({
    toleranceKind: fc.constantFrom('percent of target' as const, 'points' as const),
    tolerances: fc.array(tolerance, { minLength: 3, maxLength: 3 }).map((all) => all.sort((a, b) => a - b)),
    boundary: fc.constantFrom('better' as const, 'worse' as const),
    amberIfImproved: fc.boolean(),
    hasBands: fc.boolean(),
    exceeded: fc.option(tolerance),
    trend: fc.record({
      comparedWith: comparison,
      second: fc.option(comparison),
      q1Previous: fc.constantFrom('last year' as const, 'none' as const),
      cumulativeMeasures: fc.constantFrom('same period last year' as const, 'as others' as const),
      noMaterialChange: tolerance,
      noMaterialChangeKind: fc.constantFrom('points' as const, 'percent' as const),
      fewestCases: fc.nat(50),
    }),
    disclosure: fc.constantFrom(...DISCLOSURES),
  })
  .map(({ tolerances: [green = 0, split = 0, amber = 0], hasBands, exceeded, ...rest }) => ({
    ...rest,
    green,
    amber,
    bands: hasBands ? { exceeded, amberSplit: split } : null,
  }));

const settings: fc.Arbitrary<Settings> = fc.record({
  period: fc.constantFrom(null, 'Q2 2025/26', 'Jul 2025', 'H1 2025/26', '2025/26', 'AY 2025/26', '2025'),
  policy: policies,
  committee: fc.record({
    name: fc.option(words),
    meetingDate: fc.option(words),
    agendaItem: fc.option(words),
    contact: fc.option(words),
    status: fc.constantFrom('Draft' as const, 'Final' as const),
  }),
  summary: fc.record({
    plain: fc.boolean(),
    sections: fc.record({
      byPriority: fc.boolean(),
      exceptions: fc.boolean(),
      changes: fc.boolean(),
      measures: fc.boolean(),
      notReported: fc.boolean(),
    }),
  }),
  mapping: fc.dictionary(
    words,
    fc.record({
      headingRow: fc.option(fc.integer({ min: 1, max: 1_048_576 })),
      fields: fc.record({ ref: fc.constant('A'), target: fc.constant('XFD') }, { requiredKeys: [] }),
      polarity: fc.dictionary(words, fc.constantFrom<Polarity>('higher', 'lower', 'near', 'information')),
    }),
  ),
  accepted: fc.array(
    fc.record({
      code: fc.constantFrom(...FAULT_CODES),
      cell: words,
      reason: words,
      by: fc.option(words),
      on: fc.option(words),
    }),
  ),
});

describe('settings go there and back', () => {
  it('through JSON, whole', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const document = JSON.parse(JSON.stringify({ ...given, policy: policyDocument(given.policy) }));
        expect(settingsOf(document)).toEqual(given);
      }),
    );
  });
});
