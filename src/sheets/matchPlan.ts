/** Finds the plan's row for a measure: by ref, else by name. */
import { groupBy } from '../domain/groupBy.ts';
import { LEAST_LIKENESS, likenessOf, wordingOf } from '../domain/likeness.ts';
import type { PlanLookup } from '../domain/target.ts';
import { type Alike, alikeNames } from './alikeNames.ts';
import { isMatchKey } from './excelLimits.ts';
import type { Grid } from './grid.ts';
import { labelKey } from './headingText.ts';
import type { Identity } from './identifyRow.ts';
import type { Table } from './readTables.ts';
import type { MeasureRow } from './tableRows.ts';

/** One row of a plan's sheet, still as cells: what they say depends on the measure they are for. */
export interface PlanRow {
  readonly grid: Grid;
  readonly table: Table;
  readonly row: MeasureRow;
}

/** A row of the plan whose name is like a measure's. */
export interface LikeRow {
  readonly plan: PlanRow;
  /** Percent, rounded down. */
  readonly likeness: number;
}

export interface PlanIndex {
  readonly rows: readonly PlanRow[];
  readonly sheets: readonly string[];
  /** The row of a measure: by ref, else by name, else by a name so like it that it must be meant; null where the plan has none. */
  find(ref: string | null, name: string): PlanRow | null;
  /** The row that was found only because its name is like the measure's; null for any other. */
  foundAlike(ref: string | null, name: string): LikeRow | null;
  /** For a measure that the plan does not name: the row with the likest name, if any is like it. */
  nearest(name: string): LikeRow | null;
  /** Whether the plan names such a measure. */
  names(name: string): boolean;
  /** How a formula finds a column of the plan's row for a measure; null where only the cell itself can be named. */
  lookup(plan: PlanRow, column: number, ref: string | null, name: string): PlanLookup | null;
}

/** Refs are the same with other spaces, case or dashes; `1.1.3.KR` and `1.1.3.PI` stay two. */
export const refKey = (ref: string): string => labelKey(ref).replace(/\s+/g, '');

/** Names are the same with other spaces, case and closing punctuation. */
export const nameKey = (name: string): string =>
  labelKey(name)
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

/** Keys as `MATCH` compares them: per sheet and column, without regard to case. */
const matchKey = (plan: PlanRow, column: number, text: string): string =>
  `${plan.grid.sheet.name}\n${column}\n${text.toLowerCase()}`;

/** A name less like is of no help to somebody who looks for a slip. */
const LEAST_HELPFUL = 0.6;

/** Rounded down, and never all of it: the very same names are found before. */
const percentOf = (share: number): number => Math.min(99, Math.floor(share * 100));

const identityKey = ({ ref, name }: Identity): string => `${ref ?? ''}\n${name}`;

type Found = ReadonlyMap<string, LikeRow>;

/**
 * Finds the plan's rows for the measures that it does not name in so many words. Never where both have refs, which then
 * say that they are two; and each row for one measure only, the one most like it.
 */
function findAlike(missed: readonly Identity[], search: (name: string) => readonly Alike<PlanRow>[]): Found {
  const claims = new Map<PlanRow, { readonly identity: Identity; readonly share: number }[]>();
  for (const identity of missed) {
    const same = search(identity.name).filter(
      ({ item, saysTheSame, share }) =>
        saysTheSame && share >= LEAST_LIKENESS && (identity.ref === null || item.row.ref === null),
    );
    const [first, second] = same;
    if (first === undefined || first.share === second?.share) continue;
    const claim = { identity, share: first.share };
    claims.set(first.item, [...(claims.get(first.item) ?? []), claim]);
  }
  return new Map(
    [...claims].flatMap(([plan, claimants]) => {
      const best = Math.max(...claimants.map(({ share }) => share));
      const winners = claimants.filter(({ share }) => share === best);
      const isOne = new Set(winners.map(({ identity }) => nameKey(identity.name))).size === 1;
      const likeness = percentOf(best);
      return isOne ? winners.map(({ identity }) => [identityKey(identity), { plan, likeness }] as const) : [];
    }),
  );
}

/** Of several rows under one ref, as where refs begin again under each priority, the one of that name; null where none is. */
function ofName(rows: readonly PlanRow[], name: string): PlanRow | null {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return only;
  const key = nameKey(name);
  const same = rows.find(({ row }) => nameKey(row.name) === key);
  if (same !== undefined) return same;
  const wording = wordingOf(name);
  return (
    rows.find(({ row }) => {
      const { share, saysTheSame } = likenessOf(wording, wordingOf(row.name));
      return saysTheSame && share >= LEAST_LIKENESS;
    }) ?? null
  );
}

/**
 * Indexes the rows of the plan's sheets; the first of two rows with one name is the one found.
 * @param reported the measures that the scorecards have, in which the plan's rows are looked for
 */
export function indexPlan(rows: readonly PlanRow[], reported: readonly Identity[]): PlanIndex {
  const byRef = groupBy(
    rows.filter(({ row }) => row.ref !== null),
    ({ row }) => refKey(row.ref ?? ''),
  );
  const byName = new Map<string, PlanRow>();
  const timesSeen = new Map<string, number>();
  for (const plan of rows) {
    const { name } = plan.row;
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), plan);
    for (const column of [plan.table.columns.ref, plan.table.columns.name]) {
      if (column === null) continue;
      const key = matchKey(plan, column, textOf(plan, column));
      timesSeen.set(key, (timesSeen.get(key) ?? 0) + 1);
    }
  }
  const exact = (ref: string | null, name: string): PlanRow | null =>
    (ref === null ? null : ofName(byRef.get(refKey(ref)) ?? [], name)) ?? byName.get(nameKey(name)) ?? null;
  const missed = rows.length === 0 ? [] : reported.filter(({ ref, name }) => exact(ref, name) === null);
  const taken =
    missed.length === 0
      ? new Set<PlanRow>()
      : new Set(reported.flatMap(({ ref, name }) => exact(ref, name) ?? []));
  const search = alikeNames(
    missed.length === 0 ? [] : rows.filter((row) => !taken.has(row)),
    ({ row }) => row.name,
  );
  const alike = findAlike(missed, search);
  const lookupBy = (
    by: 'ref' | 'name',
    plan: PlanRow,
    column: number,
    key: string | null,
  ): PlanLookup | null => {
    const keyColumn = plan.table.columns[by];
    if (key === null || keyColumn === null || !isMatchKey(key)) return null;
    if (textOf(plan, keyColumn).toLowerCase() !== key.toLowerCase()) return null;
    if (timesSeen.get(matchKey(plan, keyColumn, key)) !== 1) return null;
    const { rows: measures, lastRow } = plan.table;
    return {
      sheet: plan.grid.sheet.name,
      firstRow: measures[0]?.row ?? lastRow,
      lastRow,
      keyColumn,
      column,
      by,
    };
  };
  return {
    rows,
    sheets: [...new Set(rows.map(({ grid }) => grid.sheet.name))],
    find: (ref, name) => exact(ref, name) ?? alike.get(identityKey({ ref, name }))?.plan ?? null,
    foundAlike: (ref, name) => alike.get(identityKey({ ref, name })) ?? null,
    nearest: (name) => {
      const [best] = search(name);
      return best === undefined || best.share < LEAST_HELPFUL
        ? null
        : { plan: best.item, likeness: percentOf(best.share) };
    },
    names: (name) => byName.has(nameKey(name)),
    lookup: (plan, column, ref, name) =>
      lookupBy('ref', plan, column, ref) ?? lookupBy('name', plan, column, name),
  };
}

/** The cell's text exactly as a formula sees it; `''` where it is not text. */
function textOf(plan: PlanRow, column: number): string {
  const cell = plan.grid.cellAt(plan.row.row, column);
  return cell?.value.kind === 'text' ? cell.value.value : '';
}
