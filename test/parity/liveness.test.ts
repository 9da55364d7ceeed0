/** Formulas go on working when the cells that they look at change: the same words as a fresh assessment of the changed cells. */
import { aRow, type RowSpec } from '../rows/aRow.ts';
import { disagreements, workedOut } from './disagreements.ts';

const three = (lastYear: string, before: string, now: string): RowSpec['readings'] => ({
  'Q2 2024/25': lastYear,
  'Q1 2025/26': before,
  'Q2 2025/26': now,
});

const two = (before: string, now: string): RowSpec['readings'] => ({
  'Q1 2025/26': before,
  'Q2 2025/26': now,
});

const FLOOR = { polarity: 'lower', unit: 'days', target: '10', policy: { amber: 0 } } as const;
const WORDS: RowSpec = {
  readings: two('"23.4 days" = 23.4', '"21.0 days" = 21.0'),
  unit: 'days',
  polarity: 'lower',
  target: '22',
};

interface Change {
  readonly what: string;
  readonly row: RowSpec;
  readonly change: Partial<RowSpec>;
}

const CHANGES: readonly Change[] = [
  // The reading.
  { what: 'a reading rises', row: { readings: two('80%', '84%') }, change: { readings: two('80%', '91%') } },
  { what: 'a reading falls', row: { readings: two('80%', '91%') }, change: { readings: two('80%', '12%') } },
  {
    what: 'a reading is blanked',
    row: { readings: two('80%', '91%') },
    change: { readings: two('80%', '') },
  },
  {
    what: 'a blank is filled in',
    row: { readings: two('80%', '') },
    change: { readings: two('80%', '88%') },
  },
  {
    what: 'a blank is filled in on the scale of 0 to 100',
    row: { readings: two('80', ''), target: '90' },
    change: { readings: two('80', '88') },
  },
  { what: 'TBC is filled in', row: { readings: two('80%', 'TBC') }, change: { readings: two('80%', '95%') } },
  { what: 'c is filled in', row: { readings: two('80%', 'c') }, change: { readings: two('80%', '95%') } },
  { what: 'c is blanked', row: { readings: two('80%', 'c') }, change: { readings: two('80%', '') } },
  {
    what: 'an unreadable reading is filled in',
    row: { readings: two('80%', 'see note') },
    change: { readings: two('80%', '95%') },
  },
  {
    what: 'the only reading is filled in, told by the target',
    row: { readings: { 'Q2 2025/26': '' }, target: '90%' },
    change: { readings: { 'Q2 2025/26': '89%' } },
  },
  {
    what: 'a General cell gains decimals',
    row: { readings: two('~80', '~85'), unit: 'number', target: '~90' },
    change: { readings: two('~80', '~85.4321') },
  },
  {
    what: 'a count passes a thousand',
    row: { readings: two('1,200', '950'), unit: 'number', target: '1,000' },
    change: { readings: two('1,200', '1,000') },
  },
  {
    what: 'money turns negative',
    row: { readings: two('£200', '£100'), unit: 'currency', target: '£150' },
    change: { readings: two('£200', '-£50') },
  },
  {
    what: 'printed millions change',
    row: { readings: two('£5.100m', '£5.201m'), unit: 'currency', polarity: 'lower', target: '£5.000m' },
    change: { readings: two('£5.100m', '£4.999m') },
  },
  {
    what: 'days come to one',
    row: { readings: two('4', '3'), unit: 'days', polarity: 'lower', target: '2' },
    change: { readings: two('4', '1') },
  },
  {
    what: 'an information measure moves',
    row: { readings: two('14', '19'), unit: 'number', polarity: 'information', target: null },
    change: { readings: two('14', '11') },
  },

  // The target.
  { what: 'a target is raised', row: { readings: two('80%', '91%') }, change: { target: '96%' } },
  { what: 'a target is blanked', row: { readings: two('80%', '91%') }, change: { target: '' } },
  {
    what: 'a blank target is filled in',
    row: { readings: two('80%', '91%'), target: '' },
    change: { target: '92%' },
  },
  {
    what: 'words for no target are replaced',
    row: { readings: two('80%', '91%'), target: 'No target' },
    change: { target: '92%' },
  },
  {
    what: 'an unreadable target is replaced',
    row: { readings: two('80%', '91%'), target: 'Above average' },
    change: { target: '92%' },
  },
  {
    what: 'an unreadable target is blanked',
    row: { readings: two('80%', '91%'), target: 'Above average' },
    change: { target: '' },
  },
  {
    what: 'a zero target is set',
    row: { readings: two('3', '2'), unit: 'number', polarity: 'lower', target: '0' },
    change: { target: '2' },
  },
  {
    what: 'a target becomes zero',
    row: { readings: two('3', '2'), unit: 'number', polarity: 'lower', target: '2' },
    change: { target: '0' },
  },
  {
    what: 'a target of the plan changes',
    row: { readings: two('80%', '91%'), plan: 'ref' },
    change: { target: '95%' },
  },
  {
    what: 'a target of the plan is blanked',
    row: { readings: two('80%', '91%'), plan: 'name' },
    change: { target: '' },
  },
  {
    what: 'a target of the plan is filled in',
    row: { readings: two('80%', '91%'), plan: 'name', target: '' },
    change: { target: '90%' },
  },
  {
    what: 'the profile changes',
    row: { readings: two('80%', '91%'), profile: { 'Q2 2025/26': '90%' } },
    change: { profile: { 'Q2 2025/26': '92%' } },
  },
  {
    what: 'the edges of a band move',
    row: { readings: two('80%', '91%'), polarity: 'near', edges: ['85%', '95%'] },
    change: { edges: ['70%', '88%'] },
  },
  {
    what: 'the floor moves',
    row: { ...FLOOR, readings: two('12', '12'), floor: '12' },
    change: { floor: '11' },
  },
  {
    what: 'a target to be near to moves',
    row: { readings: two('98%', '104%'), polarity: 'near', target: '100%' },
    change: { target: '104%' },
  },
  {
    what: 'a target to be near to is set at last',
    row: { readings: two('98%', '104%'), polarity: 'near', target: '' },
    change: { target: '100%' },
  },
  {
    what: 'a strict target is met to the figure',
    row: { readings: two('80', '84'), unit: 'number', polarity: 'lower', target: 'Fewer than 85' },
    change: { readings: two('80', '85') },
  },
  {
    what: 'a count that is not due is blanked',
    row: { readings: two('80', '193'), unit: 'number', basis: 'cumulative', target: '1,330', span: 'annual' },
    change: { readings: two('80', '') },
  },
  {
    what: 'a target of unknown polarity is blanked',
    row: { readings: two('80%', '91%'), polarity: 'unknown' },
    change: { target: '' },
  },

  // What it is compared with.
  {
    what: 'the earlier reading changes',
    row: { readings: two('80%', '84%') },
    change: { readings: two('88%', '84%') },
  },
  {
    what: 'the earlier reading is blanked',
    row: { readings: two('80%', '84%') },
    change: { readings: two('', '84%') },
  },
  {
    what: 'the earlier reading is filled in',
    row: { readings: two('', '84%') },
    change: { readings: two('80%', '84%') },
  },
  {
    what: 'a reading comes to 100% again',
    row: { readings: two('100%', '99%') },
    change: { readings: two('100%', '100%') },
  },
  {
    what: 'last year’s figure makes it Amber',
    row: { readings: three('70%', '65%', '60%'), policy: { amberIfImproved: true } },
    change: { readings: three('50%', '65%', '60%') },
  },
  {
    what: 'last year’s figure is filled in',
    row: { readings: three('', '65%', '60%'), policy: { amberIfImproved: true } },
    change: { readings: three('50%', '65%', '60%') },
  },
  {
    what: 'one of four averaged changes',
    row: {
      readings: {
        'Q2 2024/25': '80%',
        'Q3 2024/25': '82%',
        ...{ 'Q4 2024/25': '84%' },
        ...two('90%', '85%'),
      },
      policy: { trend: { comparedWith: 'average of the last four' } },
    },
    change: {
      readings: { 'Q2 2024/25': '80%', 'Q3 2024/25': '82%', 'Q4 2024/25': '95%', ...two('90%', '85%') },
    },
  },

  // Text.
  {
    what: 'a text number becomes another',
    row: { readings: two("'72.4%", "'73.4%"), target: "'75%" },
    change: { readings: two("'72.4%", "'70.0%") },
  },
  {
    what: 'a text number is repaired to a number',
    row: { readings: two("'72.4%", "'73.4%"), target: "'75%" },
    change: { readings: two('72.4%', '73.4%'), target: '75%' },
  },
  {
    what: 'a text number loses its sign',
    row: { readings: two("'72.4%", "'73.4%"), target: "'75%" },
    change: { readings: two("'72.4%", "'76.0") },
  },
  {
    what: 'a text number is blanked',
    row: { readings: two("'18,565", "'10,966"), unit: 'number', target: "'19,625" },
    change: { readings: two("'18,565", '') },
  },
  {
    what: 'a blank among text numbers is filled in with text',
    row: { readings: two("'18,565", ''), unit: 'number', target: "'19,625" },
    change: { readings: two("'18,565", "'20,966") },
  },
  {
    what: 'words that only we read are blanked',
    row: WORDS,
    change: { readings: two('"23.4 days" = 23.4', '') },
  },
  {
    what: 'words of a target are blanked',
    row: { ...WORDS, target: 'Fewer than 22' },
    change: { target: '' },
  },
  {
    what: 'words with digits under a target become a number',
    row: { readings: two('80', '91'), unit: 'number', target: 'Additional 800' },
    change: { target: '90' },
  },
];

const FIRST_ROW = 6;

describe('the formulas', () => {
  it.each(CHANGES)('stay right when $what', ({ row, change }) => {
    const pair = { row: aRow(row, FIRST_ROW), changed: aRow({ ...row, ...change }, FIRST_ROW) };
    expect(disagreements([pair])).toEqual([]);
  });
});

const RERUN = 'Re-run: a source cell no longer bears the words that were read.';

/** What docs/rules.md owns up to: the next run says more than the formulas can. */
describe('the limits of the formulas', () => {
  const NO_DATA = 'Not rated: no data.';
  const NO_TARGET = 'Not rated: no target.';

  it.each<[string, RowSpec, Partial<RowSpec>, string]>([
    [
      'see note over a number',
      { readings: two('80%', '91%') },
      { readings: two('80%', 'see note') },
      NO_DATA,
    ],
    ['c over a number', { readings: two('80%', '91%') }, { readings: two('80%', 'c') }, NO_DATA],
    [
      'a text number over a number',
      { readings: two('80%', '91%') },
      { readings: two('80%', "'92%") },
      NO_DATA,
    ],
    ['words over a target', { readings: two('80%', '91%') }, { target: 'Above average' }, NO_TARGET],
  ])('%s', (_, row, change, why) => {
    const pair = { row: aRow(row, FIRST_ROW), changed: aRow({ ...row, ...change }, FIRST_ROW) };
    expect(workedOut([pair])).toMatchObject([{ status: 'Not rated', why }]);
  });
});

describe('words that only we read', () => {
  it.each([
    ['a reading', { readings: two('"23.4 days" = 23.4', '"20.5 days" = 20.5') }, 'Re-run', 'Re-run', RERUN],
    [
      'the earlier reading',
      { readings: two('"19 days" = 19', '"21.0 days" = 21.0') },
      'Green',
      'Re-run',
      'Green: 21.0 days meets 22 days.',
    ],
    ['a target', { target: 'Fewer than 20' }, 'Re-run', 'Improved', RERUN],
  ] as const)('ask for a new run when %s changes', (_, change, status, trend, why) => {
    const row = { ...WORDS, target: 'Fewer than 22' };
    const target = 'target' in change ? row.target : '22';
    const pair = {
      row: aRow({ ...row, target }, FIRST_ROW),
      changed: aRow({ ...row, target, ...change }, FIRST_ROW),
    };
    expect(workedOut([pair])).toMatchObject([{ status, trend, why }]);
  });

  it('never let an error through', () => {
    const spec: RowSpec = {
      ...WORDS,
      readings: three('"24 days" = 24', '"23.4 days" = 23.4', '"25 days" = 25'),
      policy: { amberIfImproved: true },
    };
    const changes: readonly RowSpec[] = [
      { ...spec, readings: three('#DIV/0!', '"23.4 days" = 23.4', '"25 days" = 25') },
      { ...spec, readings: three('"24 days" = 24', '#DIV/0!', '"25 days" = 25') },
      { ...spec, readings: three('"24 days" = 24', '"23.4 days" = 23.4', '#DIV/0!') },
      { ...spec, target: '#DIV/0!' },
    ];
    const pairs = changes.map((change, at) => ({
      row: aRow(spec, FIRST_ROW + at),
      changed: aRow(change, FIRST_ROW + at),
    }));
    expect(workedOut(pairs).map(({ status, trend }) => [status, trend])).toEqual([
      ['Red', 'Worsened'],
      ['Red', 'Re-run'],
      ['Re-run', 'Re-run'],
      ['Not rated', 'Worsened'],
    ]);
  });

  it('ask for a new run when a grade changes', () => {
    const grades = ['Inadequate', 'Good', 'Outstanding'];
    const spec: RowSpec = { readings: two('Good', 'Good'), unit: 'grade', grades, target: 'Good' };
    const pair = {
      row: aRow(spec, FIRST_ROW),
      changed: aRow({ ...spec, readings: two('Good', 'Inadequate') }, FIRST_ROW),
    };
    expect(workedOut([pair])).toMatchObject([{ status: 'Re-run', trend: 'Re-run', why: RERUN }]);
  });
});
