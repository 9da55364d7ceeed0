import fc from 'fast-check';
import { shares } from '../../src/domain/shares.ts';

describe('shares', () => {
  it.each<[readonly number[], readonly number[]]>([
    [
      [18, 6, 7],
      [58, 19, 23],
    ],
    [
      [78, 3, 14],
      [82, 3, 15],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [1, 2, 3],
      [17, 33, 50],
    ],
    [
      [0, 0, 5],
      [0, 0, 100],
    ],
    // Equal counts share a point that cannot be halved: the earlier one has it.
    [
      [99_997, 52_100, 99_997],
      [40, 21, 39],
    ],
    [[1], [100]],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
    [
      [1, 199],
      [1, 99],
    ],
    [
      [1, 200],
      [0, 100],
    ],
  ])('of %j are %j', (counts, expected) => {
    expect(shares(counts)).toEqual(expected);
  });

  const counts = fc
    .array(fc.nat(100_000), { minLength: 1, maxLength: 12 })
    .filter((each) => each.some((count) => count > 0));

  it('sum to 100, and none is a whole point off', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const whole = given.reduce((sum, count) => sum + count, 0);
        const found = shares(given);
        expect(found.reduce((sum, share) => sum + share, 0)).toBe(100);
        found.forEach((share, index) => {
          expect(Math.abs(share - ((given[index] ?? 0) * 100) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  it('give a larger count no smaller share', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const found = shares(given);
        const order = given.map((_count, index) => index);
        // The later of two equal counts first, as it is the one that may have a point less.
        order.sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || b - a);
        const sorted = order.map((index) => found[index] ?? 0);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });

  const withEqual = fc.tuple(counts, fc.nat(11)).map(([given, at]) => {
    const twin = given[at % given.length] ?? 0;
    return [...given, twin];
  });

  it('differ by a point at most between equal counts', () => {
    fc.assert(
      fc.property(withEqual, (given) => {
        const found = shares(given);
        given.forEach((count, index) => {
          const equals = found.filter((_share, other) => given[other] === count);
          expect((found[index] ?? 0) - Math.min(...equals)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
