/** Makes findings of what was noticed, wherever it was noticed: how grave each is, and whether a person lets it stand. */
import type { Finding, Noticed } from './finding.ts';
import type { Place } from './place.ts';
import type { Acceptance } from './settings.ts';
import { severityOf } from './severity.ts';

/** The reason for which a person lets a finding stand; null where nobody did. */
export type AcceptedReason = (noticed: Noticed) => string | null;

/** What is known of the cells that findings concern, and of acceptances that their cells have outlived. */
export interface Standing {
  /** What the finding's cell holds now; null where it has none. */
  readonly held: (noticed: Noticed) => string | null;
  /** The acceptance of this very finding that no longer counts, because the cell has changed; null where there is none. */
  readonly lapsed: (noticed: Noticed) => Acceptance | null;
}

const UNKNOWN: Standing = { held: () => null, lapsed: () => null };

function lapsedBeside(found: Noticed, { held, lapsed }: Standing): readonly Noticed[] {
  const acceptance = lapsed(found);
  if (acceptance === null) return [];
  const { code, reason } = acceptance;
  const facts = { accepted: code, reason, held: acceptance.held ?? '', holds: held(found) ?? '' };
  return [{ ...found, fault: { code: 'acceptance-lapsed', ...facts }, repair: null }];
}

/** Each finding, followed by what says that it was accepted once. @param isUsed whether a status or a trend rests on a cell */
export const graded = (
  noticed: readonly Noticed[],
  acceptedReason: AcceptedReason,
  isUsed: (place: Place) => boolean,
  standing: Standing = UNKNOWN,
): readonly Finding[] =>
  noticed
    .flatMap((found) => [found, ...lapsedBeside(found, standing)])
    .map((found) => {
      const held = standing.held(found);
      return {
        ...found,
        severity: severityOf(found, isUsed),
        accepted: acceptedReason(found),
        ...(held === null ? {} : { held }),
      };
    });
