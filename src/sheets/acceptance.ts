/** Finds the reason for which a person let a finding stand, by the finding's code and cell. */
import type { Finding, Noticed } from '../domain/finding.ts';
import type { Standing } from '../domain/graded.ts';
import type { Acceptance } from '../domain/settings.ts';
import { parsePlace, placeText } from './address.ts';
import { heldBy, heldIn, withoutAddresses } from './heldText.ts';
import type { Snapshot } from './snapshot.ts';

const WHOLE_WORKBOOK = 'workbook';

/** `'Director''s'` is the sheet `Director's`; a name without quotes is itself. */
export const unquotedSheet = (text: string): string =>
  text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

/** The one spelling of a cell, however it was written: `'Scorecard'!$F$7` and `Scorecard!F7` are one. */
function spelling(cell: string): string {
  const place = parsePlace(cell);
  return (place === null ? unquotedSheet(cell.trim()) : placeText(place)).toLowerCase();
}

/** How an acceptance names the place of a finding: its cell, else its sheet, else `workbook`. */
export const acceptedCell = ({ place, sheet }: Pick<Noticed, 'place' | 'sheet'>): string =>
  place !== null ? placeText(place) : (sheet ?? WHOLE_WORKBOOK);

/** How a finding is accepted on the command line, without the reason: `formula-error:'Data sheet'!F9`. */
export function acceptanceText({ fault, place, sheet }: Pick<Noticed, 'fault' | 'place' | 'sheet'>): string {
  if (place !== null) return `${fault.code}:${placeText(place)}`;
  if (sheet === null) return `${fault.code}:${WHOLE_WORKBOOK}`;
  // Quoted as in formulas, which only addresses know: the sheet's first cell without the cell.
  return `${fault.code}:${placeText({ sheet, row: 0, column: 0 }).slice(0, -'!A1'.length)}`;
}

/**
 * The acceptances that let none of the findings stand.
 * @param unjudged codes of findings that have not been looked for
 */
export function acceptingNothing(
  accepted: readonly Acceptance[],
  findings: readonly Noticed[],
  unjudged: readonly string[],
): readonly Acceptance[] {
  return accepted.filter((acceptance) => {
    if (unjudged.includes(acceptance.code)) return false;
    const reasonFor = acceptedReasons([acceptance]);
    return !findings.some((found) => reasonFor(found) !== null);
  });
}

/** What is known of a finding's cell; null where it has none, or where nothing is known. */
type Held = (noticed: Noticed & Pick<Finding, 'held'>) => string | null;

/** What the finding itself remembers, where its cell has been looked at. */
const REMEMBERED: Held = ({ held }) => held ?? null;

/** Whether the cell holds something else than when the finding was accepted. */
function hasLapsed({ held }: Acceptance, now: string | null): boolean {
  if (held == null || held === '' || now === null || held === now) return false;
  return withoutAddresses(held) !== withoutAddresses(now);
}

/** The acceptance that names a finding, whether or not its cell has changed since; null where none does. */
export type Named = (noticed: Noticed) => Acceptance | null;

const movedKey = (code: string, sheet: string, held: string): string =>
  `${code} held on ${sheet.toLowerCase()} ${held}`;

/**
 * A finding without a cell is matched by its sheet, whichever cell of
 * that sheet the acceptance names; one that concerns the workbook, by its code alone. One of a measure whose cells have
 * moved, as rows were sorted or columns put in, is matched by the measure and by what the cells hold.
 */
export function acceptancesByFinding(accepted: readonly Acceptance[], held: Held = REMEMBERED): Named {
  if (accepted.length === 0) return () => null;
  const known = new Map<string, Acceptance>();
  for (const acceptance of accepted) {
    const { code, cell } = acceptance;
    const sheet = parsePlace(cell)?.sheet;
    known.set(`${code} ${WHOLE_WORKBOOK}`, acceptance);
    if (sheet !== undefined) known.set(`${code} sheet ${sheet.toLowerCase()}`, acceptance);
    else known.set(`${code} sheet ${spelling(cell)}`, acceptance);
    known.set(`${code} cell ${spelling(cell)}`, acceptance);
    if (sheet !== undefined && acceptance.held != null)
      known.set(movedKey(code, sheet, withoutAddresses(acceptance.held)), acceptance);
  }
  return (noticed) => {
    const { fault, place, sheet } = noticed;
    if (place === null)
      return (
        known.get(`${fault.code} ${sheet === null ? WHOLE_WORKBOOK : `sheet ${sheet.toLowerCase()}`}`) ?? null
      );
    const atCell = known.get(`${fault.code} cell ${placeText(place).toLowerCase()}`) ?? null;
    const now = noticed.measure === null ? null : held(noticed);
    if (now === null || (atCell !== null && !hasLapsed(atCell, now))) return atCell;
    return known.get(movedKey(fault.code, place.sheet, withoutAddresses(now))) ?? atCell;
  };
}

/**
 * Makes the look-up that `assess` asks for.
 * @param held what cells hold now: an acceptance lapses where its cell holds something else than it did; left out, what the findings themselves remember
 */
export function acceptedReasons(
  accepted: readonly Acceptance[],
  held: Held = REMEMBERED,
): (noticed: Noticed) => string | null {
  const find = acceptancesByFinding(accepted, held);
  return (noticed) => {
    const acceptance = find(noticed);
    return acceptance === null || hasLapsed(acceptance, held(noticed)) ? null : acceptance.reason;
  };
}

/** What is known of the findings' cells and of acceptances that have lapsed. */
export function standingOf(accepted: readonly Acceptance[], snapshot: Snapshot): Standing {
  const heldAt = heldIn(snapshot);
  const held: Held = (noticed) => heldBy(noticed, heldAt);
  const find = acceptancesByFinding(accepted, held);
  return {
    held,
    lapsed: (noticed) => {
      const acceptance = find(noticed);
      return acceptance !== null && hasLapsed(acceptance, held(noticed)) ? acceptance : null;
    },
  };
}

/** The acceptances, each with what the finding that it lets stand holds now; as it is where that has no cell, or there is none. */
export function remembering(
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
): readonly Acceptance[] {
  return accepted.map((acceptance) => {
    const find = acceptancesByFinding([acceptance]);
    const held = findings.find((finding) => find(finding) !== null)?.held;
    return held === undefined ? acceptance : { ...acceptance, held };
  });
}
