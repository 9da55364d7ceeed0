/** Which measures the least change would rate otherwise. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { nearColours } from '../../src/domain/nearColours.ts';
import { colourStepWords } from '../../src/domain/nextColourWords.ts';
import { aRow, policyOf, type RowSpec } from '../rows/aRow.ts';

const near = (rows: readonly RowSpec[], most = 5): readonly string[] => {
  const policy = policyOf();
  const measures = rows.map((row, at) => {
    const { measure, period } = aRow(row, at + 6);
    return assessMeasure(measure, period, policy);
  });
  return nearColours(measures, policy, most).map(
    ({ assessed, step }) => `${assessed.measure.row}: ${colourStepWords(step)}`,
  );
};

const NOW = 'Q2 2025/26';

it('names the nearest first, whatever they are counted in', () => {
  expect(
    near([
      { readings: { [NOW]: '87.0%' } },
      { unit: 'number', polarity: 'lower', target: '1,000', readings: { [NOW]: '1,051' } },
      { readings: { [NOW]: '89.9%' } },
      { readings: { [NOW]: '99.0%' } },
      { readings: { [NOW]: 'TBC' } },
    ]),
  ).toEqual(['7: 1 from Amber', '8: 0.1 points from Green', '6: 1.6 points from Red']);
});

it('names as many as are wanted', () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    readings: { [NOW]: `${(86 + at / 10).toFixed(1)}%` },
  }));
  expect(near(rows, 3)).toHaveLength(3);
  expect(near(rows, 3)).toEqual(near(rows, 5).slice(0, 3));
});

it('names none where all are far', () => {
  expect(near([{ readings: { [NOW]: '40.0%' } }, { readings: { [NOW]: 'TBC' } }])).toEqual([]);
});
