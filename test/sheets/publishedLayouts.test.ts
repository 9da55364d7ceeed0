/** Ways of laying a scorecard out that councils have published, each reduced to the rows that make it hard. */
import type { Scorecard } from '../../src/domain/scorecard.ts';
import { parseSettings } from '../../src/domain/settingsSchema.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import { aBook, type WrittenSheet } from './aBook.ts';

function read(...sheets: readonly WrittenSheet[]): Scorecard {
  const parsed = parseSettings({});
  if (!parsed.ok) throw new Error('the default settings are refused');
  return readScorecard(aBook(...sheets), parsed.settings, { sheets: [] });
}

const figures = (scorecard: Scorecard, at = 0): Record<string, unknown> =>
  Object.fromEntries(
    [...(scorecard.measures[at]?.readings ?? [])].map(([key, reading]) => [
      key,
      reading.kind === 'measured' ? reading.value : reading.kind,
    ]),
  );

it('takes no title for a group of headings, though it stands over a column without one', () => {
  const scorecard = read({
    rows: [
      ['Annex 1: Performance dashboards'],
      ['Quarter 2 2013/14'],
      ['Social services'],
      [null, null, 'Target', 'March\nBenchmark', 'Q2', 'On Target', 'Notes'],
      ['1', 'People who wait no more than five days for the service', '100%', 'n/a', '55%', 'R', 'Improving'],
      ['5b', 'People waiting for a care package over 28 days', '3', '3', '6', 'R', 'Harder to source'],
    ],
    merges: ['A3:G3'],
  });
  expect(scorecard.measures.map(({ ref }) => ref)).toEqual(['1', '5b']);
  expect(figures(scorecard)).toEqual({ 'Q2 2013/14': 55 });
  expect(figures(scorecard, 1)).toEqual({ 'Q2 2013/14': 6 });
});

it.each([
  ['by its own years', 'Previous performance (Q3 2016/17 – Q2 2017/18)', 'Q3 actual'],
  ['by coming before the current', 'Previous performance', 'Actual'],
])('dates quarters that cross the year %s', (_, previous, actual) => {
  const scorecard = read({
    rows: [
      ['SERVICE PERFORMANCE INDICATORS: QUARTER 3 2017-18'],
      ['Performance Indicator', 'Good Is', previous, null, null, null, 'Current performance (2017/18)', null],
      [null, null, 'Q3', 'Q4', 'Q1', 'Q2', actual, 'Q3 target'],
      [
        'Re-referrals within 12 months',
        'Low',
        '17%\nGreen',
        '18%\nGreen',
        '21%\nAmber',
        '22%\nRed',
        '25%\nRed',
        '20%',
      ],
    ],
    merges: ['C2:F2', 'G2:H2', 'A2:A3', 'B2:B3'],
  });
  expect(figures(scorecard)).toMatchObject({
    'Q3 2016/17': 17,
    'Q4 2016/17': 18,
    'Q1 2017/18': 21,
    'Q2 2017/18': 22,
  });
});

it('reads months under merged trends as readings, beside merged targets', () => {
  const scorecard = read({
    rows: [
      ['Directorate scorecard'],
      ['October 2020'],
      [null, 'Integrated services', 'Polarity', 'Monthly Trends', null, null, 'DOT', 'Target 2020-21'],
      [null, 'Monthly Indicators', null, 'Aug-20', 'Sep-20', 'Oct-20', null, null],
      ['SCS03', 'Re-referrals within 12 months', 'L', 27.7, 27.3, 26.9, 'ñ', 25],
      ['SCS08', 'Plans lasting 18 months or more', 'L', 6.6, 7, 7.3, 'ò', 10],
    ],
    merges: ['D3:F3', 'G3:G4', 'H3:H4'],
  });
  expect(scorecard.measures.map(({ ref }) => ref)).toEqual(['SCS03', 'SCS08']);
  expect(figures(scorecard)).toEqual({ 'Aug 2020': 27.7, 'Sep 2020': 27.3, 'Oct 2020': 26.9 });
  expect(scorecard.measures[0]?.periodTargets.get('2020/21')).toMatchObject({ value: 25 });
});

it('dates a second table by the title again', () => {
  const headings = ['Ref', 'Measure', '18/19 Actual', '19/20 Target', 'Q1 Position', 'Direction of Travel'];
  const scorecard = read({
    rows: [
      ['Performance Overview Report'],
      ['Reporting Period: Quarter 1 – 1st April 2019 – 30th June 2019'],
      ['Key Performance Indicators – Financial Services'],
      headings,
      ['FS 01', 'Council tax that was collected', '94.59%', '94.17%', '28.03%', '↓'],
      ['Supporting Commentary'],
      ['FS 01: down by 0.21% in comparison to Quarter 1 2018/19.'],
      ['Key Performance Indicators – ICT Services'],
      headings,
      ['ICT 01', 'Availability of servers (%)', '99.99%', '99%', '99.97%', '↔'],
    ],
    merges: ['A3:F3', 'A6:F6', 'A7:F7', 'A8:F8'],
  });
  expect(figures(scorecard, 1)).toEqual({ '2018/19': 99.99, 'Q1 2019/20': 99.97 });
  expect(scorecard.measures[1]?.priority).toBe('Key Performance Indicators – ICT Services');
});

it.each([
  'Headline',
  'What we are tracking',
  'Performance Management',
  'PI & Desired Direction of Travel',
  'Measure or actions to achieve objective',
])('finds the measures under “%s”', (heading) => {
  const scorecard = read({
    rows: [
      [heading, 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'],
      ['Homes repaired at the first visit', 80, 82, 85, 'Amber'],
      ['Missed bin collections per 100,000', 41, 38, 40, 'Green'],
    ],
  });
  expect(scorecard.measures.map(({ name }) => name)).toEqual([
    'Homes repaired at the first visit',
    'Missed bin collections per 100,000',
  ]);
});

it('reads headings in two languages', () => {
  const scorecard = read({
    rows: [
      ['Cerdyn Sgorio / Corporate Scorecard Q2 2018/19'],
      [
        'Rheoli Perfformiad / Performance Management',
        'CAG / RAG',
        'Canlyniad Ch1 / Q1 Actual',
        'Canlyniad Ch2 / Q2 Actual',
        'Targed Ch2 / Q2 Target',
      ],
      [
        '1) SCC/025: Statutory visits to looked after children made on time',
        'Gwyrdd / Green',
        '81.54%',
        '85.20%',
        '90%',
      ],
    ],
  });
  expect(figures(scorecard)).toEqual({ 'Q1 2018/19': 81.54, 'Q2 2018/19': 85.2 });
  expect(scorecard.measures[0]?.published.status?.text).toBe('Green');
});

it('takes neither a printed key nor counts of ratings for measures', () => {
  const scorecard = read({
    rows: [
      ['Annual performance report 2014/15'],
      ['RAG Rating', 'Direction of Travel (DOT)', 'Description'],
      ['Green', 'Better than the previous quarter', '(C) Outturns reported cumulatively'],
      ['RAG Rating', 'Green', 'Amber', 'Red', 'Total'],
      ['KPIs', '4', '2', '1', '7'],
      ['Direction', 'Up', 'No Change', 'Down', 'Total'],
      ['Last Quarter', '8', '1', '3', '12'],
      [],
      ['Ref.', 'Indicator', '2014/15 Annual Target', '2014/15 Annual Performance', 'DOT', 'Comments'],
      ['CY2', 'New in-house foster carers', '20', '14 (RED)', 'é', 'Recruitment is under way'],
    ],
  });
  expect(scorecard.measures.map(({ ref }) => ref)).toEqual(['CY2']);
});

it('takes no row of a one-measure table for a measure', () => {
  const scorecard = read({
    rows: [
      ['Customer Services, Quarter 1 2020/21'],
      [],
      ['Calls answered by the contact point'],
      ['Trend Data', 'Jun 19', 'Sep 19', 'Dec 19', 'Target'],
      ['Actual', '95%', '94%', '96%', '95%'],
      ['Target', '95%', '95%', '95%', '95%'],
      ['RAG Rating', 'GREEN', 'AMBER', 'GREEN', 'GREEN'],
    ],
  });
  expect(scorecard.measures).toEqual([]);
});

it('reads next year’s targets under a merged heading as targets', () => {
  const scorecard = read({
    rows: [
      ['Annual Performance Report 2012/13'],
      ['Annual Service Performance', null, null, null, 'Targets', null],
      [
        'Performance indicator',
        'Annual Perf. 2012/13',
        'Target 2012/13',
        'Annual Perf. 2011/12',
        'Least 2013/14',
        'Stretch 2013/14',
      ],
      ['Graffiti jobs completed within 7 days', '95.4%\nRed', '97%', '99.3%', '99%', '100%'],
    ],
    merges: ['A2:D2', 'E2:F2'],
  });
  expect(figures(scorecard)).toEqual({ '2011/12': 99.3, '2012/13': 95.4 });
});

it.each([
  ['Ideal direction', 'Performance arrow - up', 'higher'],
  ['What does good look like?', 'Smaller is better', 'lower'],
  ['Polarity', "It's better to be low", 'lower'],
  ['Good Performance (is bigger, smaller or to plan better)', 'Figure should reduce', 'lower'],
])('reads under “%s” that “%s” is %s', (heading, cell, polarity) => {
  const scorecard = read({
    rows: [
      ['Measure', heading, 'Q1 2025/26', 'Target'],
      ['Missed bins', cell, 4, 5],
    ],
  });
  expect(scorecard.measures[0]?.polarity).toBe(polarity);
});

it('prints names as the council does', () => {
  const scorecard = read({
    rows: [
      ['Measure', 'Q1 2025/26', 'Target'],
      ['Delayed transfers –\n “bed  days” ', 4, 5],
    ],
  });
  expect(scorecard.measures[0]?.name).toBe('Delayed transfers – “bed days”');
});
