/** What the plan and the scorecard do not have of each other. */
import type { Noticed } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import { noticedOf } from '../domain/noticed.ts';
import { type PlanIndex, type PlanRow, refKey } from './matchPlan.ts';
import { noticePriorities, type TableMeasures } from './noticePriorities.ts';

/**
 * Measures that the plan does not name, or names in other words, measures of the plan that no scorecard reports, and
 * priorities that the plan does not have or has for other measures. Nothing is said where the plan and the scorecard share no measure at all: it is then the plan of
 * something else.
 */
export function noticePlan(plan: PlanIndex, tables: readonly TableMeasures[]): readonly Noticed[] {
  if (plan.rows.length === 0) return [];
  const used = new Set<PlanRow>();
  const orphans = tables
    .flatMap(({ measures }) => measures)
    .filter((measure) => {
      const row = plan.find(measure.ref, measure.name);
      if (row) used.add(row);
      return row === null;
    });
  if (used.size === 0) return [];
  return [
    ...orphans.map((measure) => {
      const found = plan.nearest(measure.name);
      const nearest = found && { name: found.plan.row.name, likeness: found.likeness };
      return noticedOf(
        measure,
        { code: 'measure-not-in-plan', nearest },
        measure.places.ref ?? measure.places.name,
      );
    }),
    ...tables.flatMap(({ measures }) => measures.flatMap((measure) => matchedByName(plan, measure))),
    ...plan.rows
      .filter((row) => !used.has(row))
      .map(({ grid, table, row }) => {
        const sheet = grid.sheet.name;
        const place = { sheet, row: row.row, column: table.columns.name };
        return noticedOf({ ...row, sheet }, { code: 'plan-measure-missing', name: row.name }, place);
      }),
    ...noticePriorities(plan, tables),
  ];
}

/** That only the names say which row of the plan is meant: the refs differ, or the names are alike and not the same. */
function matchedByName(plan: PlanIndex, measure: Measure): readonly Noticed[] {
  const { ref, name, places } = measure;
  const row = plan.find(ref, name)?.row;
  const like = plan.foundAlike(ref, name);
  const refDiffers = row !== undefined && ref !== null && row.ref !== null && refKey(ref) !== refKey(row.ref);
  if (row === undefined || (like === null && !refDiffers)) return [];
  const fault = {
    code: 'plan-matched-by-name',
    name: row.name,
    ref: row.ref,
    likeness: like?.likeness ?? 100,
  } as const;
  return [noticedOf(measure, fault, places.name)];
}
