/** A figure of a scorecard as the rule on disclosure sees it: a measure in a period. */
import { shown } from '../gap.ts';
import type { Measure } from '../measure.ts';

export interface FigureAt {
  readonly measure: Measure;
  /** The period's key. */
  readonly period: string;
}

/** Figures that are not to be shown. */
export type Withheld = ReadonlyMap<Measure, ReadonlySet<string>>;

export const isWithheld = (withheld: Withheld, { measure, period }: FigureAt): boolean =>
  withheld.get(measure)?.has(period) ?? false;

/** What the cell prints; null where it states no figure. */
export function printedAt({ measure, period }: FigureAt): number | null {
  const reading = measure.readings.get(period);
  return reading?.kind === 'measured' ? shown(reading) : null;
}

/** Whether the council itself withholds the figure. */
export const isCouncils = ({ measure, period }: FigureAt): boolean =>
  measure.readings.get(period)?.kind === 'suppressed';

/** Whether the cell states a count of people that our sheets do not print, as it cannot be read: `3 (of 31)`. */
const isUnreadable = ({ measure, period }: FigureAt): boolean => {
  const reading = measure.readings.get(period);
  return measure.countsPeople && reading?.kind === 'unreadable' && /\d/.test(reading.text ?? '');
};

/** Whether our sheets leave the figure out whatever we withhold. */
export const isLeftOut = (figure: FigureAt): boolean => isCouncils(figure) || isUnreadable(figure);
