/** A measure's readings over time, beside the targets they are held to. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { isSeries, MOST_POINTS, measureHistory, standingTarget } from '../../src/domain/measureHistory.ts';
import { periodKey } from '../../src/domain/period.ts';
import { aRow, type RowSpec } from '../rows/aRow.ts';

const historyOf = (spec: RowSpec) => {
  const { measure, period, policy } = aRow(spec);
  return measureHistory(assessMeasure(measure, period, policy));
};

const keys = (spec: RowSpec): readonly string[] => historyOf(spec).map(({ period }) => periodKey(period));

describe('the points of a history', () => {
  it.each<{ readonly rule: string; readonly row: RowSpec; readonly points: readonly string[] }>([
    {
      rule: 'oldest first, whatever the order of the columns',
      row: { readings: { 'Q2 2025/26': '3%', 'Q1 2025/26': '2%', 'Q4 2024/25': '1%' }, period: 'Q2 2025/26' },
      points: ['Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'],
    },
    {
      rule: 'none after the period assessed',
      row: { readings: { 'Q1 2025/26': '1%', 'Q2 2025/26': '2%', 'Q3 2025/26': '3%' }, period: 'Q2 2025/26' },
      points: ['Q1 2025/26', 'Q2 2025/26'],
    },
    {
      rule: 'a year’s outturn is no point among quarters',
      row: { readings: { '2024/25': '1%', 'Q1 2025/26': '2%', 'Q2 2025/26': '3%' } },
      points: ['Q1 2025/26', 'Q2 2025/26'],
    },
    {
      rule: 'every kind where there is but one of the period’s own',
      row: { readings: { '2023/24': '1%', '2024/25': '2%', 'Q1 2025/26': '3%' } },
      points: ['2023/24', '2024/25', 'Q1 2025/26'],
    },
    {
      rule: 'a missing reading keeps its place',
      row: { readings: { 'Q4 2024/25': '1%', 'Q1 2025/26': 'TBC', 'Q2 2025/26': '3%' } },
      points: ['Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'],
    },
  ])('$rule', ({ row, points }) => {
    expect(keys(row)).toEqual(points);
  });

  it('are the latest where there are many', () => {
    const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];
    const readings = Object.fromEntries(
      [2022, 2023, 2024].flatMap((year) => months.map((month) => [`${month} ${year}`, '5%'])),
    );
    const found = keys({ readings });
    expect(found).toHaveLength(MOST_POINTS);
    expect([found[0], found.at(-1)]).toEqual(['Apr 2023', 'Sep 2024']);
  });

  it('are a series only where they are of one kind', () => {
    expect(isSeries(historyOf({ readings: { '2024/25': '2%', 'Q1 2025/26': '3%' } }))).toBe(false);
    expect(isSeries(historyOf({ readings: { 'Q1 2025/26': '3%' } }))).toBe(false);
    expect(isSeries(historyOf({ readings: { 'Q4 2024/25': '2%', 'Q1 2025/26': '3%' } }))).toBe(true);
  });
});

describe('the target of a point', () => {
  it('is its own period’s where there is a profile', () => {
    const points = historyOf({
      readings: { 'Q1 2025/26': '20%', 'Q2 2025/26': '40%' },
      profile: { 'Q1 2025/26': '25%', 'Q2 2025/26': '50%' },
    });
    expect(points.map(({ target }) => target?.text)).toEqual(['25%', '50%']);
  });

  it('is known of the period assessed only where it is printed without a period', () => {
    const points = historyOf({ readings: { 'Q1 2025/26': '20%', 'Q2 2025/26': '40%' } });
    expect(points.map(({ target }) => target?.text ?? null)).toEqual([null, '90%']);
  });

  it('does not hold a count to date to the whole year’s, except at the year’s end', () => {
    const points = historyOf({
      unit: 'number',
      basis: 'cumulative',
      readings: { 'Q4 2024/25': '98', 'Q1 2025/26': '20', 'Q2 2025/26': '45' },
      profile: { '2024/25': '100', '2025/26': '110' },
    });
    expect(points.map(({ target }) => target?.text)).toEqual(['100', '110', '110']);
    expect(points.map(({ isHeld }) => isHeld)).toEqual([true, false, false]);
    expect(points.map(({ isFresh }) => isFresh)).toEqual([false, true, false]);
  });

  it('holds a percentage to date', () => {
    const points = historyOf({
      basis: 'cumulative',
      readings: { 'Q1 2025/26': '20%', 'Q2 2025/26': '45%' },
      profile: { '2025/26': '50%' },
    });
    expect(points.map(({ isHeld }) => isHeld)).toEqual([true, true]);
  });
});

describe('the standing target', () => {
  it.each<{ readonly rule: string; readonly row: RowSpec; readonly text: string | undefined }>([
    { rule: 'the one in force', row: { readings: { 'Q1 2025/26': '1%', 'Q2 2025/26': '2%' } }, text: '90%' },
    {
      rule: 'none where targets are printed by period',
      row: {
        readings: { 'Q1 2025/26': '1%', 'Q2 2025/26': '2%' },
        profile: { 'Q1 2025/26': '80%', 'Q2 2025/26': '85%' },
      },
      text: undefined,
    },
    {
      rule: 'none of a count to date',
      row: {
        unit: 'number',
        basis: 'cumulative',
        target: '100',
        readings: { 'Q3 2024/25': '70', 'Q4 2024/25': '98' },
      },
      text: undefined,
    },
    {
      rule: 'none where there is none',
      row: { readings: { 'Q1 2025/26': '1%', 'Q2 2025/26': '2%' }, target: null },
      text: undefined,
    },
  ])('is $rule', ({ row, text }) => {
    expect(standingTarget(aRow(row).measure, historyOf(row))?.text).toBe(text);
  });
});
