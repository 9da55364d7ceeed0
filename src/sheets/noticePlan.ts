/** What the plan and the scorecard do not have of each other. */
import type { Noticed } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import type { PlanIndex, PlanRow } from './matchPlan.ts';

/**
 * Measures that the plan does not name, and measures of the plan that no scorecard reports. Nothing is said where the
 * plan and the scorecard share no measure at all: it is then the plan of something else.
 */
export function noticePlan(plan: PlanIndex, measures: readonly Measure[]): readonly Noticed[] {
  if (plan.rows.length === 0) return [];
  const used = new Set<PlanRow>();
  const orphans = measures.filter((measure) => {
    const row = plan.find(measure.ref, measure.name);
    if (row) used.add(row);
    return row === null;
  });
  if (used.size === 0) return [];
  return [
    ...orphans.map(
      (measure): Noticed => ({
        fault: { code: 'measure-not-in-plan' },
        sheet: measure.sheet,
        place: measure.places.ref ?? measure.places.name,
        ref: measure.ref,
        measure: measure.name,
        repair: null,
      }),
    ),
    ...plan.rows
      .filter((row) => !used.has(row))
      .map(
        ({ grid, table, row }): Noticed => ({
          fault: { code: 'plan-measure-missing', name: row.name },
          sheet: grid.sheet.name,
          place: { sheet: grid.sheet.name, row: row.row, column: table.columns.name },
          ref: row.ref,
          measure: row.name,
          repair: null,
        }),
      ),
  ];
}
