/** From a workbook's snapshot to everything we conclude of it. */
import { assess } from '../domain/assess.ts';
import type { Assessment } from '../domain/assessment.ts';
import { comparePeriods, type Period, periodKey } from '../domain/period.ts';
import { acceptedReasons, remembering, standingOf } from '../sheets/acceptance.ts';
import { readScorecard } from '../sheets/readScorecard.ts';
import type { Snapshot } from '../sheets/snapshot.ts';
import type { Choices } from './choices.ts';
import { settingsInForce } from './settingsInForce.ts';
import type { Trouble } from './trouble.ts';

export type Assessed =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly trouble: Trouble };

/** Every period that any measure has a column for, the latest first. */
function periodsOf(assessment: Assessment): readonly string[] {
  const periods = new Map<string, Period>();
  for (const { measure } of assessment.measures) {
    for (const period of measure.periods) periods.set(periodKey(period), period);
  }
  return [...periods.values()].sort((a, b) => comparePeriods(b, a)).map(periodKey);
}

/** The asked-for period that no measure has a column for; null where some measure has, or where there are no columns. */
function absentPeriod(assessment: Assessment): Trouble | null {
  const known = periodsOf(assessment);
  if (known.length === 0 || assessment.measures.some(({ reading }) => reading !== null)) return null;
  return { code: 'period-absent', period: periodKey(assessment.period), known };
}

function unknownSheet(snapshot: Snapshot, wanted: readonly string[]): Trouble | null {
  const known = snapshot.sheets.map(({ name }) => name);
  const sheet = wanted.find((name) => !known.includes(name));
  return sheet === undefined ? null : { code: 'sheet-unknown', sheet, known };
}

/** What is accepted in this run counts from now on only while its cells hold what they hold now. */
function rememberingWhatHeld(assessment: Assessment, { accepted: given }: Choices): Assessment {
  if (given.length === 0) return assessment;
  const { settings, findings } = assessment;
  const before = settings.accepted.filter((acceptance) => !given.includes(acceptance));
  const accepted = [...before, ...remembering(given, findings)];
  return { ...assessment, settings: { ...settings, accepted } };
}

/** Reads the scorecards, rates every measure and collects every finding. */
export function assessBook(snapshot: Snapshot, choices: Choices): Assessed {
  const unknown = unknownSheet(snapshot, choices.sheets);
  if (unknown !== null) return { ok: false, trouble: unknown };
  const found = settingsInForce(snapshot, choices);
  if (!found.ok) return found;
  const { settings } = found;
  const scorecard = readScorecard(snapshot, settings, { sheets: choices.sheets });
  if (scorecard.measures.length === 0) {
    return { ok: false, trouble: { code: 'no-scorecard', sheets: choices.sheets } };
  }
  const standing = standingOf(settings.accepted, snapshot);
  const assessment = assess(scorecard, settings, acceptedReasons(settings.accepted, standing.held), standing);
  const absent = choices.period === null ? null : absentPeriod(assessment);
  return absent === null
    ? { ok: true, assessment: rememberingWhatHeld(assessment, choices) }
    : { ok: false, trouble: absent };
}
