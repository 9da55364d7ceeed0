/** Every rule case, worked out by an independent engine from the formulas we write. */
import { aRow } from '../rows/aRow.ts';
import { STATUS_CASES } from '../rows/statusCases.ts';
import { TREND_CASES } from '../rows/trendCases.ts';
import { disagreements, workedOut } from './disagreements.ts';

const CASES = [...STATUS_CASES, ...TREND_CASES];
const FIRST_ROW = 6;

describe('the formulas of the rule cases', () => {
  it('say what the code says', () => {
    expect(disagreements(CASES.map(({ row }, at) => ({ row: aRow(row, FIRST_ROW + at) })))).toEqual([]);
  });

  it('say a long trend beside the short one', () => {
    const readings = { 'Q2 2024/25': '95%', 'Q1 2025/26': '80%', 'Q2 2025/26': '92%' };
    const row = aRow({ readings, policy: { trend: { second: 'same period last year' } } });
    const changed = aRow({ readings: { ...readings, 'Q2 2024/25': '90%', 'Q1 2025/26': '92%' } });
    expect(workedOut([{ row, changed }])).toMatchObject([{ trend: 'No change', secondTrend: 'Improved' }]);
    expect(workedOut([{ row }])).toMatchObject([{ trend: 'Improved', secondTrend: 'Worsened' }]);
  });

  it('are worked out from the cells, not from what was read', () => {
    const row = aRow({ readings: { 'Q1 2025/26': '80%', 'Q2 2025/26': '92%' } });
    const changed = aRow({ readings: { 'Q1 2025/26': '95%', 'Q2 2025/26': '60%' } });
    expect(workedOut([{ row, changed }])).toEqual([
      {
        status: 'Red',
        trend: 'Worsened',
        secondTrend: null,
        why: 'Red: 60% is 30 points short of 90%; amber limit 85.5%.',
      },
    ]);
    expect(disagreements([{ row, changed }])).toEqual([]);
  });
});
