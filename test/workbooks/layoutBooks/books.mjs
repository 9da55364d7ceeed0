/** All layout books. */
import { CODES_AND_REPEATS } from './codesAndRepeats.mjs';
import { GROUPED_HEADINGS } from './groupedHeadings.mjs';
import { MANY_TARGETS } from './manyTargets.mjs';
import { MANY_YEARS } from './manyYears.mjs';
import { RELATIVE_PERIODS } from './relativePeriods.mjs';
import { WORDS_AND_MARKS } from './wordsAndMarks.mjs';

export const BOOKS = [
  ...RELATIVE_PERIODS,
  ...GROUPED_HEADINGS,
  ...MANY_TARGETS,
  ...MANY_YEARS,
  ...CODES_AND_REPEATS,
  ...WORDS_AND_MARKS,
];
