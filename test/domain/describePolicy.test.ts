import { describePolicy } from '../../src/domain/describePolicy.ts';
import type { PeriodKind } from '../../src/domain/period.ts';
import { DEFAULT_POLICY, type Policy, type TrendPolicy } from '../../src/domain/policy.ts';

interface Change extends Partial<Omit<Policy, 'trend'>> {
  readonly trend?: Partial<TrendPolicy>;
}

const policyOf = ({ trend, ...change }: Change): Policy => ({
  ...DEFAULT_POLICY,
  ...change,
  trend: { ...DEFAULT_POLICY.trend, ...trend },
});

describe('describePolicy', () => {
  it.each<[Change, PeriodKind, string]>([
    [{}, 'quarter', 'Green: target met. Amber: within 5% of target. Compared with the previous quarter.'],
    [{}, 'month', 'Green: target met. Amber: within 5% of target. Compared with the previous month.'],
    [{}, 'unknown', 'Green: target met. Amber: within 5% of target. Compared with the previous period.'],
    [
      { green: 5, amber: 10 },
      'quarter',
      'Green: target met, or within 5% of target. Amber: within 10% of target. Compared with the previous quarter.',
    ],
    [{ amber: 0 }, 'quarter', 'Green: target met. Amber: not used. Compared with the previous quarter.'],
    [
      { amber: 1, toleranceKind: 'points', boundary: 'worse' },
      'half',
      'Green: target met. Amber: less than 1 point short of target. Compared with the previous half-year.',
    ],
    [
      { amberIfImproved: true, trend: { comparedWith: 'same period last year' } },
      'quarter',
      'Green: target met. Amber: within 5% of target, or improved on the same period last year. Compared with the same quarter last year.',
    ],
    [
      { green: 10, amber: 10, amberIfImproved: true },
      'quarter',
      'Green: target met, or within 10% of target. Amber: improved on the same period last year. Compared with the previous quarter.',
    ],
    [
      { amber: 10, bands: { exceeded: 10, amberSplit: 5 } },
      'quarter',
      'Exceeded: more than 10% better than target. Green: target met. Green-Amber: within 5% of target. Red-Amber: within 10% of target. Compared with the previous quarter.',
    ],
    [
      { trend: { comparedWith: 'average of the last four', second: 'same period last year' } },
      'year',
      'Green: target met. Amber: within 5% of target. Compared with the average of the last four years, and in the long term with the year before.',
    ],
    [
      {
        trend: {
          cumulativeMeasures: 'as others',
          q1Previous: 'none',
          noMaterialChange: 1,
          fewestCases: 10,
        },
      },
      'quarter',
      'Green: target met. Amber: within 5% of target. Compared with the previous quarter. Year-to-date figures are compared in the same way. The first quarter of a year is compared with none. A change of up to 1 point is No change. Counts under 10 have no trend.',
    ],
    [
      { trend: { noMaterialChange: 2, noMaterialChangeKind: 'percent' } },
      'quarter',
      'Green: target met. Amber: within 5% of target. Compared with the previous quarter. A change of up to 2% is No change.',
    ],
  ])('of %j by %s says it in words', (change, kind, expected) => {
    expect(describePolicy(policyOf(change), kind)).toBe(expected);
  });
});
