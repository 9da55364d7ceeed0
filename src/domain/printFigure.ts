/** Figures as text in our sentences, the same to the letter as the formulas write them. */
import type { FigureFormat } from './figureFormat.ts';
import { asDisplayed } from './round.ts';

const withSeparators = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

function digitsOf(value: number, format: FigureFormat): string {
  const digits = asDisplayed(value, format.decimals).toFixed(format.decimals);
  const kept = format.trimmed && format.decimals > 0 ? digits.replace(/\.?0+$/, '') : digits;
  return format.thousands ? withSeparators(kept) : kept;
}

/** `85.3%`, `£5.201m`, `-£200`, `(£0.150m)`, `1 day`, `18,643.75`. */
export function printFigure(value: number, format: FigureFormat): string {
  const size = asDisplayed(Math.abs(value) / format.divisor, format.decimals);
  const isNegative = value < 0 && size !== 0;
  const digits = digitsOf(size, format);
  const isOne = digits === '1' && format.before === '' && (!isNegative || format.brackets);
  const body = `${format.before}${digits}${isOne ? format.after.one : format.after.many}`;
  if (!isNegative) return body;
  return format.brackets ? `(${body})` : `-${body}`;
}
