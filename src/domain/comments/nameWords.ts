/** The words by which a comment may call its measure. */
import type { Measure } from '../measure.ts';
import type { Unit } from '../unit.ts';
import { DETERMINERS, DONE, HEADS, JOINTS, PERFORMANCE } from './commentWords.ts';

/** Endings without which two words count as one: `visitor` and `visits`, `assessed` and `assessments`. */
const ENDING = /(?:'s|s'|ments?|ings?|ors?|ers?|ed|ies|es|s|e|y)$/;

export interface NameWords {
  /** Whether a word is one of the name's own. */
  readonly has: (word: string) => boolean;
  /** Whether a word calls the figure what its unit is: `spending`, `the rate`, `numbers`. */
  readonly isHead: (word: string) => boolean;
  /** Whether these words name all that is counted, or at least its head. */
  readonly covers: (said: readonly string[]) => 'all' | 'head' | 'part';
}

/** What stands before the thing itself: `Number of visits`. */
const COUNTERS =
  /^(?:the )?(?:total )?(?:number|count|volume|total|average|amount|cost|rate|percentage|proportion|%) (?:number |days )?(?:of|to|spent on|for) /;

const stemOf = (word: string): string => (word.length > 4 ? word.replace(ENDING, '') : word);

function headsOf(unit: Unit): ReadonlySet<string> {
  switch (unit) {
    case 'percent':
      return HEADS.percent;
    case 'rate':
      return HEADS.rate;
    case 'number':
    case 'fte':
    case 'unknown':
      return HEADS.count;
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours':
      return HEADS.time;
    case 'currency':
      return HEADS.money;
    case 'ratio':
    case 'grade':
    case 'other':
      return HEADS.other;
  }
}

/** Whether the measure counts things, so that they may stand for their number: `Complaints have increased`. */
export const countsThings = ({ unit }: Pick<Measure, 'unit'>): boolean =>
  unit === 'number' || unit === 'fte' || unit === 'unknown';

export function nameWords({ name, unit }: Pick<Measure, 'name' | 'unit'>): NameWords {
  const bare = name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(COUNTERS, '');
  const own = (bare.match(/[a-z]+(?:[-'][a-z]+)*/g) ?? []).filter(
    (word) => !JOINTS.has(word) && !DETERMINERS.has(word),
  );
  const stems = new Set(own.map(stemOf));
  const heads = headsOf(unit);
  const things = own.filter((word) => !DONE.has(word)).map(stemOf);
  return {
    has: (word) => stems.has(stemOf(word)),
    isHead: (word) => PERFORMANCE.has(word) || heads.has(word),
    covers: (said) => {
      const named = new Set(said.map(stemOf));
      if (things.length > 0 && things.every((thing) => named.has(thing))) return 'all';
      return things[0] !== undefined && named.has(things[0]) ? 'head' : 'part';
    },
  };
}
