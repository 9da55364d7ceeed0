/** The numbers of the disclosure rule: counts of people so small that somebody could be known by them. */
import { shown } from './gap.ts';
import type { Measure } from './measure.ts';
import type { Figure, Reading } from './reading.ts';

/**
 * The largest count that is withheld; 0 is shown. Source: Department for Education, children in need statistics 2020:
 * any number from 1 to 5 is withheld.
 */
export const MOST_WITHHELD = 5;

/**
 * Shares of fewer than this are withheld. Source: Department for Education, children looked after statistics 2012:
 * a percentage is withheld where its denominator is 10 or fewer; here fewer than 10, as docs/rules.md has it.
 */
export const FEWEST_OF_SHARE = 10;

/** Whether a figure, as printed, is a count from 1 to 5. */
export function isSmall(figure: Figure): boolean {
  const printed = Math.abs(shown(figure));
  return printed > 0 && printed <= MOST_WITHHELD;
}

/** Whether a reading tells how few people there are. */
export const isSmallCount = (measure: Measure, reading: Reading | undefined): boolean =>
  measure.countsPeople && reading?.kind === 'measured' && isSmall(reading);
