/** All layout books. */
import { CODES_AND_REPEATS } from './codesAndRepeats.mjs';
import { GROUPED_HEADINGS } from './groupedHeadings.mjs';
import { GROUPS_AND_LETTERS } from './groupsAndLetters.mjs';
import { HEADING_WAYS } from './headingWays.mjs';
import { HEADING_WORDS } from './headingWords.mjs';
import { MANY_TARGETS } from './manyTargets.mjs';
import { MANY_YEARS } from './manyYears.mjs';
import { OTHER_CALENDARS } from './otherCalendars.mjs';
import { PLANS_AND_GRADES } from './plansAndGrades.mjs';
import { RELATIVE_PERIODS } from './relativePeriods.mjs';
import { WHOLE_BOOKS } from './wholeBooks.mjs';
import { WORDS_AND_MARKS } from './wordsAndMarks.mjs';

export const BOOKS = [
  ...RELATIVE_PERIODS,
  ...GROUPED_HEADINGS,
  ...MANY_TARGETS,
  ...MANY_YEARS,
  ...CODES_AND_REPEATS,
  ...WORDS_AND_MARKS,
  ...OTHER_CALENDARS,
  ...PLANS_AND_GRADES,
  ...HEADING_WORDS,
  ...HEADING_WAYS,
  ...GROUPS_AND_LETTERS,
  ...WHOLE_BOOKS,
];
