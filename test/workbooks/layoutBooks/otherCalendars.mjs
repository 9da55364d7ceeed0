/** Books whose columns are months, half-years, calendar years, academic years or real dates. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { date, dec, error, formula, head, MISSING, noTarget, num, pct, raw, title, txt, UNREADABLE } from './cells.mjs';
import { at, DOWN, H, I, L, m, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const MONTHS = ['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'January', 'February', 'March'];
const REST = [null, null, null, null, null, null];
const YEAR_OF_MONTHS = 'Apr 2025|May 2025|Jun 2025|Jul 2025|Aug 2025|Sep 2025|Oct 2025|Nov 2025|Dec 2025|Jan 2026|Feb 2026|Mar 2026'.replace(/^|\|/g, '$&@');
/** A year total that the sheet works out; the third argument is its row. */
const total = (value, row, of = 'SUM') => formula(raw(value), `${of}(E${row}:P${row})`);

const monthsAcross = {
  name: 'months-april-to-march-with-year-total',
  source: 'Pennard Council (fictional), human resources dashboard 2025/26',
  convention: 'twelve month names across without years, a YTD column at the end, half of the year still empty',
  settings: { period: 'Sep 2025' },
  period: 'Sep 2025',
  sheets: [
    sheet('HR dashboard', [
      title('Human resources dashboard 2025/26'),
      [],
      head('Ref', 'Measure', 'Good is', 'Target', ...MONTHS, 'YTD'),
      under(`ref|name|-|target|${YEAR_OF_MONTHS}|-`),
      m(['HR1', 'Workforce (full-time equivalent)', 'Monitor', noTarget('-'), dec(2411.2, 1), dec(2405.6, 1), dec(2398, 1), dec(2402.4, 1), dec(2410.9, 1), dec(2417.3, 1), ...REST, null], I, 'information only', 'Up'),
      m(['HR2', 'Sickness days lost per full-time equivalent in the month', 'Low', dec(0.75, 2), dec(0.71, 2), dec(0.69, 2), dec(0.7, 2), dec(0.68, 2), dec(0.74, 2), dec(0.79, 2), ...REST, total(4.31, 5)], L, 'Red', DOWN),
      m(['HR3', 'Agency workers as a share of the workforce', 'Low', pct(6, 1), pct(7.1), pct(7, 1), pct(6.9), pct(6.8), pct(6.5), pct(6.2), ...REST, null], L, 'Amber', UP),
      m(['HR4', 'Voluntary turnover (rolling 12 months)', 'Low', pct(12, 1), pct(11.8), pct(11.6), pct(11.9), pct(12, 1), pct(12.1), pct(12.1), ...REST, null], L, 'Amber', SAME, { basis: 'rolling' }),
      m(['HR5', 'Appraisals completed (year to date)', 'High', pct(95), pct(4), pct(11), pct(25), pct(41), pct(58), pct(71), ...REST, null], H, 'Red', NC, { basis: 'cumulative', note: 'a percentage to date is rated; its trend wants September of last year' }),
      m(['HR6', 'Accidents reported', 'Low', raw(6), raw(5), raw(4), raw(7), raw(3), raw(6), raw(5), ...REST, total(30, 9)], L, 'Green', UP),
      m(['HR7', 'Mandatory training in date', 'High', pct(90, 1), pct(88, 1), pct(88.6), pct(89.1), pct(90.2), pct(91, 1), pct(91.4), ...REST, null], H, 'Green', UP),
      m(['HR8', 'Apprentices in post', 'High', raw(60), raw(41), raw(41), raw(41), raw(40), raw(52), raw(61), ...REST, null], H, 'Green', UP),
      m(['HR9', 'Grievances opened', 'Low', noTarget('No target'), raw(2), raw(1), raw(0), raw(3), raw(1), raw(0), ...REST, total(7, 12)], L, 'no target', UP),
    ], { widths: { B: 48 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'future-period-filled', 'scale-mixed'],
};

const halves = {
  name: 'half-years',
  source: 'Rushbrook Council (fictional), regulatory services half-yearly report',
  convention: 'half-years as H1 and H2 and as `6 months to`; no period in the title',
  period: 'H2 2024/25',
  sheets: [
    sheet('Half-yearly', [
      title('Regulatory services: half-yearly report'),
      [],
      head('Measure', 'Good is', 'H1 2023/24', 'H2 2023/24', '6 months to Sep 2024', '6 months to Mar 2025', 'Target', 'RAG', 'Comments'),
      under('name|-|@H1 2023/24|@H2 2023/24|@H1 2024/25|@H2 2024/25|target|-|-'),
      m(['Food businesses broadly compliant', 'High', pct(94.1), pct(94.8), pct(95.6), pct(96.2), pct(96, 1), 'Green', null], H, 'Green', UP),
      m(['Food inspections completed against programme', 'High', pct(81), pct(97), pct(78), pct(92), pct(95), 'Amber', 'Two officers on leave'], H, 'Amber', UP),
      m(['Noise complaints answered within 5 days', 'High', pct(88), pct(91), pct(93), pct(93), pct(90), 'Green', null], H, 'Green', SAME),
      m(['Average days to resolve a trading standards complaint', 'Low', dec(31.5, 1), dec(29.2, 1), dec(30.8, 1), dec(33.4, 1), raw(30), 'Red', null], L, 'Red', DOWN),
      m(['Taxi licences renewed on time', 'High', raw(412), raw(398), raw(405), raw(401), raw(400), 'Green', null], H, 'Green', DOWN),
      m(['Underage sales found in test purchases', 'Low', raw(7), raw(5), raw(6), raw(6), raw(5), 'Red', 'Both at one retailer'], L, 'Red', SAME),
    ], { widths: { A: 52 } }),
  ],
  mustNotReport: [...PLAIN, 'published-status-differs'],
};

const calendarYears = {
  name: 'calendar-years-as-number-headings',
  source: 'Gorsefield City Council (fictional), environment and road safety indicators',
  convention: 'calendar years as number cells for headings; one year has its own target',
  period: '2023',
  sheets: [
    sheet('Indicators', [
      title('Environment and road safety indicators'),
      ['Calendar years, January to December'],
      [],
      head('Ref', 'Measure', 'Desired direction', 2019, 2020, 2021, 2022, 2023, 'Target 2023', 'Source'),
      under('ref|name|-|@2019|@2020|@2021|@2022|@2023|target|-'),
      m(['A1', 'Annual mean nitrogen dioxide at Station Road (micrograms per cubic metre)', 'Down', dec(44.1, 1), dec(33.2, 1), dec(36, 1), dec(36.8, 1), dec(34.9, 1), raw(40), 'Monitoring network'], L, 'Green', UP),
      m(['A2', 'People killed or seriously injured on council roads', 'Down', raw(71), raw(52), raw(64), raw(68), raw(69), raw(62), 'Police return'], L, 'Red', DOWN),
      m(['A3', 'Children killed or seriously injured on council roads', 'Down', raw(6), raw(2), raw(5), raw(4), raw(4), raw(4), 'Police return'], L, 'Green', SAME),
      m(['A4', 'Carbon dioxide emissions per resident (tonnes)', 'Down', dec(4.6, 1), dec(4, 1), dec(4.3, 1), dec(4.1, 1), txt('Data not available', MISSING), dec(3.9, 1), 'Two years in arrears'], L, 'no data', NC),
      m(['A5', 'New electric vehicle charging points', 'Up', raw(12), raw(9), raw(31), raw(44), raw(58), raw(60), 'Highways'], H, 'Amber', UP),
      m(['A6', 'Bathing waters rated good or better', 'Up', pct(75), pct(75), pct(100), pct(100), pct(100), pct(100), 'National regulator'], H, 'Green', SAME),
    ], { widths: { B: 60 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'date-in-values'],
};

const academic = { statusAccept: ['Not rated'], trendAccept: [NC] };

const academicYears = {
  name: 'academic-years-beside-financial-years',
  source: 'Beckfoot Council (fictional), annual performance report 2023/24',
  convention: 'academic-year measures and financial-year measures in two tables on one sheet',
  period: '2023/24',
  sheets: [
    sheet('Annual report', [
      title('Annual performance report 2023/24'),
      [],
      ['Education (academic years, September to August)'],
      head('Measure', 'Good is', 'Academic year 2021/22', 'Academic year 2022/23', 'Target academic year 2022/23', 'England', 'RAG'),
      under('name|-|@AY 2021/22|@AY 2022/23|target|-|-', { period: 'AY 2022/23' }),
      m(['Pupils reaching a good level of development at age 5', 'High', pct(64.8), pct(67.1), pct(67, 1), pct(67.2), 'Green'], H, 'Green', UP, academic),
      m(['Pupils reaching the expected standard at key stage 2', 'High', pct(57, 1), pct(58.4), pct(60, 1), pct(60, 1), 'Amber'], H, 'Amber', UP, academic),
      m(['Persistent absence in secondary schools', 'Low', pct(28.4), pct(27.2), pct(25, 1), pct(26.5), 'Red'], L, 'Red', UP, academic),
      m(['Permanent exclusions', 'Low', raw(21), raw(26), raw(20), null, 'Red'], L, 'Red', DOWN, academic),
      [],
      ['Other services (financial years, April to March)'],
      head('Measure', 'Good is', '2022/23', '2023/24', 'Target 2023/24', 'England', 'RAG'),
      under('name|-|@2022/23|@2023/24|target|-|-'),
      m(['Adults with a learning disability in paid work', 'High', pct(4.9), pct(5.4), pct(5.5), pct(4.8), 'Amber'], H, 'Amber', UP),
      m(['Household waste recycled', 'High', pct(45.7), pct(44.9), pct(46, 1), pct(43.3), 'Amber'], H, 'Amber', DOWN),
      m(['Active library borrowers', 'High', num(21870), num(23415), num(23000), null, 'Green'], H, 'Green', UP),
      m(['Homeless households in bed and breakfast at year end', 'Low', raw(38), raw(52), raw(30), null, 'Red'], L, 'Red', DOWN),
    ], { widths: { A: 54 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'period-title-mismatch'],
  known_differences: ['The report is for 2023/24; the latest school results are of the year before. Rating them in their own year or not at all is both fair.'],
};

const dates = {
  name: 'real-dates-as-headings',
  source: 'Stonebeck Council (fictional), customer services dashboard',
  convention: 'heading cells are real dates shown as Apr-25; one formula error and one date among the figures',
  period: 'Sep 2025',
  sheets: [
    sheet('Customer services', [
      title('Customer services dashboard'),
      [],
      head('Measure', 'Good is', 'Target', date('2025-04-01'), date('2025-05-01'), date('2025-06-01'), date('2025-07-01'), date('2025-08-01'), date('2025-09-01'), 'Comments'),
      under('name|-|target|@Apr 2025|@May 2025|@Jun 2025|@Jul 2025|@Aug 2025|@Sep 2025|-'),
      m(['Calls answered within 60 seconds', 'High', pct(80), pct(71.2), pct(74, 1), pct(76.3), pct(79, 1), pct(81.1), pct(82.4), null], H, 'Green', UP),
      m(['Calls abandoned', 'Low', pct(5), pct(9.1), pct(8.8), pct(7.2), pct(6.1), pct(5.6), pct(5.2), null], L, 'Amber', UP),
      m(['Average wait for a call to be answered (seconds)', 'Low', raw(90), raw(145), raw(131), raw(120), raw(104), raw(97), error('#DIV/0!'), null], L, 'unreadable', NC),
      m(['Online forms completed', 'High', num(4000), num(3610), num(3742), num(3905), num(4011), num(4265), num(4120), null], H, 'Green', DOWN),
      m(['Complaints received', 'Low', raw(40), raw(38), raw(44), raw(36), { ...date('2025-08-04', 'dd/mm/yyyy'), shown: '04/08/2025', is: { kind: UNREADABLE, value: null } }, raw(39), raw(41), 'July to be corrected'], L, 'Amber', DOWN),
      m(['Customers satisfied with the service', 'High', pct(85), pct(82), pct(84), pct(85), pct(83), pct(86), txt('TBC', MISSING), 'Survey closes on 10 October'], H, 'no data', NC),
      m(['Blue badges issued within 20 days', 'High', pct(90), pct(84.5), pct(88, 1), pct(90, 1), pct(91.3), pct(90, 1), pct(90, 1), null], H, 'Green', SAME),
    ], { widths: { A: 48 } }),
  ],
  findings: [at('formula-error', 'Customer services', 'I6'), at('date-in-values', 'Customer services', 'G8')],
  mustNotReport: ['no-scorecard', 'period-unknown', 'heading-ambiguous', 'text-number', at('date-in-values', 'Customer services', 'D3')],
};

export const OTHER_CALENDARS = [monthsAcross, halves, calendarYears, academicYears, dates];
