import { byPriority } from '../../src/domain/byPriority.ts';
import { countAssessed } from '../../src/domain/counts.ts';
import { aMeasure, anAssessment } from '../sheets/anAssessment.ts';

const assessed = (priorities: readonly (string | null)[]) =>
  anAssessment({ measures: priorities.map((priority, index) => aMeasure(4 + index, { priority })) }).measures;

describe('byPriority', () => {
  it.each<[readonly (string | null)[], readonly [string, number][]]>([
    [
      ['A', 'A', 'B'],
      [
        ['A', 2],
        ['B', 1],
      ],
    ],
    [
      ['B', 'A', 'B', 'A', 'B'],
      [
        ['B', 3],
        ['A', 2],
      ],
    ],
    [
      [null, 'A', '', ' '],
      [
        ['No priority stated', 3],
        ['A', 1],
      ],
    ],
    [['Help\nfamilies ', 'Help  families'], [['Help families', 2]]],
    [[], []],
  ])('of %j has the rows %j', (priorities, expected) => {
    const { rows } = byPriority(assessed(priorities));
    expect(rows.map(({ priority, counts }) => [priority, counts.measures])).toEqual(expected);
  });

  it.each<[string, readonly (readonly [string, string | null])[], readonly [string, number][]]>([
    [
      'sheets without priorities stand for them',
      [
        ['Adults', null],
        ['Adults', ' '],
        ['Children', null],
      ],
      [
        ['Adults', 2],
        ['Children', 1],
      ],
    ],
    [
      'a sheet that states some is not one priority',
      [
        ['Adults', 'Live well'],
        ['Adults', null],
        ['Children', null],
      ],
      [
        ['Live well', 1],
        ['No priority stated', 1],
        ['Children', 1],
      ],
    ],
    ['one sheet alone is none', [['Adults', null]], [['No priority stated', 1]]],
  ])('in a book of several sheets: %s', (_what, given, expected) => {
    const { measures } = anAssessment({
      measures: given.map(([sheet, priority], index) => aMeasure(4 + index, { sheet, priority })),
    });
    const { rows } = byPriority(measures);
    expect(rows.map(({ priority, counts }) => [priority, counts.measures])).toEqual(expected);
  });

  it('counts each row and the total alike', () => {
    const measures = anAssessment({
      measures: [
        aMeasure(4, { priority: 'A', goal: 80 }),
        aMeasure(5, { priority: 'A', goal: 88 }),
        aMeasure(6, { priority: 'B', goal: 99 }),
        aMeasure(7, { priority: 'B', goal: null }),
      ],
    }).measures;
    const { rows, total } = byPriority(measures);
    expect(rows.map(({ counts }) => counts.status)).toMatchObject([
      { Green: 1, Amber: 1, Red: 0, 'Not rated': 0 },
      { Green: 0, Amber: 0, Red: 1, 'Not rated': 1 },
    ]);
    expect(total).toEqual(countAssessed(measures));
    expect(total).toMatchObject({ measures: 4, rated: 3, trend: { Improved: 4 } });
  });
});
