/** Where the priorities of the scorecard are not those of the plan. */
import type { Noticed } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import { noticedOf } from '../domain/noticed.ts';
import type { Place } from '../domain/place.ts';
import type { ScorecardSheet } from '../domain/scorecard.ts';
import { nameKey, type PlanIndex, type PlanRow } from './matchPlan.ts';

/** A table of the scorecard with the measures that stand in it. */
export interface TableMeasures {
  readonly sheet: ScorecardSheet;
  readonly measures: readonly Measure[];
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

/** What a row of the plan counts its measure under; `''` where it has a column for it that is blank, null where it has none. */
function plannedPriority({ grid, table, row }: PlanRow): string | null {
  const column = table.columns.fields.get('priority');
  return column === undefined ? null : grid.printedAt(row.row, column) || (row.band ?? '');
}

/**
 * Priorities that the plan's own column does not list, each said once of a table, at its first measure; and measures
 * that the plan counts under another of its priorities.
 */
export function noticePriorities(plan: PlanIndex, tables: readonly TableMeasures[]): readonly Noticed[] {
  const listed = new Set(plan.rows.flatMap((row) => plannedPriority(row) || []));
  if (listed.size === 0 || listed.size > MOST_PRIORITIES) return [];
  const priorities = [...listed].map(priorityOf);
  const read = new Map<string, { readonly own: Priority; readonly isKnown: boolean }>();
  const readOnce = (priority: string) => {
    const own = priorityOf(priority);
    const found = read.get(priority) ?? { own, isKnown: priorities.some((each) => mayBeSame(own, each)) };
    read.set(priority, found);
    return found;
  };
  return tables.flatMap(({ sheet, measures }) => {
    const seen = new Set<string>();
    return measures.flatMap((measure): readonly Noticed[] => {
      const { priority, places } = measure;
      if (priority === null) return [];
      const { own, isKnown } = readOnce(priority);
      const column = sheet.fields.priority?.column;
      const place: Place = column === undefined ? places.name : { ...places.name, column };
      if (!isKnown) {
        if (seen.has(priority) || !areComparable(own, priorities)) return [];
        seen.add(priority);
        return [noticedOf(measure, { code: 'priority-unknown', priority }, place)];
      }
      const row = plan.find(measure.ref, measure.name);
      const planned = (row && plannedPriority(row)) || null;
      if (planned === null || mayBeSame(own, priorityOf(planned))) return [];
      if (!areComparable(own, [priorityOf(planned)])) return [];
      return [noticedOf(measure, { code: 'priority-differs', scorecard: priority, plan: planned }, place)];
    });
  });
}
