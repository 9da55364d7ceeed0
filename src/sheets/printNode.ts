/** A figure as text within a formula: the twin of `domain/printFigure.ts`. */
import type { FigureFormat } from '../domain/figureFormat.ts';
import type { Node } from './formula.ts';
import { call, choose, joined, number, operation, rounded, scaled, text } from './formulaNodes.ts';

/**
 * The number format of the digits: `#,##0.00`, or `#,##0.##` where zeros at the end are left out. With a sign there is
 * one place more than is ever filled, as one engine we measured drops the sign of a figure of one last unit (-0.1 as 0.0).
 */
function pattern({ decimals, trimmed, thousands }: FigureFormat, isSigned: boolean): string {
  const whole = thousands ? '#,##0' : '0';
  const places = `${(trimmed ? '#' : '0').repeat(decimals)}${isSigned ? '#' : ''}`;
  return places === '' ? whole : `${whole}.${places}`;
}

/** Ends a text for a moment, so that what stands at its end can be told. */
const MARK = text('|');
const NOTHING = text('');
const ZERO = number(0);

const replaced = (node: Node, old: Node, now: Node): Node => call('SUBSTITUTE', node, old, now);

/** Whether the number as it stands is its own text. */
const isBare = ({ decimals, trimmed, thousands }: FigureFormat): boolean =>
  !thousands && (trimmed || decimals === 0);

/** The digits of `size` with its sign. Adding 0 makes minus zero plain; Excel leaves a point with nothing after it. */
function digitsNode(size: Node, format: FigureFormat, isSigned: boolean): Node {
  const { decimals, trimmed } = format;
  if (isBare(format)) return operation(operation(rounded(size, decimals), '+', ZERO), '&', NOTHING);
  const digits = call('TEXT', size, text(pattern(format, isSigned)));
  if (decimals === 0) return isSigned ? replaced(digits, text('.'), NOTHING) : digits;
  if (!trimmed) return digits;
  return replaced(replaced(operation(digits, '&', MARK), text('.|'), NOTHING), MARK, NOTHING);
}

/** The digits with what stands before them: the minus sign comes first. */
function signedNode(size: Node, format: FigureFormat, isSigned: boolean): Node {
  const { before } = format;
  const body = joined([text(before), digitsNode(size, format, isSigned)]);
  return before === '' || !isSigned ? body : replaced(body, text(`${before}-`), text(`-${before}`));
}

/** The unit after the digits, in the singular after a plain 1. */
function withUnit(body: Node, { one, many }: FigureFormat['after']): Node {
  if (one === many) return joined([body, text(many)]);
  const marked = joined([MARK, body, text(`${many}|`)]);
  return replaced(replaced(marked, text(`|1${many}|`), text(`1${one}`)), MARK, NOTHING);
}

/** The figure as our sentences print it. `isSigned`: whether it can be below zero. */
export function printNode(value: Node, format: FigureFormat, isSigned: boolean): Node {
  const size = scaled(value, 1 / format.divisor);
  if (!isSigned || !format.brackets) return withUnit(signedNode(size, format, isSigned), format.after);
  const isNegative = operation(size, '<', ZERO);
  const body = withUnit(signedNode(call('ABS', size), format, false), format.after);
  return joined([choose(isNegative, text('('), NOTHING), body, choose(isNegative, text(')'), NOTHING)]);
}
