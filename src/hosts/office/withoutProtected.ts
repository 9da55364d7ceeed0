/** Leaves out of a plan what protected sheets would refuse: our own sheets are written all the same, and it is said. */
import type { Plan } from '../../sheets/plan.ts';
import type { Snapshot } from '../../sheets/snapshot.ts';

export interface AllowedPlan {
  readonly plan: Plan;
  /** Protected sheets that nothing is written to, in the order of the plan. */
  readonly leftOut: readonly string[];
}

/** No password is asked for, and no sheet's protection is taken off. */
export function withoutProtected({ sheets }: Snapshot, plan: Plan): AllowedPlan {
  const isProtected = new Set(
    sheets.flatMap((sheet) => (sheet.kind === 'worksheet' && sheet.isProtected ? [sheet.name] : [])),
  );
  const leftOut = plan.edits.filter(({ sheet }) => isProtected.has(sheet)).map(({ sheet }) => sheet);
  return {
    plan: { ...plan, edits: plan.edits.filter(({ sheet }) => !isProtected.has(sheet)) },
    leftOut,
  };
}
