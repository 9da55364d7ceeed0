/** Which period a time in a comment means, seen from the period assessed. */
import { parsePeriod } from '../parsePeriod.ts';
import {
  comparePeriods,
  type Period,
  previousPeriod,
  type Quarter,
  samePeriod,
  samePeriodLastYear,
} from '../period.ts';
import type { Time } from './commentTokens.ts';

const QUARTER_NAME = /^(?:q|qtr\.? ?|quarter )([1-4]|one|two|three|four)$/;
const NUMBERS = ['one', 'two', 'three', 'four'];

/** `Q1` without a year: the last one up to now. */
function quarterNamed(name: string, now: Period): Period | null {
  const digit = QUARTER_NAME.exec(name)?.[1];
  if (digit === undefined || now.kind !== 'quarter') return null;
  const quarter = (Number(digit) || NUMBERS.indexOf(digit) + 1) as Quarter;
  return { kind: 'quarter', quarter, year: quarter <= now.quarter ? now.year : now.year - 1 };
}

/** null where the time cannot be told, or is no period of the kind assessed. */
export function periodMeant(time: Time, now: Period): Period | null {
  switch (time.when) {
    case 'now':
      return time.span === 'period' || time.span === now.kind ? now : null;
    case 'before':
      if (time.span === 'year') return samePeriodLastYear(now);
      return time.span === 'period' || time.span === now.kind ? previousPeriod(now) : null;
    case 'year before':
      return samePeriodLastYear(now);
    case 'named': {
      const short = quarterNamed(time.name, now);
      if (short !== null) return short;
      const named = parsePeriod(time.name.replace(/\bone\b/, '1').replace(/\btwo\b/, '2'));
      return named !== null && named.kind === now.kind && comparePeriods(named, now) <= 0 ? named : null;
    }
  }
}

export const isNow = (time: Time, now: Period): boolean => {
  const meant = periodMeant(time, now);
  return meant !== null && samePeriod(meant, now);
};
