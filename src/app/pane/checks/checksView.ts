/** Sorts findings for the list: which filter shows each, and a key that stays when others come and go. */
import type { Finding } from '../../../domain/finding.ts';
import { placeKey } from '../../../domain/place.ts';
import { FILTERS, type Filter } from '../words/checksWords.ts';

interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

const filterOf = ({ severity, accepted }: Finding): Filter => (accepted === null ? severity : 'accepted');

/** The findings of each filter, in the order of the checks. */
export function byFilter(findings: readonly Finding[]): Readonly<Record<Filter, readonly ListedFinding[]>> {
  const listed: Record<Filter, ListedFinding[]> = { error: [], warning: [], note: [], accepted: [] };
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { fault, place, sheet, measure } = finding;
    const at = `${fault.code} ${place === null ? `${sheet ?? ''} ${measure ?? ''}` : placeKey(place)}`;
    const before = seen.get(at) ?? 0;
    seen.set(at, before + 1);
    listed[filterOf(finding)].push({ key: `${at} ${before}`, finding });
  }
  return listed;
}

/** The gravest filter that has anything in it. */
export const gravest = (listed: Readonly<Record<Filter, readonly ListedFinding[]>>): Filter =>
  FILTERS.find((filter) => listed[filter].length > 0) ?? 'error';

/** Findings of which each offers a repair that nobody has decided against. */
export const repairable = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ repair, accepted }) => repair !== null && accepted === null);
