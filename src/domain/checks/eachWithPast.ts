/** Asks something of every measure that was reported before, beside what was reported of it. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Noticed } from '../finding.ts';
import { type PastMeasure, type ReportedIn, reportedIn } from '../past.ts';
import type { CheckInput } from './check.ts';

export const eachWithPast = (
  { measures, before }: CheckInput,
  notice: (assessed: AssessedMeasure, past: PastMeasure, source: ReportedIn) => readonly Noticed[],
): readonly Noticed[] =>
  before === null
    ? []
    : measures.flatMap((assessed) => {
        const past = before.of.get(assessed.measure);
        return past === undefined ? [] : notice(assessed, past, reportedIn(before.past.source));
      });
