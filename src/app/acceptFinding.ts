/** Lets a finding stand for a reason that a person gives, in the settings. */
import type { Finding } from '../domain/finding.ts';
import type { Acceptance, Settings } from '../domain/settings.ts';
import { acceptedCell, acceptedReasons } from '../sheets/acceptance.ts';

export type Reason = Pick<Acceptance, 'reason' | 'by' | 'on'>;

/** Whoever accepts that an acceptance has lapsed accepts anew what had been accepted. */
const acceptedCode = ({ fault }: Finding): string =>
  fault.code === 'acceptance-lapsed' ? fault.accepted : fault.code;

/** The reason given before the cell changed, to begin from; `''` where there is none. */
export const earlierReason = ({ fault }: Finding): string =>
  fault.code === 'acceptance-lapsed' ? fault.reason : '';

const isSame =
  (finding: Finding) =>
  ({ code, cell }: Acceptance): boolean =>
    code === acceptedCode(finding) && cell.toLowerCase() === acceptedCell(finding).toLowerCase();

/** Whether the finding stands by this acceptance, however a person has written its cell. */
const letsStand =
  (finding: Finding) =>
  (acceptance: Acceptance): boolean =>
    acceptedReasons([acceptance])(finding) !== null;

/** An earlier acceptance of the same finding gives way; this one counts as long as the cell holds what it holds now. */
export const acceptFinding = (settings: Settings, finding: Finding, given: Reason): Settings => ({
  ...settings,
  accepted: [
    ...settings.accepted.filter((each) => !isSame(finding)(each)),
    {
      code: acceptedCode(finding),
      cell: acceptedCell(finding),
      ...given,
      ...(finding.held === undefined ? {} : { held: finding.held }),
    },
  ],
});

/** Who accepted the finding, and why; null where nobody did. */
export const acceptanceOf = (settings: Settings, finding: Finding): Acceptance | null =>
  finding.accepted === null ? null : (settings.accepted.findLast(letsStand(finding)) ?? null);

/** Takes an acceptance back, so that the finding counts again. */
export const unacceptFinding = (settings: Settings, finding: Finding): Settings => ({
  ...settings,
  accepted: settings.accepted.filter((each) => !letsStand(finding)(each)),
});
