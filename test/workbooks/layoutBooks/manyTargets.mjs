/** Books with several targets, thresholds or periods side by side in a row. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { across, dec, down, fill, head, MISSING, na, noTarget, notDue, num, over, pct, raw, title, txt, UNREADABLE } from './cells.mjs';
import { DOWN, H, I, L, m, N, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const thresholds = {
  name: 'monthly-three-threshold-columns',
  source: 'Quarrymoor Council (fictional), early help performance report, March 2016',
  convention: 'months Jan to Mar beside the year; Target and tolerances in three columns Red, Amber, Target Green; year on year; benchmarking columns last',
  period: 'Mar 2016',
  sheets: [
    sheet('Early help', [
      title('Early help performance report: March 2016'),
      [],
      head(down('Ref', 2), down('Measure', 2), down('Good perf is', 2), across('Monthly performance', 3), null, null, down('2015/16', 2), down('DOT (month on month)', 2), down('RAG (in month)', 2), across('Target and tolerances', 3), null, null, across('Year on year', 2), null, across('Benchmarking', 4), null, null, null),
      head(null, null, null, 'Jan-16', 'Feb-16', 'Mar-16', null, null, null, 'Red', 'Amber', 'Target Green', '2013/14', '2014/15', 'Stat neigh ave', 'Best stat neigh', 'Nat ave', 'Nat top quartile threshold'),
      under('ref|name|-|@Jan 2016|@Feb 2016|@Mar 2016|@2015/16|-|-|-|floor|target|@2013/14|@2014/15|-|-|-|-'),
      m(['EH1', 'Percentage of contacts triaged within one working day', 'High', pct(88, 1), pct(91.2), pct(93.5), pct(90.4), 'Improving', 'Green', '<80%', pct(80), pct(90), pct(71.2), pct(85.6), null, null, null, null], H, 'Green', UP),
      m(['EH2', 'Percentage of early help assessments completed within 35 days', 'High', pct(61.4), pct(58.9), pct(82, 1), pct(66.3), 'Improving', 'Amber', '<80%', pct(80), pct(90), pct(49.5), pct(60.1), null, null, null, null], H, 'Amber', UP, { note: '8 short of 90: amber by its own floor of 80' }),
      m(['EH3', 'Re-referrals within 12 months', 'Low', pct(24.8), pct(23.9), pct(27.1), pct(25.4), 'Declining', 'Red', '>26%', pct(26), pct(22), pct(26.3), pct(24.2), pct(23.1), pct(15.4), pct(22.3), pct(16.9)], L, 'Red', DOWN),
      m(['EH4', 'Children in need per 10,000 population', 'Info', dec(320.1, 1), dec(322.4, 1), dec(325, 1), dec(325, 1), 'Increasing', null, null, null, null, dec(361.2, 1), dec(340.8, 1), dec(372.5, 1), dec(279.1, 1), dec(337.7, 1), null], I, 'information only', 'Up'),
      m(['EH5', 'Take-up of free early education by two year olds', 'High', pct(78), pct(79), pct(79), pct(79), 'Stable', 'Amber', '<70%', pct(70), pct(80), pct(60), pct(74), pct(72), pct(87), pct(68), pct(80)], H, 'Amber', SAME),
      m(['EH6', 'Average days from referral to first visit', 'Low', dec(11.2, 1), dec(10.4, 1), dec(9.8, 1), dec(10.6, 1), 'Improving', 'Green', '>14', raw(14), raw(10), null, dec(13.7, 1), null, null, null, null], L, 'Green', UP),
      m(['EH7', 'Families turned around (cumulative)', 'High', raw(412), raw(455), raw(497), raw(497), 'Improving', null, null, null, noTarget('Target to be set'), raw(301), raw(388), null, null, null, null], H, 'no target', NC, { basis: 'cumulative', statusReasonAccept: ['target unreadable'] }),
    ], { widths: { B: 52 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs'],
};

const toPlan = {
  name: 'frequency-bigger-smaller-to-plan',
  source: 'Calder Fell Council (fictional), corporate performance scorecard, quarter 2 2013/14',
  convention: 'Frequency; Good performance is bigger, smaller or to plan; each quarter followed by its performance against target; baseline 2010/11',
  period: 'Q2 2013/14',
  sheets: [
    sheet('Scorecard', [
      title('Corporate Performance Scorecard - Quarter 2 2013/14'),
      [],
      head('Ref', 'Indicator', 'Frequency', 'Good performance', 'Target', 'Baseline 2010/11', 'Q1', 'Performance against target', 'Q2', 'Performance against target', 'DoT (Q2 v Q1)', 'Commentary'),
      under('ref|name|-|-|target|-|@Q1 2013/14|-|@Q2 2013/14|-|-|-', { absent: ['2010/11'] }),
      m(['CS01', 'Percentage of revenue budget spent against profile', 'Quarterly', 'To plan', pct(100), pct(99.1), pct(97.5), 'Amber', pct(101.2), 'Amber', '↑', null], N, 'Amber', UP),
      m(['CS02', 'Capital programme spend against profile', 'Quarterly', 'To plan', txt('95-105%', { low: 95, high: 105 }), pct(91), pct(88), 'Red', pct(96), 'Green', '↑', null], N, 'Green', UP),
      m(['CS03', 'Municipal waste sent to landfill (tonnes)', 'Quarterly', 'Smaller', num(21000), num(26400), num(22150), 'Red', num(21480), 'Amber', '↑', null], L, 'Amber', UP),
      m(['CS04', 'Visits to libraries', 'Quarterly', 'Bigger', num(310000), num(342600), num(301204), 'Amber', num(318950), 'Green', '↑', 'Summer reading challenge'], H, 'Green', UP),
      m(['CS05', 'Principal roads where maintenance should be considered', 'Annual', 'Smaller', pct(4), pct(5), notDue('Due Q4'), null, notDue('Due Q4'), null, null, 'Survey in autumn'], L, 'not due', NC, { statusReasonAccept: ['no data'] }),
      m(['CS06', 'Young people not in education, employment or training', 'Quarterly', 'Smaller', txt('Less than 5.5%', { op: '<', value: 5.5 }), pct(6.1), pct(5.4), 'Green', pct(5.9), 'Red', '↓', 'Annual activity survey under way'], L, 'Red', DOWN),
      m(['CS07', 'Staff turnover (annual rate)', 'Quarterly', 'To plan', txt('8-12%', { low: 8, high: 12 }), pct(9.9), pct(12.4), 'Amber', pct(12.9), 'Red', '↓', null], N, 'Red', DOWN),
      m(['CS08', 'Children looked after per 10,000', 'Quarterly', 'To plan', txt('-', MISSING), dec(61.2, 1), dec(64, 1), null, dec(64.9, 1), null, null, null], N, 'no target', NC),
    ], { widths: { B: 52 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'unreadable-value', 'scale-mixed'],
};

const twoTargets = {
  name: 'annual-target-beside-quarter-target',
  source: 'Cwm Derwen County Borough Council (fictional), performance results, quarter 4 2014/15',
  convention: 'last year actual, annual target, Target Q4, Actual Q4; health check as a fill without text',
  period: 'Q4 2014/15',
  sheets: [
    sheet('Health check', [
      title('Performance results: Quarter 4 2014/15'),
      [],
      head('Measure', 'Good is', '2013/14 Actual', '2014/15 Target', 'Target Q4', 'Actual Q4', 'Health check', 'Comment'),
      under('name|-|@2013/14|annual|target|@Q4 2014/15|-|-'),
      m(['% of looked after children with three or more placements in the year', 'Low', pct(9.3), pct(9, 1), pct(9, 1), pct(10.1), fill('Red'), 'Two sibling groups moved'], L, 'Red', NC),
      m(['Rate of older people helped to live at home per 1,000 population aged 65 or over', 'High', dec(78.41, 2), dec(80, 2), dec(80, 2), dec(79.12, 2), fill('Amber'), null], H, 'Amber', NC),
      m(['Number of visits to public libraries per 1,000 population', 'High', num(5216), num(5300), num(5300), num(5347), fill('Green'), null], H, 'Green', NC),
      m(['% of municipal waste prepared for reuse, recycled or composted', 'High', pct(53.1), pct(54, 1), pct(54, 1), pct(53.88), fill('Amber'), null], H, 'Amber', NC),
      m(['% of principal roads in overall poor condition', 'Low', pct(7.2), pct(7, 1), null, pct(6.9), fill('Green'), null], L, 'Green', NC),
      m(['Average number of calendar days taken to deliver a disabled facilities grant', 'Low', raw(271), raw(265), raw(265), raw(258), fill('Green'), null], L, 'Green', NC),
      m(['Number of apprenticeships started (cumulative)', 'High', raw(24), raw(30), null, raw(31), fill('Green'), null], H, 'Green', NC, { basis: 'cumulative', note: 'Q4 ends the year, so the annual target is the target' }),
      m(['% of invoices paid within 30 days', 'High', pct(91, 1), pct(92, 1), pct(92, 1), na('n/a'), null, 'New finance system'], H, 'no data', NC),
    ], { widths: { A: 64 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'annual-target-for-cumulative'],
};

const outcomes = {
  name: 'outcome-merged-down-baseline-target-actual',
  source: 'Hartsmere County Council (fictional), children and young people plan review 2007/08',
  convention: 'outcome merged vertically over its KPIs; Baseline, Target, Actual, Traffic Light, Comments; targets and actuals in words',
  period: '2007/08',
  sheets: [
    sheet('Appendix B', [
      title("Children and Young People's Plan Review 2007-08"),
      [],
      over('Staying safe', 8),
      head('Outcome', 'KPI', 'Good is', 'Baseline', 'Target 07/08', 'Actual 07/08', 'Traffic Light', 'Comments'),
      under('-|name|-|-|target|@2007/08|-|-'),
      m([down('Fewer children need protection plans', 3), 'Child protection plans lasting two years or more', 'Low', '9% (2005/06)', pct(6), pct(5.4), 'Green', null], L, 'Green', NC),
      m([null, 'Children subject of a plan for a second time', 'Near target', pct(14), txt('10-15%', { low: 10, high: 15 }), pct(12), 'Green', null], N, 'Green', NC),
      m([null, 'Core assessments within 35 days', 'High', '71% (2005/06)', pct(80), txt('78% (provisional)', 78), 'Amber', 'Return not yet signed off'], H, 'Amber', NC),
      m([down('Stable placements', 2), 'Looked after children in the same placement for two years', 'High', pct(64), txt('To be better than baseline', { op: '>', value: 64 }), pct(66), 'Green', null], H, 'Green', NC, { note: 'the baseline stands in the row, so the target can be read' }),
      m([null, 'Children adopted in the year', 'High', raw(23), txt('Additional 8', UNREADABLE), raw(31), 'Green', null], H, 'target unreadable', NC),
      over('Being healthy', 8),
      m([down('Healthy lifestyles', 3), 'Smoking at age 15', 'Low', '21% (2004)', noTarget('No target set'), na(), 'N/A', 'Survey postponed'], L, 'no data', NC),
      m([null, 'Schools with Healthy School status', 'High', pct(0), pct(60), txt('381 schools (percentage to be confirmed)', UNREADABLE), 'N/A', null], H, 'unreadable', NC),
      m([null, 'Pupils doing two hours of sport a week', 'High', pct(83), pct(85), pct(87), 'Green', null], H, 'Green', NC),
    ], { widths: { A: 24, B: 50 } }),
  ],
  mustNotReport: PLAIN,
};

export const MANY_TARGETS = [thresholds, toPlan, twoTargets, outcomes];
