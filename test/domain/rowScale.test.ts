/** How the plain numbers of a percent measure are held. */
import type { CellFacts } from '../../src/domain/cellFacts.ts';
import { judgeRowScale } from '../../src/domain/rowScale.ts';
import { EMPTY_CELL, numberCell, textCell } from './cells.ts';

describe('the scale of a percent row', () => {
  it.each<[string, readonly (CellFacts | undefined)[], string]>([
    ['no cells', [], 'hundred'],
    ['blanks', [undefined, EMPTY_CELL, textCell('N/A')], 'hundred'],
    ['whole points', [numberCell(85), numberCell(90)], 'hundred'],
    ['points with a small one', [numberCell(0.5), numberCell(2.3), numberCell(3)], 'hundred'],
    ['percent formats only', [numberCell(0.85, '0%'), numberCell(0.9, '0%')], 'hundred'],
    ['a fraction beside percent formats', [numberCell(0.7365), numberCell(0.7, '0%')], 'one'],
    ['a fraction beside percent texts', [numberCell(0.7365), textCell('70%')], 'one'],
    ['points beside percent formats', [numberCell(64.74), numberCell(0.7365, '0.00%')], 'hundred'],
    ['fractions and points, neither with a format', [numberCell(0.7365), numberCell(64.74)], 'mixed'],
    ['fractions and points in text', [textCell('0.7365'), textCell('64.74')], 'mixed'],
    [
      'a fraction beside plain points and a percent format',
      [numberCell(0.7365), numberCell(64.74), numberCell(0.7, '0%')],
      'mixed',
    ],
    ['a lone fraction', [numberCell(0.5)], 'unsaid'],
    ['fractions only', [numberCell(0.72), numberCell(0.75)], 'unsaid'],
    ['a lone 1', [numberCell(1)], 'unsaid'],
    ['a lone 0', [numberCell(0)], 'hundred'],
    ['1 beside points', [numberCell(1), numberCell(3), numberCell(2.5)], 'hundred'],
    ['1 beside percent formats', [numberCell(1), numberCell(0.98, '0%')], 'one'],
    ['1 beside small percentages', [numberCell(1), numberCell(0.012, '0.0%')], 'hundred'],
    ['a size between', [numberCell(0.6), textCell('8%')], 'unsaid'],
    ['a written % sign', [numberCell(85, '0"%"'), numberCell(0.85)], 'one'],
  ])('%s', (_what, cells, expected) => {
    expect(judgeRowScale(cells, 'percent')).toBe(expected);
  });

  it('is of no account to other units', () => {
    expect(judgeRowScale([numberCell(0.5)], 'number')).toBe('hundred');
  });
});
