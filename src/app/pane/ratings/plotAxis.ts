/** The round figures that a plot's axis is marked with, printed as the measure's own cells print. */
import { type FigureFormat, figureFormat } from '../../../domain/figureFormat.ts';
import type { Measure } from '../../../domain/measure.ts';
import { printFigure } from '../../../domain/printFigure.ts';
import type { Figure } from '../../../domain/reading.ts';
import { decimalsShown, round9 } from '../../../domain/round.ts';

interface Tick {
  readonly value: number;
  readonly label: string;
}

/** About how many lines cross the plot. */
const STEPS = 3;

/** The least of 1, 2 and 5 times a power of ten that is no smaller. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 5, 10].find((each) => each * power >= size * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Round figures from at or below the least to at or above the greatest; grades go by whole steps. */
function ticksFor(values: readonly number[], isGraded: boolean): readonly number[] {
  const least = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - least || Math.abs(high) * 0.1 || 1;
  // One level all along stands clear of the plot's foot, but nothing is drawn below nought for it.
  const low = least === high && !isGraded && least > 0 ? least - spread / 2 : least;
  const step = isGraded ? Math.max(1, niceStep(spread / STEPS)) : niceStep(spread / STEPS);
  const first = Math.floor(round9(low / step));
  const last = Math.max(Math.ceil(round9(high / step)), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => round9((first + index) * step));
}

const LONGEST_LABEL = 18;

function tickLabel(value: number, measure: Measure, format: FigureFormat, step: number): string {
  const grade = measure.grades?.[value - 1];
  if (grade !== undefined)
    return grade.length > LONGEST_LABEL ? `${grade.slice(0, LONGEST_LABEL - 1)}…` : grade;
  if (measure.grades !== null) return '';
  const decimals = decimalsShown({ value: step / format.divisor, decimals: null });
  return printFigure(value, { ...format, decimals, trimmed: false });
}

/**
 * The axis for those values, the least first.
 * @param sample a reading of the measure, for the way in which its figures are printed
 */
export function plotAxis(measure: Measure, sample: Figure, values: readonly number[]): readonly Tick[] {
  const ticks = ticksFor(values, measure.grades !== null);
  const [first = 0, second = 1] = ticks;
  const format = figureFormat(measure, sample);
  return ticks.map((value) => ({ value, label: tickLabel(value, measure, format, second - first) }));
}
