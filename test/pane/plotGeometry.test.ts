/** Where a measure's plot has its lines, dots and words. */
import fc from 'fast-check';
import { PLOT, plotGeometry } from '../../src/app/pane/ratings/plotGeometry.ts';
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { measureHistory } from '../../src/domain/measureHistory.ts';
import { aRow, type RowSpec } from '../rows/aRow.ts';

const drawn = (spec: RowSpec) => {
  const { measure, period, policy } = aRow(spec);
  return plotGeometry(measure, measureHistory(assessMeasure(measure, period, policy)));
};

const QUARTERS = ['Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'] as const;

const quarters = (...said: readonly string[]): RowSpec['readings'] =>
  Object.fromEntries(said.map((text, at) => [QUARTERS[at], text]));

const pounds = (value: number): string => `${value < 0 ? '-' : ''}£${Math.abs(value).toFixed(2)}`;

describe('a plot', () => {
  it('has a dot for each reading, and a break where one is missing', () => {
    const plot = drawn({ readings: quarters('80%', '81%', 'TBC', '83%') });
    expect(plot?.dots.map(({ isLast }) => isLast)).toEqual([false, false, true]);
    expect(plot?.line.match(/M/g)).toHaveLength(2);
  });

  it('breaks where a count to date starts anew', () => {
    const plot = drawn({
      unit: 'number',
      basis: 'cumulative',
      target: '90',
      readings: quarters('80', '100', '20', '45'),
    });
    expect(plot?.line.match(/M/g)).toHaveLength(2);
  });

  it('draws a target as a line, and a band as an area', () => {
    expect(drawn({ readings: quarters('80%', '81%') })?.target?.isBand).toBe(false);
    expect(drawn({ readings: quarters('80%', '81%'), edges: ['75%', '85%'] })?.target).toMatchObject({
      isBand: true,
      path: expect.stringMatching(/Z$/),
    });
    expect(drawn({ readings: quarters('80%', '81%'), target: null })?.target).toBeNull();
  });

  it('follows a profile of targets', () => {
    const plot = drawn({
      readings: quarters('20%', '40%'),
      profile: { 'Q3 2024/25': '25%', 'Q4 2024/25': '50%' },
    });
    const [from, to] = plot?.target?.path.slice(1).split('L') ?? [];
    expect(from?.split(' ')[1]).not.toBe(to?.split(' ')[1]);
  });

  it('draws the target in force beside earlier readings, and the target of one period beside that alone', () => {
    const standing = drawn({ readings: quarters('80%', '81%') });
    expect(standing?.target?.isStanding).toBe(true);
    expect(standing?.target?.path).toContain(`M${standing?.dots[0]?.x.toFixed(1)} `);
    const alone = drawn({
      unit: 'number',
      basis: 'cumulative',
      target: '100',
      readings: quarters('80', '99'),
    });
    expect(alone?.target?.isStanding).toBe(false);
    expect(alone?.target?.path).not.toContain(`M${alone?.dots[0]?.x.toFixed(1)} `);
  });

  it.each<{ readonly what: string; readonly row: RowSpec; readonly labels: readonly string[] }>([
    {
      what: 'percentages',
      row: { readings: quarters('72%', '85%') },
      labels: ['70%', '80%', '90%'],
    },
    {
      what: 'decimals as fine as the steps',
      row: { readings: quarters('89.8%', '90.2%') },
      labels: ['89.8%', '90.0%', '90.2%'],
    },
    {
      what: 'money',
      row: { unit: 'currency', target: '£500', polarity: 'lower', readings: quarters('£400', '£450') },
      labels: ['£400', '£450', '£500'],
    },
    {
      what: 'one level all along',
      row: { readings: quarters('90%', '90%') },
      labels: ['85%', '90%'],
    },
    {
      what: 'grades by their words',
      row: {
        unit: 'grade',
        grades: ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'],
        target: 'Good',
        readings: quarters('Inadequate', 'Good'),
      },
      labels: ['Inadequate', 'Requires improvem…', 'Good'],
    },
  ])('marks its axis: $what', ({ row, labels }) => {
    expect(drawn(row)?.ticks.map(({ label }) => label)).toEqual(labels);
  });

  it('names the first and the last period', () => {
    expect(drawn({ readings: quarters('1%', '2%', '3%', '4%') })?.periods.map(({ label }) => label)).toEqual([
      'Q3 2024/25',
      'Q2 2025/26',
    ]);
  });

  it('is none of fewer than two figures', () => {
    expect(drawn({ readings: quarters('80%', 'TBC') })).toBeNull();
  });

  it('keeps every dot within its ticks, higher figures above lower ones, later ones to the right', () => {
    const figure = fc
      .double({ min: -1e7, max: 1e7, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 4 }), figure, (figures, target) => {
        const plot = drawn({
          unit: 'currency',
          readings: quarters(...figures.map(pounds)),
          target: pounds(target),
        });
        if (plot === null) throw new Error('nothing was drawn');
        const ys = plot.ticks.map(({ y }) => y);
        expect(ys.length).toBeLessThanOrEqual(6);
        plot.dots.forEach(({ x, y }, at) => {
          expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.01);
          expect(y).toBeLessThanOrEqual(Math.max(...ys) + 0.01);
          expect(x).toBeGreaterThan(plot.left);
          expect(x).toBeLessThanOrEqual(PLOT.width);
          const before = plot.dots[at - 1];
          if (before === undefined) return;
          expect(x).toBeGreaterThan(before.x);
          const rose = (figures[at] ?? 0) - (figures[at - 1] ?? 0);
          expect(Math.sign(before.y - y)).toBe(Math.abs(rose) < 1e-9 ? 0 : Math.sign(rose));
        });
      }),
      { numRuns: 200 },
    );
  });
});
