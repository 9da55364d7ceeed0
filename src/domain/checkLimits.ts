/** Every number that a check goes by, with its unit and reason. None of them decides a figure, a status or a trend. */
import type { Unit } from './unit.ts';

/** Readings that a figure or a target is held against: the last four periods (docs/checks.md). */
export const PERIODS_LOOKED_BACK = 4;

/** Points by which a percentage may differ from the nearest of the last four (docs/checks.md). */
export const MOST_POINTS = 50;

/** Times larger or smaller than all of the last four: a slipped decimal point, or another unit (docs/checks.md). */
export const MOST_TIMES = 10;

/** Times off from which one decimal place is suspected: series that rise or fall by a fifth each period stay under ten. */
export const LEAST_TIMES_SLIPPED = 5;

/** What a figure may miss the others by with its point one place on, as a share of the nearest, where they lie closer. */
export const SLIP_ALLOWED = 0.1;

/** Times that others may differ among themselves and still tell of what size a figure should be. */
export const MOST_TIMES_APART = 3;

/** Counts below this rise tenfold by chance: from 1 to 12 is no slip. */
export const FEW_CASES = 20;

/** Points that a percentage must differ by before a factor of ten is remarkable: from 0.4% to 5% is none. */
export const FEW_POINTS = 20;

/** The smallest difference at which a factor of ten is remarkable, in the measure's own unit. */
export function leastRemarkable(unit: Unit): number {
  switch (unit) {
    case 'percent':
      return FEW_POINTS;
    case 'number':
    case 'fte':
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours':
    case 'other':
    case 'unknown':
      return FEW_CASES;
    case 'currency':
    case 'rate':
    case 'ratio':
    case 'grade':
      return 0;
  }
}

/** Under one ref, names that share less than a third of their letters are of two measures (docs/checks.md). */
export const LEAST_OF_ONE_REF = 1 / 3;

/** Letters that names share besides a figure or a pair of opposites, which then are all that parts them (docs/checks.md). */
export const LEAST_BESIDES_DIFFERENCE = 1 / 2;

/** The most that a share can come to, in percent. */
export const WHOLE_SHARE = 100;

/**
 * Characters of a comment. Excel makes no row higher than 409 points: some 27 lines of 11 point, which a column 40
 * characters wide fills with about this much. What is beyond is neither seen nor printed.
 */
export const LONGEST_COMMENT = 1000;
