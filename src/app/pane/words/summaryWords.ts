/** What the section *Summary* says. */
import type { SummarySection } from '../../../domain/settings.ts';
import { SECTION_TITLES } from '../../../sheets/sectionTitles.ts';

export const SUMMARY = {
  generate: 'Generate summary',
  putBack: 'Put it back',
  putBackNote:
    'Returns every cell that the last press touched to what it held before, also after the workbook was saved.',
  details: 'Committee details',
  name: 'Committee',
  meetingDate: 'Meeting date',
  meetingDateHint: 'As it should be printed, or as 2026-01-14.',
  meetingDateImpossible: 'No calendar has this day; it would be printed as it stands here.',
  agendaItem: 'Agenda item',
  contact: 'Contact',
  paperStatus: 'Status of the paper',
  sections: 'Sections',
  look: 'Look',
  plain: 'Plain, for publishing: no coloured fills',
  save: 'Save these details',
  preview: 'What will be written',
  text: 'Text for the covering report',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  copyFailed: 'The text could not be copied: select it and press Ctrl+C.',
} as const;

export const sectionLabel = (section: SummarySection): string => SECTION_TITLES[section];

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

interface PreviewFacts {
  readonly title: string;
  /** Sheets that get status, trend and why beside their measures, with how many cells. */
  readonly beside: readonly { readonly sheet: string; readonly cells: number }[];
  /** Sheets of ours, each new or rewritten. */
  readonly own: readonly { readonly sheet: string; readonly isNew: boolean }[];
  readonly exceptions: number;
  readonly notReported: number;
}

/** What the plan would do, line by line. */
export const previewLines = ({
  title,
  beside,
  own,
  exceptions,
  notReported,
}: PreviewFacts): readonly string[] => [
  `Title: ${title}`,
  `${count(exceptions, 'exception')} and ${count(notReported, 'measure')} not reported.`,
  ...beside.map(
    ({ sheet, cells }) =>
      `Sheet “${sheet}”: ${count(cells, 'cell')} beside the measures get status, trend and why as formulas. Nothing else on it changes.`,
  ),
  ...own.map(({ sheet, isNew }) =>
    isNew ? `Sheet “${sheet}” is added.` : `Sheet “${sheet}” is written afresh; what officers typed is kept.`,
  ),
];

export const blockedWords = (errors: number): string =>
  `${count(errors, 'error stands', 'errors stand')} in the way of a summary: see Checks.`;
