/** What a cell that holds no figure yet is expected to hold once it is filled in, so that formulas stay live. */
import type { Measure } from './measure.ts';
import type { Place } from './place.ts';
import type { Figure } from './reading.ts';
import type { Target } from './target.ts';

const PERCENT_CELL = 100;

/** The measure's figures that stand as numbers in their cells, the newest reading first, the target last. */
function figuresOf(measure: Measure, target: Target): readonly Figure[] {
  const readings = [...measure.readings.values()].reverse();
  const figures: Figure[] = readings.filter((reading) => reading.kind === 'measured');
  if (target.kind === 'number') figures.push(target);
  if (target.kind === 'band') figures.push(target.low);
  return figures;
}

/**
 * A figure for the cell at `place`, written as the measure's other figures are: the newest reading whose cell holds a
 * number, else text that every spreadsheet reads, else the target. Where there is none, a percentage is expected in a
 * percent cell, anything else as it stands. Its `value` is the model's and serves only to tell how figures are printed.
 */
export function expectedFigure(measure: Measure, target: Target, place: Place): Figure {
  const figures = figuresOf(measure, target);
  const model =
    figures.find((figure) => figure.form.form === 'number') ??
    figures.find((figure) => figure.form.form === 'excel text') ??
    figures[0];
  const unscaled = measure.unit === 'percent' ? PERCENT_CELL : 1;
  const factor = model === undefined || model.form.form === 'own text' ? unscaled : model.form.factor;
  return {
    value: model?.value ?? 0,
    decimals: model?.decimals ?? null,
    text: model?.text ?? '',
    place,
    form: { form: 'number', factor },
  };
}
