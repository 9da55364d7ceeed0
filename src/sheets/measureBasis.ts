/** Reads what span of time a measure's figures are of: its column, the plan's, its name, or a code of the sheet's key. */
import type { Basis } from '../domain/basis.ts';
import { basisFromName, parseBasis } from '../domain/parseBasis.ts';
import { lookUp } from '../domain/printedKey.ts';
import type { PlanRow } from './matchPlan.ts';
import { planned, said } from './rowWords.ts';
import type { RowSource } from './tableSource.ts';

export function readBasis(source: RowSource, plan: PlanRow | null): Basis {
  for (const stated of [said(source, 'basis'), planned(plan, 'basis')]) {
    if (stated === null) continue;
    const keyed = lookUp(source.key, stated.text);
    if (
      keyed === 'cumulative' ||
      keyed === 'rolling' ||
      keyed === 'snapshot' ||
      keyed === 'forecast' ||
      keyed === 'period'
    )
      return keyed;
    const basis = parseBasis(stated.text);
    if (basis) return basis;
  }
  return basisFromName(source.row.name) ?? basisInRef(source) ?? 'unknown';
}

/** A code that the ref or the name ends in, where the sheet's key explains it: `CYP12 (C)`. */
function basisInRef({ row, key }: RowSource): Basis | null {
  for (const text of [row.ref ?? '', row.name]) {
    const code = /\(([A-Z])\)\s*$/.exec(text)?.[1];
    const meaning = code === undefined ? null : lookUp(key, code);
    if (meaning === 'cumulative' || meaning === 'rolling' || meaning === 'snapshot' || meaning === 'period')
      return meaning;
  }
  return null;
}
