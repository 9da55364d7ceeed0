/** Percentages and rates that would give a count back: beside their denominator, or of too few. */
import { shown } from '../gap.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import type { MeasuredReading } from '../reading.ts';
import { decimalsShown, round9 } from '../round.ts';
import { FEWEST_OF_SHARE, isSmall, MOST_WITHHELD } from '../smallNumbers.ts';
import type { Unit } from '../unit.ts';
import { type FigureAt, isCouncils, printedAt } from './figureAt.ts';
import { statesFewOf } from './statesFigure.ts';

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

/** What a share is of: 100 for a percentage, 10,000 for a rate per 10,000; null where nothing says. */
function baseOf({ unit, name }: Measure, share: MeasuredReading): number | null {
  if (unit === 'percent') return 100;
  const found = /\bper (\d[\d,]*)\s?(k\b)?/i.exec(`${share.text} ${name}`);
  return found === null ? null : Number((found[1] ?? '').replaceAll(',', '')) * (found[2] ? 1000 : 1);
}

/** Whether `whole` may be what the share is of, and then it is too few, or its numerator could only be from 1 to 5. */
function tellsOfFew(share: MeasuredReading, base: number, whole: number): boolean {
  const half = 10 ** -decimalsShown(share) / 2;
  const least = Math.ceil(round9(((shown(share) - half) * whole) / base));
  const most = Math.floor(round9(((shown(share) + half) * whole) / base));
  if (least > most) return false;
  return isOfFew(whole) || (least >= 1 && most <= MOST_WITHHELD);
}

/** Whether the share is that of `part` in `whole`, rounded up, down or to the nearest. */
const isShareOf = (share: MeasuredReading, base: number, part: number, whole: number): boolean =>
  whole !== 0 && round9(Math.abs((base * part) / whole - shown(share))) < 10 ** -decimalsShown(share);

/** Whether the row's own numerator and denominator, whichever period they are of, say of how few the share is. */
function isOfFewCases(measure: Measure, share: MeasuredReading): boolean {
  const { fraction } = measure;
  if (fraction === null) return false;
  const whole = shown(fraction.denominator);
  if (!isSmall(fraction.numerator) && !isOfFew(whole)) return false;
  const base = baseOf(measure, share);
  return base === null || isShareOf(share, base, shown(fraction.numerator), whole);
}

/** Whether a share that is printed gives a count from 1 to 5 back, or one that is withheld, or is of fewer than 10. */
export function exposesCount(
  { measure, counts }: Share,
  period: string,
  isHidden: (figure: FigureAt) => boolean,
): boolean {
  const share = measure.readings.get(period);
  if (share?.kind !== 'measured') return false;
  if (statesFewOf(share.text) || isOfFewCases(measure, share)) return true;
  const figures = counts.map((count) => ({ measure: count, period }));
  const base = baseOf(measure, share);
  if (base === null) {
    return figures.some((figure) => isCouncils(figure) || isOfFew(printedAt(figure)));
  }
  return figures.some((figure) => {
    const whole = printedAt(figure);
    if (whole === null || whole === 0) return false;
    if (tellsOfFew(share, base, whole)) return true;
    return figures.some((other) => {
      const part = printedAt(other);
      return (
        part !== null &&
        other.measure !== figure.measure &&
        (isHidden(figure) || isHidden(other)) &&
        isShareOf(share, base, part, whole)
      );
    });
  });
}

const isOfFew = (whole: number | null): boolean => whole !== null && whole > 0 && whole < FEWEST_OF_SHARE;
