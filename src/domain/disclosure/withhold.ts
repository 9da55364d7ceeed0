/** Which figures are withheld so that no count of people from 1 to 5 is shown or can be worked out. */
import type { Measure } from '../measure.ts';
import { financialYearOf, periodKey } from '../period.ts';
import { isSmallCount, MOST_WITHHELD } from '../smallNumbers.ts';
import { type FigureAt, isCouncils, isWithheld, printedAt, type Withheld } from './figureAt.ts';
import { exposesCount, type Share, sharesOf } from './shares.ts';
import { type Sum, sumsOf } from './sums.ts';
import { workedOut } from './workedOut.ts';

/** What readers of a scorecard could work out from each other. */
export interface Relations {
  readonly sums: readonly Sum[];
  readonly shares: readonly Share[];
}

export const relationsOf = (measures: readonly Measure[]): Relations => ({
  sums: sumsOf(measures),
  shares: sharesOf(measures),
});

type Taken = Map<Measure, Set<string>>;

function take(taken: Taken, { measure, period }: FigureAt): void {
  const periods = taken.get(measure);
  if (periods) periods.add(period);
  else taken.set(measure, new Set([period]));
}

const isHiddenIn =
  (withheld: Withheld) =>
  (figure: FigureAt): boolean =>
    isWithheld(withheld, figure) || isCouncils(figure);

/** Counts from 1 to 5, and what a count to date has grown by them. */
function takeSmall(taken: Taken, measure: Measure): void {
  let shownBefore: { readonly year: number | null; readonly value: number } | null = null;
  for (const period of measure.periods) {
    const key = periodKey(period);
    const figure = { measure, period: key };
    const value = printedAt(figure);
    if (value === null) continue;
    const year = financialYearOf(period);
    const grown =
      measure.basis === 'cumulative' && shownBefore?.year === year ? value - shownBefore.value : 0;
    const isFew = isSmallCount(measure, measure.readings.get(key)) || isFewMore(grown);
    if (isFew) take(taken, figure);
    else shownBefore = { year, value };
  }
}

const isFewMore = (grown: number): boolean => Math.abs(grown) > 0 && Math.abs(grown) <= MOST_WITHHELD;

/** What else is withheld of sums: the smallest part that is shown, else the smallest total; null where all is withheld. */
function nextSmallest(sums: readonly Sum[], isHidden: (figure: FigureAt) => boolean): FigureAt | null {
  const shown = sums.flat().flatMap(({ figure, times }) => {
    const value = Math.abs(printedAt(figure) ?? 0);
    return value === 0 || isHidden(figure) ? [] : [{ figure, times, value }];
  });
  const [next] = shown.toSorted((a, b) => a.times - b.times || a.value - b.value);
  return next?.figure ?? null;
}

/** Withholds more of each sum and of each share that gives something back; whether anything was. */
function takeMore(taken: Taken, { sums, shares }: Relations): boolean {
  const isHidden = isHiddenIn(taken);
  let isMore = false;
  const more = (figure: FigureAt | null): void => {
    if (figure === null) return;
    take(taken, figure);
    isMore = true;
  };
  // One figure more may be enough for all that hang together.
  const touched = new Set<Sum>();
  for (const found of workedOut(sums, isHidden)) {
    if (found.sums.some((sum) => touched.has(sum))) continue;
    more(nextSmallest(found.sums, isHidden));
    for (const sum of found.sums) touched.add(sum);
  }
  for (const share of shares) {
    for (const period of share.measure.readings.keys()) {
      const figure = { measure: share.measure, period };
      if (!isHidden(figure) && exposesCount(share, period, isHidden)) more(figure);
    }
  }
  return isMore;
}

/** The figures that are withheld, by measure and period. What the council withholds is protected with them. */
export function withheldOf(measures: readonly Measure[], relations: Relations): Withheld {
  const taken: Taken = new Map();
  for (const measure of measures) if (measure.countsPeople) takeSmall(taken, measure);
  while (takeMore(taken, relations));
  return taken;
}

/** Figures that are withheld and can be worked out all the same. */
export function recoverable({ sums }: Relations, withheld: Withheld): readonly FigureAt[] {
  const isHidden = isHiddenIn(withheld);
  return workedOut(sums, isHidden).map(({ figure }) => figure);
}
