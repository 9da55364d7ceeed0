/** Counts for each priority of the plan, and for all together. */
import type { AssessedMeasure, Counts } from './assessment.ts';
import { countAssessed } from './counts.ts';
import { groupBy } from './groupBy.ts';
import type { Measure } from './measure.ts';

export interface PriorityCounts {
  /** As the sheet names it; the sheet's own name or `No priority stated` for measures that serve none. */
  readonly priority: string;
  readonly measures: readonly AssessedMeasure[];
  readonly counts: Counts;
}

export interface ByPriority {
  /** In the order of the sheet. */
  readonly rows: readonly PriorityCounts[];
  readonly total: Counts;
}

const NO_PRIORITY = 'No priority stated';

/** The priority in words, however they are spaced and broken into lines; empty where there is none. */
const wordsOf = ({ priority }: Measure): string => (priority ?? '').replace(/\s+/g, ' ').trim();

/** The sheets of which no measure states a priority, where there are several sheets: each then stands for one. */
function sheetsAsPriorities(measures: readonly AssessedMeasure[]): ReadonlySet<string> {
  const sheets = new Set(measures.map(({ measure }) => measure.sheet));
  if (sheets.size < 2) return new Set();
  for (const { measure } of measures) if (wordsOf(measure) !== '') sheets.delete(measure.sheet);
  return sheets;
}

/**
 * Groups assessed measures by priority, each group once, however often its heading is repeated. In a book of several
 * scorecard sheets, the measures of a sheet without priorities are grouped by the sheet's name.
 */
export function byPriority(measures: readonly AssessedMeasure[]): ByPriority {
  const bySheet = sheetsAsPriorities(measures);
  const groups = groupBy(
    measures,
    ({ measure }) => wordsOf(measure) || (bySheet.has(measure.sheet) ? measure.sheet : NO_PRIORITY),
  );
  return {
    rows: [...groups].map(([priority, group]) => ({
      priority,
      measures: group,
      counts: countAssessed(group),
    })),
    total: countAssessed(measures),
  };
}
