import type { Fault } from '../../src/domain/finding.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import { aBook, percent, type Written } from './aBook.ts';
import { DEFAULT_SETTINGS } from './anAssessment.ts';

type Named = readonly [ref: string | null, name: string];

/** What is noticed of a plan, where the scorecard has some measures and the plan others. */
function read(reported: readonly Named[], planned: readonly Named[]) {
  const rows: readonly (readonly Written[])[] = reported.map(([ref, name]) => [
    ref,
    name,
    'High',
    percent(80),
  ]);
  const plan: readonly (readonly Written[])[] = planned.map(([ref, name], at) => [
    ref,
    name,
    percent(81 + at),
  ]);
  const { measures, noticed } = readScorecard(
    aBook(
      { rows: [['Scorecard, Quarter 2 2025/26'], [], ['Ref', 'Measure', 'Good is', 'Q2 2025/26'], ...rows] },
      { name: 'Plan', rows: [['Ref', 'Measure', 'Target'], ...plan] },
    ),
    DEFAULT_SETTINGS,
    { sheets: [] },
  );
  const about = (code: Fault['code']) =>
    noticed.flatMap(({ fault, measure }) => (fault.code === code ? [[measure, fault] as const] : []));
  return {
    targets: measures.map(({ target }) => (target.kind === 'number' ? target.value : null)),
    byName: about('plan-matched-by-name').map(([measure, fault]) => {
      const { name, ref, likeness } = fault as Extract<Fault, { code: 'plan-matched-by-name' }>;
      return [measure, name, ref, likeness];
    }),
    nearest: about('measure-not-in-plan').map(([measure, fault]) => {
      const { nearest } = fault as Extract<Fault, { code: 'measure-not-in-plan' }>;
      return [measure, nearest];
    }),
  };
}

const RENT: Named = ['R1', 'Rent collected on time'];

it('goes by ref before name, in silence', () => {
  const { targets, byName } = read(
    [RENT],
    [
      ['X9', 'Rent collected on time'],
      ['r1', 'Something else'],
    ],
  );
  expect(targets).toEqual([82]);
  expect(byName).toEqual([]);
});

it('goes by the same name where the plan has no refs, in silence', () => {
  const { targets, byName } = read(
    [['R1', 'Rent collected: on time.']],
    [
      [null, 'Rent collected on time'],
      ['Z1', 'Fires'],
    ],
  );
  expect(targets).toEqual([81]);
  expect(byName).toEqual([]);
});

it('says so where the names are the same and the refs are not', () => {
  expect(read([RENT], [['R7', 'Rent collected on time']]).byName).toEqual([
    ['Rent collected on time', 'Rent collected on time', 'R7', 100],
  ]);
});

it('goes by a name that is nearly the same where only one of them has a ref, and says how alike they are', () => {
  const { targets, byName } = read(
    [['R1', 'Rents colected on time'], RENT],
    [[null, 'Rent collected on time']],
  );
  expect(targets).toEqual([null, 81]);
  expect(byName).toEqual([]);
  const alone = read(
    [
      ['R1', 'Rents colected on time'],
      ['F1', 'Fires'],
    ],
    [
      [null, 'Rent collected on time'],
      ['F1', 'Fires'],
    ],
  );
  expect(alone.targets).toEqual([81, 82]);
  expect(alone.byName).toEqual([['Rents colected on time', 'Rent collected on time', null, 94]]);
});

it('never takes one measure for another by name where both have refs, but names the nearest', () => {
  const { targets, byName, nearest } = read(
    [
      ['R2', 'Rents colected on time'],
      ['F1', 'Fires'],
    ],
    [RENT, ['F1', 'Fires']],
  );
  expect(targets).toEqual([null, 82]);
  expect(byName).toEqual([]);
  expect(nearest).toEqual([['Rents colected on time', { name: 'Rent collected on time', likeness: 94 }]]);
});

it('gives a row of the plan to one measure only', () => {
  const both = read(
    [
      [null, 'Rents collected on time (local)'],
      [null, 'Rents colected on time'],
      ['F1', 'Fires'],
    ],
    [
      [null, 'Rent collected on time'],
      ['F1', 'Fires'],
    ],
  );
  expect(both.targets).toEqual([null, 81, 82]);
});

it('names no nearest where nothing is like it', () => {
  expect(
    read(
      [
        ['X1', 'Bins emptied'],
        ['R1', 'Rent collected on time'],
      ],
      [RENT],
    ).nearest,
  ).toEqual([['Bins emptied', null]]);
});

it('looks at few names each, so that thousands take no longer than they must', () => {
  const many = (suffix: string): readonly Named[] =>
    Array.from(
      { length: 5_000 },
      (_, at): Named => [null, `Complaints about service ${at} answered${suffix}`],
    );
  const { byName, targets } = read(many(' on timee'), [...many(' on timed'), RENT]);
  expect(byName.length).toBe(5_000);
  expect(targets).toEqual(Array.from({ length: 5_000 }, (_, at) => 81 + at));
});
