/** What a cell that holds no figure yet is expected to hold once it is filled in, so that formulas stay live. */
import type { Measure } from './measure.ts';
import type { Place } from './place.ts';
import type { Figure } from './reading.ts';
import type { Target } from './target.ts';

const PERCENT_CELL = 100;

/** The figure that others of its row are modelled on: one in a number cell before text, words that only we read last. */
function modelOf(figures: readonly Figure[]): Figure | undefined {
  return (
    figures.find((figure) => figure.form.form === 'number') ??
    figures.find((figure) => figure.form.form === 'excel text') ??
    figures[0]
  );
}

function targetFigures(target: Target): readonly Figure[] {
  if (target.kind === 'number') return [target];
  return target.kind === 'band' ? [target.low] : [];
}

const isLive = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.form.form !== 'own text';

/**
 * A figure for the cell at `place`, written as the measure's other figures are: as its newest reading, else as its
 * target. Where there is none that a spreadsheet reads, a percentage is expected in a percent cell, anything else as it
 * stands. Its `value` is the model's and serves only to tell how figures are printed.
 */
export function expectedFigure(measure: Measure, target: Target, place: Place): Figure {
  const newestFirst = [...measure.readings.values()].reverse();
  const ofReadings = modelOf(newestFirst.filter((reading) => reading.kind === 'measured'));
  const ofTarget = modelOf(targetFigures(target));
  const model = isLive(ofReadings) ? ofReadings : isLive(ofTarget) ? ofTarget : ofReadings;
  const { value = 0, decimals = null, text = '' } = model ?? {};
  const form = model?.form;
  if (form !== undefined && form.form !== 'own text') return { value, decimals, text, place, form };
  const factor = measure.unit === 'percent' ? PERCENT_CELL : 1;
  return { value, decimals, text, place, form: { form: 'number', factor } };
}
