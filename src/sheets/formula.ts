/** Formulas as typed nodes, and the one place that writes them as text. */
import { cellText, pinnedAreaText } from './address.ts';
import { LONGEST_QUOTED } from './excelLimits.ts';
import type { Area } from './snapshot.ts';

/** Functions that Excel 2007 and every engine we measured know and agree on (docs/architecture.md). */
export type FunctionName =
  | 'IF'
  | 'AND'
  | 'OR'
  | 'NOT'
  | 'ISNUMBER'
  | 'COUNT'
  | 'ROUND'
  | 'ABS'
  | 'MAX'
  | 'MIN'
  | 'INDEX'
  | 'MATCH'
  | 'SUM'
  | 'COUNTIF'
  | 'IFERROR'
  | 'VALUE'
  | 'SUBSTITUTE'
  | 'TEXT';

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A cell of the formula's own sheet, unpinned: sorting and filling move it along. Counts from 0. */
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  /** Cells that stay where they are, named with their sheet. */
  | { readonly kind: 'pinned'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Node[] }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  /** A node written already, as `once` makes it. */
  | { readonly kind: 'written'; readonly text: string; readonly binding: number };

/** How tightly each operator binds; a cell, a number or a call binds tightest. */
const BINDING: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};
const TIGHTEST = 5;

const quoted = (text: string): string =>
  text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;

/** A text between quotes, joined of several where it is too long for one. */
function writeText(text: string): string {
  if (text.length <= LONGEST_QUOTED) return quoted(text);
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_QUOTED) chunks.push(text.slice(at, at + LONGEST_QUOTED));
  return chunks.map(quoted).join('&');
}

/** Digits only: no exponent, which some engines read otherwise. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A formula cannot hold ${value}`);
  const short = String(value + 0);
  if (!short.includes('e')) return short;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}

/** How tightly the node's text binds; a negative number loosest, so that it never meets another sign. */
function bindingOf(node: Node): number {
  switch (node.kind) {
    case 'operation':
      return BINDING[node.operator];
    case 'number':
      return node.value < 0 ? 0 : TIGHTEST;
    case 'text':
      return node.value.length > LONGEST_QUOTED ? BINDING['&'] : TIGHTEST;
    case 'written':
      return node.binding;
    case 'boolean':
    case 'cell':
    case 'pinned':
    case 'call':
      return TIGHTEST;
  }
}

/** Pieces of a formula in their order; joining them once is far cheaper than growing a text. */
type Pieces = string[];

function writeOperand(node: Node, least: number, pieces: Pieces): void {
  const isLoose = bindingOf(node) < least;
  if (isLoose) pieces.push('(');
  write(node, pieces);
  if (isLoose) pieces.push(')');
}

function write(node: Node, pieces: Pieces): void {
  switch (node.kind) {
    case 'number':
      pieces.push(writeNumber(node.value));
      return;
    case 'text':
      pieces.push(writeText(node.value));
      return;
    case 'written':
      pieces.push(node.text);
      return;
    case 'boolean':
      pieces.push(node.value ? 'TRUE' : 'FALSE');
      return;
    case 'cell':
      pieces.push(cellText(node.row, node.column));
      return;
    case 'pinned':
      pieces.push(pinnedAreaText(node.sheet, node.area));
      return;
    case 'call':
      pieces.push(node.name, '(');
      node.args.forEach((arg, at) => {
        if (at > 0) pieces.push(',');
        write(arg, pieces);
      });
      pieces.push(')');
      return;
    case 'operation': {
      const binding = BINDING[node.operator];
      writeOperand(node.left, binding, pieces);
      pieces.push(node.operator);
      writeOperand(node.right, binding + 1, pieces);
      return;
    }
  }
}

/** The formula's text without its `=`. */
export function formulaText(node: Node): string {
  const pieces: Pieces = [];
  write(node, pieces);
  return pieces.join('');
}

/** The same node, written here and now: for nodes that occur many times, so that each is written once. */
export const once = (node: Node): Node => ({
  kind: 'written',
  text: formulaText(node),
  binding: bindingOf(node),
});
