/** What a cell holds, as an acceptance remembers it: the same from every host, whatever its format shows. */
import type { Noticed } from '../domain/finding.ts';
import { type Place, placeKey } from '../domain/place.ts';
import { withoutNoise } from '../domain/round.ts';
import { cellText, placeText } from './address.ts';
import type { Cell } from './cell.ts';
import { type MergeAt, mergesByRow } from './mergesByRow.ts';
import { cellAt, type Snapshot, type WorksheetSnapshot } from './snapshot.ts';

const BLANK = '(blank)';

/** Of longer texts the settings keep the beginning, and a checksum by which a change further on is seen. */
const LONGEST = 80;

/** FNV-1a, 32 bits (Fowler, Noll and Vo): tells texts apart; it is no safeguard against anybody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const remembered = (text: string): string =>
  text.length <= LONGEST
    ? `“${text}”`
    : `“${text.slice(0, LONGEST)}…” (${text.length} characters, ${checksum(text)})`;

/** `0.913`, `“See note”`, `#REF!`, `(blank)`; numbers to the 15 digits that a spreadsheet keeps. */
export function heldText(cell: Cell | undefined): string {
  const value = cell?.value ?? { kind: 'empty' };
  switch (value.kind) {
    case 'empty':
      return BLANK;
    case 'number':
      return String(withoutNoise(value.value));
    case 'text':
      return value.value.trim() === '' ? BLANK : remembered(value.value.trim().replace(/\s+/g, ' '));
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code;
  }
}

interface Held {
  readonly sheet: WorksheetSnapshot;
  readonly mergeAt: MergeAt;
}

/** Looks up what cells of a workbook hold, those of a merged area all what its first does; null where it has no such sheet. */
export function heldIn({ sheets }: Snapshot): (place: Place) => string | null {
  const byName = new Map<string, Held>();
  for (const sheet of sheets) {
    if (sheet.kind === 'worksheet')
      byName.set(sheet.name.toLowerCase(), { sheet, mergeAt: mergesByRow(sheet) });
  }
  return ({ sheet, row, column }) => {
    const found = byName.get(sheet.toLowerCase());
    if (found === undefined) return null;
    const merge = found.mergeAt(row, column);
    return heldText(cellAt(found.sheet, merge?.top ?? row, merge?.left ?? column));
  };
}

const ofMeasure = (ref: string | null, measure: string): string => ` of ${ref ?? remembered(measure)}`;

/** `F6 0.43`, `Plan!E2 0.5`, `'Data, Q2'!E2 0.5`: the address that stands before what a cell holds. */
const ADDRESS = /(?<=^|, )(?:'(?:[^']|'')+'!|[^\s'!,]+!)?[A-Z]{1,3}\d+ /g;

/** What is held without the cells' addresses: the same when rows or columns have moved, with the measure. */
export function withoutAddresses(held: string): string {
  const [own = '', others] = held.split(', with ');
  return others === undefined ? own : `${own}, with ${others.replace(ADDRESS, '')}`;
}

/** More cells than this, as a total of very many parts has, are remembered by a checksum alone. */
const MOST_NAMED = 30;

/**
 * What a finding's cell holds, of which measure and, where the finding follows from other cells, what those hold:
 * `“Green” of CC02, with F6 0.43, G6 0.5`. null where it has no cell.
 */
export function heldBy(
  { place, restsOn = [], ref, measure }: Pick<Noticed, 'place' | 'restsOn' | 'ref' | 'measure'>,
  heldAt: (place: Place) => string | null,
): string | null {
  const content = place && heldAt(place);
  if (place === null || content === null) return null;
  // Rows that are sorted or inserted bring another measure to the cell, with the same 0 or the same blank.
  const own = measure === null ? content : `${content}${ofMeasure(ref, measure)}`;
  if (restsOn.length === 0) return own;
  const distinct = [...new Map(restsOn.map((other) => [placeKey(other), other])).values()];
  const others = distinct.map((other) => {
    const address = other.sheet === place.sheet ? cellText(other.row, other.column) : placeText(other);
    return `${address} ${heldAt(other) ?? BLANK}`;
  });
  return others.length <= MOST_NAMED
    ? `${own}, with ${others.join(', ')}`
    : `${own}, with ${others.length} other cells (${checksum(others.join(', '))})`;
}
