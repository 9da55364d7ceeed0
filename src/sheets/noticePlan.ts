/** What the plan and the scorecard do not have of each other. */
import { isDateFormat } from '../domain/cellFacts.ts';
import { type Day, dayOfSerial, dayOfText, isoDay } from '../domain/day.ts';
import type { DueFact } from '../domain/faultFacts.ts';
import type { Noticed } from '../domain/finding.ts';
import { likenessOf, wordingOf } from '../domain/likeness.ts';
import { meansAnother } from '../domain/meansAnother.ts';
import type { Due, Measure } from '../domain/measure.ts';
import { noticedOf, restingOn } from '../domain/noticed.ts';
import { type Period, periodEnd, periodKey } from '../domain/period.ts';
import type { Cell } from './cell.ts';
import { nameKey, type PlanIndex, type PlanRow, refKey } from './matchPlan.ts';
import { dueIn } from './measureStart.ts';
import { noticePriorities, type TableMeasures } from './noticePriorities.ts';

/** What due dates are read by and held against. */
export interface DueContext {
  /** The period of the summary, whose end counts as today. */
  readonly assessed: Period;
  readonly date1904: boolean;
}

/**
 * Measures that the plan does not name, names in other words, or has another of under the same ref, measures of the plan that no scorecard reports, and
 * priorities that the plan does not have or has for other measures. Nothing is said where the plan and the scorecard share no measure at all: it is then the plan of
 * something else.
 */
export function noticePlan(
  plan: PlanIndex,
  tables: readonly TableMeasures[],
  context: DueContext,
): readonly Noticed[] {
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
    ...tables.flatMap(({ measures }) => measures.flatMap((measure) => anotherName(plan, measure))),
    ...plan.rows.filter((row) => !used.has(row)).map((row) => notReported(row, context)),
    ...noticePriorities(plan, tables),
  ];
}

/** The row's due date for a sentence, by the day where its cell names one. */
function dueFact({ grid }: PlanRow, due: Due, { assessed, date1904 }: DueContext): DueFact {
  const { period, place } = due;
  const isPast = assessed.kind !== 'unknown' && periodEnd(period) <= periodEnd(assessed);
  const day = dayIn(grid.cellAt(place.row, place.column), date1904);
  return { when: day === null ? periodKey(period) : isoDay(day), isPast };
}

function dayIn(cell: Cell | undefined, date1904: boolean): Day | null {
  if (cell?.value.kind === 'text') return dayOfText(cell.value.value);
  return cell?.value.kind === 'number' && isDateFormat(cell.format)
    ? dayOfSerial(cell.value.value, date1904)
    : null;
}

/** That the plan promises a measure which no scorecard has. */
function notReported(planned: PlanRow, context: DueContext): Noticed {
  const { grid, table, row } = planned;
  const sheet = grid.sheet.name;
  const due = dueIn({ grid, table, row: row.row }, context.date1904);
  const fault = {
    code: 'plan-measure-missing',
    name: row.name,
    due: due && dueFact(planned, due, context),
  } as const;
  const noticed = noticedOf({ ...row, sheet }, fault, { sheet, row: row.row, column: table.columns.name });
  return due === null ? noticed : restingOn(noticed, [due.place]);
}

/** That the plan seems to have another measure under the ref: by its name, or as ours stands elsewhere. */
function anotherName(plan: PlanIndex, measure: Measure): readonly Noticed[] {
  const { ref, name, places } = measure;
  const found = plan.find(ref, name);
  if (found === null || ref === null || found.row.ref === null || found.row.unnamed) return [];
  const isByRef = refKey(ref) === refKey(found.row.ref);
  if (!isByRef || nameKey(name) === nameKey(found.row.name)) return [];
  if (likenessOf(wordingOf(name), wordingOf(found.row.name)).saysTheSame) return [];
  const named = plan.find(null, name);
  if (named === null && !meansAnother(name, found.row.name)) return [];
  const fault = {
    code: 'plan-name-differs',
    ref,
    plan: found.row.name,
    scorecard: name,
    elsewhere: named && { ref: named.row.ref },
  } as const;
  const { grid, table, row } = found;
  const theirs = { sheet: grid.sheet.name, row: row.row, column: table.columns.name };
  return [restingOn(noticedOf(measure, fault, places.name), [theirs])];
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
