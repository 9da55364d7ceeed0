/** A figure as text within a formula: the twin of `domain/printFigure.ts`. */
import type { FigureFormat } from '../domain/figureFormat.ts';
import type { Node } from './formula.ts';
import { call, choose, joined, number, operation, rounded, scaled, text } from './formulaNodes.ts';

/** The number format of the digits: `#,##0.00`, or `#,##0.##` where zeros at the end are left out. */
function pattern({ decimals, thousands, trimmed }: FigureFormat): string {
  const whole = thousands ? '#,##0' : '0';
  return decimals === 0 ? whole : `${whole}.${(trimmed ? '#' : '0').repeat(decimals)}`;
}

/** Ends the digits for a moment, so that a point with nothing after it can be told: Excel leaves one, others do not. */
const END = text('|');
const NOTHING = text('');

/** The digits of `size`, with its minus sign where it is negative. Adding 0 makes minus zero plain. */
function digitsNode(size: Node, format: FigureFormat): Node {
  const { decimals, trimmed, thousands } = format;
  const digits = call('TEXT', size, text(pattern(format)));
  if (!trimmed || decimals === 0) return digits;
  if (!thousands) return operation(operation(rounded(size, decimals), '+', number(0)), '&', NOTHING);
  const ended = call('SUBSTITUTE', operation(digits, '&', END), text('.|'), NOTHING);
  return call('SUBSTITUTE', ended, END, NOTHING);
}

const ZERO = number(0);

/** The figure as our sentences print it. `isSigned`: whether it can be below zero. */
export function printNode(value: Node, format: FigureFormat, isSigned: boolean): Node {
  const { before, after, brackets } = format;
  const size = scaled(value, 1 / format.divisor);
  const isOne = operation(isSigned ? call('ABS', size) : size, '=', number(1));
  const unit = choose(isOne, text(after.one), text(after.many));
  if (!isSigned || (before === '' && !brackets))
    return joined([text(before), digitsNode(size, format), unit]);

  const isNegative = operation(size, '<', ZERO);
  const open = choose(isNegative, text(brackets ? `(${before}` : `-${before}`), text(before));
  const close = brackets ? choose(isNegative, text(')'), text('')) : text('');
  return joined([open, digitsNode(call('ABS', size), format), unit, close]);
}
