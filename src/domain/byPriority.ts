/** Counts for each priority of the plan, and for all together. */
import type { AssessedMeasure, Counts } from './assessment.ts';
import { countAssessed } from './counts.ts';

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

/** Groups assessed measures by priority, each group once, however often its heading is repeated. */
export function byPriority(measures: readonly AssessedMeasure[]): ByPriority {
  const groups = new Map<string, AssessedMeasure[]>();
  for (const measure of measures) {
    const words = (measure.measure.priority ?? '').replace(/\s+/g, ' ').trim();
    const priority = words === '' ? NO_PRIORITY : words;
    const group = groups.get(priority);
    if (group) group.push(measure);
    else groups.set(priority, [measure]);
  }
  return {
    rows: [...groups].map(([priority, group]) => ({
      priority,
      measures: group,
      counts: countAssessed(group),
    })),
    total: countAssessed(measures),
  };
}
