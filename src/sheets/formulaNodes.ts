/** Makers of formula nodes: short to write, and folding what is settled before any cell is looked at. */
import type { FunctionName, Node, Operator } from './formula.ts';

export const number = (value: number): Node => ({ kind: 'number', value });
export const text = (value: string): Node => ({ kind: 'text', value });
export const TRUE: Node = { kind: 'boolean', value: true };
export const FALSE: Node = { kind: 'boolean', value: false };

export const call = (name: FunctionName, ...args: readonly Node[]): Node => ({ kind: 'call', name, args });

export const operation = (left: Node, operator: Operator, right: Node): Node => ({
  kind: 'operation',
  operator,
  left,
  right,
});

const isBoolean = (node: Node, value: boolean): boolean => node.kind === 'boolean' && node.value === value;

const isSameText = (a: Node, b: Node): boolean =>
  a.kind === 'text' && b.kind === 'text' && a.value === b.value;

/** `IF`, or the one arm that can be reached. */
export function choose(when: Node, then: Node, otherwise: Node): Node {
  if (isBoolean(when, true) || isSameText(then, otherwise)) return then;
  if (isBoolean(when, false)) return otherwise;
  return call('IF', when, then, otherwise);
}

/** `AND` of what is not settled. Every part is worked out, so none may fail. */
export function all(...parts: readonly Node[]): Node {
  if (parts.some((part) => isBoolean(part, false))) return FALSE;
  const open = parts.filter((part) => !isBoolean(part, true));
  const [only] = open;
  if (only === undefined) return TRUE;
  return open.length === 1 ? only : call('AND', ...open);
}

/** `OR` of what is not settled. Every part is worked out, so none may fail. */
export function any(...parts: readonly Node[]): Node {
  if (parts.some((part) => isBoolean(part, true))) return TRUE;
  const open = parts.filter((part) => !isBoolean(part, false));
  const [only] = open;
  if (only === undefined) return FALSE;
  return open.length === 1 ? only : call('OR', ...open);
}

/** `NOT`, or the opposite of what is settled. */
export function not(node: Node): Node {
  if (node.kind === 'boolean') return node.value ? FALSE : TRUE;
  return call('NOT', node);
}

/** The parts joined by `&`, neighbouring words as one. */
export function joined(parts: readonly Node[]): Node {
  const merged: Node[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === 'text' && part.value === '') continue;
    if (part.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = text(last.value + part.value);
    else merged.push(part);
  }
  const [first, ...rest] = merged;
  return first === undefined ? text('') : rest.reduce((left, right) => operation(left, '&', right), first);
}

/** `ROUND(node,decimals)`. */
export const rounded = (node: Node, decimals: number): Node => call('ROUND', node, number(decimals));

/** The node multiplied by a number, or divided by its reciprocal where that is the whole one of the two. */
export function scaled(node: Node, factor: number): Node {
  if (factor === 1) return node;
  if (factor >= 1) return operation(node, '*', number(factor));
  return operation(node, '/', number(Math.round(1 / factor)));
}
