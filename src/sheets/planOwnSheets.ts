/** Plans the sheets of ours: the summary, the checks, the settings and the history. */
import type { Assessment } from '../domain/assessment.ts';
import { published, publishedHistory } from '../domain/disclosure/published.ts';
import type { Finding } from '../domain/finding.ts';
import { graded } from '../domain/graded.ts';
import { acceptedReasons } from './acceptance.ts';
import { checksSheet } from './checksSheet.ts';
import { historyRows, rowsToAppend } from './historyRows.ts';
import { historySheet } from './historySheet.ts';
import { withoutStale } from './noticeSummary.ts';
import { readOfficersText } from './officersText.ts';
import { tabName } from './ownNames.ts';
import type { OwnSheet } from './plan.ts';
import { readHistory } from './readHistory.ts';
import { settingsSheet } from './settingsSheet.ts';
import { sourceOf } from './sinceMade.ts';
import type { Snapshot } from './snapshot.ts';
import { summaryModel } from './summaryModel.ts';
import type { Making } from './summaryNotes.ts';
import { summarySheet } from './summarySheet.ts';
import { type Theme, themeOf } from './theme.ts';

export interface OwnSheetsPlan {
  readonly ownSheets: readonly OwnSheet[];
  /** What was noticed while planning, graded like any other finding; it is on the checks sheet too. */
  readonly noticed: readonly Finding[];
}

/** What is noticed while planning concerns our own sheets, on which no status rests. */
const isUsed = (): boolean => false;

/**
 * Describes our four sheets. What officers typed into an earlier summary and the rows of an earlier history are read
 * from the snapshot and kept.
 * @param made the date of the making, given by the caller, and the product's version
 */
export function planOwnSheets(
  snapshot: Snapshot,
  assessment: Assessment,
  made: Making,
  theme: Theme = themeOf(assessment.settings),
): OwnSheetsPlan {
  const tabs = {
    summary: tabName(snapshot, 'summary'),
    checks: tabName(snapshot, 'checks'),
    settings: tabName(snapshot, 'settings'),
    history: tabName(snapshot, 'history'),
  };
  const noticed = graded(
    Object.values(tabs).flatMap((tab) => tab.noticed),
    acceptedReasons(assessment.settings.accepted),
    isUsed,
  );
  const whole = published({ ...assessment, findings: [...withoutStale(assessment.findings), ...noticed] });

  const settings = settingsSheet(assessment.settings, tabs.settings.name, theme);
  const model = summaryModel(whole, snapshot.workbook, readOfficersText(snapshot), made);
  const source = sourceOf(snapshot, assessment.scorecard);
  const kept = publishedHistory(assessment, readHistory(snapshot));
  const history = [...kept, ...rowsToAppend(kept, historyRows(whole, made.on, kept))];
  return {
    ownSheets: [
      summarySheet(model, tabs.summary.name, source, settings.policyCells, theme),
      checksSheet(whole, tabs.checks.name, theme),
      settings.sheet,
      historySheet(history, tabs.history.name, theme),
    ],
    noticed,
  };
}
