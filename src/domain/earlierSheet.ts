/** What was reported before, by last quarter's own sheet, where a book has one and no history yet. */
import { assessedPeriod } from './assessedPeriod.ts';
import { assessMeasure } from './assessMeasure.ts';
import { commentMark } from './commentMark.ts';
import { groupBy } from './groupBy.ts';
import type { Measure } from './measure.ts';
import type { Past, PastFigure, PastMeasure } from './past.ts';
import { type Period, periodEnd, periodKey } from './period.ts';
import type { Policy } from './policy.ts';

function figuresOf({ readings }: Measure): ReadonlyMap<string, PastFigure> {
  const figures = new Map<string, PastFigure>();
  for (const [key, reading] of readings)
    figures.set(key, { value: reading.kind === 'measured' ? reading.value : null, text: reading.text });
  return figures;
}

function pastMeasure(measure: Measure, period: Period, policy: Policy): PastMeasure {
  const { rating, target } = assessMeasure(measure, period, policy);
  return {
    ref: measure.ref,
    name: measure.name,
    sheet: measure.sheet,
    unit: measure.unit,
    period,
    status: rating.status,
    target: { value: target.kind === 'number' ? target.value : null, text: target.text },
    figures: figuresOf(measure),
    comment: measure.comment === null ? null : commentMark(measure.comment.text),
  };
}

/** The latest sheet that reports a period before `period`, rated by the rule in force now; null where there is none. */
export function earlierSheet(earlier: readonly Measure[], period: Period, policy: Policy): Past | null {
  const sheets = [...groupBy(earlier, ({ sheet }) => sheet)]
    .map(([sheet, measures]) => ({ sheet, measures, ...assessedPeriod(measures, null) }))
    .filter((found) => found.period.kind !== 'unknown' && periodEnd(found.period) < periodEnd(period));
  const [latest] = sheets.toSorted((a, b) => periodEnd(b.period) - periodEnd(a.period));
  if (latest === undefined) return null;
  return {
    source: { kind: 'sheet', period: periodKey(latest.period), sheet: latest.sheet },
    rule: null,
    measures: latest.measures.map((measure) => pastMeasure(measure, latest.periodOf(measure), policy)),
  };
}
