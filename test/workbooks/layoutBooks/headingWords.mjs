/** Books whose headings use other words, odd spaces, or more columns than a reader needs. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { dec, gbp, head, MISSING, noTarget, num, pct, raw, title, txt } from './cells.mjs';
import { DOWN, H, I, L, m, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const otherWords = {
  name: 'outturn-result-latest-value-on-track',
  source: 'Cloverdale Council (fictional), directorate scorecards, quarter 3 2023/24',
  convention: 'each directorate sheet uses other words: Previous/Current/BRAG/DoT, outturn/On track?, result/RAG, Previous value/Latest value',
  period: 'Q3 2023/24',
  sheets: [
    sheet('People', [
      title('People directorate scorecard: Quarter 3 2023/24'),
      [],
      head('Code', 'Performance measure', 'Polarity', 'Previous', 'Current', 'Target', 'BRAG', 'DoT'),
      under('ref|name|-|@Q2 2023/24|@Q3 2023/24|target|-|-'),
      m(['PE1', 'Children in care seen within six weeks', 'High', pct(93.1), pct(95.4), pct(95, 1), 'Green', '↑'], H, 'Green', UP),
      m(['PE2', 'Adults waiting for a care assessment', 'Low', raw(388), raw(402), raw(350), 'Red', '↓'], L, 'Red', DOWN),
      m(['PE3', 'Adult learners enrolled', 'High', num(1210), num(1245), num(1300), 'Amber', '↑'], H, 'Amber', UP),
    ]),
    sheet('Place', [
      title('Place directorate: Q3 2023/24'),
      [],
      head('KPI', 'Good to be', 'Q2 outturn', 'Q3 outturn', 'Q3 target', 'On track?', 'Lead'),
      under('name|-|@Q2 2023/24|@Q3 2023/24|target|-|-'),
      m(['Bins collected on the scheduled day', 'High', pct(99.2), pct(98.9), pct(99.5), 'At risk', 'Waste'], H, 'Amber', DOWN),
      m(['Gullies cleaned against programme', 'High', pct(88), pct(101), pct(100), 'Yes', 'Highways'], H, 'Green', UP),
      m(['Days to remove offensive graffiti', 'Low', dec(1.4, 1), dec(2.1, 1), dec(1.5, 1), 'No', 'Streets'], L, 'Red', DOWN),
    ]),
    sheet('Corporate', [
      title('Corporate services: quarter three 2023/24 (October to December 2023)'),
      [],
      head('Measure', 'Good is', 'Q2 result', 'Q3 result', 'Target', 'RAG', 'Direction of travel'),
      under('name|-|@Q2 2023/24|@Q3 2023/24|target|-|-'),
      m(['Subject access requests answered on time', 'High', pct(91), pct(91), pct(90), 'G', 'No change'], H, 'Green', SAME),
      m(['Vacant posts as a share of the establishment', 'Low', pct(9.8), pct(9.1), pct(9), 'A', 'Improving'], L, 'Amber', UP),
      m(['Debt recovered within 60 days', 'High', pct(82), pct(74), pct(85), 'R', 'Declining'], H, 'Red', DOWN),
    ]),
    sheet('Customer', [
      title('Customer services: Quarter 3, 2023/24'),
      [],
      head('Indicator', 'Desired direction', 'Previous value', 'Latest value', 'Target', 'Status'),
      under('name|-|@Q2 2023/24|@Q3 2023/24|target|-'),
      m(['Calls answered within one minute', 'Up', pct(70), pct(76), pct(75), 'Green'], H, 'Green', UP),
      m(['Walk-in visitors', 'Contextual', num(5120), num(4866), null, null], I, 'information only', 'Down'),
      m(['Average time to answer an email (days)', 'Down', dec(3.2, 1), dec(3.1, 1), raw(3), 'Amber'], L, 'Amber', UP),
    ]),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'period-title-mismatch', 'unit-unclear'],
};

const oddSpaces = {
  name: 'line-breaks-and-odd-spaces',
  source: 'Ellerbank Council (fictional), quarterly KPIs',
  convention: 'headings with line breaks, trailing spaces, colons, en dashes and no-break spaces; figures and names with stray spaces',
  period: 'Q3 2025/26',
  sheets: [
    sheet("Children's KPIs", [
      title(' Quarterly KPIs  '),
      [],
      head('KPI\nRef ', 'Performance\nmeasure:', 'Good\u00a0is', 'Q1\n2025/26', 'Q2\u00a02025\u201326', 'Q3 2025 \u2013 26 ', 'Target:\n', 'RAG\nstatus ', 'Direction\nof\u00a0travel:', 'Comments / actions\n(50 words at most)'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|@Q3 2025/26|target|-|-|-'),
      m(['K1 ', 'Initial visits within five working days ', 'High ', txt('85\u00a0%', 85), txt(' 86.2% ', 86.2), txt('88% ', 88), txt(' 90%', 90), 'Amber ', 'Better ', null], H, 'Amber', UP, { ref: 'K1', name: 'Initial visits within five working days' }),
      m(['K2', 'Children with a plan\nfor two years or more', 'Low', pct(2.1), pct(2.4), pct(2.2), pct(2), 'Red', 'Better', null], L, 'Red', UP, { name: 'Children with a plan for two years or more' }),
      m(['K3', 'Strategy discussions held\u00a0in time', '\u00a0High', pct(92), pct(95), pct(95), pct(95), 'Green', 'Same', null], H, 'Green', SAME, { name: 'Strategy discussions held in time' }),
      m(['K4', 'Average caseload  (full-time equivalent)', 'Low', txt('17.2 ', 17.2), txt('16.9', 16.9), txt('17.4\u00a0', 17.4), txt('17', 17), 'Amber', 'Worse', null], L, 'Amber', DOWN, { name: 'Average caseload (full-time equivalent)' }),
      m(['K5', 'Contacts received', ' Monitor', num(1204), num(1188), num(1260), noTarget(' \u2013 '), null, null, null], I, 'information only', 'Up'),
    ], { widths: { B: 40 } }),
  ],
  mustNotReport: [...PLAIN, 'published-status-differs', 'unreadable-value', 'unit-unclear'],
};

const manyColumns = {
  name: 'definition-unit-officer-and-data-telling-us',
  source: 'Wyresdale Park Council (fictional), performance and risk report, quarter 3 2025/26',
  convention: 'measure and definition both; unit column over plain numbers; Responsible officer; comments under What is the data telling us?',
  period: 'Q3 2025/26',
  sheets: [
    sheet('Performance and risk', [
      title('Performance and risk report: Q3 2025/26'),
      [],
      head('Measure', 'Definition', 'Unit', 'Good is', 'Responsible officer', 'Q1', 'Q2', 'Q3', 'Target', 'Status', 'What is the data telling us?'),
      under('name|-|-|-|-|@Q1 2025/26|@Q2 2025/26|@Q3 2025/26|target|-|-'),
      m(['Reablement outcomes', 'Share of people at home 91 days after leaving hospital', '%', 'High', 'Head of Adult Care', raw(84.1), raw(85), raw(85.3), raw(85), 'Green', '81 of 95 people were at home'], H, 'Green', UP),
      m(['Delayed care packages', 'Packages not started within 7 days, at quarter end', 'Number', 'Low', 'Head of Adult Care', raw(22), raw(19), raw(21), raw(20), 'Amber', 'Up by two since Q2'], L, 'Amber', DOWN),
      m(['Re-let time', 'Average days from keys returned to new tenancy', 'Days', 'Low', 'Head of Housing', dec(27.5, 1), dec(26, 1), dec(24.8, 1), dec(25, 1), 'Green', 'Target of 25 met for the first time'], L, 'Green', UP),
      m(['First-time entrants', 'Young people aged 10 to 17 entering the justice system, per 100,000', 'Rate per 100,000', 'Low', 'Head of Youth Justice', raw(142), raw(151), raw(160), raw(145), 'Red', 'Small numbers: 14 young people in 2025'], L, 'Red', DOWN),
      m(['Cost of a visit', 'Net cost of leisure for each visit', '£', 'Low', 'Head of Leisure', gbp(1.92, 2), gbp(1.85, 2), gbp(1.8, 2), gbp(1.8, 2), 'Green', '£1.80 against £1.80'], L, 'Green', UP),
      m(['Recycling', 'Share of household waste recycled, one quarter in arrears', '%', 'High', 'Head of Waste', raw(46.2), raw(47), txt('Not yet available', MISSING), raw(48), null, 'One quarter late'], H, 'no data', NC, { statusReasonAccept: ['not due'] }),
      m(['Bookable visits', 'Slots booked at household waste sites', 'Number', 'For information', 'Head of Waste', num(18240), num(21022), num(16870), null, null, null], I, 'information only', 'Down'),
    ], { widths: { A: 24, B: 60 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'scale-mixed', 'published-status-differs'],
};

const twoYears = {
  name: 'two-years-of-quarters-with-forecast',
  source: 'Greyfriars Borough Council (fictional), corporate KPIs',
  convention: 'Q1 to Q4 of two years, the latest only partly filled; polarity in brackets after the name; annual target and year-end forecast columns',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Corporate KPIs', [
      title('Corporate KPIs'),
      [],
      head('Ref', 'Measure', 'Q1 2024/25', 'Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26', 'Q4 2025/26', '2025/26 target', 'Year-end forecast'),
      under('ref|name|@Q1 2024/25|@Q2 2024/25|@Q3 2024/25|@Q4 2024/25|@Q1 2025/26|@Q2 2025/26|@Q3 2025/26|@Q4 2025/26|annual|-', { absent: ['2025/26'] }),
      m(['BV1', 'Percentage of repairs completed at first visit (High is good)', pct(81), pct(82), pct(84), pct(85), pct(86), pct(88), null, null, pct(87), pct(88)], H, 'Green', UP, { altNames: ['Percentage of repairs completed at first visit'] }),
      m(['BV2', 'Average days to let a home (Low is good)', dec(30.2, 1), dec(29, 1), dec(28.4, 1), dec(27.7, 1), dec(27.9, 1), dec(28.1, 1), null, null, raw(27), raw(27)], L, 'Amber', DOWN, { altNames: ['Average days to let a home'] }),
      m(['BV3', 'New homes completed (cumulative) (High is good)', raw(61), raw(140), raw(212), raw(305), raw(48), raw(126), null, null, raw(320), raw(290)], H, 'not due', DOWN, { basis: 'cumulative', altNames: ['New homes completed', 'New homes completed (cumulative)'], statusReasonAccept: ['annual target', 'cumulative'] }),
      m(['BV4', 'Rough sleepers on a single night (Low is good)', raw(9), raw(12), raw(8), raw(7), raw(9), raw(9), null, null, raw(8), raw(8)], L, 'Red', SAME, { altNames: ['Rough sleepers on a single night'] }),
      m(['BV5', 'Library issues (High is good)', num(61200), num(64810), num(58830), num(60145), num(62010), num(63940), null, null, noTarget('Not set'), null], H, 'no target', UP, { altNames: ['Library issues'], statusReasonAccept: ['target unreadable'] }),
      m(['BV6', 'Crimes recorded (for information)', num(2210), num(2350), num(2180), num(2090), num(2260), num(2311), null, null, null, null], I, 'information only', 'Up', { altNames: ['Crimes recorded'] }),
    ], { widths: { B: 58 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'future-period-filled', 'scale-mixed'],
};

export const HEADING_WORDS = [otherWords, oddSpaces, manyColumns, twoYears];
