/** Formulas as typed nodes, and the one place that writes them as text. */
import { cellText, pinnedAreaText } from './address.ts';
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
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Node; readonly right: Node };

/** The longest text that a formula may hold between quotes (Excel specifications and limits). */
const LONGEST_TEXT = 255;

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

interface Written {
  readonly text: string;
  readonly binding: number;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function writeText(text: string): Written {
  if (text.length <= LONGEST_TEXT) return { text: quoted(text), binding: TIGHTEST };
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_TEXT) chunks.push(text.slice(at, at + LONGEST_TEXT));
  return { text: chunks.map(quoted).join('&'), binding: BINDING['&'] };
}

/** Digits only: no exponent, which some engines read otherwise. */
function writeNumber(value: number): Written {
  if (!Number.isFinite(value)) throw new Error(`A formula cannot hold ${value}`);
  const short = String(value + 0);
  const text = /e/i.test(short)
    ? Math.abs(value) < 1
      ? value.toFixed(20).replace(/0+$/, '')
      : BigInt(value).toString()
    : short;
  return { text, binding: value < 0 ? 0 : TIGHTEST };
}

const within = (written: Written, least: number): string =>
  written.binding < least ? `(${written.text})` : written.text;

type Memory = Map<Node, Written>;

function write(node: Node, memory: Memory): Written {
  const known = memory.get(node);
  if (known !== undefined) return known;
  const written = writeNew(node, memory);
  memory.set(node, written);
  return written;
}

function writeNew(node: Node, memory: Memory): Written {
  switch (node.kind) {
    case 'number':
      return writeNumber(node.value);
    case 'text':
      return writeText(node.value);
    case 'boolean':
      return { text: node.value ? 'TRUE' : 'FALSE', binding: TIGHTEST };
    case 'cell':
      return { text: cellText(node.row, node.column), binding: TIGHTEST };
    case 'pinned':
      return { text: pinnedAreaText(node.sheet, node.area), binding: TIGHTEST };
    case 'call': {
      const args = node.args.map((arg) => write(arg, memory).text);
      return { text: `${node.name}(${args.join(',')})`, binding: TIGHTEST };
    }
    case 'operation': {
      const binding = BINDING[node.operator];
      const left = within(write(node.left, memory), binding);
      const right = within(write(node.right, memory), binding + 1);
      return { text: `${left}${node.operator}${right}`, binding };
    }
  }
}

/** The formula's text without its `=`. A node that occurs many times is written once and repeated. */
export const formulaText = (node: Node): string => write(node, new Map()).text;
