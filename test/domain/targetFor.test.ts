/** Which target a period is judged against. */
import { targetFor } from '../../src/domain/targetFor.ts';
import { aRow, type RowSpec } from '../rows/aRow.ts';

const textFor = (spec: Omit<RowSpec, 'readings'>): readonly [string | null, string | null] => {
  const { measure, period } = aRow({ readings: {}, period: 'Q2 2025/26', ...spec });
  const target = targetFor(measure, period);
  return [target.text, 'span' in target ? target.span : null];
};

describe('the target of Q2 2025/26', () => {
  it.each([
    ['its own', { profile: { 'Q2 2025/26': '80%', '2025/26': '85%' }, target: '90%' }, ['80%', 'period']],
    ['the year’s', { profile: { 'Q1 2025/26': '80%', '2025/26': '85%' }, target: '90%' }, ['85%', 'annual']],
    ['not another year’s', { profile: { '2024/25': '85%' }, target: '90%' }, ['90%', 'period']],
    ['the standing one', { profile: {}, target: '90%' }, ['90%', 'period']],
    [
      'the standing one, where its own is blank',
      { profile: { 'Q2 2025/26': '' }, target: '90%' },
      ['90%', 'period'],
    ],
    ['its own words', { profile: { 'Q2 2025/26': 'No target' }, target: '90%' }, ['No target', null]],
    [
      'its own, though unreadable',
      { profile: { 'Q2 2025/26': 'Better than last' }, target: '90%' },
      ['Better than last', null],
    ],
    ['none', { target: null }, [null, null]],
  ] as const)('is %s', (_, spec, expected) => {
    expect(textFor(spec)).toEqual(expected);
  });

  it('is the year’s own in a year', () => {
    expect(textFor({ period: '2025/26', profile: { '2025/26': '85%' }, target: '90%' })).toEqual([
      '85%',
      'period',
    ]);
  });
});
