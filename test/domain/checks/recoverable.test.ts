/** Figures that are withheld and can be worked out all the same. */
import { recoverableFigure } from '../../../src/domain/checks/recoverableFigure.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import { aFamily, type Line } from '../disclosure/aFamily.ts';
import { cells, noticedBy } from './noticedBy.ts';

const QUARTERS = ['Q1 2025/26', 'Q2 2025/26'];

const told = (lines: readonly Line[], periods = QUARTERS, more: object = {}): readonly string[] =>
  cells(noticedBy(recoverableFigure, aFamily(periods, lines), more));

const total = (...figures: Line['figures']): Line => ({ name: 'Children in homes', figures });
const part = (which: string, ...figures: Line['figures']): Line => ({ name: `of whom ${which}`, figures });

it.each<readonly [string, readonly Line[], readonly string[]]>([
  ['one part of a total', [total(40, 41), part('a', 3, 'c'), part('b', 37, 38)], ['5,3']],
  [
    'as many parts as there are people',
    [total(40, 40), part('a', 1, 'c'), part('b', 1, 'c'), part('c', 38, 38)],
    ['5,3', '6,3'],
  ],
  [
    'two parts of a total are none',
    [total(40, 41), part('a', 3, 'c'), part('b', 1, 'c'), part('c', 36, 36)],
    [],
  ],
  ['parts that leave more than 5', [total(40, 41), part('a', 3, 'c'), part('b', 37, 20)], []],
  [
    'a total that nothing says is one',
    [
      { ...total(40, 41), ref: '1.1' },
      { name: 'Visits', ref: '1.1.1', figures: [7, 'c'] },
      { name: 'Calls', ref: '1.1.2', figures: [3, 38] },
    ],
    [],
  ],
  [
    'the same by their refs, where they add up in another period',
    [
      { ...total(40, 41), ref: '1.1' },
      { name: 'Boys', ref: '1.1.1', figures: [7, 'c'] },
      { name: 'Girls', ref: '1.1.2', figures: [33, 38] },
    ],
    ['5,3'],
  ],
  ['nothing is withheld', [total(40, 41), part('a', 3, 3), part('b', 37, 38)], []],
])('%s', (_, lines, found) => {
  expect(told(lines)).toEqual(found);
});

it('a quarter beside the year so far', () => {
  const lines: readonly Line[] = [total('c', 9, 12)];
  expect(told(lines, [...QUARTERS, '2025/26'])).toEqual(['4,2']);
});

it('is of no interest in a period that the summary does not show', () => {
  const lines = [total(40, 41), part('a', 'c', 3), part('b', 37, 38)];
  expect(told(lines, ['Q1 2019/20', 'Q2 2025/26'])).toEqual([]);
});

it('is not found where we withhold what would give it back', () => {
  const policy = { ...DEFAULT_POLICY, disclosure: 'suppress 1 to 5' } as const;
  const lines = [total(40, 41), part('a', 3, 'c'), part('b', 37, 38)];
  expect(told(lines, QUARTERS, { policy })).toEqual([]);
});
