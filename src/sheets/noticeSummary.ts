/** Whether the workbook's own summary still says what the scorecard does. */
import { restatements } from '../domain/changes.ts';
import type { Finding, Noticed } from '../domain/finding.ts';
import { lastMaking } from '../domain/lastCommittee.ts';
import type { Measure } from '../domain/measure.ts';
import { noticedOn } from '../domain/noticed.ts';
import { matchPast, type PastMeasure } from '../domain/past.ts';
import type { Place } from '../domain/place.ts';
import { compare9 } from '../domain/round.ts';
import { targetFor } from '../domain/targetFor.ts';
import { ownSheet } from './ownNames.ts';
import { readHistory } from './readHistory.ts';
import { cellAt, type Snapshot, type WorksheetSnapshot } from './snapshot.ts';
import { LIVE_WORDS } from './summarySheet.ts';

/** The line stands below the title and the committee's details, with room for rows that somebody put in between. */
const FARTHEST_LINE = 60;

/** The live line as it is shown now; null where there is none, or it has been typed over. */
function liveLine(sheet: WorksheetSnapshot): { readonly place: Place; readonly text: string } | null {
  const known: readonly string[] = Object.values(LIVE_WORDS);
  for (let row = 0; row < FARTHEST_LINE; row++) {
    const cell = cellAt(sheet, row, 0);
    if (cell?.value.kind === 'text' && known.includes(cell.value.value))
      return { place: { sheet: sheet.name, row, column: 0 }, text: cell.value.value };
  }
  return null;
}

/** A figure that the paper shows and the council now withholds. */
const isWithdrawn = ({ readings }: Measure, { figures }: PastMeasure): boolean =>
  [...figures].some(([period, { value }]) => value !== null && readings.get(period)?.kind === 'suppressed');

function hasChanged(measure: Measure, past: PastMeasure): boolean {
  const target = targetFor(measure, past.period);
  const isMoved =
    target.kind === 'number' && past.target.value !== null && compare9(target.value, past.target.value) !== 0;
  return isMoved || isWithdrawn(measure, past) || restatements({ measure }, past).length > 0;
}

/**
 * A summary whose figures are no longer the scorecard's. Its live line says so where a spreadsheet has reckoned it
 * afresh; the history, which has the figures that it was made from, where another program changed the file.
 */
export function noticeSummary(snapshot: Snapshot, measures: readonly Measure[]): readonly Noticed[] {
  const sheet = ownSheet(snapshot, 'summary');
  if (sheet === null) return [];
  const line = liveLine(sheet);
  const past = lastMaking(readHistory(snapshot));
  const changed = past
    ? [...matchPast(measures, past).of].flatMap(([measure, before]) =>
        hasChanged(measure, before) ? measure.name : [],
      )
    : [];
  const kind =
    changed.length > 0 || line?.text === LIVE_WORDS.changed
      ? 'figures'
      : line?.text === LIVE_WORDS.rulesChanged
        ? 'rules'
        : null;
  return kind === null
    ? []
    : [noticedOn(sheet.name, { code: 'summary-stale', kind, measures: changed.length }, line?.place ?? null)];
}

/** Findings without what the making of a summary puts right by itself. */
export const withoutStale = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fault }) => fault.code !== 'summary-stale');
