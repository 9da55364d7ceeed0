/** Where the lines, dots and words of a measure's plot stand, in the units of its drawing. */
import { shown } from '../../../domain/gap.ts';
import type { Measure } from '../../../domain/measure.ts';
import { type HistoryPoint, standingTarget } from '../../../domain/measureHistory.ts';
import { periodEnd, periodKey } from '../../../domain/period.ts';
import type { Target } from '../../../domain/target.ts';
import { plotAxis } from './plotAxis.ts';

export const PLOT = { width: 320, height: 160, top: 10, bottom: 24, right: 14 } as const;

export interface PlotGeometry {
  readonly left: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  /** The path through the readings, broken where one is missing or the count starts anew. */
  readonly line: string;
  /** The target's path: a line, or the outline of a band. null where there is none. */
  readonly target: {
    readonly path: string;
    readonly isBand: boolean;
    /** The target in force, drawn beside earlier readings too. */
    readonly isStanding: boolean;
  } | null;
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

function targetOf(target: Target | null): Point['target'] {
  if (target?.kind === 'number') return { low: shown(target), high: shown(target) };
  return target?.kind === 'band' ? { low: shown(target.low), high: shown(target.high) } : null;
}

/** The width of a letter of a label, at most. */
const LETTER = 6.6;

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

/** Half the length of a target that stands alone. */
const ALONE = 8;

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

  const standing = standingTarget(measure, points);
  const targets = points.map(({ target, isHeld }) => targetOf(standing ?? (isHeld ? target : null)));
  const values = [
    ...measured.map(shown),
    ...targets.flatMap((target) => (target === null ? [] : [target.low, target.high])),
  ];
  const ticks = plotAxis(measure, sample, values);
  const bottom = ticks[0]?.value ?? 0;
  const top = ticks.at(-1)?.value ?? 1;
  const left = Math.max(...ticks.map(({ label }) => label.length)) * LETTER + 8;

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
  ).map(([only, ...more]) =>
    // The target of one period alone has a length too, or it would not be seen.
    only !== undefined && more.length === 0
      ? [
          { ...only, x: only.x - ALONE },
          { ...only, x: only.x + ALONE },
        ]
      : [...(only === undefined ? [] : [only]), ...more],
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
    target:
      held.length === 0 ? null : { path: held.map(outline).join(''), isBand, isStanding: standing !== null },
    ticks: ticks.map(({ value, label }) => ({ y: y(value), label })),
    periods: periodLabels(points, xs),
  };
}
