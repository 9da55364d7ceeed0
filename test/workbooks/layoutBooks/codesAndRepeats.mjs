/** Books whose refs carry codes, whose statuses carry numbers, and whose headings repeat. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { dec, head, MISSING, notDue, num, over, pct, raw, title, txt, UNREADABLE } from './cells.mjs';
import { at, DOWN, H, L, m, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

const numberedStatus = {
  name: 'status-as-number-and-word',
  source: 'Teesmouth Borough Council (fictional), thematic summary, quarter 3 2015/16',
  convention: 'status as `1 Green` to `5 Target Not Set`; ref and name in one cell; lettered sub-measures whose spacing drifts',
  period: 'Q3 2015/16',
  sheets: [
    sheet('Thematic summary', [
      title('Thematic Summary Quarter 3 2015/16'),
      ['Green = On Target', 'Amber = Within Tolerance', 'Red = Off Target'],
      [],
      over('ENVIRONMENT AND HOUSING', 7),
      head('Indicator', 'Polarity', 'Q2 2015/16', 'Q3 2015/16', 'Target', 'Status', 'Lead'),
      under('refname|-|@Q2 2015/16|@Q3 2015/16|target|-|-'),
      m(['ENV101: Household waste recycled', 'High', pct(29.1), pct(28.4), pct(30), '3 Red', 'Waste'], H, 'Red', DOWN),
      m(['ENV102: Missed bins per 100,000 collections', 'Low', raw(62), raw(55), raw(60), '1 Green', 'Waste'], L, 'Green', UP),
      m(['ENV103ai: Streets with unacceptable litter, zone 1', 'Low', pct(4), pct(3.8), pct(4), '1 Green', 'Streets'], L, 'Green', UP),
      m(['ENV103a ii: Streets with unacceptable litter, zone 2', 'Low', pct(5.2), pct(5.9), pct(5), '3 Red', 'Streets'], L, 'Red', DOWN, { ref: 'ENV103a ii', name: 'Streets with unacceptable litter, zone 2', altNames: ['ii: Streets with unacceptable litter, zone 2'] }),
      m(['HSG201: Homes let within target time', 'High', pct(88.2), txt('Data Not Available', MISSING), pct(90), '4 Data Not Available', 'Homes'], H, 'no data', NC),
      m(['HSG202: Tenants satisfied with repairs', 'High', pct(91), pct(92), null, '5 Target Not Set', 'Homes'], H, 'no target', UP),
      m(['HSG203: Rent arrears as a share of rent due', 'Low', pct(2.1), pct(2.2), pct(2.2), '1 Green', 'Homes'], L, 'Green', DOWN),
      m(['HSG204: Households prevented from becoming homeless', 'High', raw(141), raw(138), raw(140), '2 Amber', 'Homes'], H, 'Amber', DOWN),
    ], { widths: { A: 56 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'unreadable-value'],
};

const sameQuarter = {
  name: 'headings-repeated-under-each-priority',
  source: 'Saltmarsh District Council (fictional), council plan, quarter 4 2021/22',
  convention: 'merged priority rows, the heading row repeated under each; the trend policy compares with the same quarter last year',
  settings: { policy: { amber: 10, trend: { comparedWith: 'same period last year' } } },
  period: 'Q4 2021/22',
  sheets: [
    sheet('Council plan', [
      title('Council plan: quarter 4 2021/22 (January to March 2022)'),
      [],
      over('1. A greener district', 9),
      head('KPI ref', 'Key performance indicator', 'Good is', 'Q4 20/21', 'Q3 21/22', 'Q4 21/22', 'Q4 target', 'RAG', 'Lead'),
      under('ref|name|-|@Q4 2020/21|@Q3 2021/22|@Q4 2021/22|target|-|-'),
      m(['G1', 'Household waste recycled', 'High', pct(44.9), pct(47.2), pct(46.1), pct(48, 1), 'Amber', 'N Shaw'], H, 'Amber', UP),
      m(['G2', 'Fly-tips cleared within 48 hours', 'High', pct(88.7), pct(90.2), pct(91.3), pct(90, 1), 'Green', 'N Shaw'], H, 'Green', UP),
      m(['G3', 'Council fleet emissions (tonnes)', 'Low', dec(142.2, 1), dec(131, 1), dec(128.4, 1), dec(125, 1), 'Amber', 'N Shaw'], L, 'Amber', UP),
      [],
      over('2. Good homes', 9),
      head('KPI ref', 'Key performance indicator', 'Good is', 'Q4 20/21', 'Q3 21/22', 'Q4 21/22', 'Q4 target', 'RAG', 'Lead'),
      m(['H1', 'Affordable homes completed in the quarter', 'High', raw(26), raw(31), raw(19), raw(25), 'Red', 'D Fry'], H, 'Red', DOWN),
      m(['H2', 'Households in bed and breakfast', 'Low', raw(14), raw(12), raw(14), raw(10), 'Red', 'D Fry'], L, 'Red', SAME),
      [],
      over('3. An efficient council', 9),
      head('KPI ref', 'Key performance indicator', 'Good is', 'Q4 20/21', 'Q3 21/22', 'Q4 21/22', 'Q4 target', 'RAG', 'Lead'),
      m(['E1', 'Calls answered within 60 seconds', 'High', pct(71.5), pct(64), pct(76.8), pct(80, 1), 'Amber', 'R Dean'], H, 'Amber', UP),
      m(['E2', 'Complaints answered on time', 'High', txt('Not recorded', MISSING), pct(85.4), pct(88.2), pct(85, 1), 'Green', 'R Dean'], H, 'Green', NC),
    ], { widths: { B: 46 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'period-title-mismatch'],
};

const typed = {
  name: 'data-type-codes-with-printed-key',
  source: 'Havenmoor Council (fictional), quarterly corporate performance, quarter 2 2015/16',
  convention: 'each ref carries (C), (S), (R) or (A) with a printed key; on or within 10% is Green; Amber depends on improvement on last year',
  settings: { policy: { toleranceKind: 'percent of target', green: 10, amber: 10, amberIfImproved: true } },
  period: 'Q2 2015/16',
  sheets: [
    sheet('Quarter 2', [
      title('Quarterly corporate performance report: Quarter 2 2015/16'),
      ['Green: on or within 10% of target. Amber: more than 10% off but improved on the same quarter last year. Red: more than 10% off and not improved.'],
      ['(C) = cumulative', null, '(S) = snapshot', '(R) = rolling year', '(A) = annual'],
      [],
      head('Ref', 'Indicator', 'Value', 'Q2 2014/15', 'Q1 2015/16', 'Q2 2015/16', '2015/16 Annual Target', 'Q2 Target', 'Comments'),
      under('ref|name|-|@Q2 2014/15|@Q1 2015/16|@Q2 2015/16|annual|target|-'),
      m(['L1 (C)', 'Number of library visits', 'Bigger is better', num(401500), num(198700), num(389200), num(800000), num(400000), null], H, 'Green', DOWN, { basis: 'cumulative' }),
      m(['L2 (C)', 'Number of volunteers recruited', 'Bigger is better', raw(41), raw(15), raw(38), raw(90), null, null], H, 'not due', DOWN, { basis: 'cumulative', statusReasonAccept: ['annual target', 'cumulative'] }),
      m(['L3 (C)', 'Percentage of council tax collected', 'Bigger is better', pct(57.9), pct(30.1), pct(58.2), pct(97), pct(58), null], H, 'Green', UP, { basis: 'cumulative' }),
      m(['S1 (S)', 'Children in care placed with foster carers', 'Bigger is better', pct(78), pct(79.4), pct(76.9), pct(85), pct(85), null], H, 'Green', DOWN),
      m(['S2 (S)', 'Young people not in education, employment or training', 'Smaller is better', pct(4.8), pct(5.6), pct(5.1), pct(4, 1), pct(4, 1), 'Tracking of leavers under way'], L, 'Red', UP),
      m(['R1 (R)', 'Re-referrals to social care within 12 months', 'Smaller is better', pct(24.1), pct(21.9), pct(19.9), pct(15), pct(15), null], L, 'Amber', UP, { statusReasonAccept: ['improved on last year'], note: 'beyond 10% but improved on the same quarter last year' }),
      m(['R2 (R)', 'Delayed transfers of care per 100,000', 'Smaller is better', dec(6.1, 1), dec(6.8, 1), dec(6.8, 1), raw(7), raw(7), null], L, 'Green', SAME),
      m(['A1 (A)', 'Residents satisfied with the council', 'Bigger is better', txt('-', MISSING), txt('-', MISSING), notDue('Due Q4'), pct(70), null, null], H, 'not due', NC, { statusReasonAccept: ['no data'] }),
    ], { widths: { B: 50 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'unreadable-value'],
};

const wordInValue = {
  name: 'status-word-inside-the-value-cell',
  source: 'Havenmoor Council (fictional), corporate performance, quarter 3 2014/15',
  convention: 'no status column: the RAG word stands in the value cell beside unit, remark and figure; two figures in one cell are not guessed',
  settings: { policy: { green: 10, amber: 10 } },
  period: 'Q3 2014/15',
  sheets: [
    sheet('Corporate', [
      title('Corporate performance report, Quarter 3 2014/15'),
      [],
      head('Ref', 'Indicator', 'Polarity', '2014/15 Target', '2014/15 Q2 Performance', '2014/15 Q3 Performance', 'Comments'),
      under('ref|name|-|annual|@Q2 2014/15|@Q3 2014/15|-'),
      m(['SC1', 'Residual household waste (kg per household, rolling year)', 'Smaller is better', raw(640), txt('655 kg (GREEN)', 655), txt('612 kg (Q3 time lag) (GREEN)', 612), null], L, 'Green', UP, { basis: 'rolling' }),
      m(['SC2', 'Fly-tips cleared within 24 hours', 'Bigger is better', pct(85), txt('84% GREEN', 84), txt('60% RED', 60), 'Vehicle breakdowns'], H, 'Red', DOWN),
      m(['SC3', 'Local authority error in housing benefit', 'Smaller is better', pct(0.35), txt('0.36% (GREEN)', 0.36), txt('0.31% GREEN', 0.31), null], L, 'Green', UP),
      m(['SC4', 'Waste sent to landfill per household', 'Smaller is better', raw(494), txt('500 kg (GREEN)', 500), txt('640 kg (494kg - Q3 time lag)', UNREADABLE), null], L, 'unreadable', NC),
      m(['SC5', 'Average void period (days)', 'Smaller is better', raw(22), txt('23.4 days (GREEN)', 23.4), txt('26 days (RED)', 26), null], L, 'Red', DOWN),
      m(['SC6', 'Sickness absence per full-time equivalent (days)', 'Smaller is better', dec(8.5, 1), txt('9.9 (RED)', 9.9), txt('9.1 (GREEN)', 9.1), null], L, 'Green', UP),
      m(['SC7', 'Stage two complaints answered on time', 'Bigger is better', pct(95), txt('92.6% (GREEN)', 92.6), txt('95 per cent (GREEN)', 95), null], H, 'Green', UP),
    ], { widths: { B: 52, E: 22, F: 30 } }),
  ],
  findings: [at('unreadable-value', 'Corporate', 'F7')],
  mustNotReport: [...PLAIN, at('unreadable-value', 'Corporate', 'F4'), at('unreadable-value', 'Corporate', 'F10')],
};

export const CODES_AND_REPEATS = [numberedStatus, sameQuarter, typed, wordInValue];
