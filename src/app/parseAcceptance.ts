/** Reads what a person accepts on the command line: `target-zero:'Q2'!H9=Agreed by the board`. */
import type { FaultCode } from '../domain/finding.ts';
import type { Acceptance } from '../domain/settings.ts';
import { isFaultCode } from '../domain/severity.ts';
import { unquotedSheet } from '../sheets/acceptance.ts';
import { parsePlace, placeText } from '../sheets/address.ts';

export type ParsedAcceptance =
  | { readonly ok: true; readonly acceptance: Acceptance }
  | { readonly ok: false; readonly problem: 'form' | 'code' | 'cell' | 'reason' };

/** Code, then a cell of which a quoted sheet name may hold any character, then the reason. */
const FORM = /^([a-z0-9-]+):((?:'(?:[^']|'')*'|[^'=])*)=(.*)$/s;

const CELL = /![$]?[A-Z]{1,3}[$]?\d+$/i;

/** A cell as settings write it; a sheet's name or `workbook` stands for findings that have no cell. */
function acceptedPlace(text: string): string | null {
  const place = CELL.test(text) ? parsePlace(text) : null;
  if (place !== null) return placeText(place);
  const sheet = unquotedSheet(text);
  if (sheet === '') return null;
  if (!sheet.includes('!')) return sheet;
  // Within quotes a mark of exclamation belongs to the sheet's name.
  return sheet === text ? null : text;
}

/**
 * @param on the day of acceptance, `2025-11-20`
 */
export function parseAcceptance(text: string, on: string): ParsedAcceptance {
  const match = FORM.exec(text.trim());
  if (!match) return { ok: false, problem: 'form' };
  const [, code = '', where = '', said = ''] = match;
  if (!isFaultCode(code)) return { ok: false, problem: 'code' };
  const cell = acceptedPlace(where.trim());
  if (cell === null) return { ok: false, problem: 'cell' };
  const reason = said.trim();
  if (reason === '') return { ok: false, problem: 'reason' };
  return { ok: true, acceptance: { code: code satisfies FaultCode, cell, reason, by: null, on } };
}
