/** Rounding and comparing as spreadsheets do, so that a colour agrees with the printed figures. */

/** Comparisons are made on numbers rounded to this many decimals (docs/rules.md, status). */
export const COMPARED_DECIMALS = 9;

const SNAP = 1e6;

/** Half away from zero, as ROUND does; never gives minus zero. */
const halfAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;

/** A power of ten without the error of `10 ** -3`. */
const times = (value: number, decimals: number): number =>
  decimals >= 0 ? value * 10 ** decimals : value / 10 ** -decimals;

/** A product or quotient without the noise of binary fractions, to the 15 digits that a spreadsheet keeps: 0.07 × 100 is 7. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15));

/** `ROUND(value, 9)`. */
export const round9 = (value: number): number => {
  const scale = 10 ** COMPARED_DECIMALS;
  return halfAway(value * scale) / scale;
};

/**
 * The figure that a reader sees: rounded to `decimals` (negative for £5.201m), half away from zero on what remains
 * when binary noise is cut off, so that 0.285 as 0% is 29%. Formulas write the same as
 * `ROUND(ROUND(x*10^d,6),0)/10^d`, because engines disagree on a plain ROUND of such figures.
 * null, where the format fixes no decimals, leaves nine.
 */
export function asDisplayed(value: number, decimals: number | null): number {
  if (decimals === null) return round9(value);
  return times(halfAway(halfAway(times(value, decimals) * SNAP) / SNAP), -decimals) + 0;
}

/** Below, equal or above, on numbers rounded to nine decimals. */
export function compare9(a: number, b: number): -1 | 0 | 1 {
  const difference = round9(a) - round9(b);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/** How many decimals the figure shows; where its format fixes none, as many as it has. */
export function decimalsShown(figure: { readonly value: number; readonly decimals: number | null }): number {
  if (figure.decimals !== null) return figure.decimals;
  const fraction = Math.abs(round9(figure.value)).toFixed(COMPARED_DECIMALS).split('.')[1] ?? '';
  return fraction.replace(/0+$/, '').length;
}
