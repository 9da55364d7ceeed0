/** The rules of trend as cases: docs/rules.md, row by row, with every alternative of the policy. */
import type { Trend } from '../../src/domain/trend.ts';
import type { RowSpec } from './aRow.ts';

export interface TrendCase {
  readonly rule: string;
  readonly row: RowSpec;
  /** As the cell says it. */
  readonly trend: string;
  readonly reason: Trend['reason'];
  /** The period and figure compared with. */
  readonly with: readonly [string, number] | null;
}

/** Last quarter, this quarter. */
const pair = (before: string, now: string): RowSpec['readings'] => ({
  'Q1 2025/26': before,
  'Q2 2025/26': now,
});

/** The same quarter of last year, last quarter, this quarter. */
const three = (lastYear: string, before: string, now: string): RowSpec['readings'] => ({
  'Q2 2024/25': lastYear,
  ...pair(before, now),
});

const five = (...said: readonly [string, string, string, string, string]): RowSpec['readings'] => ({
  'Q2 2024/25': said[0],
  'Q3 2024/25': said[1],
  'Q4 2024/25': said[2],
  'Q1 2025/26': said[3],
  'Q2 2025/26': said[4],
});

const ON_LAST_YEAR = { trend: { comparedWith: 'same period last year' } } as const;
const ON_AVERAGE = { trend: { comparedWith: 'average of the last four' } } as const;
const SCALE = ['Inadequate', 'Requires improvement to be good', 'Good', 'Outstanding'];

export const TREND_CASES: readonly TrendCase[] = [
  // Direction by polarity.
  {
    rule: 'higher is better and it rose',
    row: { readings: pair('82.1%', '85.3%') },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 82.1],
  },
  {
    rule: 'higher is better and it fell',
    row: { readings: pair('72%', '71.8%') },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 72],
  },
  {
    rule: 'lower is better and it fell',
    row: { readings: pair('53.6%', '53.1%'), polarity: 'lower' },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 53.6],
  },
  {
    rule: 'lower is better and it rose',
    row: { readings: pair('0%', '20%'), polarity: 'lower' },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 0],
  },
  {
    rule: 'a trend needs no target',
    row: { readings: pair('82%', '85%'), target: null },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 82],
  },
  {
    rule: 'information only rose',
    row: { readings: pair('14', '19'), unit: 'number', polarity: 'information', target: null },
    trend: 'Up',
    reason: 'previous period',
    with: ['Q1 2025/26', 14],
  },
  {
    rule: 'information only fell',
    row: { readings: pair('19', '14'), unit: 'number', polarity: 'information', target: null },
    trend: 'Down',
    reason: 'previous period',
    with: ['Q1 2025/26', 19],
  },
  {
    rule: 'information only stayed',
    row: { readings: pair('100%', '100%'), polarity: 'information', target: null },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 100],
  },
  {
    rule: 'an unknown polarity is not comparable',
    row: { readings: pair('14', '19'), unit: 'number', polarity: 'unknown' },
    trend: 'Not comparable',
    reason: 'polarity unknown',
    with: null,
  },
  {
    rule: 'near target: nearer now',
    row: { readings: pair('104%', '98%'), polarity: 'near', target: '100%' },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 104],
  },
  {
    rule: 'near target: as far on the other side',
    row: { readings: pair('104%', '96%'), polarity: 'near', target: '100%' },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 104],
  },
  {
    rule: 'near target: both distances are to the current target',
    row: {
      readings: pair('50', '60'),
      unit: 'number',
      polarity: 'near',
      profile: { 'Q1 2025/26': '50', 'Q2 2025/26': '58' },
    },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 50],
  },
  {
    rule: 'near a band: both inside it',
    row: { readings: pair('86%', '94%'), polarity: 'near', target: '85-95%' },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 86],
  },
  {
    rule: 'near a band: left it',
    row: { readings: pair('94%', '97%'), polarity: 'near', target: '85-95%' },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 94],
  },
  {
    rule: 'near nothing',
    row: { readings: pair('94%', '97%'), polarity: 'near', target: '' },
    trend: 'Not comparable',
    reason: 'no target to be near',
    with: null,
  },

  // No change.
  {
    rule: 'equal as displayed',
    row: { readings: pair('85% <- 84.6%', '85% <- 85.4%') },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 85],
  },
  {
    rule: 'each is taken as it is displayed',
    row: { readings: pair('72% <- 71.8%', '71.8%') },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 72],
  },
  {
    rule: '100% to 100% where higher is better',
    row: { readings: pair('100%', '100%') },
    trend: 'No change (at best)',
    reason: 'previous period',
    with: ['Q1 2025/26', 100],
  },
  {
    rule: '100 to 100 that are no percentages',
    row: { readings: pair('100', '100'), unit: 'number', target: '90' },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 100],
  },
  {
    rule: '0 to 0 where lower is better',
    row: { readings: pair('0', '0'), unit: 'number', polarity: 'lower', target: '0' },
    trend: 'No change (at best)',
    reason: 'previous period',
    with: ['Q1 2025/26', 0],
  },
  {
    rule: '0 to 0 where higher is better',
    row: { readings: pair('0%', '0%') },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 0],
  },
  {
    rule: 'within the points of no material change',
    row: { readings: pair('80%', '82%'), policy: { trend: { noMaterialChange: 2 } } },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 80],
  },
  {
    rule: 'beyond the points of no material change',
    row: { readings: pair('80%', '82.1%'), policy: { trend: { noMaterialChange: 2 } } },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 80],
  },
  {
    rule: 'within the percent of no material change',
    row: {
      readings: pair('200', '190'),
      unit: 'number',
      target: '210',
      policy: { trend: { noMaterialChange: 5, noMaterialChangeKind: 'percent' } },
    },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 200],
  },
  {
    rule: 'beyond the percent of no material change',
    row: {
      readings: pair('200', '189'),
      unit: 'number',
      target: '210',
      policy: { trend: { noMaterialChange: 5, noMaterialChangeKind: 'percent' } },
    },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 200],
  },
  {
    rule: 'no percent of nothing',
    row: {
      readings: pair('0', '1'),
      unit: 'number',
      target: '210',
      policy: { trend: { noMaterialChange: 5, noMaterialChangeKind: 'percent' } },
    },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 0],
  },
  {
    rule: 'no change but not at best, as 99.5% is not 100%',
    row: { readings: pair('99.5%', '100%'), policy: { trend: { noMaterialChange: 1 } } },
    trend: 'No change',
    reason: 'previous period',
    with: ['Q1 2025/26', 99.5],
  },

  // The previous period is the calendar's.
  {
    rule: 'Q1 follows last year’s Q4',
    row: { readings: { 'Q4 2024/25': '52.6%', 'Q1 2025/26': '100%' } },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q4 2024/25', 52.6],
  },
  {
    rule: 'or nothing',
    row: {
      readings: { 'Q4 2024/25': '52.6%', 'Q1 2025/26': '100%' },
      policy: { trend: { q1Previous: 'none' } },
    },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },
  {
    rule: 'nothing before the year’s first month either',
    row: {
      readings: { 'Mar 2025': '52.6%', 'Apr 2025': '100%' },
      policy: { trend: { q1Previous: 'none' } },
    },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },
  {
    rule: 'Q2 follows Q1 all the same',
    row: { readings: pair('80%', '81%'), policy: { trend: { q1Previous: 'none' } } },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 80],
  },
  {
    rule: 'a gap in the columns is no previous period',
    row: { readings: { 'Jul 2017': '44%', 'Sep 2017': '100%' } },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },
  {
    rule: 'a quarter is never compared with a year',
    row: { readings: { '2024/25': '52%', 'Q1 2025/26': '60%' } },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },
  {
    rule: 'years follow years',
    row: { readings: { '2023/24': '52%', '2024/25': '60%' } },
    trend: 'Improved',
    reason: 'previous period',
    with: ['2023/24', 52],
  },
  {
    rule: 'an unknown period has none before it',
    row: { readings: { unknown: '52%' } },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },

  // What is missing is never carried forward.
  {
    rule: 'no current reading',
    row: { readings: pair('80%', '') },
    trend: 'Not comparable',
    reason: 'no current reading',
    with: null,
  },
  {
    rule: 'no current column',
    row: { readings: { 'Q1 2025/26': '80%' }, period: 'Q2 2025/26' },
    trend: 'Not comparable',
    reason: 'no current reading',
    with: null,
  },
  {
    rule: 'the earlier reading is missing',
    row: { readings: pair('N/A', '80%') },
    trend: 'Not comparable',
    reason: 'earlier reading missing',
    with: null,
  },
  {
    rule: 'the earlier reading is suppressed',
    row: { readings: pair('c', '80%') },
    trend: 'Not comparable',
    reason: 'earlier reading suppressed',
    with: null,
  },
  {
    rule: 'the earlier reading is unreadable',
    row: { readings: pair('see note', '80%') },
    trend: 'Not comparable',
    reason: 'earlier reading unreadable',
    with: null,
  },
  {
    rule: 'the earlier reading does not apply',
    row: { readings: pair('z', '80%') },
    trend: 'Not comparable',
    reason: 'earlier reading missing',
    with: null,
  },

  // Other comparisons.
  {
    rule: 'compared with the same period last year',
    row: { readings: three('81%', '77%', '78%'), policy: ON_LAST_YEAR },
    trend: 'Worsened',
    reason: 'same period last year',
    with: ['Q2 2024/25', 81],
  },
  {
    rule: 'no column of last year',
    row: { readings: pair('77%', '78%'), policy: ON_LAST_YEAR },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },
  {
    rule: 'compared with the average of the last four',
    row: { readings: five('80%', '82%', '84%', '90%', '85%'), policy: ON_AVERAGE },
    trend: 'Improved',
    reason: 'average of the last four',
    with: ['Q1 2025/26', 84],
  },
  {
    rule: 'the average is taken as the reading is displayed',
    row: { readings: five('80%', '82%', '84%', '91%', '84%'), policy: ON_AVERAGE },
    trend: 'No change',
    reason: 'average of the last four',
    with: ['Q1 2025/26', 84],
  },
  {
    rule: 'one of the four is missing',
    row: { readings: five('80%', 'TBC', '84%', '90%', '85%'), policy: ON_AVERAGE },
    trend: 'Not comparable',
    reason: 'too few periods',
    with: null,
  },
  {
    rule: 'one of the four has no column',
    row: { readings: three('80%', '90%', '85%'), policy: ON_AVERAGE },
    trend: 'Not comparable',
    reason: 'too few periods',
    with: null,
  },

  // Cumulative measures.
  {
    rule: 'a figure to date is compared with last year’s',
    row: { readings: three('40%', '20%', '43%'), basis: 'cumulative' },
    trend: 'Improved',
    reason: 'same period last year',
    with: ['Q2 2024/25', 40],
  },
  {
    rule: 'not comparable where last year is absent',
    row: { readings: pair('20%', '43%'), basis: 'cumulative' },
    trend: 'Not comparable',
    reason: 'no earlier period',
    with: null,
  },
  {
    rule: 'or as others',
    row: {
      readings: three('40%', '62%', '43%'),
      basis: 'cumulative',
      policy: { trend: { cumulativeMeasures: 'as others' } },
    },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 62],
  },
  {
    rule: 'a count to date that is not due has a trend',
    row: {
      readings: three('180', '90', '193'),
      unit: 'number',
      basis: 'cumulative',
      target: '400',
      span: 'annual',
    },
    trend: 'Improved',
    reason: 'same period last year',
    with: ['Q2 2024/25', 180],
  },

  // Few cases.
  {
    rule: 'fewer cases now than the policy asks',
    row: {
      readings: pair('12', '4'),
      unit: 'number',
      polarity: 'lower',
      target: '9',
      policy: { trend: { fewestCases: 6 } },
    },
    trend: 'Too few cases',
    reason: 'previous period',
    with: ['Q1 2025/26', 12],
  },
  {
    rule: 'fewer cases before',
    row: {
      readings: pair('5', '12'),
      unit: 'number',
      polarity: 'lower',
      target: '9',
      policy: { trend: { fewestCases: 6 } },
    },
    trend: 'Too few cases',
    reason: 'previous period',
    with: ['Q1 2025/26', 5],
  },
  {
    rule: 'as many cases as the policy asks',
    row: {
      readings: pair('6', '12'),
      unit: 'number',
      polarity: 'lower',
      target: '9',
      policy: { trend: { fewestCases: 6 } },
    },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 6],
  },
  {
    rule: 'percentages are not cases',
    row: { readings: pair('2%', '3%'), policy: { trend: { fewestCases: 6 } } },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 2],
  },

  // Other cells.
  {
    rule: 'grades go by step',
    row: {
      readings: { 'Jul 2018': 'Requires improvement to be good', 'Aug 2018': 'Good' },
      unit: 'grade',
      grades: SCALE,
      target: null,
    },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Jul 2018', 2],
  },
  {
    rule: 'grades worsen by step',
    row: {
      readings: { '2017/18': 'Good', '2018/19': 'Inadequate' },
      unit: 'grade',
      grades: SCALE,
      target: 'Good',
    },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['2017/18', 3],
  },
  {
    rule: 'text numbers are compared as numbers',
    row: { readings: pair("'18,565", "'9,966"), unit: 'number', target: "'19,625" },
    trend: 'Worsened',
    reason: 'previous period',
    with: ['Q1 2025/26', 18565],
  },
  {
    rule: 'words that only we read are compared too',
    row: {
      readings: pair('"23.4 days" = 23.4', '"21 days (revised)" = 21'),
      unit: 'days',
      polarity: 'lower',
      target: '22',
    },
    trend: 'Improved',
    reason: 'previous period',
    with: ['Q1 2025/26', 23.4],
  },
];
