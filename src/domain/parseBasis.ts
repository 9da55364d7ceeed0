/** Reads what span of time a figure covers, from a data-type column or from a measure's name. */
import type { Basis } from './basis.ts';
import { plainText } from './plainText.ts';
import { remembered } from './remembered.ts';

type Known = Exclude<Basis, 'unknown'>;

const COLUMN: readonly (readonly [RegExp, Known])[] = [
  [
    /^(?:rolling|r12m?|r12 ?months?|rolling[ -](?:year|average|annual|total)|moving annual total|mat|(?:rolling|latest|last|previous|past)[ -](?:12|twelve)[ -]?(?:months?|mths?|m)(?: (?:rolling|total|average))?|12[ -]?(?:months?|mths?|m)[ -]rolling|(?:12|twelve) months rolling)\b/,
    'rolling',
  ],
  [
    /^(?:cum(?:ul(?:ative)?)?\.?|ytd|y\/t\/d|year[ -]to[ -]date|to date|financial year to date|in[ -]year cumulative|running total|accumulat(?:ive|ed|ing)|quarterly cumulative|monthly cumulative)\b/,
    'cumulative',
  ],
  [
    /^(?:snap ?shot|point in time|as at|position(?: at)?|at (?:month|quarter|period|year)[ -]end|(?:month|quarter|period|year)[ -]end (?:snapshot|position)|ms|monthly snapshot|quarterly snapshot|annual snapshot|(?:end of|last day of)(?: the)? (?:month|quarter|period|year)|census|stock|spot)\b/,
    'snapshot',
  ],
  [
    /^(?:forecast|projection|projected|predicted|estimated outturn|full year forecast|outturn forecast|expected)\b/,
    'forecast',
  ],
  [
    /^(?:quarter(?:ly)?|in[ -](?:quarter|month|period|year)|month(?:ly)?|discrete|period(?:ic)?|stand ?alone|single (?:month|quarter|period)|annual(?:ly)?|year(?:ly)?|each quarter|non[- ]cumulative|not cumulative|termly|half[ -]year(?:ly)?|bi-?annual(?:ly)?|6[ -]monthly|per (?:quarter|month|period|year)|actual|(?:academic|financial|calendar) year(?:ly)?|flow)\b/,
    'period',
  ],
];

const SNAPSHOT =
  /\bsnap ?shot\b|\bpoint[ -]in[ -]time\b|\bend of (?:the )?(?:month|quarter|period|year)\b|\b(?:month|quarter|period|year)[ -]end\b/;

/** The basis that a data-type column states; null for any other text. Single letters are read with the sheet's own key only. */
export const parseBasis = remembered((text): Known | null => {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/^[("'[]+|[)"'\].*]+$/g, '');
  if (/\bcumulative\b|\bytd\b|year[ -]to[ -]date/.test(plain) && !/\b(?:non|not|un)\b/.test(plain))
    return 'cumulative';
  if (/\b(?:forecast|projected|projection)\b/.test(plain)) return 'forecast';
  if (/\brolling\b/.test(plain)) return 'rolling';
  if (SNAPSHOT.test(plain)) return 'snapshot';
  return COLUMN.find(([words]) => words.test(plain))?.[1] ?? null;
});

const NAME: readonly (readonly [RegExp, Known])[] = [
  [
    /\b(?:projected|forecast(?:ed)?|predicted|expected|estimated)\b.*\b(?:for|at|by) (?:the )?(?:financial |full )?(?:year|year[ -]?end|outturn)\b|\b(?:forecast|projected|predicted|expected) (?:year[ -]?end|outturn|full[ -]year|annual|year)\b|\b(?:year[ -]?end|outturn|full[ -]year) (?:forecast|projection)\b|\((?:forecast|projection|projected)\)/,
    'forecast',
  ],
  [
    /\b(?:rolling|moving)[ -](?:12|twelve|annual|year|average|total|4|four|quarter)|\brolling\)|\(rolling\b|\b(?:in|over|during|for) the (?:last|previous|past|preceding) (?:12|twelve) months\b|\b(?:12|twelve)[ -]months?[ -]rolling\b|\br12m?\b|\bmoving annual total\b|\(12 months to\b/,
    'rolling',
  ],
  [
    /\byear[ -]to[ -]date\b|\bytd\b|\bcumulative(?:ly)?\b|\b(?:so far this|in the|this) year so far\b|\bso far this year\b|\bthis year to date\b|\bto date\b|\bsince (?:the )?(?:1st |1 )?april\b|\brunning total\b|\bfrom (?:1st |1 )?april\b/,
    'cumulative',
  ],
  [
    /\(snap ?shot\b|\bsnap ?shot\b|\bas at\b|\b(?:at|on) (?:the )?(?:end of (?:the )?(?:month|quarter|period|year)|(?:month|quarter|period|year)[ -]end|last day of)\b|\bpoint in time\b|\bon a given (?:day|night)\b|\bcurrently\b|\bat any one time\b/,
    'snapshot',
  ],
  [
    /\((?:in |during the |per |each )?(?:quarter(?:ly)?|month(?:ly)?|in[ -]quarter|in[ -]month|in[ -]period|during quarter)\)|\b(?:during|in) (?:the|this) (?:quarter|month|period)\b|\bin[ -](?:quarter|month)\b/,
    'period',
  ],
];

/** `17 weeks to date`-like words of other things that are no year to date. */
const NOT_TO_DATE = /\bup[ -]to[ -]date\b|\bto date of\b|\bdate to date\b/g;
const NOT_CUMULATIVE = /\b(?:non|not)[ -]cumulative\b/;

/** The basis that a measure's own name states; null where it states none. */
export function basisFromName(name: string): Known | null {
  const plain = plainText(name).toLowerCase().replace(NOT_TO_DATE, ' ');
  if (NOT_CUMULATIVE.test(plain)) return 'period';
  return NAME.find(([words]) => words.test(plain))?.[1] ?? null;
}
