/** Shares in whole per cent that add up to 100. */

/**
 * Shares of a whole in whole per cent, in the order given, by the largest remainder: each is rounded down, and the
 * points left over go to those that lost most (where they lost alike, to the smaller count, then the earlier).
 * They sum to 100, none is a whole point off, and a larger count has no smaller share. Equal counts may differ by one
 * point, for the sum could not be 100 otherwise: three thirds are 34, 33 and 33. All are 0 where the whole is 0.
 * @param counts whole numbers, none negative, that together make the whole
 */
export function shares(counts: readonly number[]): readonly number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return counts.map(() => 0);
  // Remainders stay whole numbers, so that no rounding error can decide between two of them.
  const parts = counts.map((count, index) => ({ index, count, left: (count * 100) % whole }));
  const floors = parts.map(({ count, left }) => (count * 100 - left) / whole);
  const over = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const raised = new Set(
    parts
      .toSorted((a, b) => b.left - a.left || a.count - b.count || a.index - b.index)
      .slice(0, over)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}
