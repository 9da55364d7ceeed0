/** Books that give each quarter its own columns, each measure its own tolerance, or say much in single letters. */
// biome-ignore-all format: one row of a sheet a line, so that cells and answers are reviewed side by side
import { across, dec, down, head, MISSING, NOT_APPLICABLE, num, over, pct, raw, SUPPRESSED, title, txt } from './cells.mjs';
import { at, DOWN, H, I, L, m, N, NC, PLAIN, SAME, sheet, UP, under } from './lines.mjs';

/** Ref and name in one cell as `HSG1 - Repairs`. */
const both = (ref, name) => ({ ref, name, altNames: [`${ref} - ${name}`] });

const quarterGroups = {
  name: 'quarters-each-with-target-actual-rag',
  source: 'Nettlefold District Council (fictional), service plan scorecard, quarter 3 2025/26',
  convention: 'Quarter 1 to Quarter 4 merged, each over its own Target, Actual and RAG; ref and name in one cell with a dash; year end target and forecast last',
  period: 'Q3 2025/26',
  sheets: [
    sheet('Service plan', [
      title('Service plan scorecard: Quarter 3 2025/26'),
      [],
      head(down('Service', 2), down('Measure', 2), down('Good is', 2), across('Quarter 1', 3), null, null, across('Quarter 2', 3), null, null, across('Quarter 3', 3), null, null, across('Quarter 4', 3), null, null, across('Year end', 2), null),
      head(null, null, null, 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG', 'Target', 'Forecast'),
      under('-|name|-|target@Q1 2025/26|@Q1 2025/26|-|target@Q2 2025/26|@Q2 2025/26|-|target@Q3 2025/26|@Q3 2025/26|-|target@Q4 2025/26|@Q4 2025/26|-|annual|-'),
      m([down('Housing', 2), 'HSG1 - Repairs completed on time', 'High', pct(95), pct(93.2), 'Amber', pct(95), pct(94.8), 'Amber', pct(95), pct(95.6), 'Green', pct(95), null, null, pct(95), pct(95)], H, 'Green', UP, both('HSG1', 'Repairs completed on time')),
      m([null, 'HSG2 - Affordable homes completed (cumulative)', 'High', raw(20), raw(18), 'Red', raw(45), raw(41), 'Red', raw(70), raw(72), 'Green', raw(110), null, null, raw(110), raw(112)], H, 'Green', NC, { ...both('HSG2', 'Affordable homes completed (cumulative)'), basis: 'cumulative' }),
      m([down('Planning', 2), 'PLN1 - Major applications decided in time', 'High', pct(90), pct(88), 'Amber', pct(90), pct(91), 'Green', pct(90), pct(84), 'Red', pct(90), null, null, pct(90), pct(88)], H, 'Red', DOWN, both('PLN1', 'Major applications decided in time')),
      m([null, 'PLN2 - Appeals allowed', 'Low', pct(30), pct(25), 'Green', pct(30), pct(28.6), 'Green', pct(30), pct(33.3), 'Red', pct(30), null, null, pct(30), pct(30)], L, 'Red', DOWN, both('PLN2', 'Appeals allowed')),
      m([down('Waste', 2), 'WST1 - Missed bins per 100,000', 'Low', raw(40), raw(38), 'Green', raw(40), raw(36), 'Green', raw(35), raw(36), 'Amber', raw(35), null, null, raw(38), raw(36)], L, 'Amber', SAME, both('WST1', 'Missed bins per 100,000')),
      m([null, 'WST2 - Fly-tipping prosecutions', 'Monitor', txt('-', MISSING), raw(3), null, txt('-', MISSING), raw(5), null, txt('-', MISSING), raw(2), null, txt('-', MISSING), null, null, null, null], I, 'information only', 'Down', both('WST2', 'Fly-tipping prosecutions')),
      m(['People', 'HR1 - Sickness days per employee', 'Low', dec(2, 1), dec(1.9, 1), 'Green', dec(2, 1), dec(2.1, 1), 'Amber', dec(2.5, 1), dec(2.5, 1), 'Green', dec(2.5, 1), null, null, dec(9, 1), dec(9.2, 1)], L, 'Green', DOWN, both('HR1', 'Sickness days per employee')),
    ], { widths: { B: 44 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', 'future-period-filled', 'period-title-mismatch'],
};

const letters = {
  name: 'period-in-tab-name-floor-standard-letters',
  source: 'Kentmere County Council (fictional), directorate scorecard',
  convention: 'the period stands only in the name of the sheet; polarity H, L or T; data period R12M, MS, YTD, Q, A; a floor standard; comparators last',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Q2 2025-26', [
      title('Children, young people and education: directorate scorecard'),
      ['Polarity: H = the higher the better, L = the lower the better, T = the closer to target the better'],
      ['Data period: R12M = rolling 12 months, MS = monthly snapshot, YTD = year to date, Q = quarter, A = annual'],
      [],
      head('Ref', 'Measure description', 'Polarity', 'Data period', 'Previous result', 'Latest result', 'Target', 'RAG', 'DOT', 'Floor standard', 'Statistical neighbours', 'England'),
      under('ref|name|-|-|@Q1 2025/26|@Q2 2025/26|target|-|-|floor|-|-'),
      m(['SCS01', 'Re-referrals within 12 months of the last', 'L', 'R12M', pct(24.9), pct(23.8), pct(25, 1), 'GREEN', '⇧', pct(30), pct(22.1), pct(22.4)], L, 'Green', UP, { basis: 'rolling' }),
      m(['SCS02', 'Care plans issued within 20 weeks', 'H', 'R12M', pct(41.2), pct(46, 1), pct(60, 1), 'AMBER', '⇧', pct(40), pct(52.3), pct(50.3)], H, 'Amber', UP, { basis: 'rolling', note: 'far below target but above its floor' }),
      m(['SCS03', 'Reviews of children in care held on time', 'H', 'YTD', pct(96.1), pct(95.2), pct(95, 1), 'GREEN', '⇩', pct(90), null, null], H, 'Green', NC, { basis: 'cumulative' }),
      m(['SCS04', 'Average caseload of social workers', 'T', 'MS', dec(17.2, 1), dec(19.4, 1), dec(18, 1), 'RED', '⇩', null, null, null], N, 'Red', DOWN, { basis: 'snapshot' }),
      m(['EDU01', 'Permanent exclusions of primary pupils', 'L', 'R12M', raw(11), raw(9), raw(9), 'GREEN', '⇧', raw(15), null, null], L, 'Green', UP, { basis: 'rolling' }),
      m(['EDU02', 'Schools judged good or outstanding', 'H', 'MS', pct(90.1), pct(90.1), pct(92, 1), 'AMBER', '⇔', pct(88), pct(90.4), pct(89.9)], H, 'Amber', SAME, { basis: 'snapshot' }),
      m(['EDU03', 'Young people not in education, employment or training', 'L', 'MS', pct(3.1), pct(3.4), pct(2.9), 'RED', '⇩', pct(3.3), pct(2.8), pct(2.7)], L, 'Red', DOWN, { basis: 'snapshot' }),
    ], { widths: { B: 48 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs'],
};

const suppressed = {
  name: 'suppressed-and-marked-figures-with-key',
  source: 'Saxonby Council (fictional), children in care figures, quarter 1 2024/25',
  convention: 'letters for withheld, inapplicable and missing figures with the table\'s own printed key; provisional and revised marks',
  period: 'Q1 2024/25',
  sheets: [
    sheet('Children in care', [
      title('Children in care: quarter 1 2024/25'),
      ['c = suppressed, 1 to 5 children; z = not applicable; x = not available; M = in measurement; (p) = provisional; r = revised; * after a figure = unaudited'],
      [],
      head('Ref', 'Measure', 'Good is', 'Q4 2023/24', 'Q1 2024/25', 'Target', 'RAG'),
      under('ref|name|-|@Q4 2023/24|@Q1 2024/25|target|-'),
      m(['C1', 'Children missing for more than 24 hours', 'Low', raw(8), txt('c', SUPPRESSED), raw(6), null], L, 'suppressed', NC),
      m(['C2', 'Unaccompanied children arriving', 'For information', txt('<5', SUPPRESSED), raw(7), null, null], I, 'information only', NC),
      m(['C3', 'Care orders discharged', 'High', txt('[c]', SUPPRESSED), raw(6), raw(5), 'Green'], H, 'Green', NC),
      m(['C4', 'Children adopted within 14 months', 'High', txt('z', NOT_APPLICABLE), txt('z', NOT_APPLICABLE), pct(60), null], H, 'not applicable', NC),
      m(['C5', 'Initial health checks on time', 'High', pct(78, 1), txt('82.3% (p)', 82.3), pct(85, 1), 'Amber'], H, 'Amber', UP),
      m(['C6', 'Percentage of assessments within 45 days', 'High', txt('79.1r', 79.1), pct(80.4), pct(80, 1), 'Green'], H, 'Green', UP),
      m(['C7', 'Percentage of care leavers taking up the youth offer', 'High', txt('x', MISSING), txt('1 in 4', 25), pct(30), 'Red'], H, 'Red', NC),
      m(['C8', 'Foster carer survey score', 'High', txt('M', MISSING), txt('M', MISSING), raw(70), null], H, 'no data', NC, { statusReasonAccept: ['not due'] }),
      m(['C9', 'Contacts received', 'For information', num(1188), txt('1,204*', 1204), null, null], I, 'information only', 'Up'),
      m(['C10', 'Children placed in unregulated homes', 'Low', raw(0), raw(0), raw(0), 'Green'], L, 'Green', SAME, { note: 'a shown zero is a true zero' }),
    ], { widths: { B: 50 } }),
  ],
  mustNotReport: [...PLAIN, 'unreadable-value', 'published-status-differs'],
};

const ownTolerance = {
  name: 'tolerance-of-each-measure-in-a-column',
  source: 'Copperbridge Borough Council (fictional), performance digest, quarter 3 2024/25',
  convention: 'each measure has its own tolerance: a percentage of target, points, nothing at all, or the default where the cell is blank',
  period: 'Q3 2024/25',
  sheets: [
    sheet('Digest', [
      title('Performance digest: Quarter 3 2024/25'),
      [],
      head('Ref', 'Measure', 'Good is', 'Q2 2024/25', 'Q3 2024/25', 'Target', 'Tolerance', 'RAG', 'Owner'),
      under('ref|name|-|@Q2 2024/25|@Q3 2024/25|target|-|-|-'),
      m(['D1', 'Council homes with a valid safety certificate', 'High', pct(91), pct(88), pct(95), '10%', 'Amber', 'Homes'], H, 'Amber', DOWN, { own: { amber: 10 } }),
      m(['D2', 'Calls resolved at first contact', 'High', pct(80), pct(82), pct(85), '2 points', 'Red', 'Customers'], H, 'Red', UP, { own: { amber: 2, toleranceKind: 'points' } }),
      m(['D3', 'Days to process a housing benefit claim', 'Low', raw(31), raw(33), raw(30), '10%', 'Amber', 'Benefits'], L, 'Amber', DOWN, { own: { amber: 10 }, note: 'the boundary belongs to the better colour' }),
      m(['D4', 'Residents who feel informed', 'High', pct(64), pct(66.5), pct(68), null, 'Amber', 'Communications'], H, 'Amber', UP),
      m(['D5', 'Food hygiene inspections done on time', 'High', pct(97), pct(97), pct(98), '0%', 'Red', 'Regulation'], H, 'Red', SAME, { own: { amber: 0 } }),
      m(['D6', 'Sickness days per full-time equivalent (rolling year)', 'Low', dec(8.8, 1), dec(8.4, 1), dec(8, 1), '5%', 'Amber', 'People'], L, 'Amber', UP, { basis: 'rolling', own: { amber: 5 } }),
    ], { widths: { B: 46 } }),
  ],
  mustNotReport: [...PLAIN, 'tolerance-invalid', 'published-status-differs'],
};

const actions = {
  name: 'corrective-action-rows-and-placeholders',
  source: 'Ravensholt Council (fictional), health and wellbeing board report, quarter 2 2025/26',
  convention: 'a free-text row under each red measure, merged or not; placeholder rows with a dash in every cell; direction as + and -',
  period: 'Q2 2025/26',
  sheets: [
    sheet('Board report', [
      title('Health and wellbeing board report: Qtr 2 2025-26'),
      [],
      head('Indicator', 'Polarity', 'Qtr 1', 'Qtr 2', 'Target', 'RAG', 'Direction since last period', 'Lead officer'),
      under('name|-|@Q1 2025/26|@Q2 2025/26|target|-|-|-'),
      over('Outcome 1: Every child has the best start', 8),
      m(['Mothers smoking at time of delivery', 'Low', pct(9.4), pct(9.1), pct(8, 1), 'Red', '+', 'K Lowe'], L, 'Red', UP),
      [across('Corrective action: stop-smoking advisers attend every booking clinic from November.', 8)],
      m(['Infants breastfed at six to eight weeks', 'High', pct(48.2), pct(47.5), pct(48, 1), 'Amber', '-', 'K Lowe'], H, 'Amber', DOWN),
      ['No indicator identified as yet', '-', '-', '-', '-', '-', '-', '-'],
      over('Outcome 2: People age well', 8),
      m(['Emergency admissions after a fall, aged 65 and over', 'Low', raw(212), raw(240), raw(210), 'Red', '-', 'B Cole'], L, 'Red', DOWN),
      ['Corrective action: the falls clinic has taken on two physiotherapists, with the backlog to be cleared by January.'],
      m(['People supported by the carers hub', 'High', raw(640), raw(702), raw(650), 'Green', '+', 'B Cole'], H, 'Green', UP),
      ['No indicator identified as yet', '-', '-', '-', '-', '-', '-', '-'],
      [],
      ['RAG totals', null, null, 'Green 1', 'Amber 1', 'Red 2'],
    ], { widths: { A: 52 } }),
  ],
  mustNotReport: [...PLAIN, 'text-number', 'published-status-differs', at('no-target', 'Board report', 'A8')],
};

export const GROUPS_AND_LETTERS = [quarterGroups, letters, suppressed, ownTolerance, actions];
