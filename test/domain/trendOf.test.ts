/** Trend, what it was compared with and why not, rule by rule. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { periodKey } from '../../src/domain/period.ts';
import { trendWord } from '../../src/domain/trendWord.ts';
import { aRow } from '../rows/aRow.ts';
import { TREND_CASES } from '../rows/trendCases.ts';

describe('trend', () => {
  it.each(TREND_CASES)('$rule: $trend', ({ row, trend, reason, with: compared }) => {
    const { measure, period, policy } = aRow(row);
    const found = assessMeasure(measure, period, policy).trend;
    expect(trendWord(found)).toBe(trend);
    expect(found.reason).toBe(reason);
    expect(found.comparedWith && [periodKey(found.comparedWith.period), found.comparedWith.value]).toEqual(
      compared,
    );
  });

  it('has a long arm where the policy asks for one', () => {
    const readings = { 'Q2 2024/25': '81%', 'Q1 2025/26': '77%', 'Q2 2025/26': '78%' };
    const { measure, period, policy } = aRow({
      readings,
      policy: { trend: { second: 'same period last year' } },
    });
    const { trend, secondTrend } = assessMeasure(measure, period, policy);
    expect([trend.direction, secondTrend?.direction]).toEqual(['Improved', 'Worsened']);
  });

  it('has no long arm otherwise', () => {
    const { measure, period, policy } = aRow({ readings: { 'Q1 2025/26': '77%' } });
    expect(assessMeasure(measure, period, policy).secondTrend).toBeNull();
  });
});
