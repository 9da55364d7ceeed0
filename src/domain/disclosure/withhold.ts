/** Which figures are withheld so that no count of people from 1 to 5 is shown or can be worked out. */
import type { Measure } from '../measure.ts';
import { financialYearOf, periodKey } from '../period.ts';
import { isSmallCount, MOST_WITHHELD } from '../smallNumbers.ts';
import { familiesOf } from './families.ts';
import { type FigureAt, isCouncils, isLeftOut, isWithheld, printedAt, type Withheld } from './figureAt.ts';
import { exposesCount, type Share, sharesOf } from './shares.ts';
import { type Sum, sumsOf } from './sums.ts';
import { workedOut } from './workedOut.ts';

/** What readers of a scorecard could work out from each other. */
export interface Relations {
  readonly sums: readonly Sum[];
  /** The sums, those together that share a figure. */
  readonly families: readonly (readonly Sum[])[];
  readonly shares: readonly Share[];
}

/** @param wanted measures that figures could be given back of */
export function relationsOf(measures: readonly Measure[], wanted: readonly Measure[]): Relations {
  const sums = sumsOf(measures, new Set(wanted));
  return { sums, families: familiesOf(sums), shares: sharesOf(measures) };
}

type Taken = Map<Measure, Set<string>>;

function take(taken: Taken, { measure, period }: FigureAt): void {
  const periods = taken.get(measure);
  if (periods) periods.add(period);
  else taken.set(measure, new Set([period]));
}

const isHiddenIn =
  (withheld: Withheld) =>
  (figure: FigureAt): boolean =>
    isWithheld(withheld, figure) || isLeftOut(figure);

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

/** Withholds more of a family of sums until nothing in it can be worked out, or nothing of it is shown. */
function protect(taken: Taken, family: readonly Sum[]): void {
  const isHidden = isHiddenIn(taken);
  const isAnyHidden = (): boolean => family.some((sum) => sum.some(({ figure }) => isHidden(figure)));
  for (let isMore = isAnyHidden(); isMore; ) {
    isMore = false;
    // One figure more may be enough for all that hang together.
    const touched = new Set<Sum>();
    for (const { sums } of workedOut(family, isHidden)) {
      if (sums.some((sum) => touched.has(sum))) continue;
      const next = nextSmallest(sums, isHidden);
      if (next === null) continue;
      take(taken, next);
      isMore = true;
      for (const sum of sums) touched.add(sum);
    }
  }
}

/** Percentages give counts back, and no sum gives back a percentage. */
function takeShares(taken: Taken, shares: readonly Share[]): void {
  const isHidden = isHiddenIn(taken);
  for (const share of shares) {
    for (const period of share.measure.readings.keys()) {
      const figure = { measure: share.measure, period };
      if (!isHidden(figure) && exposesCount(share, period, isHidden)) take(taken, figure);
    }
  }
}

/** The figures that are withheld, by measure and period. What the council withholds is protected with them. */
export function withheldOf(measures: readonly Measure[], relations: Relations): Withheld {
  const taken: Taken = new Map();
  for (const measure of measures) if (measure.countsPeople) takeSmall(taken, measure);
  for (const family of relations.families) protect(taken, family);
  takeShares(taken, relations.shares);
  return taken;
}

/** Whether the council itself withholds any of the measure's figures: they are of people, whatever it is called. */
export const hasCouncils = ({ readings }: Measure): boolean => {
  for (const { kind } of readings.values()) if (kind === 'suppressed') return true;
  return false;
};

export interface Disclosure {
  readonly relations: Relations;
  readonly withheld: Withheld;
}

const known = new WeakMap<readonly Measure[], Disclosure>();

/** What is withheld of a scorecard's measures, worked out once for each list of them. */
export function disclosureOf(measures: readonly Measure[]): Disclosure {
  const before = known.get(measures);
  if (before !== undefined) return before;
  const people = measures.filter((measure) => measure.countsPeople || hasCouncils(measure));
  const relations = relationsOf(measures, people);
  const disclosure = { relations, withheld: withheldOf(measures, relations) };
  known.set(measures, disclosure);
  return disclosure;
}

/** Figures that are withheld and can be worked out all the same. */
export function recoverable({ families }: Relations, withheld: Withheld): readonly FigureAt[] {
  const isHidden = isHiddenIn(withheld);
  return families
    .flatMap((family) => workedOut(family, isHidden).map(({ figure }) => figure))
    .filter((figure) => isWithheld(withheld, figure) || isCouncils(figure));
}
