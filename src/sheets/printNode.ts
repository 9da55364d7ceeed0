/** A figure as text within a formula: the twin of `domain/printFigure.ts`. */
import type { FigureFormat } from '../domain/figureFormat.ts';
import type { Node } from './formula.ts';
import { call, choose, joined, number, operation, rounded, scaled, text } from './formulaNodes.ts';

/** The number format of the digits: `#,##0.00`. */
function pattern(format: FigureFormat): string {
  const fraction = format.decimals === 0 ? '' : `.${'0'.repeat(format.decimals)}`;
  return `${format.thousands ? '#,##0' : '0'}${fraction}`;
}

/** The digits of `size`, with its minus sign where it is negative. Adding 0 makes minus zero plain. */
function digitsNode(size: Node, format: FigureFormat): Node {
  const { decimals, trimmed, thousands } = format;
  if (!trimmed || decimals === 0) return call('TEXT', size, text(pattern(format)));
  if (!thousands) return operation(operation(rounded(size, decimals), '+', number(0)), '&', text(''));
  const nothing = text(`.${'0'.repeat(decimals)}`);
  return call('SUBSTITUTE', call('TEXT', size, text(pattern(format))), nothing, text(''));
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
