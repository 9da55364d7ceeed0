/** Books whose headings stand in two or three rows, merged over their columns, or whose comparators hide in other columns. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { across, dec, down, head, MISSING, na, noTarget, num, pct, raw, title, txt, UNREADABLE } from './cells.mjs';
import { at, DOWN, H, I, L, m, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const mergedQuarter = {
  name: 'merged-quarter-over-value-target-status',
  source: 'Larchmere Borough Council (fictional), quarter 2 performance update 2022/23',
  convention: 'two heading rows, `Q2 2022/23` merged over Value, Target and Status; short and long trend without figures',
  settings: { policy: { amber: 10 } },
  period: 'Q2 2022/23',
  sheets: [
    sheet('Planning and infrastructure', [
      title('Quarter 2 Performance Update'),
      [],
      head(down('Performance Indicator', 2), across('Q2 2022/23', 3), null, null, down('Short Trend (Last Quarter)', 2), down('Long Trend (Last Year)', 2)),
      head(null, 'Value', 'Target', 'Status', null, null),
      under('name|@Q2 2022/23|target|-|-|-'),
      m(['Processing of planning applications: major applications (NI 157a)', pct(92.86), pct(90), 'Green', '↑', '↓'], H, 'Green', NC),
      m(['Processing of planning applications: minor applications (NI 157b)', pct(98.82), pct(95), 'Green', '↑', '↑'], H, 'Green', NC),
      m(['Percentage of priority 1 enforcement cases dealt with in time', pct(100), pct(98), 'Green', '→', '→'], H, 'Green', NC),
      m(['Number of enforcement complaints received', raw(87), null, null, '↑', '↓'], I, 'information only', NC),
      m(['Number of affordable homes delivered (gross)', raw(73), raw(50), 'Green', '↑', '↑'], H, 'Green', NC),
      m(['Number of parking transactions', num(318204), num(352500), 'Amber', '↑', '↓'], H, 'Amber', NC),
      m(['Contacts to the Visitor Information Centre', raw(641), raw(780), 'Red', '↓', '↓'], H, 'Red', NC),
      m(['Percentage of unauthorised encampments removed within 5 working days', na(), pct(90), 'N/A', 'N/A', 'N/A'], H, 'no data', NC),
      m(['Percentage claiming out-of-work benefits', pct(3.9), pct(3.6), 'Amber', '↓', '↑'], L, 'Amber', NC),
    ], { widths: { A: 60 } }),
    sheet('Performance plan', [
      head('Performance Indicator', 'Desired direction'),
      ['Processing of planning applications: major applications (NI 157a)', '↑'],
      ['Processing of planning applications: minor applications (NI 157b)', '↑'],
      ['Percentage of priority 1 enforcement cases dealt with in time', '↑'],
      ['Number of enforcement complaints received', 'Data only'],
      ['Number of affordable homes delivered (gross)', '↑'],
      ['Number of parking transactions', '↑'],
      ['Contacts to the Visitor Information Centre', '↑'],
      ['Percentage of unauthorised encampments removed within 5 working days', '↑'],
      ['Percentage claiming out-of-work benefits', '↓'],
    ]),
  ],
  mustNotReport: [...PLAIN, 'published-status-differs', 'unreadable-value'],
};

const dotFigures = {
  name: 'annual-and-quarter-target-dot-holds-figure',
  source: 'Longacre Borough Council (fictional), corporate performance report, quarter 1 2017/18',
  convention: 'Value means polarity; annual target and quarter target; the figure compared with stands in the direction-of-travel cell',
  period: 'Q1 2017/18',
  sheets: [
    sheet('Q1 report', [
      title('Corporate Performance Report - Quarter 1 2017/18 (April to June 2017)'),
      [],
      head('Indicator', 'Value', '2017/18 Annual Target', '2017/18 Q1 Target', '2017/18 Q1 Performance', 'Short Term DOT against 2016/17 (Q4)', 'Long Term DOT against 2016/17 (Q1)', 'Comments'),
      under('name|-|annual|target|@Q1 2017/18|-|-|-'),
      m(['Percentage of children in care placed with in-house foster carers', 'Bigger is better', pct(80), pct(79), pct(78), pct(77), pct(81), 'Recruitment drive planned'], H, 'Amber', NC, { trendAccept: [UP] }),
      m(['Percentage of care leavers in education, employment or training', 'Bigger is better', pct(70), pct(68), txt('60% RED', 60), pct(62), pct(61), null], H, 'Red', NC, { trendAccept: [DOWN] }),
      m(['Average days taken to re-let a council home', 'Smaller is better', raw(22), raw(24), raw(21), raw(23), raw(26), null], L, 'Green', NC, { trendAccept: [UP] }),
      m(['Number of affordable homes completed (cumulative)', 'Bigger is better', raw(180), raw(30), raw(26), raw(171), raw(22), 'Two schemes slipped to July'], H, 'Red', NC, { basis: 'cumulative', trendAccept: [UP] }),
      m(['Number of apprentices started (cumulative)', 'Bigger is better', raw(40), null, raw(9), raw(38), raw(11), 'Most start in September'], H, 'not due', NC, { basis: 'cumulative', trendAccept: [DOWN], statusReasonAccept: ['annual target', 'cumulative'] }),
      m(['Percentage of council tax collected', 'Bigger is better', pct(97), pct(30), pct(30.88), pct(96.6), pct(30.9), null], H, 'Green', NC, { trendAccept: [UP, DOWN] }),
      m(['Number of racist incidents recorded in schools', 'Smaller is better', raw(60), raw(15), raw(15), raw(15), raw(19), null], L, 'Green', NC, { trendAccept: [SAME] }),
      m(['Percentage of waste recycled, reused or composted', 'Bigger is better', pct(38), pct(39), txt('Data not available', MISSING), txt('↑ 36.4%', 36.4), txt('↓ 39.1%', 39.1), 'Due in August'], H, 'no data', NC),
    ], { widths: { A: 58 } }),
  ],
  mustNotReport: PLAIN,
};

const marchBenchmark = {
  name: 'march-benchmark-status-letters-child-rows',
  source: 'Oakshire County Council (fictional), safeguarding dashboard, quarter 2 2018/19',
  convention: 'baseline column named March Benchmark; On Target holds R, A or G; child rows 5, 5a, 5b, 5c that sum to their parent; a zero target',
  settings: {
    mapping: { Dashboard: { polarity: { 1: 'higher', 2: 'lower', 3: 'lower', 4: 'lower', 5: 'lower', '5a': 'lower', '5b': 'lower', '5c': 'lower', 6: 'lower', 7: 'higher', 8: 'lower' } } },
  },
  period: 'Q2 2018/19',
  sheets: [
    sheet('Dashboard', [
      title('Safeguarding dashboard, Quarter 2 2018/19'),
      [],
      head('No.', 'Measure', 'Target', 'March Benchmark', 'Q2', 'On Target', 'Direction of travel', 'Lead officer', 'Notes'),
      under('ref|name|target|-|@Q2 2018/19|-|-|-|-', { absent: ['Q4 2017/18', 'Mar 2018'] }),
      m([1, 'Percentage of social work assessments completed within 45 days', pct(85), pct(79.6), pct(88.1), 'G', '↑', 'J Marsh', null], H, 'Green', NC),
      m([2, 'Average caseload per social worker', txt('Fewer than 18', { op: '<', value: 18 }), dec(19.2, 1), dec(17.6, 1), 'G', '↑', 'J Marsh', null], L, 'Green', NC),
      m([3, 'Children missing from education', txt('Fewer than 85', { op: '<', value: 85 }), raw(92), raw(85), 'A', '↑', 'P Okoro', null], L, 'Amber', NC, { note: 'fewer than 85: the very figure has not met it' }),
      m([4, 'Children in unregistered placements', raw(0), raw(2), raw(3), 'R', '↓', 'P Okoro', 'Weekly oversight by the director'], L, 'Red', NC),
      m([5, 'Children who went missing from placement', noTarget('No target'), raw(16), raw(19), null, '↓', 'S Ali', null], L, 'no target', NC),
      m(['5a', 'of whom from a residential school', noTarget('No target'), raw(0), raw(0), null, '→', 'S Ali', null], L, 'no target', NC),
      m(['5b', "of whom from a children's home", noTarget('No target'), raw(10), raw(6), null, '↑', 'S Ali', null], L, 'no target', NC),
      m(['5c', 'of whom from foster care', noTarget('No target'), raw(6), raw(13), null, '↓', 'S Ali', null], L, 'no target', NC),
      m([6, 'Calls to the front door', txt('Annual figure should reduce', UNREADABLE), '9 per day 3250 pa', txt('6 per day 2197 pa', UNREADABLE), 'G', '↑', 'P Okoro', null], L, 'unreadable', NC),
      m([7, 'Percentage of children in care with an up-to-date health assessment', pct(90), pct(84.4), txt('Awaiting data', MISSING), null, null, 'T Vine', 'Health trust reports six weeks late'], H, 'no data', NC),
      m([8, 'Re-referrals within 12 months', txt('Less than 22%', { op: '<', value: 22 }), pct(24.9), pct(21.3), 'G', '↑', 'J Marsh', null], L, 'Green', NC),
    ], { widths: { B: 58 } }),
  ],
  findings: [at('target-zero', 'Dashboard', 'C7', 'B7', 'E7'), at('unreadable-value', 'Dashboard', 'E12')],
  mustNotReport: PLAIN,
};

const twoYearsBack = {
  name: 'previous-performance-across-two-years',
  source: 'Winterbourne District Council (fictional), service performance, quarter 3 2017/18',
  convention: 'three heading rows: Previous performance and Current merged over years, years over quarters, crossing two financial years; Good Is as arrows; service merged vertically',
  period: 'Q3 2017/18',
  sheets: [
    sheet('Appendix 1', [
      title('Appendix 1: Service performance, Quarter 3 2017/18'),
      [],
      head(down('Service', 3), down('PI', 3), down('Good Is', 3), down('DoT', 3), across('Previous performance', 4), null, null, null, across('Current', 4), null, null, null, down('Commentary', 3)),
      head(null, null, null, null, across('2016/17', 2), null, across('2017/18', 2), null, across('2017/18', 4), null, null, null, null),
      head(null, null, null, null, 'Q3', 'Q4', 'Q1', 'Q2', 'Q3 actual', 'Q3 target', 'Year End target', 'Benchmark', null),
      under('-|name|-|-|@Q3 2016/17|@Q4 2016/17|@Q1 2017/18|@Q2 2017/18|@Q3 2017/18|target|annual|-|-'),
      m([down('Revenues and benefits', 3), 'Time taken to process new housing benefit claims (days)', '↓', '↓', dec(24.1, 1), dec(23, 1), dec(22.4, 1), dec(21.7, 1), dec(22.9, 1), raw(22), raw(22), raw(21), 'Two claims delayed by appeals'], L, 'Amber', DOWN),
      m([null, 'Council tax collected (cumulative)', '↑', '↑', pct(83.1), pct(97.4), pct(28.9), pct(56.2), pct(83.6), pct(83.5), pct(97.5), null, null], H, 'Green', UP, { basis: 'cumulative' }),
      m([null, 'Local authority error overpayments', '↓', '↑', pct(0.41), pct(0.38), pct(0.52), pct(0.47), pct(0.44), pct(0.48), pct(0.48), null, null], L, 'Green', UP),
      m([down('Environment', 2), 'Residual waste per household (kg, cumulative)', '↓', '↓', raw(352), raw(468), raw(121), raw(243), raw(358), raw(350), raw(465), raw(401), null], L, 'Amber', DOWN, { basis: 'cumulative' }),
      m([null, 'Percentage of street inspections graded A or B', '↑', '↑', pct(93), pct(94), pct(95), pct(92), pct(95), null, pct(95), null, null], H, 'Green', UP),
      m([down('Housing', 3), 'Homelessness acceptances', '↓', '→', raw(14), raw(19), raw(22), raw(17), raw(17), raw(18), raw(72), null, null], L, 'Green', SAME),
      m([null, 'Affordable homes completed (cumulative)', '↑', '↓', raw(31), raw(64), raw(0), raw(12), raw(22), null, raw(70), null, 'Completions expected in March'], H, 'not due', DOWN, { basis: 'cumulative' }),
      m([null, 'Gas safety certificates in date', '↑', '→', pct(100), pct(100), pct(99.9), pct(100), pct(100), pct(100), pct(100), null, null], H, 'Green', SAME),
      m(['Democratic services', 'Subject access requests answered on time', '↑', '↓', na('n/a'), na('n/a'), pct(88), pct(81.8), pct(75), pct(90), pct(90), null, 'Small numbers: 9 of 12'], H, 'Red', DOWN),
    ], { widths: { A: 20, B: 50 } }),
  ],
  mustNotReport: [...PLAIN, 'period-title-mismatch', 'unreadable-value'],
};

const wordless = {
  name: 'priority-rows-as-plain-bold-text',
  source: 'Fenwick Moor Council (fictional), performance scorecard, quarter 1 2025/26',
  convention: 'priority and service rows as plain bold text in column A, not merged, the other cells empty; year before the quarter in headings',
  period: 'Q1 2025/26',
  sheets: [
    sheet('Scorecard', [
      title('Performance scorecard'),
      ['Quarter 1 2025/26'],
      [],
      head('Ref', 'Performance indicator', 'Polarity', '2024/25 Q4', '2025/26 Q1', 'Q1 target', 'Status', 'Direction'),
      under('ref|name|-|@Q4 2024/25|@Q1 2025/26|target|-|-'),
      [{ v: 'Priority 1: Safe and healthy', shown: '', bold: true }],
      [{ v: "Children's services", shown: '', bold: true, italic: true }],
      m(['SH1', 'Percentage of child protection visits made within timescale', 'High', pct(91.4), pct(93.2), pct(95), 'Amber', 'Better'], H, 'Amber', UP),
      m(['SH2', 'Children in care with three or more placements in the year', 'Low', pct(8.8), pct(9.6), pct(9, 1), 'Red', 'Worse'], L, 'Red', DOWN),
      [{ v: 'Adult services', shown: '', bold: true, italic: true }],
      m(['SH3', 'Home care packages started within 7 days', 'High', pct(84), pct(84), pct(85), 'Amber', 'Same'], H, 'Amber', SAME),
      [],
      [{ v: 'Priority 2: Connected places', shown: '', bold: true }],
      m(['CP1', 'Highway defects made safe within 24 hours', 'High', pct(97.5), pct(98.8), pct(98, 1), 'Green', 'Better'], H, 'Green', UP),
      m(['CP2', 'Average days to repair a street light', 'Low', dec(4.8, 1), dec(5.4, 1), dec(5, 1), 'Red', 'Worse'], L, 'Red', DOWN),
      m(['CP3', 'Bus passengers carried on council-supported routes', 'High', num(214300), num(209850), num(215000), 'Amber', 'Worse'], H, 'Amber', DOWN),
      [{ v: 'Priority 3: Living within our means', shown: '', bold: true }],
      m(['LM1', 'Invoices paid within 30 days', 'High', pct(95.1), pct(96), pct(95), 'Green', 'Better'], H, 'Green', UP),
      m(['LM2', 'Staff turnover', 'Monitor', pct(3.1), pct(2.8), noTarget('None set'), null, null], I, 'information only', 'Down'),
    ], { widths: { B: 58 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'unreadable-value', 'published-status-differs', 'published-trend-differs'],
};

export const GROUPED_HEADINGS = [mergedQuarter, dotFigures, marchBenchmark, twoYearsBack, wordless];
