/** Lets a finding stand for a reason that a person gives, in the settings. */
import type { Finding } from '../domain/finding.ts';
import type { Acceptance, Settings } from '../domain/settings.ts';
import { acceptedCell } from '../sheets/acceptance.ts';

export type Reason = Pick<Acceptance, 'reason' | 'by' | 'on'>;

const isOf =
  (finding: Finding) =>
  ({ code, cell }: Acceptance): boolean =>
    code === finding.fault.code && cell.toLowerCase() === acceptedCell(finding).toLowerCase();

/** An earlier acceptance of the same finding gives way. */
export const acceptFinding = (settings: Settings, finding: Finding, given: Reason): Settings => ({
  ...settings,
  accepted: [
    ...settings.accepted.filter((each) => !isOf(finding)(each)),
    { code: finding.fault.code, cell: acceptedCell(finding), ...given },
  ],
});

/** Takes an acceptance back, so that the finding counts again. */
export const unacceptFinding = (settings: Settings, finding: Finding): Settings => ({
  ...settings,
  accepted: settings.accepted.filter((each) => !isOf(finding)(each)),
});
