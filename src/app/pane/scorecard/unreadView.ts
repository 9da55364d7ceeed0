/** Which sheets of a workbook were not read as scorecards, and of which of them a person has said where the headings are. */
import type { Assessment } from '../../../domain/assessment.ts';
import { ownSheetNames } from '../../../sheets/ownSheetNames.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';

/** The visible sheets on which a scorecard may stand: all but ours. */
export function possibleSheets(snapshot: Snapshot): readonly string[] {
  const own = ownSheetNames(snapshot);
  return snapshot.sheets
    .filter(({ kind, visible, name }) => kind === 'worksheet' && visible && !own.has(name))
    .map(({ name }) => name);
}

/** Those that were not read; an earlier period's sheet was, and only then set aside. */
export function unreadSheets(snapshot: Snapshot, { scorecard, findings }: Assessment): readonly string[] {
  const earlier = findings.flatMap(({ fault }) => (fault.code === 'earlier-scorecard' ? [fault.sheet] : []));
  const read = new Set([...scorecard.sheets.map(({ sheet }) => sheet), ...earlier]);
  return possibleSheets(snapshot).filter((name) => !read.has(name));
}

/** Of those, the sheets of which the settings say where their headings are; the plan's are read, as a plan. */
export const mappedInVain = (
  unread: readonly string[],
  { scorecard, settings }: Assessment,
): readonly string[] =>
  unread.filter((name) => Object.hasOwn(settings.mapping, name) && !scorecard.planSheets.includes(name));
