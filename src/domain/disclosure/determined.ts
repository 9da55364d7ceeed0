/** Which unknowns a set of sums gives away. */

/** Sums of unknowns whose results are known: each maps an unknown's number to how often it is added; left out: not at all. */
export type Sums = readonly ReadonlyMap<number, number>[];

const isNought = (value: number): boolean => Math.abs(value) < 1e-9;

/** `row` less so much of `pivot` that the unknown `at` falls out of it. */
function without(
  row: ReadonlyMap<number, number>,
  pivot: ReadonlyMap<number, number>,
  at: number,
): ReadonlyMap<number, number> {
  const share = (row.get(at) ?? 0) / (pivot.get(at) ?? 1);
  if (isNought(share)) return row;
  const left = new Map(row);
  for (const [unknown, times] of pivot) {
    const rest = (left.get(unknown) ?? 0) - share * times;
    if (unknown === at || isNought(rest)) left.delete(unknown);
    else left.set(unknown, rest);
  }
  return left;
}

/**
 * The unknowns that the sums together leave only one value (Gauss and Jordan). A few dozen sums at most are looked at
 * together: those of one family of measures.
 */
export function determined(sums: Sums): ReadonlySet<number> {
  let solved: { readonly at: number; readonly row: ReadonlyMap<number, number> }[] = [];
  for (const sum of sums) {
    const row = solved.reduce((left, { at, row: pivot }) => without(left, pivot, at), sum);
    const [at] = row.keys();
    if (at === undefined) continue;
    solved = [...solved.map((each) => ({ at: each.at, row: without(each.row, row, at) })), { at, row }];
  }
  return new Set(solved.filter(({ row }) => row.size === 1).map(({ at }) => at));
}
