/** Percentages and rates that would give a count back: beside their denominator, or of too few. */
import { shown } from '../gap.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import type { MeasuredReading } from '../reading.ts';
import { decimalsShown, round9 } from '../round.ts';
import { FEWEST_OF_SHARE, isSmall, MOST_WITHHELD } from '../smallNumbers.ts';
import type { Unit } from '../unit.ts';
import { type FigureAt, isCouncils, printedAt } from './figureAt.ts';

export interface Share {
  readonly measure: Measure;
  /** Counts of people that stand near it: any of them may be its numerator or its denominator. */
  readonly counts: readonly Measure[];
}

const SHARES: ReadonlySet<Unit> = new Set(['percent', 'rate', 'ratio']);

/** Rows: a numerator and a denominator stand just above or just below their percentage. */
const NEAR = 4;

/** Each percentage, rate or ratio with the counts of people within four rows of it. */
export const sharesOf = (measures: readonly Measure[]): readonly Share[] =>
  [...groupBy(measures, ({ sheet }) => sheet).values()].flatMap((onSheet) =>
    onSheet.flatMap((measure, at) =>
      SHARES.has(measure.unit)
        ? [
            {
              measure,
              counts: onSheet
                .slice(Math.max(at - NEAR, 0), at + NEAR + 1)
                .filter(({ countsPeople }) => countsPeople),
            },
          ]
        : [],
    ),
  );

/** `3 of 20`, `3/20`. */
const FRACTION = /(\d[\d,]*)\s?(?:of|out of|from|\/)\s?(?:the |all )?(\d[\d,]*)/i;

/** Whether the cell's own words say of how few it is. */
function saysFew(text: string): boolean {
  const found = FRACTION.exec(text);
  const [part, whole] = [found?.[1], found?.[2]].map((digits) => Number((digits ?? '').replaceAll(',', '')));
  if (found === null || part === undefined || whole === undefined) return false;
  return (part > 0 && part <= MOST_WITHHELD) || whole < FEWEST_OF_SHARE;
}

/** The least and the most people that a percentage of `whole` may stand for, as it is printed; none: it is not of `whole`. */
function peopleOf(share: MeasuredReading, whole: number): readonly [least: number, most: number] | null {
  const half = 10 ** -decimalsShown(share) / 2;
  const least = Math.ceil(round9(((shown(share) - half) * whole) / 100));
  const most = Math.floor(round9(((shown(share) + half) * whole) / 100));
  return least <= most ? [least, most] : null;
}

/** Whether a percentage of `whole` says that there are from 1 to 5, or is one of too few. */
function tellsOfFew(share: MeasuredReading, whole: number): boolean {
  const people = peopleOf(share, whole);
  if (people === null) return false;
  const [least, most] = people;
  return whole < FEWEST_OF_SHARE || (least >= 1 && most <= MOST_WITHHELD);
}

/** Whether the share is that of `part` in `whole`, rounded up, down or to the nearest. */
const isShareOf = (share: MeasuredReading, part: number, whole: number): boolean =>
  whole !== 0 && round9(Math.abs((100 * part) / whole - shown(share))) < 10 ** -decimalsShown(share);

/** Whether the row's own numerator and denominator, whichever period they are of, say of how few the share is. */
function isOfFewCases({ fraction }: Measure, share: MeasuredReading): boolean {
  if (fraction === null) return false;
  const whole = shown(fraction.denominator);
  if (!isSmall(fraction.numerator) && !isOfFew(whole)) return false;
  return isShareOf(share, shown(fraction.numerator), whole);
}

/** Whether a share that is printed gives a count from 1 to 5 back, or one that is withheld, or is of fewer than 10. */
export function exposesCount(
  { measure, counts }: Share,
  period: string,
  isHidden: (figure: FigureAt) => boolean,
): boolean {
  const share = measure.readings.get(period);
  if (share?.kind !== 'measured') return false;
  if (saysFew(share.text) || isOfFewCases(measure, share)) return true;
  const figures = counts.map((count) => ({ measure: count, period }));
  if (measure.unit !== 'percent') {
    return figures.some((figure) => isCouncils(figure) || isOfFew(printedAt(figure)));
  }
  return figures.some((figure) => {
    const whole = printedAt(figure);
    if (whole === null || whole === 0) return false;
    if (tellsOfFew(share, whole)) return true;
    return figures.some((other) => {
      const part = printedAt(other);
      return (
        part !== null &&
        other.measure !== figure.measure &&
        (isHidden(figure) || isHidden(other)) &&
        isShareOf(share, part, whole)
      );
    });
  });
}

const isOfFew = (whole: number | null): boolean => whole !== null && whole > 0 && whole < FEWEST_OF_SHARE;
