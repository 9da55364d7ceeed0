/** Formulas filled down are the very formulas that each measure would get of its own. */
import fc from 'fast-check';
import { judgementOf } from '../../src/domain/judgement.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Place } from '../../src/domain/place.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.ts';
import { fillDown } from '../../src/sheets/fillDown.ts';
import { measureFormulas } from '../../src/sheets/measureFormulas.ts';
import { anyRow } from '../parity/anyRow.ts';
import { aRow, type Row, type RowSpec } from '../rows/aRow.ts';

const FIRST_ROW = 6;
const rows = fc
  .sample(anyRow, { numRuns: 400, seed: 20261130 })
  .map((spec, at) => aRow(spec, FIRST_ROW + at));

/** Policies that differ in everything that formulas turn on. */
const POLICIES: readonly Policy[] = [DEFAULT_POLICY, ...rows.slice(0, 3).map(({ policy }) => policy)];

/** The measure with its cells, the status's too, moved into another row. */
const movedBy = ({ measure, period, own }: Row, by: number) => {
  const moved = <Value>(value: Value): Value => {
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, moved(each)])) as Value;
    if (Array.isArray(value)) return value.map(moved) as Value;
    if (typeof value !== 'object' || value === null) return value;
    const changed = Object.entries(value).map(([key, each]) => [
      key,
      key === 'row' ? each + by : moved(each),
    ]);
    return Object.fromEntries(changed) as Value;
  };
  return { measure: moved(measure), period, status: moved(own.status) };
};

describe.each(POLICIES.map((policy, at) => [at, policy] as const))('by policy %i', (_, policy) => {
  it('are the formulas of each measure, whichever came before it', () => {
    const formulasFor = fillDown(policy);
    for (const { measure, period, own } of rows) {
      const judgement = judgementOf(measure, period, policy);
      expect(formulasFor(judgement, own.status)).toEqual(measureFormulas(judgement, own.status));
    }
  });

  it('are the formulas of the same measure in another row', () => {
    for (const row of rows.slice(0, 60)) {
      const formulasFor = fillDown(policy);
      formulasFor(judgementOf(row.measure, row.period, policy), row.own.status);
      const { measure, period, status } = movedBy(row, 977);
      const judgement = judgementOf(measure, period, policy);
      expect(formulasFor(judgement, status)).toEqual(measureFormulas(judgement, status));
    }
  });
});

/** A plain measure, and others that each differ from it in one thing that a formula may turn on. */
const PLAIN: RowSpec = {
  readings: { 'Q2 2024/25': '84%', 'Q1 2025/26': '85%', 'Q2 2025/26': '86%' },
  target: '90%',
};
const counted: RowSpec = {
  readings: { 'Q2 2024/25': '1300', 'Q1 2025/26': '1200', 'Q2 2025/26': '1250' },
  target: '1400',
  unit: 'number',
};
const money = (...said: readonly [string, string, string]): RowSpec => ({
  readings: { 'Q1 2025/26': said[0], 'Q2 2025/26': said[1] },
  target: said[2],
  unit: 'currency',
});
const ALIKE: readonly RowSpec[] = [
  money('£1,200', '£1,250', '£1,400'),
  money('£1.200m', '£1.250m', '£1.400m'),
  money('£1200000', '£1250000', '£1400000'),
  money('(£1.200m)', '(£1.250m)', '(£1.400m)'),
  money('£1.200m', '£1.250m', '£1400000'),
  money('£1200', '(£1250)', '£1400'),
  PLAIN,
  { ...PLAIN, polarity: 'lower' },
  { ...PLAIN, polarity: 'near' },
  { ...PLAIN, polarity: 'information' },
  { ...PLAIN, polarity: 'unknown' },
  { ...PLAIN, target: '90.0%' },
  { ...PLAIN, readings: { ...PLAIN.readings, 'Q2 2025/26': '86.0%' } },
  { ...PLAIN, readings: { ...PLAIN.readings, 'Q1 2025/26': '85.0%' } },
  { ...PLAIN, readings: { ...PLAIN.readings, 'Q2 2024/25': '84.0%' } },
  { ...PLAIN, readings: { ...PLAIN.readings, 'Q1 2025/26': 'N/A' } },
  { ...PLAIN, readings: { ...PLAIN.readings, 'Q2 2024/25': 'N/A' } },
  { ...PLAIN, readings: { ...PLAIN.readings, 'Q2 2025/26': 'N/A' } },
  { ...PLAIN, basis: 'cumulative' },
  { ...PLAIN, own: { amber: 7.5 } },
  { ...PLAIN, own: { toleranceKind: 'points' } },
  { ...PLAIN, floor: '80%' },
  { ...PLAIN, plan: 'ref' },
  { ...PLAIN, edges: ['80%', '90%'] },
  counted,
  { ...counted, readings: { 'Q2 2024/25': '1,300', 'Q1 2025/26': '1,200', 'Q2 2025/26': '1,250' } },
  { ...counted, target: '1,400' },
  { ...counted, target: '900' },
  { ...counted, unit: 'other' },
  { ...counted, readings: { 'Q1 2025/26': '1200', 'Q2 2025/26': '1250' } },
  { ...counted, readings: { 'Q2 2024/25': '1200', 'Q2 2025/26': '1250' } },
  { ...counted, unit: 'days' },
  { ...counted, unit: 'currency' },
  { ...counted, unit: 'rate', name: 'Rate per 10,000' },
  { ...counted, unit: 'rate', name: 'Rate per 1,000' },
  { ...counted, basis: 'cumulative' },
  { ...counted, basis: 'cumulative', span: 'annual' },
];

describe.each<readonly [what: string, policy: Policy]>([
  ['the default policy', DEFAULT_POLICY],
  ['a policy by which improvement counts', { ...DEFAULT_POLICY, amberIfImproved: true }],
  [
    'a policy with a least number of cases',
    { ...DEFAULT_POLICY, trend: { ...DEFAULT_POLICY.trend, fewestCases: 1300 } },
  ],
  [
    'a policy with a long trend',
    { ...DEFAULT_POLICY, trend: { ...DEFAULT_POLICY.trend, second: 'same period last year' } },
  ],
])('of nearly alike measures, by %s', (_, policy) => {
  const judged = (spec: RowSpec, row: number, statusColumn = 0) => {
    const { measure, period, own } = aRow(spec, row);
    const status = { ...own.status, column: own.status.column + statusColumn };
    return [judgementOf(measure, period, policy), status] as const;
  };

  it.each(ALIKE.map((spec, at) => [at, spec] as const))('measure %i takes none of another', (_at, first) => {
    for (const second of ALIKE) {
      const formulasFor = fillDown(policy);
      formulasFor(...judged(first, FIRST_ROW));
      expect(formulasFor(...judged(second, 50))).toEqual(measureFormulas(...judged(second, 50)));
      expect(formulasFor(...judged(second, 51, 1))).toEqual(measureFormulas(...judged(second, 51, 1)));
    }
  });
});

it('are made anew for a measure that is judged by another policy', () => {
  const row = aRow(PLAIN, FIRST_ROW);
  const other: Policy = { ...DEFAULT_POLICY, amber: 12 };
  const formulasFor = fillDown(DEFAULT_POLICY);
  for (const policy of [DEFAULT_POLICY, other, DEFAULT_POLICY]) {
    const judgement = judgementOf(row.measure, row.period, policy);
    expect(formulasFor(judgement, row.own.status)).toEqual(measureFormulas(judgement, row.own.status));
  }
});

describe('of a measure whose cells are not all in its row', () => {
  const { measure, period, own } = aRow(PLAIN, FIRST_ROW);
  const elsewhere = { sheet: measure.sheet, row: 90, column: 4 };
  const inOther = { ...elsewhere, sheet: 'Other', row: FIRST_ROW };
  const withTarget = (place: Place): Measure =>
    measure.target.kind === 'number' ? { ...measure, target: { ...measure.target, place } } : measure;

  it.each<readonly [what: string, measure: Measure, status: Place]>([
    ['the target above it', withTarget(elsewhere), own.status],
    ['the target on another sheet', withTarget(inOther), own.status],
    ['the status above it', measure, { ...own.status, row: 90 }],
    ['the status on another sheet', measure, { ...own.status, sheet: 'Other' }],
  ])('%s is named where it is', (_, changed, status) => {
    const formulasFor = fillDown(DEFAULT_POLICY);
    formulasFor(judgementOf(measure, period, DEFAULT_POLICY), own.status);
    const judgement = judgementOf(changed, period, DEFAULT_POLICY);
    expect(formulasFor(judgement, status)).toEqual(measureFormulas(judgement, status));
  });
});
