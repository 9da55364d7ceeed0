/** Rounding as spreadsheets do. */
import fc from 'fast-check';
import { asDisplayed, compare9, decimalsShown, round9, withoutNoise } from '../../src/domain/round.ts';

describe('a product without noise', () => {
  it.each([
    [0.07 * 100, 7],
    [0.57 * 100, 57],
    [-0.29 * 100, -29],
    [5_201_000 / 1e6, 5.201],
    [0.123456789 * 100, 12.3456789],
    [0, 0],
  ])('%d is %d', (product, expected) => {
    expect(withoutNoise(product)).toBe(expected);
  });
});

describe('a figure as displayed', () => {
  it.each([
    [94.96, 0, 95],
    [94.4, 0, 94],
    [28.499999999999996, 0, 29],
    [0.5, 0, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [85.35, 1, 85.4],
    [-0.04, 1, 0],
    [5_201_499, -3, 5_201_000],
    [-150_500, -3, -151_000],
    [18_643.75, 0, 18_644],
    [0.1 + 0.2, null, 0.3],
    [33.333333333333336, null, 33.333333333],
  ] as const)('%d with %p decimals is %d', (value, decimals, shown) => {
    expect(asDisplayed(value, decimals)).toBe(shown);
  });

  it('is never minus zero', () => {
    expect(Object.is(asDisplayed(-0.04, 0), 0)).toBe(true);
    expect(Object.is(round9(-1e-12), 0)).toBe(true);
  });

  it('is the nearest whole number of steps, halves away from zero', () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 2 }), (hundredths, decimals) => {
        const step = 10 ** (2 - decimals);
        const steps = Math.sign(hundredths) * Math.floor((Math.abs(hundredths) + step / 2) / step);
        expect(asDisplayed(hundredths / 100, decimals)).toBeCloseTo(steps / 10 ** decimals, 9);
      }),
    );
  });

  it('is as displayed already', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: -3, max: 4 }),
        (value, decimals) => {
          const shown = asDisplayed(value, decimals);
          expect(asDisplayed(shown, decimals)).toBe(shown);
        },
      ),
    );
  });
});

describe('comparing on nine decimals', () => {
  it.each([
    [0.7, 0.8 - 0.1, 0],
    [0.3, 0.1 + 0.2, 0],
    [1, 1.000000001, -1],
    [1.000000001, 1, 1],
    [-1, 1, -1],
  ] as const)('%d and %d give %d', (a, b, order) => {
    expect(compare9(a, b)).toBe(order);
  });
});

describe('the decimals a figure shows', () => {
  it.each([
    [85.3, 1, 1],
    [85, 1, 1],
    [5_201_000, -3, -3],
    [85.25, null, 2],
    [85, null, 0],
    [0.1 + 0.2, null, 1],
  ] as const)('%d with %p fixed are %d', (value, decimals, shown) => {
    expect(decimalsShown({ value, decimals })).toBe(shown);
  });
});
