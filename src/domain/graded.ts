/** Makes findings of what was noticed, wherever it was noticed: how grave each is, and whether a person lets it stand. */
import type { Finding, Noticed } from './finding.ts';
import type { Place } from './place.ts';
import { severityOf } from './severity.ts';

/** The reason for which a person lets a finding stand; null where nobody did. */
export type AcceptedReason = (noticed: Noticed) => string | null;

/** @param isUsed whether a status or a trend rests on a cell */
export const graded = (
  noticed: readonly Noticed[],
  acceptedReason: AcceptedReason,
  isUsed: (place: Place) => boolean,
): readonly Finding[] =>
  noticed.map((found) => ({
    ...found,
    severity: severityOf(found, isUsed),
    accepted: acceptedReason(found),
  }));
