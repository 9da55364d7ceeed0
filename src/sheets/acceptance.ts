/** Finds the reason for which a person let a finding stand, by the finding's code and cell. */
import type { Noticed } from '../domain/finding.ts';
import type { Acceptance } from '../domain/settings.ts';
import { parsePlace, placeText } from './address.ts';

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

/**
 * Makes the look-up that `assess` asks for. A finding without a cell is matched by its sheet, whichever cell of
 * that sheet the acceptance names; one that concerns the workbook, by its code alone.
 */
export function acceptedReasons(accepted: readonly Acceptance[]): (noticed: Noticed) => string | null {
  const reasons = new Map<string, string>();
  for (const { code, cell, reason } of accepted) {
    const sheet = parsePlace(cell)?.sheet;
    reasons.set(`${code} ${WHOLE_WORKBOOK}`, reason);
    if (sheet !== undefined) reasons.set(`${code} sheet ${sheet.toLowerCase()}`, reason);
    else reasons.set(`${code} sheet ${spelling(cell)}`, reason);
    reasons.set(`${code} cell ${spelling(cell)}`, reason);
  }
  return ({ fault, place, sheet }) => {
    const key =
      place !== null
        ? `cell ${placeText(place).toLowerCase()}`
        : sheet !== null
          ? `sheet ${sheet.toLowerCase()}`
          : WHOLE_WORKBOOK;
    return reasons.get(`${fault.code} ${key}`) ?? null;
  };
}
