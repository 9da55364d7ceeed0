/** Books that promise their targets elsewhere, count pounds, or grade in words. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { gbp, gbpM, grade, head, MISSING, na, num, over, pct, raw, scaled, title, txt } from './cells.mjs';
import { at, DOWN, H, I, L, m, NC, PLAIN, SAME, sheet, UP, under, X } from './lines.mjs';

const planned = {
  name: 'plan-sheet-with-quarter-targets',
  source: 'Alderwick Council (fictional), scorecard and plan, quarter 2 2025/26',
  convention: 'targets for each quarter on a second sheet, matched by ref or, where a ref is missing, by name; two sheets that disagree',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Scorecard', [
      title('Performance scorecard: Quarter 2 2025/26'),
      [],
      head('Ref', 'Measure', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG', 'Comments'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|target|-|-'),
      m(['P1', 'Percentage of education, health and care plans issued within 20 weeks', null, pct(71), pct(78), pct(80), null, null], H, 'Amber', UP),
      m(['P2', 'Average days from referral to first visit', 'Low', raw(33), raw(29), raw(30), null, null], L, 'Amber', UP, { target: raw(28), targetAt: 'G4', note: "the plan's 28 is in force, not 30" }),
      m(['P3', 'Foster carers recruited (cumulative)', null, raw(58), raw(124), null, null, null], H, 'Amber', NC, { basis: 'cumulative', target: raw(130), targetAt: 'G5' }),
      m([null, 'Licensing decisions made on time', null, pct(96), pct(97.5), null, null, null], H, 'Green', UP, { target: pct(97), targetAt: 'G6' }),
      m(['P5', 'Swimming lessons booked', null, num(2210), num(2406), null, null, 'New this year'], X, 'no target', NC),
      m(['P6', 'Percentage of emergency repairs made safe in 24 hours', 'Low', pct(99.1), pct(98.6), null, null, null], H, 'Amber', DOWN, { target: pct(99), targetAt: 'G7' }),
      m(['P7', 'Missed appointments', 'Low', raw(41), raw(36), null, null, null], L, 'no target', UP),
    ], { widths: { B: 58 } }),
    sheet('Plan', [
      title('Service plan targets 2025/26'),
      head('Ref', 'Measure', 'Priority', 'Good is', 'Unit', 'Q1 target', 'Q2 target', 'Q3 target', 'Q4 target'),
      ['P1', 'Percentage of education, health and care plans issued within 20 weeks', 'Children', 'High', '%', pct(75), pct(80), pct(85), pct(90)],
      ['P2', 'Average days from referral to first visit', 'Children', 'Low', 'Days', raw(30), raw(28), raw(26), raw(25)],
      ['P3', 'Foster carers recruited (cumulative)', 'Children', 'High', 'Number', raw(60), raw(130), raw(200), raw(270)],
      ['P4', 'Licensing decisions made on time', 'Place', 'High', '%', pct(95), pct(97), pct(97), pct(97)],
      ['P6', 'Percentage of emergency repairs made safe in 24 hours', 'Homes', 'High', '%', pct(99), pct(99), pct(99), pct(99)],
      ['P7', 'Missed appointments', 'Homes', 'Low', 'Number', null, null, null, null],
      ['P8', 'Tenancy audits completed', 'Homes', 'High', 'Number', raw(100), raw(100), raw(100), raw(100)],
    ]),
  ],
  findings: [
    at('target-differs', 'Scorecard', 'F5', 'Plan!G4'),
    at('measure-not-in-plan', 'Scorecard', 'B8', 'A8'),
    at('plan-measure-missing', 'Plan', 'B9', 'A9'),
    at('polarity-differs', 'Scorecard', 'C9', 'B9', 'A9', 'Plan!D7'),
  ],
  mustNotReport: ['no-scorecard', 'period-unknown', 'heading-ambiguous', 'formula-error', 'duplicate-ref', at('target-differs', 'Scorecard', 'F4')],
};

const pounds = {
  name: 'pounds-in-millions-and-thousands',
  source: 'Redcliffe Bay Council (fictional), finance scorecard, quarter 2 2024/25',
  convention: 'money as £ cells, as text £m and £k, as bracket negatives, and as plain figures whose unit column says £000s',
  period: 'Q2 2024/25',
  sheets: [
    sheet('Finance', [
      title('Finance scorecard, Quarter 2 2024/25'),
      [],
      head('Ref', 'Measure', 'Unit', 'Good is', 'Q1 2024/25', 'Q2 2024/25', 'Target', 'RAG', 'Commentary'),
      under('ref|name|-|-|@Q1 2024/25|@Q2 2024/25|target|-|-'),
      m(['F1', 'Capital receipts banked in the quarter', '£000s', 'High', scaled(num(1200), 1000), scaled(num(1850), 1000), scaled(num(2000), 1000), 'Red', null], H, 'Red', UP),
      m(['F2', 'Savings delivered', '£m', 'High', txt('£3.105m', 3105000), txt('£5.201m', 5201000), txt('£5.5m', 5500000), 'Red', null], H, 'Red', UP),
      m(['F3', 'Treasury return above benchmark', '£m', 'High', txt('(£0.150m)', -150000), txt('£0.020m', 20000), txt('£0.010m', 10000), 'Green', null], H, 'Green', UP),
      m(['F4', 'Council tax debt outstanding', '£', 'Low', gbpM(18400000), gbpM(17900000), gbpM(17500000), 'Amber', null], L, 'Amber', UP),
      m(['F5', 'Average weekly cost of a residential placement', '£', 'Low', gbp(4210), gbp(4385), gbp(4200), 'Amber', 'Two complex placements'], L, 'Amber', DOWN),
      m(['F6', 'Agency spend in the quarter', '£', 'Low', txt('£914k', 914000), txt('£1.1m', 1100000), txt('£1m', 1000000), 'Red', null], L, 'Red', DOWN),
      m(['F7', 'Invoices paid within 30 days', '%', 'High', pct(96.4), pct(97, 1), pct(95, 1), 'Green', null], H, 'Green', UP),
      m(['F8', 'Sundry debt over 90 days old', '£', 'Low', gbp(412350.5, 2), gbp(398120.75, 2), gbp(400000, 2), 'Green', null], L, 'Green', UP),
      m(['F9', 'Forecast overspend on the revenue budget', '£', 'Low', gbp(1250000), gbp(-150000), gbp(500000), 'Green', null], L, 'Green', UP),
    ], { widths: { B: 48 } }),
  ],
  mustNotReport: [...PLAIN, 'unreadable-value', 'scale-mixed', 'published-status-differs', 'target-unreadable'],
};

const graded = {
  name: 'grades-with-previous-and-target-grade',
  source: 'Millrace Borough Council (fictional), inspection outcomes, quarter 4 2024/25',
  convention: 'judgements in words with previous grade and target grade; the scales stand on the plan sheet',
  period: 'Q4 2024/25',
  sheets: [
    sheet('Inspections', [
      title('Inspection outcomes: Quarter 4 2024/25'),
      [],
      head('Ref', 'Judgement', 'Previous grade', 'Current grade', 'Target grade', 'Status', 'Direction of travel'),
      under('ref|name|-|@Q4 2024/25|target|-|-'),
      m(['J1', "Overall effectiveness of children's services", 'Requires improvement to be good', grade('Good', 3), grade('Good', 3), 'Green', 'Improved'], H, 'Green', NC, { trendAccept: [UP] }),
      m(['J2', 'Experiences of children in care and care leavers', 'Good', grade('Good', 3), grade('Good', 3), 'Green', 'No change'], H, 'Green', NC, { trendAccept: [SAME] }),
      m(['J3', 'Impact of leaders on social work practice', 'Inadequate', grade('Requires improvement to be good', 2), grade('Good', 3), 'Red', 'Improved'], H, 'Red', NC, { trendAccept: [UP] }),
      m(['J4', 'Harbour View care home (adult care regulator)', 'Good', grade('Requires improvement', 2), grade('Good', 3), 'Red', 'Worsened'], H, 'Red', NC, { trendAccept: [DOWN] }),
      m(['J5', 'Adult learning service', 'Good', txt('Not yet inspected', MISSING, { accept: ['unreadable'] }), grade('Good', 3), null, null], H, 'no data', NC, { statusReasonAccept: ['unreadable', 'not due'] }),
      m(['J6', 'Outdoor education centre', 'Good', grade('Outstanding', 4), grade('Good', 3), 'Green', 'Improved'], H, 'Green', NC, { trendAccept: [UP] }),
    ], { widths: { B: 50, C: 30, D: 30 } }),
    sheet('Plan', [
      head('Ref', 'Judgement', 'Good is', 'Unit', 'Grades in order'),
      ['J1', "Overall effectiveness of children's services", 'High', 'Grade', 'Inadequate < Requires improvement to be good < Good < Outstanding'],
      ['J2', 'Experiences of children in care and care leavers', 'High', 'Grade', 'Inadequate < Requires improvement to be good < Good < Outstanding'],
      ['J3', 'Impact of leaders on social work practice', 'High', 'Grade', 'Inadequate < Requires improvement to be good < Good < Outstanding'],
      ['J4', 'Harbour View care home (adult care regulator)', 'High', 'Grade', 'Inadequate < Requires improvement < Good < Outstanding'],
      ['J5', 'Adult learning service', 'High', 'Grade', 'Inadequate < Requires improvement < Good < Outstanding'],
      ['J6', 'Outdoor education centre', 'High', 'Grade', 'Inadequate < Requires improvement < Good < Outstanding'],
    ]),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'target-unreadable'],
  known_differences: ['Grades have steps (1 the worst) but no value, as in the corpus.', 'The previous grade is that of the last inspection, not of the quarter before: comparing it or not is both fair.'],
};

const contextual = {
  name: 'contextual-measures-in-a-table-below',
  source: 'Thistlebank Council (fictional), quarterly update, quarter 2 2025/26',
  convention: 'performance indicators, then contextual measures in a separate table below with other headings',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Quarterly update', [
      title('Quarterly update: Quarter 2 2025/26'),
      [],
      over('Performance indicators', 8),
      head('Ref', 'Performance indicator', 'Good is', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'RAG', 'Comment'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|target|-|-'),
      m(['PI1', 'Percentage of homelessness duties ended with a home found', 'High', pct(48), pct(53), pct(50), 'Green', null], H, 'Green', UP),
      m(['PI2', 'Percentage of stage one complaints answered on time', 'High', pct(83), pct(79), pct(85), 'Red', 'Backlog in housing'], H, 'Red', DOWN),
      m(['PI3', 'Average days to decide a householder application', 'Low', raw(49), raw(52), raw(56), 'Green', null], L, 'Green', DOWN),
      m(['PI4', 'Attendance at council-run events', 'High', num(18400), na(), num(15000), null, 'No events in the quarter'], H, 'no data', NC),
      [],
      over('Contextual indicators (data only)', 8),
      head('Ref', 'Contextual measure', 'Polarity', 'Last quarter', 'This quarter', 'What is happening?'),
      under('ref|name|-|@Q1 2025/26|@Q2 2025/26|-'),
      m(['CX1', 'Households on the housing register', 'Data only', num(3410), num(3522), 'Rising since the spring'], I, 'information only', 'Up'),
      m(['CX2', 'Universal credit claimants', 'Data only', num(9870), num(9870), null], I, 'information only', SAME),
      m(['CX3', 'Percentage unemployment', 'Contextual', pct(4.1), pct(3.9), null], I, 'information only', 'Down'),
      m(['CX4', 'Requests for an education, health and care assessment', 'Data only', txt('Data not available', MISSING), raw(118), null], I, 'information only', NC),
    ], { widths: { B: 54 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number'],
};

export const PLANS_AND_GRADES = [planned, pounds, graded, contextual];
