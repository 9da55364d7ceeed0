/** Which withheld figures readers can work out from the sums that they stand in. */
import type { Measure } from '../measure.ts';
import { determined } from './determined.ts';
import { type FigureAt, printedAt } from './figureAt.ts';
import type { Sum, Term } from './sums.ts';

/** One sum as readers see it: what is printed of it, and the numbers of the figures that are not. */
interface Riddle {
  readonly sum: Sum;
  /** What the printed terms come to. */
  readonly printed: number;
  readonly unknowns: readonly { readonly number: number; readonly times: Term['times'] }[];
}

interface Riddles {
  readonly figures: readonly FigureAt[];
  readonly riddles: readonly Riddle[];
}

/** The sums in which anything is hidden, each hidden figure with a number of its own. */
function riddlesOf(sums: readonly Sum[], isHidden: (figure: FigureAt) => boolean): Riddles {
  const numbers = new Map<Measure, Map<string, number>>();
  const figures: FigureAt[] = [];
  const numberOf = (figure: FigureAt): number => {
    const ofMeasure = numbers.get(figure.measure) ?? new Map<string, number>();
    numbers.set(figure.measure, ofMeasure);
    const known = ofMeasure.get(figure.period) ?? figures.length;
    if (known === figures.length) figures.push(figure);
    ofMeasure.set(figure.period, known);
    return known;
  };
  const riddles = sums.flatMap((sum) => {
    const hidden = sum.filter(({ figure }) => isHidden(figure));
    if (hidden.length === 0) return [];
    const shown = sum.filter(({ figure }) => !isHidden(figure));
    const printed = shown.reduce((all, { figure, times }) => all + times * (printedAt(figure) ?? 0), 0);
    const unknowns = hidden.map(({ figure, times }) => ({ number: numberOf(figure), times }));
    return [{ sum, printed, unknowns }];
  });
  return { figures, riddles };
}

/** The least and the most that an unknown can be. */
type Bounds = readonly [least: number, most: number];

/** Rounds of tightening; sums hang together by a few steps at most. */
const MOST_ROUNDS = 24;

/** What is withheld is 1 at least, as 0 is shown. */
const OPEN: Bounds = [1, Number.POSITIVE_INFINITY];

/** How far the other terms of a riddle leave one of its unknowns free. */
function leftFree({ printed, unknowns }: Riddle, at: number, bounds: readonly Bounds[]): Bounds {
  let least = printed;
  let most = printed;
  let times = 1;
  unknowns.forEach((unknown, index) => {
    const [low, high] = bounds[unknown.number] ?? OPEN;
    if (index === at) times = unknown.times;
    else if (unknown.times === 1) [least, most] = [least + low, most + high];
    else [least, most] = [least - high, most - low];
  });
  return times === 1 ? [-most, -least] : [least, most];
}

/** The unknowns whose bounds meet, as counts are whole and what is withheld is 1 at least. */
function pinned({ figures, riddles }: Riddles): ReadonlySet<number> {
  const bounds: Bounds[] = figures.map(() => OPEN);
  for (let round = 0, isTighter = true; isTighter && round < MOST_ROUNDS; round += 1) {
    isTighter = false;
    for (const riddle of riddles) {
      riddle.unknowns.forEach(({ number }, at) => {
        const [low, high] = bounds[number] ?? OPEN;
        const [least, most] = leftFree(riddle, at, bounds);
        if (least <= low && most >= high) return;
        bounds[number] = [Math.max(low, least), Math.min(high, most)];
        isTighter = true;
      });
    }
  }
  return new Set(bounds.flatMap(([low, high], number) => (high <= low ? [number] : [])));
}

/** A figure that can be worked out, with the sums that lead to it: its own first, then those that hang together with them. */
export interface WorkedOut {
  readonly figure: FigureAt;
  readonly sums: readonly Sum[];
}

function sumsAbout(start: number, byNumber: readonly (readonly Riddle[])[]): readonly Sum[] {
  const met = new Set<number>([start]);
  const found = new Set<Riddle>();
  for (const number of met) {
    for (const riddle of byNumber[number] ?? []) {
      found.add(riddle);
      for (const unknown of riddle.unknowns) met.add(unknown.number);
    }
  }
  return [...found].map(({ sum }) => sum);
}

/** @param isHidden whether a figure is not shown, be it by the council or by us */
export function workedOut(
  sums: readonly Sum[],
  isHidden: (figure: FigureAt) => boolean,
): readonly WorkedOut[] {
  const found = riddlesOf(sums, isHidden);
  const { figures, riddles } = found;
  const equations = riddles.map(
    ({ unknowns }) => new Map(unknowns.map(({ number, times }) => [number, times])),
  );
  const numbers = new Set([...pinned(found), ...determined(equations)]);
  if (numbers.size === 0) return [];
  const byNumber: Riddle[][] = figures.map(() => []);
  for (const riddle of riddles) for (const { number } of riddle.unknowns) byNumber[number]?.push(riddle);
  return [...numbers].flatMap((number) => {
    const figure = figures[number];
    return figure === undefined ? [] : [{ figure, sums: sumsAbout(number, byNumber) }];
  });
}
