/** Which figures are withheld, and that nobody can work them out from what is left. */
import fc from 'fast-check';
import { recoverable, relationsOf, withheldOf } from '../../../src/domain/disclosure/withhold.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import { aFamily, type Line } from './aFamily.ts';

const Q: readonly string[] = ['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26'];

/** Each line's figures as they are printed, `.` for what is withheld. */
function printed(periods: readonly string[], lines: readonly Line[]): readonly string[] {
  const measures = aFamily(periods, lines);
  const withheld = withheldOf(measures, relationsOf(measures, measures));
  return measures.map((measure, at) =>
    periods
      .map((period, column) =>
        withheld.get(measure)?.has(period) ? '.' : (lines[at]?.figures[column] ?? '-'),
      )
      .join(' '),
  );
}

const total = (...figures: Line['figures']): Line => ({ name: 'Children in homes', figures });
const part = (which: string, ...figures: Line['figures']): Line => ({ name: `of whom ${which}`, figures });

describe('withheld', () => {
  it.each<
    readonly [rule: string, periods: readonly string[], lines: readonly Line[], left: readonly string[]]
  >([
    ['counts from 1 to 5, but not 0 and 6', Q, [total(1, 5, 6)], ['. . 6']],
    ['0 is shown', Q, [total(0, 5, 0)], ['0 . 0']],
    ['nothing of what counts no people', Q, [{ ...total(1, 5, 6), people: false }], ['1 5 6']],
    [
      'the next smallest part of a total',
      Q.slice(0, 1),
      [total(40), part('a', 3), part('b', 12), part('c', 25)],
      ['40', '.', '.', '25'],
    ],
    [
      'no more where two are small already',
      Q.slice(0, 1),
      [total(31), part('a', 3), part('b', 4), part('c', 24)],
      ['31', '.', '.', '24'],
    ],
    [
      'one more where two small ones could only be 1 and 1',
      Q.slice(0, 1),
      [total(26), part('a', 1), part('b', 1), part('c', 24)],
      ['26', '.', '.', '.'],
    ],
    [
      'the total where every other part is 0',
      Q.slice(0, 1),
      [{ ...total(3), people: false }, part('a', 3), part('b', 0)],
      ['.', '.', '0'],
    ],
    [
      'parts that are said to be so by their refs',
      Q.slice(0, 2),
      [
        { ...total(20, 40), ref: '1.1' },
        { name: 'Children in city homes', ref: '1.1.1', figures: [12, 36] },
        { name: 'Children in county homes', ref: '1.1.2', figures: [8, 4] },
      ],
      ['20 40', '12 .', '8 .'],
    ],
    [
      'rows next to each other that add up in every period',
      Q,
      [
        { name: 'Children in care', figures: [60, 62, 64] },
        { name: 'Boys in care', figures: [20, 21, 3] },
        { name: 'Girls in care', figures: [40, 41, 61] },
      ],
      ['60 62 64', '20 21 .', '40 41 .'],
    ],
    [
      'the same above their total',
      Q.slice(0, 2),
      [
        { name: 'Boys in care', figures: [20, 3] },
        { name: 'Girls in care', figures: [40, 61] },
        { name: 'Children in care', figures: [60, 64] },
      ],
      ['20 .', '40 .', '60 64'],
    ],
    [
      'nothing of such rows that add up once, which may be chance',
      Q.slice(0, 2),
      [
        { name: 'Children in care', figures: [60, 64] },
        { name: 'Boys excluded', figures: [21, 3] },
        { name: 'Girls missing', figures: [40, 61] },
      ],
      ['60 64', '21 .', '40 61'],
    ],
    [
      'nothing of parts that do not come to the total',
      Q.slice(0, 1),
      [total(50), part('a', 3), part('b', 12)],
      ['50', '.', '12'],
    ],
    [
      'a quarter more beside the year',
      [...Q, 'Q4 2025/26', '2025/26'],
      [total(9, 3, 11, 12, 35)],
      ['. . 11 12 35'],
    ],
    ['a quarter more beside the year so far', [...Q.slice(0, 2), '2025/26'], [total(9, 3, 12)], ['. . 12']],
    [
      'nothing more of figures at the period’s end',
      [...Q.slice(0, 2), '2025/26'],
      [{ ...total(9, 3, 12), basis: 'snapshot' }],
      ['9 . 12'],
    ],
    ['what a count to date has grown by', Q, [{ ...total(7, 9, 20), basis: 'cumulative' }], ['7 . 20']],
    [
      'a count to date beside its quarters',
      Q,
      [
        { name: 'Children adopted in the quarter', figures: [9, 3, 11] },
        { name: 'Children adopted (year to date)', figures: [9, 12, 23], basis: 'cumulative' },
      ],
      ['. . .', '. . 23'],
    ],
    [
      'the same figure elsewhere, where it is withheld for its sum',
      Q.slice(0, 1),
      [
        total(40),
        part('boys', 3),
        part('girls', 37),
        { name: 'of whom girls', figures: [37], sheet: 'Other' },
      ],
      ['40', '.', '.', '.'],
    ],
    [
      'a percentage of few beside its denominator',
      Q.slice(0, 1),
      [
        { name: 'Children leaving care', figures: [20] },
        { name: '% of children leaving care who were adopted', figures: [15], unit: 'percent' },
      ],
      ['20', '.'],
    ],
    [
      'a percentage of fewer than ten',
      Q.slice(0, 1),
      [
        { name: 'Children leaving care', figures: [8] },
        { name: '% of children leaving care who were adopted', figures: [75], unit: 'percent' },
      ],
      ['8', '.'],
    ],
    [
      'no percentage of many',
      Q.slice(0, 1),
      [
        { name: 'Children leaving care', figures: [200] },
        { name: '% of children leaving care who were adopted', figures: [15], unit: 'percent' },
      ],
      ['200', '15'],
    ],
    [
      'a percentage beside a denominator, where its numerator is withheld',
      Q.slice(0, 1),
      [
        total(28),
        part('boys', 5),
        part('girls', 23),
        { name: '% of children in homes who are girls', figures: [82], unit: 'percent' },
      ],
      ['28', '.', '.', '.'],
    ],
    [
      'a percentage whose own row says that it is of few',
      Q.slice(0, 2),
      [
        { name: '% adopted', figures: [40, 15], unit: 'percent', fraction: [3, 20] },
        { name: '% moved', figures: [40, 75], unit: 'percent', fraction: [6, 8] },
        { name: '% seen', figures: [40, 75], unit: 'percent', fraction: [60, 80] },
      ],
      ['40 .', '40 .', '40 75'],
    ],
    [
      'no rate that few people near it could not give',
      Q.slice(0, 2),
      [
        { name: 'Children in secure homes', figures: [8, 3] },
        { name: 'Children in care per 10,000', figures: [62, 63], unit: 'rate', people: false },
      ],
      ['8 .', '62 63'],
    ],
    [
      'what protects a figure that the council withholds',
      Q.slice(0, 1),
      [total(40), part('a', 'c'), part('b', 12), part('c', 25)],
      ['40', 'c', '.', '25'],
    ],
  ])('%s', (_, periods, lines, left) => {
    expect(printed(periods, lines)).toEqual(left);
  });
});

/** Small counts are the rule here, and zeros occur. */
const cases = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }));

interface Grid {
  readonly parts: readonly (readonly number[])[];
  readonly withTotal: boolean;
  readonly withYear: boolean;
}

/** Parts by quarters, with their totals down and across. */
const grid: fc.Arbitrary<Grid> = fc
  .record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      parts: fc.array(fc.array(cases, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      withTotal: fc.boolean(),
      withYear: fc.boolean(),
    }),
  );

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0);

interface Family {
  readonly periods: readonly string[];
  readonly lines: readonly Line[];
  /** What adds up, in places of `figures` counted through: the first is the sum of the others. */
  readonly equations: readonly (readonly number[])[];
  readonly values: readonly number[];
}

function familyOf({ parts, withTotal, withYear }: Grid): Family {
  const across = (figures: readonly number[]): readonly number[] =>
    withYear && figures.length > 1 ? [...figures, sumOf(figures)] : figures;
  const columns = parts[0]?.length ?? 0;
  const rows = parts.map(across);
  const down = across(
    Array.from({ length: columns }, (_, column) => sumOf(parts.map((row) => row[column] ?? 0))),
  );
  const all = withTotal ? [down, ...rows] : rows;
  const width = all[0]?.length ?? 0;
  const place = (row: number, column: number): number => row * width + column;
  const equations: number[][] = [];
  if (withTotal) {
    for (let column = 0; column < width; column += 1) equations.push(all.map((_, row) => place(row, column)));
  }
  if (width > columns) {
    all.forEach((_, row) => {
      equations.push([
        place(row, width - 1),
        ...Array.from({ length: columns }, (__, column) => place(row, column)),
      ]);
    });
  }
  return {
    periods: width > columns ? [...Q.slice(0, columns), '2025/26'] : Q.slice(0, columns),
    lines: all.map((figures, row) =>
      withTotal && row === 0 ? total(...figures) : part(`kind ${String.fromCharCode(97 + row)}`, ...figures),
    ),
    equations,
    values: all.flat(),
  };
}

/**
 * Whether `unknown` could be another count than it is: some other set of whole numbers, 1 at least, gives the same sums.
 * Looks for it by changing that figure and making up for it in the same sums, as far as a few steps.
 */
function couldBeOther(
  values: readonly number[],
  hidden: ReadonlySet<number>,
  equations: Family['equations'],
  unknown: number,
): boolean {
  const balance = (now: ReadonlyMap<number, number>, [first, ...others]: readonly number[]): number => {
    const at = (place: number | undefined): number =>
      place === undefined ? 0 : (now.get(place) ?? values[place] ?? 0);
    return others.reduce((rest, place) => rest - at(place), at(first));
  };
  const search = (now: ReadonlyMap<number, number>, steps: number): boolean => {
    const broken = equations.find((equation) => balance(now, equation) !== 0);
    if (broken === undefined) return true;
    if (steps === 0) return false;
    const owed = balance(now, broken);
    return broken.some((place, index) => {
      if (!hidden.has(place) || now.has(place)) return false;
      const value = (values[place] ?? 0) + (index === 0 ? -owed : owed);
      return value >= 1 && search(new Map(now).set(place, value), steps - 1);
    });
  };
  return [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].some((change) => {
    const value = (values[unknown] ?? 0) + change;
    return value >= 1 && search(new Map([[unknown, value]]), 8);
  });
}

describe('what is left', () => {
  it('shows no count from 1 to 5, and lets none be worked out', () => {
    let protectedFigures = 0;
    fc.assert(
      fc.property(grid, (given) => {
        const { periods, lines, equations, values } = familyOf(given);
        const measures = aFamily(periods, lines);
        const relations = relationsOf(measures, measures);
        const withheld = withheldOf(measures, relations);
        const isHidden = (row: number, column: number): boolean =>
          withheld.get(measures[row] as Measure)?.has(periods[column] ?? '') ?? false;
        const hidden = new Set(
          values.flatMap((_, place) =>
            isHidden(Math.floor(place / periods.length), place % periods.length) ? [place] : [],
          ),
        );
        values.forEach((value, place) => {
          if (value < 1 || value > 5) return;
          protectedFigures += 1;
          expect(hidden.has(place)).toBe(true);
          expect({ place, free: couldBeOther(values, hidden, equations, place) }).toEqual({
            place,
            free: true,
          });
        });
        expect(recoverable(relations, withheld)).toEqual([]);
        expect([...hidden].every((place) => values[place] !== 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(protectedFigures).toBeGreaterThan(100);
  });

  it('is everything where nothing is small', () => {
    const many = fc.integer({ min: 6, max: 400 });
    const rows = fc.array(fc.array(many, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(rows, (parts) => {
        const { periods, lines } = familyOf({ parts, withTotal: true, withYear: false });
        const measures = aFamily(periods, lines);
        expect(withheldOf(measures, relationsOf(measures, measures)).size).toBe(0);
      }),
    );
  });
});
