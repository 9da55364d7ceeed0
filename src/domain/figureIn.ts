/** The figure of a period: the sheet's or, where the sheet has no such column, the history's. */
import type { Measure } from './measure.ts';
import type { PastMeasure } from './past.ts';
import { type Period, periodKey } from './period.ts';

export interface KnownFigure {
  /** In the measure's own unit. */
  readonly value: number;
  /** As printed. */
  readonly text: string;
}

/** null where nothing was measured, or what was is of another unit. @param past what was reported of the measure before */
export function figureIn(
  measure: Measure,
  past: PastMeasure | undefined,
  period: Period,
): KnownFigure | null {
  const key = periodKey(period);
  const reading = measure.readings.get(key);
  if (reading !== undefined) return reading.kind === 'measured' ? reading : null;
  const kept = past?.unit === measure.unit ? past.figures.get(key) : undefined;
  return kept?.value == null ? null : { value: kept.value, text: kept.text ?? String(kept.value) };
}
