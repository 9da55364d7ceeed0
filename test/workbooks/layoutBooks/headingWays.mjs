/** One book of small sheets, each heading the same two quarters in another of the ways that councils do. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { dec, head, num, pct, raw, title } from './cells.mjs';
import { DOWN, H, I, L, m, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const NOW = 'Quarter 2 2025/26';

const ways = {
  name: 'ten-ways-to-head-two-quarters',
  source: 'Whitbeck Council (fictional), service scorecards, quarter 2 2025/26',
  convention: 'ten sheets with ten ways of heading: value and target of a quarter, months in brackets or with dashes, same quarter last year, years beside quarters, variance, numerator and denominator, forecast',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Legal', [
      title(`Legal services: ${NOW}`),
      [],
      head('PI code', 'Short name', 'Good is', '2025/26 Q1 Value', '2025/26 Q2 Value', '2025/26 Q2 Target', '2025/26 Q2 Status', 'Note'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|target|-|-'),
      m(['LG1', 'Contracts sealed within 10 days', 'High', pct(88), pct(93), pct(90), 'Green', null], H, 'Green', UP),
      m(['LG2', 'Debt cases lost at court', 'Low', raw(3), raw(3), raw(2), 'Red', null], L, 'Red', SAME),
    ]),
    sheet('Parks', [
      title(`Parks and open spaces: ${NOW}`),
      [],
      head('Service area', 'Success measure', 'Polarity', 'Quarter 1 (Apr - Jun)', 'Quarter 2 (Jul - Sep)', 'Milestone target', 'RAG rating', 'Comment from service'),
      under('-|name|-|@Q1 2025/26|@Q2 2025/26|target|-|-'),
      m(['Play', 'Play areas inspected weekly', 'Higher', pct(96), pct(99), pct(98), 'Green', null], H, 'Green', UP),
      m(['Trees', 'Tree enquiries older than 28 days', 'Lower', raw(44), raw(61), raw(50), 'Red', 'Storm damage in July'], L, 'Red', DOWN),
    ]),
    sheet('Culture', [
      title('Museums and culture'),
      [],
      head('Performance indicator', 'Good to be', 'Apr\u2013Jun 2025', 'Jul\u2013Sep 2025', 'Target', 'RAG'),
      under('name|-|@Q1 2025/26|@Q2 2025/26|target|-'),
      m(['Visits to museums', 'High', num(21400), num(26120), num(25000), 'Green'], H, 'Green', UP),
      m(['School sessions held', 'High', raw(38), raw(19), raw(20), 'Amber'], H, 'Amber', DOWN),
    ]),
    sheet('Coast', [
      title('Coast and harbour'),
      [],
      head('KPI no', 'Description', 'Good is', 'Target 2025-26', 'Q1 Apr-June 25', 'Q2 July-Sept 25', 'Status'),
      under('ref|name|-|annual|@Q1 2025/26|@Q2 2025/26|-'),
      m(['CH1', 'Moorings occupied', 'High', pct(92), pct(90), pct(94), 'Green'], H, 'Green', UP),
      m(['CH2', 'Pollution incidents', 'Low', raw(2), raw(1), raw(2), 'Green'], L, 'Green', DOWN),
    ]),
    sheet('Youth', [
      title(`Youth service: ${NOW}`),
      [],
      head('Indicator', 'Good is', 'Same quarter last year', 'Last quarter', 'This quarter', 'Target', 'RAG'),
      under('name|-|@Q2 2024/25|@Q1 2025/26|@Q2 2025/26|target|-'),
      m(['Young people attending weekly', 'High', raw(812), raw(790), raw(845), raw(860), 'Amber'], H, 'Amber', UP),
      m(['Young people reoffending', 'Low', pct(31), pct(33), pct(29), pct(30), 'Green'], L, 'Green', UP),
    ]),
    sheet('Benefits', [
      title(`Revenues and benefits: ${NOW}`),
      [],
      head('Measure', 'Good is', '2023-24 Actual', '2024-25 Actual', '2025-26 Target', 'Q1 Actual', 'Q2 Actual', 'Q2 RAG'),
      under('name|-|@2023/24|@2024/25|annual|@Q1 2025/26|@Q2 2025/26|-'),
      m(['Days to process a change of circumstances', 'Low', dec(6.1, 1), dec(5.8, 1), dec(6, 1), dec(6.4, 1), dec(6.2, 1), 'Amber'], L, 'Amber', UP),
      m(['Claims made online', 'High', pct(81), pct(88), pct(90), pct(91), pct(92), 'Green'], H, 'Green', UP),
    ]),
    sheet('Customers', [
      title(`Customer contact: ${NOW}`),
      [],
      head('Measure', 'Good is', 'Target Q1', 'Actual Q1', 'Target Q2', 'Actual Q2', 'Variance', '% variance', 'RAG'),
      under('name|-|target@Q1 2025/26|@Q1 2025/26|target@Q2 2025/26|@Q2 2025/26|-|-|-'),
      m(['Emails answered', 'High', num(4000), num(3890), num(4200), num(4310), num(110), pct(2.6), 'Green'], H, 'Green', UP),
      m(['Repeat callers', 'Low', num(500), num(512), num(480), num(530), num(50), pct(10.4), 'Red'], L, 'Red', DOWN),
    ]),
    sheet('Inspections', [
      title(`Environmental health: ${NOW}`),
      [],
      head('Measure', 'Good is', 'Numerator', 'Denominator', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'),
      under('name|-|-|-|@Q1 2025/26|@Q2 2025/26|target|-'),
      m(['Premises broadly compliant', 'High', raw(412), raw(430), pct(94.9), pct(95.8), pct(95, 1), 'Green'], H, 'Green', UP),
      m(['Service requests answered in 3 days', 'High', raw(188), raw(235), pct(84.1), pct(80, 1), pct(90, 1), 'Red'], H, 'Red', DOWN),
    ]),
    sheet('Fleet', [
      title(`Fleet and depot: ${NOW}`),
      [],
      head('Ref', 'Performance measure', 'Desired trend', 'Baseline 2023/24', 'Previous quarter', 'Current quarter', 'Quarter target', 'Forecast outturn', 'Traffic light'),
      under('ref|name|-|-|@Q1 2025/26|@Q2 2025/26|target|-|-', { absent: ['2023/24'] }),
      m(['FD1', 'Vehicles passing first test', 'Up', pct(91), pct(94), pct(96), pct(95), pct(96), 'Green'], H, 'Green', UP),
      m(['FD2', 'Fuel used (thousand litres)', 'Down', raw(212), raw(198), raw(201), raw(195), raw(800), 'Amber'], L, 'Amber', DOWN),
    ]),
    sheet('Elections', [
      title(`Elections and land charges: ${NOW}`),
      [],
      head('Measure of success', 'High/low is good', 'Q4 24/25', 'Q1 25/26', 'Q2 25/26', 'Profiled target', 'BRAG status', 'Trend arrow'),
      under('name|-|@Q4 2024/25|@Q1 2025/26|@Q2 2025/26|target|-|-'),
      m(['Searches returned within 5 days', 'High', pct(97), pct(98), pct(98), pct(97), 'Green', '→'], H, 'Green', SAME),
      m(['Electors registered', 'Data only', num(98410), num(98800), num(99120), null, null, '↑'], I, 'information only', 'Up'),
    ]),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'polarity-differs'],
};

export const HEADING_WAYS = [ways];
