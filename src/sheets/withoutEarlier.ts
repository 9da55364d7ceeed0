/** Of sheets that hold the same measures for different periods, only the latest is the scorecard. */
import { countsRows, realRef } from '../domain/checks/realRef.ts';
import { likenessOf, wordingOf } from '../domain/likeness.ts';
import type { Measure } from '../domain/measure.ts';
import { periodEnd } from '../domain/period.ts';
import { nameKey, refKey } from './matchPlan.ts';
import type { ReadTable } from './readTable.ts';

/** From this share of its measures on, a sheet is another one's of an earlier period: measures come and go. */
const LEAST_SHARED = 0.6;

/** Refs tell only where so many measures have their very names in common: services that rate alike use like refs and like words. */
const LEAST_BY_NAME = 0.25;

/**
 * Measures of one ref are one only where so much of their names agrees: another service's scorecard has `A1` and `A2` too,
 * and to leave it out is worse than to miss a measure that was reworded throughout.
 */
const LEAST_ALIKE = 0.5;

interface Identities {
  readonly names: ReadonlySet<string>;
  /** The name under each ref; null where several measures have the ref. */
  readonly byRef: ReadonlyMap<string, string | null>;
  readonly end: number;
}

/** The ref as a key; null where it only counts rows, or there is none. */
function keyOfRef(measure: Measure): string | null {
  const ref = realRef(measure);
  return ref === null || countsRows(ref) ? null : refKey(ref);
}

const endOf = ({ current, measures }: ReadTable): number =>
  current
    ? periodEnd(current)
    : measures.reduce((latest, { periods }) => Math.max(latest, ...periods.map(periodEnd)), 0);

function identitiesOf(table: ReadTable): Identities {
  const byRef = new Map<string, string | null>();
  for (const measure of table.measures) {
    const key = keyOfRef(measure);
    if (key !== null) byRef.set(key, byRef.has(key) ? null : measure.name);
  }
  return { names: new Set(table.measures.map(({ name }) => nameKey(name))), byRef, end: endOf(table) };
}

/** Whether the other sheet has the measure: by name, under its ref in other words, or not at all. */
function foundIn({ names, byRef }: Identities, measure: Measure): 'by name' | 'reworded' | 'nowhere' {
  if (names.has(nameKey(measure.name))) return 'by name';
  const key = keyOfRef(measure);
  const theirs = key === null ? null : (byRef.get(key) ?? null);
  if (theirs === null) return 'nowhere';
  const { share, saysTheSame } = likenessOf(wordingOf(measure.name), wordingOf(theirs));
  if (saysTheSame) return 'by name';
  return share >= LEAST_ALIKE ? 'reworded' : 'nowhere';
}

/** Whether the other sheet reports the table's measures too. */
function reports(other: Identities, { measures }: ReadTable): boolean {
  const found = measures.map((measure) => foundIn(other, measure));
  const named = found.filter((how) => how === 'by name').length;
  const reworded = found.filter((how) => how === 'reworded').length;
  if (named < measures.length * LEAST_BY_NAME) return false;
  return named + reworded >= measures.length * LEAST_SHARED;
}

/** Parts the tables to assess from those of earlier periods. For each pair of sheets linear in measures. */
export function withoutEarlier(tables: readonly ReadTable[]): {
  readonly kept: readonly ReadTable[];
  readonly earlier: readonly ReadTable[];
} {
  const known = tables.map((table) => ({ table, identities: identitiesOf(table) }));
  const earlier = known.flatMap(({ table, identities }) =>
    known.some(
      (other) =>
        other.table.sheet.sheet !== table.sheet.sheet &&
        other.identities.end > identities.end &&
        reports(other.identities, table),
    )
      ? [table]
      : [],
  );
  const isEarlier = new Set(earlier);
  return { kept: tables.filter((table) => !isEarlier.has(table)), earlier };
}
