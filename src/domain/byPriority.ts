/** Counts for each priority of the plan, and for all together. */
import type { AssessedMeasure, Counts } from './assessment.ts';
import { countAssessed } from './counts.ts';
import { groupBy } from './groupBy.ts';
import type { Measure } from './measure.ts';

export interface PriorityCounts {
  /** As the sheet names it; `No priority stated` for measures that serve none. */
  readonly priority: string;
  readonly measures: readonly AssessedMeasure[];
  readonly counts: Counts;
}

export interface ByPriority {
  /** In the order of the sheet. */
  readonly rows: readonly PriorityCounts[];
  readonly total: Counts;
}

export const NO_PRIORITY = 'No priority stated';

/** The priority in words, however they are spaced and broken into lines. */
function priorityOf({ priority }: Measure): string {
  const words = (priority ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? NO_PRIORITY : words;
}

/** Groups assessed measures by priority, each group once, however often its heading is repeated. */
export function byPriority(measures: readonly AssessedMeasure[]): ByPriority {
  const groups = groupBy(measures, ({ measure }) => priorityOf(measure));
  return {
    rows: [...groups].map(([priority, group]) => ({
      priority,
      measures: group,
      counts: countAssessed(group),
    })),
    total: countAssessed(measures),
  };
}
