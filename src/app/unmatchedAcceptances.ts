/** The trouble of a caller who accepts what was not found: a slip of the pen must not pass for a decision. */
import type { FaultCode, Noticed } from '../domain/finding.ts';
import type { Acceptance } from '../domain/settings.ts';
import { acceptanceText, acceptingNothing } from '../sheets/acceptance.ts';
import type { Trouble } from './trouble.ts';

/** Codes of findings that only the planning of a copy can have. */
export const FOUND_IN_PLANNING: readonly FaultCode[] = ['sheet-name-taken'];

/**
 * Only for what a caller accepts in this run: a finding that settings accepted once may have been mended since.
 * @param unjudged codes of findings that have not been looked for
 * @returns null where every acceptance lets a finding stand
 */
export function unmatchedAcceptances(
  accepted: readonly Acceptance[],
  findings: readonly Noticed[],
  unjudged: readonly FaultCode[] = [],
): Trouble | null {
  const unmatched = acceptingNothing(accepted, findings, unjudged);
  if (unmatched.length === 0) return null;
  const codes = new Set<string>(unmatched.map(({ code }) => code));
  return {
    code: 'acceptance-unmatched',
    accepted: unmatched.map(({ code, cell }) => `${code}:${cell}`),
    known: [...new Set(findings.filter(({ fault }) => codes.has(fault.code)).map(acceptanceText))],
  };
}
