/** From a scorecard and settings to everything we conclude: ratings, trends, findings and counts. */
import { assessedPeriod } from './assessedPeriod.ts';
import { assessMeasure } from './assessMeasure.ts';
import type { Assessment } from './assessment.ts';
import { CHECKS } from './checks/allChecks.ts';
import { countAssessed } from './counts.ts';
import type { Noticed } from './finding.ts';
import { type AcceptedReason, graded, type Standing } from './graded.ts';
import { noticedInBook } from './noticed.ts';
import { matchPast } from './past.ts';
import { pastOf } from './pastOf.ts';
import { type Period, periodKey } from './period.ts';
import type { Scorecard } from './scorecard.ts';
import type { Settings } from './settings.ts';
import { SEVERITY_UNUSED } from './severity.ts';
import { usedCells } from './usedCells.ts';

const assumed = (period: Period): Noticed =>
  noticedInBook({ code: 'period-assumed', period: periodKey(period) });

const has = (noticed: readonly Noticed[], code: Noticed['fault']['code']): boolean =>
  noticed.some(({ fault }) => fault.code === code);

/** In the order of the sheets, then down the rows; what concerns the workbook or a whole sheet comes first. */
function inReadingOrder(noticed: readonly Noticed[], scorecard: Scorecard): readonly Noticed[] {
  const order = new Map(scorecard.sheets.map(({ sheet }, index) => [sheet, index]));
  const sheetOf = ({ sheet }: Noticed): number => (sheet === null ? -1 : (order.get(sheet) ?? order.size));
  const name = ({ sheet }: Noticed): string => sheet ?? '';
  return noticed.toSorted(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0) ||
      (a.place?.row ?? -1) - (b.place?.row ?? -1) ||
      (a.place?.column ?? -1) - (b.place?.column ?? -1),
  );
}

/**
 * Assesses every measure and collects every finding, those of the reader and those of the checks.
 * @param acceptedReason looks up what a person has accepted; `acceptedReasons` in `sheets/acceptance.ts` makes it of the settings
 * @param standing what is known of the findings' cells; `standingOf` makes it of the workbook
 */
export function assess(
  scorecard: Scorecard,
  settings: Settings,
  acceptedReason: AcceptedReason,
  standing?: Standing,
): Assessment {
  const { period, source, periodOf } = assessedPeriod(scorecard.measures, settings.period);
  const measures = scorecard.measures.map((measure) =>
    assessMeasure(measure, periodOf(measure), settings.policy),
  );
  const past = pastOf(scorecard.kept, period, settings.policy, null);
  const input = {
    scorecard,
    measures,
    policy: settings.policy,
    periodStated: source !== 'assumed',
    before: past && matchPast(scorecard.measures, past),
  };
  const isAssumed =
    source === 'assumed' && period.kind !== 'unknown' && !has(scorecard.noticed, 'period-assumed');
  const noticed = [
    ...(isAssumed ? [assumed(period)] : []),
    ...scorecard.noticed,
    ...CHECKS.flatMap((check) => check(input)),
  ];
  // Few books have a finding that turns on it.
  const turnsOnUse = noticed.some(({ fault }) => SEVERITY_UNUSED[fault.code] !== undefined);
  const isUsed = turnsOnUse ? usedCells(measures, settings.policy) : () => true;
  const findings = graded(inReadingOrder(noticed, scorecard), acceptedReason, isUsed, standing);
  return { scorecard, settings, period, measures, findings, counts: countAssessed(measures) };
}
