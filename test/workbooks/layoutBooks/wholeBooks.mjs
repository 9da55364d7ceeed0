/** Books in which a scorecard must be found among other things, or where there is none. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { across, date, dec, fill, formula, gbp, head, num, pct, raw, title } from './cells.mjs';
import { at, DOWN, H, I, L, m, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const among = {
  name: 'two-scorecards-among-other-sheets',
  source: 'Priory Vale Council (fictional), performance workbook, quarter 2 2025/26',
  convention: 'two scorecard sheets beside contents, raw data, a budget table, contacts, an empty sheet and a hidden sheet; one hidden row',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Contents', [
      title('Performance workbook: Quarter 2 2025/26'),
      [],
      head('Sheet', 'What it holds'),
      ['People scorecard', 'Measures of the people directorate'],
      ['Place scorecard', 'Measures of the place directorate'],
      ['Raw data', 'Case records, not for publication'],
      ['Budget', 'Revenue budget monitoring'],
    ]),
    sheet('People scorecard', [
      title('People scorecard: Quarter 2 2025/26'),
      [],
      head('Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|target|-'),
      m(['PE01', 'Assessments completed within 45 days', 'High', pct(81), pct(85), pct(85), 'Green'], H, 'Green', UP),
      m(['PE02', 'Children subject to a plan per 10,000', 'For information', dec(41.2, 1), dec(43.9, 1), null, null], I, 'information only', 'Up'),
      m(['PE03', 'Carers receiving support', 'High', raw(840), raw(815), raw(850), 'Amber'], H, 'Amber', DOWN),
      m(['PE04', 'Requests for support waiting over 28 days', 'Low', raw(61), raw(72), raw(50), 'Red'], L, 'Red', DOWN),
      m(['PE05', 'Safeguarding enquiries closed in time', 'High', pct(92), pct(92), pct(90), 'Green'], H, 'Green', SAME),
    ]),
    sheet('Place scorecard', [
      title('Place scorecard: Quarter 2 2025/26'),
      [],
      head('Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|target|-'),
      m(['PL01', 'Household waste recycled', 'High', pct(49.2), pct(50.1), pct(50), 'Green'], H, 'Green', UP),
      m(['PL02', 'Potholes repaired on time', 'High', pct(96.4), pct(91, 1), pct(95, 1), 'Amber'], H, 'Amber', DOWN),
      m(['PL03', 'Days to determine a minor application', 'Low', raw(58), raw(55), raw(56), 'Green'], L, 'Green', UP, { note: 'this row is hidden' }),
      m(['PL04', 'Missed collections per 100,000', 'Low', raw(44), raw(57), raw(50), 'Red'], L, 'Red', DOWN),
      m(['PL05', 'Street lights working', 'High', pct(99.1), pct(99.3), pct(99), 'Green'], H, 'Green', UP),
    ], { hiddenRows: [6] }),
    sheet('Raw data', [
      head('Case ID', 'Date opened', 'Date closed', 'Team', 'Days', 'Outcome'),
      ['C-10021', date('2025-07-03', 'dd/mm/yyyy'), date('2025-08-11', 'dd/mm/yyyy'), 'North', 39, 'No further action'],
      ['C-10022', date('2025-07-04', 'dd/mm/yyyy'), date('2025-07-30', 'dd/mm/yyyy'), 'South', 26, 'Plan'],
      ['C-10023', date('2025-07-04', 'dd/mm/yyyy'), null, 'North', null, 'Open'],
      ['C-10024', date('2025-07-09', 'dd/mm/yyyy'), date('2025-09-01', 'dd/mm/yyyy'), 'East', 54, 'Plan'],
      ['C-10025', date('2025-07-10', 'dd/mm/yyyy'), date('2025-08-02', 'dd/mm/yyyy'), 'North', 23, 'Stepped down'],
    ]),
    sheet('Budget', [
      title('Revenue budget monitoring, month 6 2025/26'),
      head('Service', 'Annual budget', 'Spend to date', 'Forecast', 'Variance'),
      ["Children's services", gbp(48200000), gbp(25110000), gbp(50350000), gbp(2150000)],
      ['Adult social care', gbp(71450000), gbp(36020000), gbp(72300000), gbp(850000)],
      ['Waste and streets', gbp(18900000), gbp(9330000), gbp(18700000), gbp(-200000)],
      ['Total', gbp(138550000), gbp(70460000), gbp(141350000), gbp(2800000)],
    ]),
    sheet('Contacts', [
      head('Name', 'Role', 'Email', 'Telephone'),
      ['A Penn', 'Performance manager', 'a.penn@priory-vale.example', '01632 960101'],
      ['R Idris', 'Data analyst', 'r.idris@priory-vale.example', '01632 960102'],
    ]),
    sheet('Notes', []),
    sheet('Lookups', [
      ['Status', 'Polarity', 'Quarter'],
      ['Green', 'High', 'Q1 2025/26'],
      ['Amber', 'Low', 'Q2 2025/26'],
      ['Red', 'For information', 'Q3 2025/26'],
    ], { hidden: true }),
  ],
  findings: [at('hidden-rows', 'Place scorecard')],
  mustNotReport: [...PLAIN, 'text-number', at('date-in-values', 'Raw data')],
};

/** The table begins two columns in. */
const aside = (...cells) => [null, null, ...cells];

const deepTable = {
  name: 'title-block-table-at-c12-filter-and-footnotes',
  source: 'Tarnwood Council (fictional), corporate performance framework, quarter 2 2025/26',
  convention: 'six rows of title, logo and key; the table starts in C12; a hidden row, a hidden column, an autofilter; totals and footnotes below',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Framework', [
      [],
      [null, { v: 'TARNWOOD COUNCIL', shown: '', bold: true, size: 16 }],
      [null, 'Corporate performance framework'],
      [null, 'Reporting period: Quarter 2 2025/26 (July to September 2025)'],
      [null, 'Prepared by Performance and Insight, 14 October 2025'],
      [],
      [null, 'Key', fill('Green', 'G'), 'On or above target'],
      [null, null, fill('Amber', 'A'), 'Within 5% of target'],
      [null, null, fill('Red', 'R'), 'More than 5% from target'],
      [],
      [],
      [null, null, ...head('Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Source', 'Q2 2025/26', 'Target', 'RAG', 'Comments')],
      under('-|-|ref|name|-|@Q1 2025/26|-|@Q2 2025/26|target|-|-'),
      m(aside('C1', 'Residents satisfied with the area', 'High', pct(71), 'Survey', pct(74), pct(72), 'G', null), H, 'Green', UP),
      m(aside('C2', 'Council tax collected (year to date)', 'High', pct(29.1), 'Revenues', pct(56.8), pct(57), 'A', 'Profile allows for new instalments'), H, 'Amber', 'Not comparable', { basis: 'cumulative' }),
      m(aside('C3', 'Anti-social behaviour reports', 'Low', raw(412), 'Safer streets', raw(455), raw(420), 'R', 'Summer peak'), L, 'Red', DOWN),
      m(aside('C4', 'Stage two complaints', 'Low', raw(12), 'Complaints', raw(12), raw(15), 'G', null), L, 'Green', SAME, { note: 'this row is hidden' }),
      m(aside('C5', 'Volunteer hours in parks', 'High', num(2105), 'Parks', num(2390), num(2500), 'A', null), H, 'Amber', UP),
      m(aside('C6', 'Carbon from council buildings (tonnes)', 'Low', num(318), 'Property', num(240), num(260), 'G', null), L, 'Green', UP),
      aside('Total', 'Green 3, Amber 2, Red 1', null, null, null, null, null, null, null),
      [],
      aside(across('Notes', 3)),
      aside('1. Council tax is the share of the whole year that has been collected so far.'),
      aside('2. Carbon covers gas and electricity only.'),
    ], { hiddenRows: [16], hiddenCols: ['G'], filter: 'C12:K18', widths: { D: 48, K: 36 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs'],
};

const none = {
  name: 'no-scorecard-at-all',
  source: 'Priory Vale Council (fictional), budget and meetings workbook',
  convention: 'a workbook in which nothing is a scorecard: a budget, a contact list, meeting dates and a savings tracker',
  period: null,
  sheets: [
    sheet('Budget 2025-26', [
      title('Revenue budget 2025/26'),
      [],
      head('Service', 'Budget 2024/25', 'Budget 2025/26', 'Change', 'Change %'),
      ["Children's services", gbp(46100000), gbp(48200000), gbp(2100000), pct(4.6)],
      ['Adult social care', gbp(69800000), gbp(71450000), gbp(1650000), pct(2.4)],
      ['Highways', gbp(12400000), gbp(12150000), gbp(-250000), pct(-2)],
      [{ v: 'Total', shown: '', bold: true }, formula(gbp(128300000), 'SUM(B4:B6)'), formula(gbp(131800000), 'SUM(C4:C6)'), formula(gbp(3500000), 'SUM(D4:D6)'), pct(2.7)],
    ]),
    sheet('Contacts', [
      head('Name', 'Role', 'Email', 'Telephone'),
      ['A Penn', 'Performance manager', 'a.penn@priory-vale.example', '01632 960101'],
      ['R Idris', 'Data analyst', 'r.idris@priory-vale.example', '01632 960102'],
    ]),
    sheet('Meetings', [
      head('Committee', 'Date', 'Agenda published', 'Room'),
      ['Overview and scrutiny', date('2025-11-20', 'dd/mm/yyyy'), date('2025-11-12', 'dd/mm/yyyy'), 'Council chamber'],
      ['Audit', date('2025-12-04', 'dd/mm/yyyy'), date('2025-11-26', 'dd/mm/yyyy'), 'Committee room 2'],
    ]),
    sheet('Blank', []),
  ],
  known_differences: ['There is nothing to read: a refusal that says so, or a document without measures, are both right.'],
};

export const WHOLE_BOOKS = [among, deepTable, none];
