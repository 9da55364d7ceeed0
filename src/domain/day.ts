/** Days as cells state them, by number or in words. */
import { periodText, periodWords } from './periodWords.ts';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Serial numbers of 1 March 2000 in the two date systems: a day after which leap days need no special care. */
const MARCH_2000_IN_1900 = 36_586;
const MARCH_2000_IN_1904 = 35_124;

/** Days in 400, 100, 4 and one years of the Gregorian calendar, counted from a 1 March. */
const ERA = 146_097;
const CENTURY = 36_524;
const FOUR_YEARS = 1_461;
const YEAR = 365;

/**
 * The day of a date cell. `serial` counts days as the workbook does. Before March 1900 the count of the 1900 system is one
 * day out (its 29 February 1900 never was), which no scorecard meets.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day {
  const days = Math.floor(serial) - (date1904 ? MARCH_2000_IN_1904 : MARCH_2000_IN_1900);
  const era = Math.floor(days / ERA);
  const dayOfEra = days - era * ERA;
  const leapDays =
    -Math.floor(dayOfEra / (FOUR_YEARS - 1)) +
    Math.floor(dayOfEra / CENTURY) -
    Math.floor(dayOfEra / (ERA - 1));
  const yearOfEra = Math.floor((dayOfEra + leapDays) / YEAR);
  const dayOfYear = dayOfEra - (YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Months from March have 31, 30, 31, 30, 31 days over and over: 153 days in five.
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: 2000 + era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The one day that a text names: `31/03/2017`, `by 31 March 2017`; null where it names none, or more than a day. */
export function dayOfText(text: string): Day | null {
  const [first, ...others] = periodWords(periodText(text));
  if (first?.word.kind !== 'month' || others.length > 0) return null;
  const { day, month, year } = first.word;
  return day === null || year === null ? null : { year, month, day };
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** `2017-03-31`. */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
