/** Books whose columns run over many years, with comparators among them. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { across, dec, head, MISSING, noTarget, num, over, pct, raw, title, txt, UNREADABLE } from './cells.mjs';
import { DOWN, H, I, L, m, N, NC, PLAIN, SAME, sheet, UP, under, X } from './lines.mjs';

const comparatorsFirst = {
  name: 'comparators-first-then-years-then-quarters',
  source: 'Ashgrove Council (fictional), children looked after, quarter 3 2016/17',
  convention: "comparators before the council's own years, then quarters of the current year; the last quarter is still to come",
  period: 'Q3 2016/17',
  sheets: [
    sheet('Looked after', [
      title('Children looked after scorecard: Quarter 3 2016/17'),
      [],
      head('Indicator', 'Good is', 'SN average 15/16', 'England 15/16', '12/13', '13/14', '14/15', '15/16', '16/17 Q1', '16/17 Q2', '16/17 Q3', '16/17 Q4', 'Target 16/17'),
      under('name|-|-|-|@2012/13|@2013/14|@2014/15|@2015/16|@Q1 2016/17|@Q2 2016/17|@Q3 2016/17|@Q4 2016/17|annual'),
      m(['Children looked after per 10,000 population', 'Information', dec(48.2, 1), dec(60, 1), dec(29.8, 1), dec(30.4, 1), dec(31.2, 1), dec(32, 1), dec(32.4, 1), dec(33.1, 1), dec(33.6, 1), null, null], I, 'information only', 'Up'),
      m(['Children with three or more placements in the year', 'Low', pct(10.6), pct(10, 1), pct(11.2), pct(13.4), pct(12.1), pct(11.8), pct(12, 1), pct(11.1), pct(11.4), null, pct(11, 1)], L, 'Amber', DOWN),
      m(['Children in the same placement for two years', 'High', pct(66.1), pct(68, 1), pct(70.3), pct(66, 1), pct(62.9), pct(64.4), pct(61.5), pct(63.2), pct(66, 1), null, pct(65, 1)], H, 'Green', UP),
      m(['Children placed more than 20 miles from home', 'Low', pct(16.9), pct(14, 1), pct(19.5), pct(20.2), pct(21, 1), pct(20.8), pct(21.9), pct(22.4), pct(22.4), null, pct(18, 1)], L, 'Red', SAME),
      m(['Care leavers in suitable accommodation', 'High', pct(84.2), pct(83, 1), null, pct(80.6), pct(82.3), pct(86.1), pct(88.4), pct(87, 1), pct(88.9), null, txt('Above statistical neighbour average', { op: '>', value: 84.2 }, { accept: ['unreadable'] })], H, 'Green', UP, { statusAccept: ['Not rated'], note: 'readable only if SN average is understood' }),
      m(['Health assessments completed on time', 'High', pct(91.3), pct(90, 1), pct(84.6), pct(86.2), pct(90.9), pct(89.7), pct(78.4), pct(81.2), txt('Awaiting data', MISSING), null, pct(90, 1)], H, 'no data', NC),
    ], { widths: { A: 48 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'future-period-filled'],
};

const yearsAbove = {
  name: 'years-over-actual-then-target-and-actual',
  source: 'Isle of Merrow Council (fictional), performance measures 2013/14',
  convention: 'a year row above Actual and Target: five years of actuals, then target and actual of the same year, then three future targets; one row mixes percent cells and plain numbers',
  period: '2013/14',
  sheets: [
    sheet('Measures', [
      title('Performance measures 2013/14'),
      [],
      head(null, null, null, '2008/09', '2009/10', '2010/11', '2011/12', '2012/13', across('2013/14', 2), null, '2014/15', '2015/16', '2016/17'),
      head('Ref', 'Measure', 'Good performance is', 'Actual', 'Actual', 'Actual', 'Actual', 'Actual', 'Target', 'Actual', 'Target', 'Target', 'Target'),
      under('ref|name|-|@2008/09|@2009/10|@2010/11|@2011/12|@2012/13|target|@2013/14|-|-|-', { absent: ['2014/15'] }),
      m(['1.1', 'Percentage of pupils achieving five good GCSEs', 'High', pct(71.02), pct(73.65), pct(70), raw(64.74), pct(68.5), pct(70), pct(72.1), pct(73), pct(74), pct(75)], H, 'Green', UP, { note: '64.74 stands as a plain number in a row of percent cells' }),
      m(['1.2', 'Percentage of adults with a learning disability in employment', 'High', pct(6.1), pct(6.4), pct(7, 1), pct(7.2), pct(7.9), pct(8.5), pct(8.2), pct(9), pct(9), pct(10)], H, 'Amber', UP),
      m(['2.1', 'Household waste recycled or composted', 'High', pct(40.5), pct(44.1), pct(46.8), pct(46.8), pct(47.3), pct(50), pct(45.9), pct(50), pct(52), pct(55)], H, 'Red', DOWN),
      m(['2.2', 'People killed or seriously injured on the roads', 'Low', raw(86), raw(79), raw(81), raw(70), raw(66), raw(65), raw(66), raw(62), raw(60), raw(58)], L, 'Amber', SAME),
      m(['3.1', 'Visits to leisure centres', 'High', num(410220), num(425310), num(431900), num(428750), num(440120), num(445000), num(452075), num(455000), num(460000), num(465000)], H, 'Green', UP),
      m(['3.2', 'Working days lost to sickness per employee', 'Low', dec(10.4, 1), dec(9.9, 1), dec(9.1, 1), dec(9.4, 1), dec(8.8, 1), dec(8.5, 1), dec(9.2, 1), dec(8.5, 1), dec(8, 1), dec(8, 1)], L, 'Red', DOWN),
    ], { widths: { B: 50 } }),
  ],
  mustNotReport: PLAIN,
};

const olderTarget = {
  name: 'seven-years-target-of-the-year-before',
  source: 'Strathmore Vale Council (fictional), strategic performance framework',
  convention: 'seven annual actuals, ideal direction as an arrow, and a target only for the year before the latest',
  period: '2020/21',
  sheets: [
    sheet('Framework', [
      title('Strategic performance framework: health check indicators'),
      [],
      head('Indicator', 'Ideal direction', '2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20', '2020/21', 'Target 2019/20', 'Progress'),
      under('name|-|@2014/15|@2015/16|@2016/17|@2017/18|@2018/19|@2019/20|@2020/21|target@2019/20|-'),
      m(['Percentage of the working-age population in employment', '↑', pct(70.1), pct(71.4), pct(72.6), pct(73.5), pct(74.4), pct(75.2), pct(73.1), pct(74.5), 'On target'], H, 'no target', DOWN, { targetAccept: ['number'] }),
      m(['School leavers in a positive destination', '↑', pct(92.5), pct(93.1), pct(93.4), pct(93.9), pct(94.8), pct(93.3), pct(95.2), pct(94.5), 'Below target'], H, 'no target', UP, { targetAccept: ['number'] }),
      m(['Children living in low-income households', '↓', pct(18.2), pct(18.9), pct(19.4), pct(20.3), pct(20.8), pct(21.4), pct(21.4), pct(20, 1), 'Below target'], L, 'no target', SAME, { targetAccept: ['number'] }),
      m(['Council house rent arrears (% of rent due)', '↓', pct(5.1), pct(5.3), pct(6.2), pct(6.9), pct(7.1), pct(7.6), pct(8.2), pct(7, 1), 'Below target'], L, 'no target', DOWN, { targetAccept: ['number'] }),
      m(['Average days to complete a non-emergency housing repair', '↓', dec(9.4, 1), dec(8.8, 1), dec(8.1, 1), dec(7.9, 1), dec(7.7, 1), dec(7.2, 1), dec(6.9, 1), dec(7.5, 1), 'On target'], L, 'no target', UP, { targetAccept: ['number'] }),
    ], { widths: { A: 52 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number'],
  known_differences: ['The printed target is for 2019/20; each reading is judged against its own period, and 2020/21 has no target.'],
};

const targetsOnly = {
  name: 'council-plan-ref-kpi-good-is-target',
  source: 'Northmoor Metropolitan Borough Council (fictional), council plan 2016/17: key performance indicators',
  convention: 'a plan without outturn: ref, KPI, Good is, Target; targets in words of many kinds',
  period: '2016/17',
  sheets: [
    sheet('Council Plan', [
      title('Council Plan 2016/17: key performance indicators'),
      [],
      head('Ref', 'KPI', 'Good is', 'Target'),
      under('ref|name|-|target'),
      over('Every child making the best start in life', 4),
      m(['CH01', 'Reduction in children in need rate (rate per 10,000)', 'Low', dec(336.4, 1)], L, 'no data', NC, { optional: true }),
      m(['CH02', 'Number of children subject to a protection plan (rate per 10,000)', 'Low', txt('Above Stat Neighbour Average', UNREADABLE)], L, 'no data', NC, { optional: true }),
      m(['CH03', 'Families accessing early help', 'High', txt('Additional 800', UNREADABLE)], H, 'no data', NC, { optional: true }),
      m(['CH04', 'Children in care in a family setting', 'High', pct(87.5)], H, 'no data', NC, { optional: true }),
      over('Every adult secure, responsible and empowered', 4),
      m(['AD01', 'Adults completing drug treatment (aged 18 to 75)', 'High', noTarget('Target to be set')], H, 'no data', NC, { optional: true }),
      m(['AD02', 'Carers receiving a service', 'High', txt('At least 2,500', { op: '>=', value: 2500 })], H, 'no data', NC, { optional: true }),
      m(['AD03', 'Permanent admissions to residential care (65 and over)', 'Low', txt('Fewer than 315', { op: '<', value: 315 })], L, 'no data', NC, { optional: true }),
      m(['AD04', 'Satisfaction of service users', 'High', txt('To be better than baseline', UNREADABLE)], H, 'no data', NC, { optional: true }),
      over('Extending opportunity and planning for the future', 4),
      m(['EC01', 'New homes delivered', 'High', txt('641', 641)], H, 'no data', NC, { optional: true }),
      m(['EC02', 'Vacant shops in the town centre', 'Near target', txt('10-12%', { low: 10, high: 12 })], N, 'no data', NC, { optional: true }),
      m(['EC03', 'Narrow the gap to the national employment rate', null, txt('Reduce the gap', UNREADABLE)], X, 'no data', NC, { optional: true }),
      m(['EC04', 'Residents in the area', 'Information', noTarget('No target')], I, 'information only', NC, { optional: true, statusReasonAccept: ['no data'] }),
    ], { widths: { B: 56 } }),
  ],
  mustNotReport: ['formula-error', 'duplicate-ref'],
  known_differences: ['A plan alone may fairly be read as measures without readings, or refused as no scorecard: the measures are optional.'],
};

export const MANY_YEARS = [comparatorsFirst, yearsAbove, olderTarget, targetsOnly];
