import { totalMismatch } from '../../../src/domain/checks/totalMismatch.ts';
import { wordsFor } from '../../../src/domain/messages.ts';
import { aMeasure, at, count, type MeasureWords } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

/** Ref, name, Q1 and Q2; the rest as the row says. */
type Row = readonly [ref: string | null, name: string, before: number, now: number, more?: MeasureWords];

const measuresOf = (rows: readonly Row[]) =>
  rows.map(([ref, name, before, now, more = {}], index) => {
    const row = 4 + index;
    const decimals = Number.isInteger(before) && Number.isInteger(now) ? 0 : 1;
    const figure = (value: number, column: number) =>
      count(value, at(row, column), { decimals, text: value.toFixed(decimals) });
    return aMeasure(row, {
      ref,
      name,
      unit: 'number',
      readings: { 'Q1 2025/26': figure(before, 2), 'Q2 2025/26': figure(now, 3) },
      goal: null,
      ...more,
    });
  });

describe('totalMismatch', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'parts of letters that added up before',
      [
        ['5', 'Children missing from school', 19, 21],
        ['5a', 'Primary', 6, 6],
        ['5b', 'Secondary', 13, 16],
      ],
      ['4,3'],
    ],
    [
      'parts that add up',
      [
        ['5', 'Children missing from school', 19, 21],
        ['5a', 'Primary', 6, 6],
        ['5b', 'Secondary', 13, 15],
      ],
      [],
    ],
    [
      'parts by number that added up before',
      [
        ['1.1', 'Contacts', 30, 41],
        ['1.1.1', 'By telephone', 20, 25],
        ['1.1.2', 'Online', 10, 15],
      ],
      ['4,3'],
    ],
    [
      'refs alone, of measures that never added up',
      [
        ['1.1', 'Contacts', 30, 41],
        ['1.1.1', 'Complaints', 2, 5],
        ['1.1.2', 'Compliments', 8, 9],
      ],
      [],
    ],
    [
      'a total that says so, though it never added up',
      [
        ['1.1', 'Total contacts', 30, 41],
        ['1.1.1', 'By telephone', 20, 25],
        ['1.1.2', 'Online', 9, 15],
      ],
      ['4,3'],
    ],
    [
      'parts that are said to be so and exceed the whole',
      [
        [null, 'Complaints received', 30, 41],
        [null, 'of which about housing', 3, 25],
        [null, 'of which about waste', 4, 18],
      ],
      ['4,3'],
    ],
    [
      'parts that leave some out',
      [
        [null, 'Complaints received', 30, 41],
        [null, 'of which about housing', 3, 5],
        [null, 'of which about waste', 4, 18],
      ],
      [],
    ],
    [
      'a total below its parts that added up before',
      [
        [null, 'Housing complaints', 12, 14],
        [null, 'Waste complaints', 18, 20],
        [null, 'Total', 30, 43],
      ],
      ['6,3'],
    ],
    [
      'a total above its parts',
      [
        [null, 'Total complaints', 30, 43],
        [null, 'Housing complaints', 12, 14],
        [null, 'Waste complaints', 18, 20],
      ],
      ['4,3'],
    ],
    [
      'a total of which no neighbours ever added up',
      [
        [null, 'Housing complaints', 12, 14],
        [null, 'Waste complaints', 18, 20],
        [null, 'Total calls', 3100, 4300],
      ],
      [],
    ],
    [
      'a total that a longer run of rows makes up',
      [
        [null, 'Housing', 12, 14],
        [null, 'Waste', 0, 3],
        [null, 'Parks', 18, 20],
        [null, 'Total', 30, 37],
      ],
      [],
    ],
    [
      'a measure whose name begins with total number',
      [
        ['2', 'Total number of carers', 30, 41],
        ['2a', 'Foster carers', 3, 5],
        ['2b', 'Carers assessed', 4, 18],
      ],
      [],
    ],
    [
      'shares',
      [
        ['5', 'Total on time', 19, 21, { unit: 'percent' }],
        ['5a', 'Primary', 6, 6, { unit: 'percent' }],
        ['5b', 'Secondary', 13, 16, { unit: 'percent' }],
      ],
      [],
    ],
    [
      'parts of another unit',
      [
        ['5', 'Total contacts', 19, 21],
        ['5a', 'Primary', 6, 6, { unit: 'days' }],
        ['5b', 'Secondary', 13, 16],
      ],
      [],
    ],
    [
      'averages',
      [
        ['5', 'Total', 19, 21],
        ['5a', 'Average caseload, primary', 6, 6],
        ['5b', 'Average caseload, secondary', 13, 16],
      ],
      [],
    ],
    [
      'one part',
      [
        ['5', 'Total contacts', 19, 21],
        ['5a', 'Primary', 6, 6],
      ],
      [],
    ],
    [
      'rounding',
      [
        ['5', 'Total tonnes', 19.1, 21.2],
        ['5a', 'Glass', 6.0, 6.1],
        ['5b', 'Paper', 13.1, 15.2],
      ],
      [],
    ],
    [
      'more than rounding',
      [
        ['5', 'Total tonnes', 19.1, 21.2],
        ['5a', 'Glass', 6.0, 6.1],
        ['5b', 'Paper', 13.1, 15.5],
      ],
      ['4,3'],
    ],
  ])('of %s reports what it should', (_what, rows, expected) => {
    expect(cells(noticedBy(totalMismatch, measuresOf(rows)))).toEqual(expected);
  });

  it('says what the parts come to', () => {
    const rows: readonly Row[] = [
      ['5', 'Children missing from school', 19, 21],
      ['5a', 'Primary', 6, 6],
      ['5b', 'Secondary', 13, 16],
    ];
    const [found] = noticedBy(totalMismatch, measuresOf(rows));
    expect(found && wordsFor(found.fault).message).toBe(
      'The 2 measures that make it up come to 22; the total says 21.',
    );
  });

  it('passes over parts that are not all measured', () => {
    const [total, first, second] = measuresOf([
      ['5', 'Total contacts', 19, 21],
      ['5a', 'Primary', 6, 6],
      ['5b', 'Secondary', 13, 16],
    ]);
    const blank = { kind: 'missing', reason: 'no data', text: 'N/A', place: at(6, 3) } as const;
    const unsaid = second && { ...second, readings: new Map([['Q2 2025/26', blank]]) };
    const measures = [total, first, unsaid].filter((measure) => measure !== undefined);
    expect(noticedBy(totalMismatch, measures)).toEqual([]);
  });
});
