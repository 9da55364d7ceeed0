/** What the section *Scorecard* says. */
import { FIELD_WORDS } from '../../../domain/fieldWords.ts';
import type { Polarity } from '../../../domain/polarity.ts';
import type { Field } from '../../../domain/settings.ts';
import type { SettingsProblem } from '../../../domain/settingsSchema.ts';
import type { SuggestedPolarity } from '../../../domain/suggestPolarity.ts';
import { counted, number } from './partWords.ts';

export const SCORECARD = {
  read: 'What was read',
  readAgain: 'Read again',
  changePeriod: 'Assess another period',
  period: 'Period to assess',
  periodHint: 'Such as Q2 2025/26, Jul 2025, H1 2025/26 or 2025/26; empty: found by reading.',
  periodByReading: 'Found by reading',
  periodUnreadable: 'This names no period: write it as in Q2 2025/26, Jul 2025, H1 2025/26 or 2025/26.',
  savePeriod: 'Save the period',
  matched: 'How headings were matched',
  field: 'Holds',
  heading: 'Heading',
  correct: 'Correct the headings',
  headingRow: 'Row of the headings',
  headingRowWrong: 'Write the number of a row, counted from 1, or leave it empty.',
  columnsGroup: 'Which column holds what',
  notFound: 'not found',
  noHeading: 'no heading',
  forget: 'Forget what was said',
  save: 'Save the headings',
  polarity: 'Say which way is good',
  notSaid: 'Not said',
  polarityNote:
    'Which way is good is never guessed. A suggestion comes from the words of the name alone: confirm it only if it is right.',
  nothingChosen: 'Choose at least one measure’s way first.',
  noScorecard: 'Say where it is',
  noScorecardNote: 'Pick the sheet and the row that holds its headings, and which column holds what.',
  unread: 'Read another sheet',
  unreadNote:
    'A sheet that holds a scorecard and was not read as one: say which row holds its headings, and which column holds what.',
  sheet: 'Sheet',
  chooseSheet: 'Choose a sheet',
  nameNeeded: 'Say which column holds the measure’s name.',
  rowNeeded: 'Say which row holds the headings.',
  settingsProblems: 'What is wrong in the settings sheet',
  goToSettings: 'Go to the settings sheet',
} as const;

export const measuresWords = (count: number): string => counted(count, 'measure');

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** `42 measures on 2 sheets.`. */
export const readWords = (measures: number, sheets: number): string =>
  `${measuresWords(measures)} on ${counted(sheets, 'sheet')}.`;

export const planWords = (sheets: readonly string[]): string =>
  sheets.length === 0 ? 'No sheet of a plan was found.' : `Plan read from ${listed(sheets)}.`;

/** Who named the period; `nobody`: it was taken to be the latest with a figure. */
export type PeriodNamedBy = 'settings' | 'sheet' | 'nobody' | 'none stated';

export function periodWords(period: string, by: PeriodNamedBy): string {
  switch (by) {
    case 'settings':
      return `Period assessed: ${period}, as the settings say.`;
    case 'sheet':
      return `Period assessed: ${period}, as the sheet says.`;
    case 'nobody':
      return `Period assessed: ${period}, the latest with a figure, as nothing names one.`;
    case 'none stated':
      return 'No period is stated, so no period can be named in the summary.';
  }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `Measure’s name`, `Which way is good`. */
export const fieldLabel = (field: Field): string => capital(FIELD_WORDS[field].replace(/^the /, ''));

/** A period's column holds its readings; one without a date is told by that. */
export const readingLabel = (period: string): string => (period === 'unknown' ? 'Readings' : period);

export const nothingReadWords = (sheets: readonly string[]): string =>
  `Nothing was read from ${listed(sheets)}, though the settings say where the headings are: say it anew under “${SCORECARD.unread}”, or forget it.`;

/** `F: Target 2025/26`. */
export const columnWords = (column: string, heading: string): string =>
  `${column}: ${heading === '' ? SCORECARD.noHeading : heading}`;

/** What leaving a field to reading comes to; null where that is not known before it is read again. */
export const byReadingWords = (found: string | null): string =>
  found === null ? 'By reading' : `By reading (${found})`;

export const headingRowHint = (row: number | null): string =>
  row === null
    ? 'Counted from 1.'
    : `Found in row ${row}. Leave it empty to have it found; with a number, only the table under that row is read.`;

export const matchedWords = (count: number): string => `${SCORECARD.matched} (${count})`;

export const polarityCountWords = (unknown: number): string =>
  unknown === 0 ? SCORECARD.polarity : `${SCORECARD.polarity} (${number(unknown)} to say)`;

export const POLARITY_WORDS: Readonly<Record<Exclude<Polarity, 'unknown'>, string>> = {
  higher: 'Higher is good',
  lower: 'Lower is good',
  near: 'Near the target is good',
  information: 'For information only',
};

export const suggestionWords = ({ polarity, because }: SuggestedPolarity): string =>
  `“${because}” suggests: ${POLARITY_WORDS[polarity].toLowerCase()}.`;

export const confirmWords = ({ polarity }: SuggestedPolarity): string =>
  `Confirm: ${POLARITY_WORDS[polarity].toLowerCase()}`;

export const savePolarityWords = (count: number): string =>
  count === 0 ? 'Save' : `Save for ${measuresWords(count)}`;

export const problemWords = ({ path, problem }: SettingsProblem): string =>
  path === '' ? problem : `${path}: ${problem}`;
