/** Assessments of every shape that our sheets must bear. */
import type { Assessment } from '../../src/domain/assessment.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { historyRows } from '../../src/sheets/historyRows.ts';
import {
  aFinding,
  aMeasure,
  anAssessment,
  at,
  count,
  DEFAULT_SETTINGS,
  percent,
  target,
} from './anAssessment.ts';

const LONG = 'This comment goes on and on, as comments do when a service has much to explain. '.repeat(30);

const two = (before: number, now: number) => ({ 'Q1 2025/26': before, 'Q2 2025/26': now });

const measures = [
  aMeasure(4, { name: 'Assessments completed on time', readings: two(90, 95) }),
  aMeasure(5, {
    name: 'Re-referrals within 12 months',
    polarity: 'lower',
    goal: 20,
    readings: two(22.3, 22.6),
  }),
  aMeasure(6, {
    priority: 'Keep children safe',
    readings: two(97, 94),
    comment: 'Three families account for it.',
  }),
  aMeasure(7, { priority: 'Keep children safe', comment: LONG, readings: two(80, 70) }),
  aMeasure(8, { ref: null, priority: null, owner: null, goal: null }),
  aMeasure(9, {
    readings: {
      'Q1 2025/26': 80,
      'Q2 2025/26': { kind: 'missing', reason: 'not due', text: 'Due Q3', place: at(9, 3) },
    },
  }),
  aMeasure(10, {
    unit: 'number',
    goal: target(60, at(10, 6), { text: 'Fewer than 60', operator: '<' }),
    polarity: 'lower',
    readings: {
      'Q1 2025/26': { kind: 'suppressed', text: 'c', place: at(10, 2) },
      'Q2 2025/26': count(1234, at(10, 3), { marks: ['provisional'], text: '1,234*' }),
    },
    comparators: [{ name: 'England 2023/24', text: '70', place: at(10, 8) }],
  }),
  aMeasure(11, {
    name: '=1+1 <b>& "quoted"',
    readings: {
      'Q2 2025/26': {
        kind: 'unreadable',
        reason: 'two figures',
        text: '6 per day 2197 pa',
        place: at(11, 3),
      },
    },
  }),
];

const findings = [
  aFinding({ fault: { code: 'no-target', text: null }, place: at(8, 6), measure: 'Measure of row 8' }),
  aFinding({
    fault: { code: 'text-number', text: '85', value: 85 },
    place: at(4, 3),
    ref: 'M4',
    measure: 'Assessments completed on time',
    repair: { place: at(4, 3), from: '85', value: 0.85, format: '0%' },
  }),
  aFinding({ fault: { code: 'target-zero' }, place: at(5, 6), accepted: 'Agreed by the board' }),
  aFinding({ fault: { code: 'formula-error', error: '#REF!' }, place: at(6, 3) }),
  aFinding({ fault: { code: 'period-assumed', period: 'Q2 2025/26' } }),
];

const eight = Object.fromEntries(
  [
    'Q3 2023/24',
    'Q4 2023/24',
    'Q1 2024/25',
    'Q2 2024/25',
    'Q3 2024/25',
    'Q4 2024/25',
    'Q1 2025/26',
    'Q2 2025/26',
  ].map((key, index) => [key, percent(80 + index, at(4, 2 + index))]),
);

const before = anAssessment({
  measures: measures.map((measure) => ({
    ...measure,
    ref: measure.ref === 'M9' ? 'M99' : measure.ref,
    name: `${measure.name}, as it was`,
    readings: new Map([['Q1 2025/26', percent(96, at(measure.row, 2))]]),
  })),
  period: 'Q1 2025/26',
});

/** By what is particular about each. */
export const ASSESSMENTS: Readonly<Record<string, Assessment>> = {
  usual: anAssessment({ measures, findings }),
  'all that can change since the last committee': anAssessment({
    measures,
    findings,
    kept: { history: historyRows(before, '2025-08-01'), earlier: [] },
    settings: { ...DEFAULT_SETTINGS, policy: { ...DEFAULT_POLICY, amber: 2 } },
  }),
  'a single measure without a finding': anAssessment({ measures: [aMeasure(4, { readings: two(90, 95) })] }),
  'no refs, priorities or owners': anAssessment({
    measures: measures.map((measure) => ({ ...measure, ref: null, priority: null, owner: null })),
  }),
  'a long trend and extra bands': anAssessment({
    measures,
    findings,
    settings: {
      ...DEFAULT_SETTINGS,
      policy: {
        ...DEFAULT_POLICY,
        amber: 10,
        bands: { exceeded: 2, amberSplit: 5 },
        trend: { ...DEFAULT_POLICY.trend, second: 'same period last year' },
      },
    },
  }),
  'eight quarters': anAssessment({ measures: [aMeasure(4, { readings: eight })] }),
  'no date at all': anAssessment({
    measures: [aMeasure(4, { readings: { unknown: 85 } })],
    period: 'unknown',
  }),
  'many measures': anAssessment({
    measures: Array.from({ length: 60 }, (_, index) =>
      aMeasure(4 + index, {
        priority: `Priority ${index % 4}`,
        readings: two(80 + (index % 7), 80 + (index % 11)),
      }),
    ),
  }),
};
