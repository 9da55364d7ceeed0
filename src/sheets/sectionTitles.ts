/** The headings of the summary's sections that can be left out. */
import type { SummarySection } from '../domain/settings.ts';

export const SECTION_TITLES: Readonly<Record<SummarySection, string>> = {
  byPriority: 'By priority',
  exceptions: 'Exceptions',
  changes: 'Changes since the last committee',
  measures: 'All measures by priority',
  notReported: 'Not reported',
};
