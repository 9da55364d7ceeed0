/** What a measure started from, and how far it has come, as the document prints them. */
import { type Distance, distanceTravelled, type Pace } from '../../domain/distance.ts';
import { distanceWords } from '../../domain/distanceWords.ts';
import type { Baseline, Due, Measure } from '../../domain/measure.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import { placeText } from '../../sheets/address.ts';
import { type FigureDocument, figureDocument } from './figureDocument.ts';

export interface BaselineDocument extends FigureDocument {
  readonly text: string;
  readonly cell: string;
  /** null where nothing says when it was so. */
  readonly period: string | null;
}

export interface DueDocument {
  readonly period: string;
  readonly text: string;
  readonly cell: string;
}

export interface DistanceDocument {
  /** The target that the way leads to: the last dated one, else the one in force. */
  readonly target: FigureDocument & { readonly text: string; readonly cell: string };
  /** When it is due, by period key; null where nothing says. */
  readonly by: string | null;
  /** Percent of the way from baseline to target. */
  readonly share: number;
  /** null where the date of the baseline or of the target is not known. */
  readonly pace: Pace | null;
  /** The sentence that the summary prints. */
  readonly text: string;
}

export const baselineDocument = (baseline: Baseline | null, graded: boolean): BaselineDocument | null =>
  baseline && {
    ...figureDocument(baseline.figure.value, graded),
    text: baseline.figure.text,
    cell: placeText(baseline.figure.place),
    period: baseline.period && periodKey(baseline.period),
  };

export const dueDocument = (due: Due | null): DueDocument | null =>
  due && { period: periodKey(due.period), text: due.text, cell: placeText(due.place) };

const documentOf = (measure: Measure, distance: Distance): DistanceDocument => ({
  target: {
    ...figureDocument(distance.target.value, false),
    text: distance.target.text,
    cell: placeText(distance.target.place),
  },
  by: distance.by && periodKey(distance.by),
  share: distance.share,
  pace: distance.pace,
  text: distanceWords(measure, distance),
});

/** The distance travelled by `period`; null where there is none. */
export function distanceDocument(measure: Measure, period: Period): DistanceDocument | null {
  const distance = distanceTravelled(measure, period);
  return distance && documentOf(measure, distance);
}
