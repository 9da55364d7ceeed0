/** The committee summary as a plain object: everything that it says, before anything is laid out. */
import type { Assessment, Counts } from '../domain/assessment.ts';
import { byPriority } from '../domain/byPriority.ts';
import { describePolicy } from '../domain/describePolicy.ts';
import { headlines } from '../domain/headlines.ts';
import type { Period } from '../domain/period.ts';
import { dateWords } from '../domain/periodInWords.ts';
import type { CommitteeDetails, SummarySection } from '../domain/settings.ts';
import { type ChangeSection, changeSection } from './changeLines.ts';
import { type ExceptionLine, exceptionsOf, type KeptLine } from './exceptions.ts';
import { type MeasureLine, measureLine, shownPeriods } from './measureLine.ts';
import { type NotReportedLine, notReported } from './notReported.ts';
import type { OfficersText } from './officersText.ts';
import { type Making, type Note, summaryNotes } from './summaryNotes.ts';
import { summaryTitle } from './summaryTitle.ts';

/** One row of the table by priority; the extra bands are counted with the colour they belong to. */
export interface PriorityLine {
  readonly priority: string;
  readonly measures: number;
  readonly rated: number;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly notRated: number;
  readonly improved: number;
  readonly worsened: number;
}

export interface SummaryModel {
  readonly title: string;
  /** Which sections it has. */
  readonly sections: Readonly<Record<SummarySection, boolean>>;
  readonly committee: readonly Note[];
  /** The rule in force, in words. */
  readonly rule: string;
  /** What officers wrote; null where they wrote nothing. */
  readonly overview: string | null;
  readonly headlines: readonly string[];
  /** The last line is the total. */
  readonly byPriority: readonly PriorityLine[];
  /** The periods whose readings the tables show, oldest first. */
  readonly periods: readonly Period[];
  readonly exceptions: readonly ExceptionLine[];
  /** What has changed since the last committee. */
  readonly changes: ChangeSection;
  /** All measures, by priority. */
  readonly measures: readonly MeasureLine[];
  readonly notReported: readonly NotReportedLine[];
  readonly kept: readonly KeptLine[];
  readonly notes: readonly Note[];
}

const UNSTATED = 'to be confirmed';

const committeeLines = (details: CommitteeDetails): readonly Note[] => [
  { label: 'Committee', text: details.name ?? UNSTATED },
  { label: 'Meeting date', text: details.meetingDate === null ? UNSTATED : dateWords(details.meetingDate) },
  { label: 'Agenda item', text: details.agendaItem ?? UNSTATED },
  { label: 'Contact', text: details.contact ?? UNSTATED },
  { label: 'Status of this paper', text: details.status },
];

const priorityLine = (priority: string, { measures, rated, status, trend }: Counts): PriorityLine => ({
  priority,
  measures,
  rated,
  green: status.Exceeded + status.Green,
  amber: status['Green-Amber'] + status.Amber + status['Red-Amber'],
  red: status.Red,
  notRated: status['Not rated'],
  improved: trend.Improved,
  worsened: trend.Worsened,
});

export const TOTAL = 'Total';

/**
 * What the summary says. `workbook` is the file's name; `officers` what was typed into the summary before.
 */
export function summaryModel(
  assessment: Assessment,
  workbook: string,
  officers: OfficersText,
  making: Making,
): SummaryModel {
  const { period, settings } = assessment;
  const groups = byPriority(assessment.measures);
  const periods = shownPeriods(assessment);
  const lines = groups.rows.flatMap(({ priority, measures }) =>
    measures.map((measure) => measureLine(measure, priority, periods)),
  );
  return {
    title: summaryTitle(assessment),
    sections: settings.summary.sections,
    committee: committeeLines(settings.committee),
    rule: describePolicy(settings.policy, period.kind),
    overview: officers.overview,
    headlines: headlines(assessment),
    byPriority: [
      ...groups.rows.map(({ priority, counts }) => priorityLine(priority, counts)),
      priorityLine(TOTAL, groups.total),
    ],
    periods,
    ...exceptionsOf(lines, officers.actions),
    changes: changeSection(assessment, lines, making.on),
    measures: lines,
    notReported: notReported(lines),
    notes: summaryNotes(assessment, lines, workbook, making),
  };
}
