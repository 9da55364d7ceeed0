/** Books whose targets, arrows or statuses are words, symbols of a font, or colour alone. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { across, dec, down, fill, gbpM, head, na, noTarget, num, pct, raw, title, txt, UNREADABLE, wing } from './cells.mjs';
import { at, DOWN, H, I, L, m, N, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const textTargets = {
  name: 'text-targets-of-every-kind',
  source: 'Brackenfield Council (fictional), corporate dashboard, quarter 2 2025/26',
  convention: 'targets in words: strict and weak limits, signs, a band, against a comparator or baseline standing in the row, and words that set none',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Dashboard', [
      title('Corporate dashboard: Q2 2025/26'),
      [],
      head('Ref', 'Measure', 'Good is', 'Baseline', 'Statistical neighbour average', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG'),
      under('ref|name|-|-|-|@Q1 2025/26|@Q2 2025/26|target|-'),
      m(['T01', 'Households in temporary accommodation', 'Low', null, null, raw(91), raw(85), txt('Fewer than 85', { op: '<', value: 85 }), 'Amber'], L, 'Amber', UP, { note: 'strict: 85 is one short of fewer than 85' }),
      m(['T02', 'Repeat referrals within 12 months', 'Low', null, null, pct(22.4), pct(21.9), txt('Less than 22%', { op: '<', value: 22 }), 'Green'], L, 'Green', UP),
      m(['T03', 'Health checks offered to eligible residents', 'High', null, null, pct(88), pct(90), txt('At least 90%', { op: '>=', value: 90 }), 'Green'], H, 'Green', UP),
      m(['T04', 'Percentage of freedom of information requests answered on time', 'High', null, null, pct(89.5), pct(88.2), txt('>= 90%', { op: '>=', value: 90 }), 'Amber'], H, 'Amber', DOWN),
      m(['T05', 'Calls answered within five minutes', 'High', null, null, pct(86, 1), pct(84.9), txt('90% or more', { op: '>=', value: 90 }), 'Red'], H, 'Red', DOWN),
      m(['T06', 'Care home occupancy', 'Near target', null, null, pct(97), pct(96), txt('85-95%', { low: 85, high: 95 }), 'Amber'], N, 'Amber', UP),
      m(['T07', 'Care leavers in suitable accommodation', 'High', null, pct(68.2), pct(66, 1), pct(70, 1), txt('Above statistical neighbour average', { op: '>', value: 68.2 }), 'Green'], H, 'Green', UP, { note: 'the comparator stands in the row' }),
      m(['T08', 'Care leavers in work or study', 'High', null, null, pct(51), pct(52), txt('Above statistical neighbour average', UNREADABLE), null], H, 'target unreadable', UP),
      m(['T09', 'Children reaching a good level of development', 'High', pct(41), null, pct(40), pct(43), txt('To be better than baseline', { op: '>', value: 41 }), 'Green'], H, 'Green', UP, { note: 'the baseline stands in the row' }),
      m(['T10', 'Families supported by early help', 'High', raw(2400), null, raw(590), raw(640), txt('Additional 800', UNREADABLE), null], H, 'target unreadable', UP),
      m(['T11', 'Adults learning English', 'High', null, null, raw(212), raw(230), noTarget('Target to be set'), null], H, 'no target', UP, { statusReasonAccept: ['target unreadable'] }),
      m(['T12', 'Library loans of e-books', 'High', null, null, num(31200), num(30150), noTarget('No target'), null], H, 'no target', DOWN),
      m(['T13', 'Ranger-led walks held', 'High', null, null, raw(94), raw(90), txt('> 90', { op: '>', value: 90 }), 'Amber'], H, 'Amber', DOWN, { note: 'strict: 90 has not met more than 90' }),
      m(['T14', 'Average days to process a new benefit claim', 'Low', null, null, dec(13.1, 1), dec(12, 1), txt('<= 12 days', { op: '<=', value: 12 }), 'Green'], L, 'Green', UP),
      m(['T15', 'Complaints upheld', 'Low', null, null, raw(31), raw(28), txt('No more than 30', { op: '<=', value: 30 }, { accept: [UNREADABLE] }), 'Green'], L, 'Green', UP, { statusAccept: ['Not rated'] }),
      m(['T16', 'Agency spend in the quarter', 'Low', null, null, gbpM(1240000, 2), gbpM(1150000, 2), txt('£1.2m', 1200000), 'Green'], L, 'Green', UP),
      m(['T17', 'Fire risk assessments in date', 'High', null, null, pct(100), pct(100), txt('100%', 100), 'Green'], H, 'Green', SAME),
      m(['T18', 'Rent lost through empty homes', 'Low', null, null, pct(1.9), pct(2.1), txt('Less than 2%', { op: '<', value: 2 }), 'Amber'], L, 'Amber', DOWN),
      m(['T19', 'Museum visits', 'High', null, null, num(18420), num(22310), noTarget('TBC'), null], H, 'no target', UP, { statusReasonAccept: ['target unreadable'] }),
      m(['T20', 'Emergency call-outs for noise', 'For information', null, null, raw(310), raw(402), noTarget('For information'), null], I, 'information only', 'Up'),
    ], { widths: { B: 50, H: 32 } }),
  ],
  findings: [at('target-unreadable', 'Dashboard', 'H11', 'B11'), at('target-unreadable', 'Dashboard', 'H13', 'B13')],
  mustNotReport: [...PLAIN, 'published-status-differs', 'scale-mixed', at('target-unreadable', 'Dashboard', 'H4'), at('target-unreadable', 'Dashboard', 'H9')],
};

const wingdings = {
  name: 'arrows-in-wingdings-previous-quarters',
  source: 'Lower Calderby Council (fictional), service performance, quarter 3 2017/18',
  convention: 'arrows are letters in the Wingdings font; previous performance Q3 Q4 Q1 Q2 under one merged heading without years',
  period: 'Q3 2017/18',
  sheets: [
    sheet('Services', [
      title('Service performance: Quarter 3 2017/18'),
      ['Direction of travel:', wing('é'), 'better', wing('ê'), 'worse', wing('è'), 'same'],
      [],
      head(down('Service', 2), down('PI', 2), down('Good Is', 2), down('DoT', 2), across('Previous performance', 4), null, null, null, across('Current', 3), null, null, down('Commentary', 2)),
      head(null, null, null, null, 'Q3', 'Q4', 'Q1', 'Q2', 'Q3 actual', 'Q3 target', 'Year End target', null),
      under('-|name|-|-|@Q3 2016/17|@Q4 2016/17|@Q1 2017/18|@Q2 2017/18|@Q3 2017/18|target|annual|-'),
      m(['Libraries', 'Visits to libraries in person', wing('é'), wing('é'), num(88410), num(90125), num(86300), num(87240), num(91015), num(90000), num(355000), null], H, 'Green', UP),
      m(['Libraries', 'Days a reservation takes to arrive', wing('ê'), wing('ê'), dec(6.2, 1), dec(6, 1), dec(5.8, 1), dec(6.1, 1), dec(6.6, 1), dec(6.5, 1), dec(6, 1), 'Courier contract changed'], L, 'Amber', DOWN),
      m(['Highways', 'Potholes repaired within 5 working days', wing('ñ'), wing('ñ'), pct(81.3), pct(79.5), pct(84.2), pct(86, 1), pct(92.4), pct(90, 1), pct(90, 1), null], H, 'Green', UP),
      m(['Highways', 'Insurance claims for highway defects', wing('ò'), wing('ò'), raw(61), raw(88), raw(52), raw(47), raw(66), raw(60), raw(240), 'Early frost'], L, 'Red', DOWN),
      m(['Registrars', 'Births registered within 42 days', wing('é'), wing('è'), pct(98), pct(98.4), pct(99.1), pct(99.1), pct(99.1), pct(98, 1), pct(98, 1), null], H, 'Green', SAME),
    ], { widths: { B: 46 } }),
  ],
  mustNotReport: [...PLAIN, 'published-trend-differs', 'unreadable-value'],
};

const fillOnly = {
  name: 'status-as-solid-fill-only',
  source: 'Dunmere Valley Council (fictional), quarterly scorecard, quarter 4 2024/25',
  convention: 'status cells hold a solid fill and no text; a coloured key above the table',
  period: 'Q4 2024/25',
  sheets: [
    sheet('Q4', [
      title('Quarterly scorecard: Quarter 4 2024/25'),
      ['Key', fill('Green', 'On or above target'), fill('Amber', 'Within 5% of target'), fill('Red', 'More than 5% from target')],
      [],
      head('Ref', 'Measure', 'Good is', 'Q3 2024/25', 'Q4 2024/25', 'Target', 'Status', 'Owner'),
      under('ref|name|-|@Q3 2024/25|@Q4 2024/25|target|-|-'),
      m(['F01', 'Percentage of homes meeting the decent homes standard', 'High', pct(97.2), pct(98.1), pct(98, 1), fill('Green'), 'Housing'], H, 'Green', UP),
      m(['F02', 'Average re-let time (days)', 'Low', raw(31), raw(29), raw(28), fill('Amber'), 'Housing'], L, 'Amber', UP),
      m(['F03', 'Planning applications decided in time', 'High', pct(90, 1), pct(78.3), pct(88, 1), fill('Red'), 'Planning'], H, 'Red', DOWN),
      m(['F04', 'Licences issued within 10 days', 'High', pct(94), pct(93), pct(95), fill('Amber'), 'Regulation'], H, 'Amber', DOWN),
      m(['F05', 'Food premises rated 5', 'High', pct(81.5), pct(74.8), pct(82, 1), fill('Green'), 'Regulation'], H, 'Red', DOWN),
      m(['F06', 'Air quality exceedances', 'Low', na('n/a'), na('n/a'), raw(2), fill('Grey'), 'Regulation'], L, 'no data', NC),
    ], { widths: { B: 50 } }),
  ],
  findings: [at('published-status-differs', 'Q4', 'G9', 'E9')],
  mustNotReport: [...PLAIN, at('published-status-differs', 'Q4', 'G5'), at('published-status-differs', 'Q4', 'G7')],
};

export const WORDS_AND_MARKS = [textTargets, wingdings, fillOnly];
