/** What the section *Checks* says. */
import type { Finding, Severity } from '../../../domain/finding.ts';
import type { Acceptance } from '../../../domain/settings.ts';
import { counted, number } from './partWords.ts';

export const CHECKS = {
  filter: 'Show',
  accept: 'Accept',
  reason: 'Why it may stand',
  reasonHint: 'The committee will read this beside the finding.',
  reasonMissing: 'Say why it may stand: nothing is accepted without a reason.',
  by: 'Your initials',
  on: 'Date',
  onHint: 'As it should be printed; may be left empty.',
  takeBack: 'Take back',
  repair: 'Repair',
  workbook: 'The workbook',
  nothingBlocks: 'Nothing stands in the way of a summary.',
} as const;

/** What the list can be filtered by; what is accepted counts nowhere else. */
export type Filter = Severity | 'accepted';
export const FILTERS: readonly Filter[] = ['error', 'warning', 'note', 'accepted'];

const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  note: 'Notes',
  accepted: 'Accepted',
};

export const filterLabel = (filter: Filter): string => FILTER_WORDS[filter];

export const filterWords = (filter: Filter, count: number): string =>
  `${FILTER_WORDS[filter]} (${number(count)})`;

const EMPTY_WORDS: Readonly<Record<Filter, string>> = {
  error: 'No errors: nothing that would make a figure or a colour on the summary wrong.',
  warning: 'No warnings.',
  note: 'No notes.',
  accepted: 'No finding has been accepted.',
};

export const emptyWords = (filter: Filter): string => EMPTY_WORDS[filter];

export const blockingWords = (count: number): string =>
  `${count === 1 ? '1 error stands' : `${number(count)} errors stand`} in the way of a summary. Mend each in its cell and read again, or accept it with a reason.`;

/** What a finding is about: its measure, its sheet, or the workbook. */
export const subjectWords = ({ ref, measure, sheet }: Finding): string =>
  measure === null ? (sheet ?? CHECKS.workbook) : ref === null ? measure : `${ref} ${measure}`;

/** The names of a finding's buttons tell what they are for: `Accept: duplicate-ref at Scorecard!A6`. */
export const forFinding = (verb: string, cell: string, subject: string): string =>
  `${verb}: ${cell === '' ? subject : `${subject}, ${cell}`}`;

export const acceptedWords = ({ reason, by, on }: Acceptance): string => {
  const who = [by, on].filter((part) => part !== null).join(', ');
  return `Accepted${who === '' ? '' : ` (${who})`}: ${reason}`;
};

export const repairsWords = (count: number): string => `Numbers held as text (${number(count)})`;

/** `27 cells hold a number as text. …`. */
export const repairableWords = (count: number): string =>
  `${count === 1 ? '1 cell holds' : `${counted(count, 'cell')} hold`} a number as text, which formulas and charts leave out. This is what each would become; nothing else of the cell changes.`;

export const repairAllWords = (count: number): string =>
  count === 1 ? 'Repair the cell' : `Repair all ${counted(count, 'cell')}`;

export const PREVIEW = {
  one: 'Repair this cell',
  list: 'What each cell would become',
} as const;
