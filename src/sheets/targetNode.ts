/** Where a formula finds a target: in the measure's own row, looked up in the plan, or pinned. */
import type { Judgement } from '../domain/judgement.ts';
import type { Measure } from '../domain/measure.ts';
import type { PlanLookup, Target } from '../domain/target.ts';
import { isMatchKey } from './excelLimits.ts';
import { cellNode, type FigureNode, figureNode, unmeasuredNode } from './figureNode.ts';
import type { Node } from './formula.ts';
import { all, any, call, number } from './formulaNodes.ts';

function keyNode(measure: Measure, lookup: PlanLookup): Node | null {
  const key = lookup.by === 'ref' ? measure.ref : measure.name;
  const place = lookup.by === 'ref' ? measure.places.ref : measure.places.name;
  if (key === null || place === null || !isMatchKey(key)) return null;
  return cellNode(measure, place);
}

function lookupNode(key: Node, lookup: PlanLookup): Node {
  const column = (at: number): Node => ({
    kind: 'pinned',
    sheet: lookup.sheet,
    area: { top: lookup.firstRow, left: at, bottom: lookup.lastRow, right: at },
  });
  return call('INDEX', column(lookup.column), call('MATCH', key, column(lookup.keyColumn), number(0)));
}

/** The cell of a target that has one. A plan's is looked up by the measure's own cell, so that either sheet may be sorted. */
export function targetCellNode(measure: Measure, target: Target): Node | null {
  if (target.place === null) return null;
  const lookup = target.kind === 'number' ? target.lookup : null;
  const key = lookup && keyNode(measure, lookup);
  return lookup && key ? lookupNode(key, lookup) : cellNode(measure, target.place);
}

/** A target as nodes. `has`: whether its cells state it now; `stale`: whether only a new run can tell. */
export type TargetNode = { readonly has: Node; readonly stale: Node } & (
  | { readonly kind: 'figure'; readonly target: FigureNode }
  | { readonly kind: 'band'; readonly low: FigureNode; readonly high: FigureNode }
);

/** The target of a measure, whether its cell states one yet or not; null where there can be none. */
export function targetNode({ measure, target, expected }: Judgement): TargetNode | null {
  if (expected === null) return null;
  if (expected.kind === 'band') {
    const low = figureNode(cellNode(measure, expected.low.place), expected.low);
    const high = figureNode(cellNode(measure, expected.high.place), expected.high);
    const isOneCell = expected.low.place.column === expected.high.place.column;
    if (isOneCell) return { kind: 'band', low, high, has: low.has, stale: low.stale };
    return { kind: 'band', low, high, has: all(low.has, high.has), stale: any(low.stale, high.stale) };
  }
  const cell = targetCellNode(measure, target);
  if (cell === null) return null;
  const isStated = target.kind === 'number' || target.kind === 'band';
  const node = isStated ? figureNode(cell, expected) : unmeasuredNode(measure, cell, target, expected);
  return { kind: 'figure', target: node, has: node.has, stale: node.stale };
}
