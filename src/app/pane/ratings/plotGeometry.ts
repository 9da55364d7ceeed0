/** Where the lines, dots and words of a measure's plot stand, in the units of its drawing. */
import { type FigureFormat, figureFormat } from '../../../domain/figureFormat.ts';
import { shown } from '../../../domain/gap.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { HistoryPoint } from '../../../domain/measureHistory.ts';
import { periodEnd, periodKey } from '../../../domain/period.ts';
import { printFigure } from '../../../domain/printFigure.ts';
import { decimalsShown, round9 } from '../../../domain/round.ts';

export const PLOT = { width: 320, height: 160, top: 10, bottom: 24, right: 14 } as const;

export interface PlotGeometry {
  readonly left: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  /** The path through the readings, broken where one is missing or the count starts anew. */
  readonly line: string;
  /** The target's path: a line, or the outline of a band. null where there is none. */
  readonly target: { readonly path: string; readonly isBand: boolean } | null;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly periods: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

interface Point {
  readonly x: number;
  readonly value: number | null;
  /** Both the same where the target is one figure. */
  readonly target: { readonly low: number; readonly high: number } | null;
  readonly isFresh: boolean;
}

const figureAt = ({ reading }: HistoryPoint): number | null =>
  reading?.kind === 'measured' ? shown(reading) : null;

function targetOf({ target, isHeld }: HistoryPoint): Point['target'] {
  if (!isHeld) return null;
  if (target.kind === 'number') return { low: shown(target), high: shown(target) };
  return target.kind === 'band' ? { low: shown(target.low), high: shown(target.high) } : null;
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

/** The width of a letter of a label, at most. */
const LETTER = 6.6;
const LONGEST_LABEL = 18;

function tickLabel(value: number, measure: Measure, format: FigureFormat, step: number): string {
  const grade = measure.grades?.[value - 1];
  if (grade !== undefined)
    return grade.length > LONGEST_LABEL ? `${grade.slice(0, LONGEST_LABEL - 1)}…` : grade;
  if (measure.grades !== null) return '';
  const decimals = decimalsShown({ value: step / format.divisor, decimals: null });
  return printFigure(value, { ...format, decimals, trimmed: false });
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** One path through each run of points that hang together. */
function runs<Item>(
  items: readonly (Item | null)[],
  startsAnew: (index: number) => boolean,
): readonly Item[][] {
  const found: Item[][] = [];
  items.forEach((item, index) => {
    if (item === null) return;
    const isBroken = index === 0 || items[index - 1] === null || startsAnew(index);
    if (isBroken) found.push([item]);
    else found.at(-1)?.push(item);
  });
  return found;
}

const path = (points: readonly string[]): string => `M${points.join('L')}`;

/** The room that the label of a period takes. */
const LABEL_ROOM = 70;

/** The labels of the last period and the first, and of as many between them as there is room for. */
function periodLabels(points: readonly HistoryPoint[], xs: readonly number[]): PlotGeometry['periods'] {
  const all = points.map(({ period }, index) => ({ x: xs[index] ?? 0, label: periodKey(period) }));
  const [first, ...later] = all;
  const last = later.pop();
  if (first === undefined || last === undefined) return [];
  let free = first.x + LABEL_ROOM;
  const between = later.filter(({ x }) => {
    const fits = x - LABEL_ROOM / 2 >= free && x + LABEL_ROOM / 2 <= last.x - LABEL_ROOM;
    if (fits) free = x + LABEL_ROOM / 2;
    return fits;
  });
  return [
    ...(last.x - first.x < 2 * LABEL_ROOM ? [] : [{ ...first, anchor: 'start' as const }]),
    ...between.map((label) => ({ ...label, anchor: 'middle' as const })),
    { ...last, anchor: 'end' as const },
  ];
}

/** Lays the points out; null where fewer than two of them are measured. */
export function plotGeometry(measure: Measure, points: readonly HistoryPoint[]): PlotGeometry | null {
  const measured = points.flatMap(({ reading }) => (reading?.kind === 'measured' ? [reading] : []));
  const [sample] = measured;
  if (sample === undefined || measured.length < 2) return null;

  const targets = points.map(targetOf);
  const values = [
    ...measured.map(shown),
    ...targets.flatMap((target) => (target === null ? [] : [target.low, target.high])),
  ];
  const ticks = ticksFor(values, measure.grades !== null);
  const [bottom = 0, next = 1] = ticks;
  const top = ticks.at(-1) ?? 1;
  const format = figureFormat(measure, sample);
  const labels = ticks.map((tick) => tickLabel(tick, measure, format, next - bottom));
  const left = Math.max(...labels.map(({ length }) => length)) * LETTER + 8;

  const ends = points.map(({ period }) => periodEnd(period));
  const first = ends[0] ?? 0;
  const span = (ends.at(-1) ?? 1) - first || 1;
  // Dots keep clear of the axis.
  const start = left + 8;
  const xs = ends.map((end) => start + ((end - first) / span) * (PLOT.width - PLOT.right - start));
  const y = (value: number): number =>
    PLOT.top + ((top - value) / (top - bottom)) * (PLOT.height - PLOT.top - PLOT.bottom);

  const drawn: readonly Point[] = points.map((point, index) => ({
    x: xs[index] ?? start,
    value: figureAt(point),
    target: targets[index] ?? null,
    isFresh: point.isFresh,
  }));
  const dots = drawn.flatMap(({ x, value }, index) =>
    value === null ? [] : [{ x, y: y(value), isLast: index === drawn.length - 1 }],
  );
  const line = runs(
    drawn.map(({ x, value }) => (value === null ? null : at(x, y(value)))),
    (index) => drawn[index]?.isFresh ?? false,
  );
  const held = runs(
    drawn.map(({ x, target }) => target && { x, low: y(target.low), high: y(target.high) }),
    () => false,
  );
  const isBand = targets.some((target) => target !== null && target.low !== target.high);
  const outline = (run: (typeof held)[number]): string =>
    isBand
      ? `${path([...run.map(({ x, low }) => at(x, low)), ...run.toReversed().map(({ x, high }) => at(x, high))])}Z`
      : path(run.map(({ x, low }) => at(x, low)));
  return {
    left,
    dots,
    line: line.map(path).join(''),
    target: held.length === 0 ? null : { path: held.map(outline).join(''), isBand },
    ticks: ticks.map((tick, index) => ({ y: y(tick), label: labels[index] ?? '' })),
    periods: periodLabels(points, xs),
  };
}
