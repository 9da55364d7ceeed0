/** The formulas of measures that are alike but for their row: made for the first of them, and filled down. */
import { comparisonFor, periodsCompared, readingsCompared } from '../domain/comparison.ts';
import { figureFormat } from '../domain/figureFormat.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Measure } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import type { Policy } from '../domain/policy.ts';
import type { Figure } from '../domain/reading.ts';
import { type MeasureFormulas, measureFormulas } from './measureFormulas.ts';

/** Gives a measure's formulas; `status` is the cell that the status formula stands in. */
export type FormulasFor = (judgement: Judgement, status: Place) => MeasureFormulas;

/** A formula cut at the numbers of its own row. */
type Pieces = readonly string[];

interface Template {
  readonly status: Pieces;
  readonly trend: Pieces;
  readonly secondTrend: Pieces | null;
  readonly why: Pieces;
}

const isInRow = ({ sheet, row }: Measure, place: Place): boolean =>
  place.row === row && place.sheet === sheet;

/** What a formula takes from a figure in a cell of its row that holds a number; null for any other figure. */
function cellShape(measure: Measure, { form, place, decimals }: Figure): string | null {
  return form.form === 'number' && isInRow(measure, place)
    ? `${place.column},${form.factor},${decimals}`
    : null;
}

/** How a figure is printed. */
function printShape(measure: Measure, figure: Figure): string {
  const { before, divisor, decimals, trimmed, thousands, after, brackets } = figureFormat(measure, figure);
  return `${before},${divisor},${decimals},${trimmed},${thousands},${after.one},${after.many},${brackets}`;
}

/** The cells that a trend compares with; null where any of them does not simply hold a number. */
function earlierShape({ measure, period, policy }: Judgement): string | null {
  const { comparedWith, second } = policy.trend;
  const shapes: string[] = [];
  for (const wanted of second === null ? [comparedWith] : [comparedWith, second]) {
    const periods = periodsCompared(period, comparisonFor(measure, wanted, policy.trend), policy.trend);
    for (const reading of readingsCompared(measure, periods)) {
      const shape = reading.kind === 'measured' ? cellShape(measure, reading) : null;
      if (shape === null) return null;
      shapes.push(shape);
    }
    shapes.push('');
  }
  return shapes.join(';');
}

/**
 * Everything that the formulas of a measure depend on, but for its row and the policy; null where it is not the plain
 * case: a number against a number, each in a cell of the measure's own row.
 */
function shapeOf(judgement: Judgement, status: Place): string | null {
  const { measure, reading, target, goal, bar, rule } = judgement;
  if (reading?.kind !== 'measured' || reading.grade !== null || !isInRow(measure, status)) return null;
  if (target.kind !== 'number' || target.lookup !== null || target.grade !== null) return null;
  if (rule.floor !== null || rule.amberIfImproved || measure.unit === 'grade') return null;
  const cells = [cellShape(measure, reading), cellShape(measure, target), earlierShape(judgement)];
  if (cells.includes(null)) return null;
  return [
    ...cells,
    status.column,
    measure.unit,
    measure.polarity,
    bar,
    goal?.kind === 'figure' && goal.strict ? goal.step : '',
    rule.toleranceKind,
    rule.amber,
    printShape(measure, reading),
    printShape(measure, target),
  ].join('|');
}

/** No text of a workbook holds it. */
const CUT = '\u0000';

/** A formula is cut outside its texts, where nothing but a cell of its row is written as letters with digits. */
const cutAtRow = (formula: string): Pieces =>
  formula
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(/(?<![A-Z])([A-Z]{1,3})\d+/g, `$1${CUT}`) : part))
    .join('"')
    .split(CUT);

const templateOf = ({ status, trend, secondTrend, why }: MeasureFormulas): Template => ({
  status: cutAtRow(status),
  trend: cutAtRow(trend),
  secondTrend: secondTrend === null ? null : cutAtRow(secondTrend),
  why: cutAtRow(why),
});

function filled({ status, trend, secondTrend, why }: Template, row: number): MeasureFormulas {
  const number = String(row + 1);
  return {
    status: status.join(number),
    trend: trend.join(number),
    secondTrend: secondTrend === null ? null : secondTrend.join(number),
    why: why.join(number),
  };
}

/** The formulas of measures that are judged by one policy. */
export function fillDown(policy: Policy): FormulasFor {
  const known = new Map<string, Template>();
  return (judgement, status) => {
    const shape = judgement.policy === policy ? shapeOf(judgement, status) : null;
    if (shape === null) return measureFormulas(judgement, status);
    const template = known.get(shape) ?? templateOf(measureFormulas(judgement, status));
    known.set(shape, template);
    return filled(template, judgement.measure.row);
  };
}
