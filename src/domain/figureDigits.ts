/** The digits of a figure as they are written. */

/** Matches digits with well placed thousands commas and a decimal point. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;

/** `1,234.5` gives 1234.5. */
export const valueOfDigits = (digits: string): number => Number(digits.replaceAll(',', ''));

/** `1,234.50` gives 2. */
export const decimalsOfDigits = (digits: string): number => {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
};
