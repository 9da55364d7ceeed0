/** What the plan and the scorecard do not have of each other. */
import type { Noticed } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import { noticedOf } from '../domain/noticed.ts';
import type { ScorecardSheet } from '../domain/scorecard.ts';
import { nameKey, type PlanIndex, type PlanRow } from './matchPlan.ts';

/** A table of the scorecard with the measures that stand in it. */
export interface TableMeasures {
  readonly sheet: ScorecardSheet;
  readonly measures: readonly Measure[];
}

/**
 * Measures that the plan does not name, measures of the plan that no scorecard reports, and priorities that the plan
 * does not have. Nothing is said where the plan and the scorecard share no measure at all: it is then the plan of
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
    ...orphans.map((measure) =>
      noticedOf(measure, { code: 'measure-not-in-plan' }, measure.places.ref ?? measure.places.name),
    ),
    ...plan.rows
      .filter((row) => !used.has(row))
      .map(({ grid, table, row }) => {
        const sheet = grid.sheet.name;
        const place = { sheet, row: row.row, column: table.columns.name };
        return noticedOf({ ...row, sheet }, { code: 'plan-measure-missing', name: row.name }, place);
      }),
    ...unknownPriorities(plan, tables),
  ];
}

/** A longer column lists something of each measure's own, such as its actions, and no priorities. */
const MOST_PRIORITIES = 100;

/** `1`, `1. Ensure …`, `Priority 1 - …`. */
const NUMBERED =
  /^(?:(?:corporate |council |strategic )?(?:priority|outcome|theme|objective|aim|goal|ambition|pledge) )?(\d+(?: \d+)*)(?: |$)/;

interface Priority {
  /** The number in front; null where there is none. */
  readonly number: string | null;
  /** The words without the number and what introduces it. */
  readonly words: string;
}

function priorityOf(text: string): Priority {
  const plain = nameKey(text);
  const number = NUMBERED.exec(plain);
  return { number: number?.[1] ?? null, words: plain.slice(number?.[0].length ?? 0) };
}

/** Whether they have anything to be compared by: words without a number say nothing of a list of numbers alone. */
const areComparable = (own: Priority, listed: readonly Priority[]): boolean =>
  listed.some(
    ({ number, words }) => (number !== null && own.number !== null) || (words !== '' && own.words !== ''),
  );

/** Whether two texts may be one priority: the same number in front, or the words of one within those of the other. */
function mayBeSame(a: Priority, b: Priority): boolean {
  if (a.number !== null && a.number === b.number) return true;
  if (a.words === '' || b.words === '') return false;
  return ` ${a.words} `.includes(` ${b.words} `) || ` ${b.words} `.includes(` ${a.words} `);
}

/** Priorities that the plan's own column does not list, each said once of a table, at its first measure. */
function unknownPriorities(plan: PlanIndex, tables: readonly TableMeasures[]): readonly Noticed[] {
  const listed = new Set(
    plan.rows.flatMap(({ grid, table, row }) => {
      const column = table.columns.fields.get('priority');
      return column === undefined ? [] : grid.printedAt(row.row, column) || (row.band ?? []);
    }),
  );
  if (listed.size === 0 || listed.size > MOST_PRIORITIES) return [];
  const priorities = [...listed].map(priorityOf);
  return tables.flatMap(({ sheet, measures }) => {
    const seen = new Set<string>();
    return measures.flatMap((measure): readonly Noticed[] => {
      const { priority, places } = measure;
      if (priority === null || seen.has(priority)) return [];
      seen.add(priority);
      const own = priorityOf(priority);
      const isKnown = priorities.some((each) => mayBeSame(own, each));
      if (isKnown || !areComparable(own, priorities)) return [];
      const column = sheet.fields.priority?.column;
      const place = column === undefined ? places.name : { ...places.name, column };
      return [noticedOf(measure, { code: 'priority-unknown', priority }, place)];
    });
  });
}
