/** What a cell holds, as an acceptance remembers it: the same from every host, whatever its format shows. */
import type { Place } from '../domain/place.ts';
import { withoutNoise } from '../domain/round.ts';
import type { Cell } from './cell.ts';
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

/** Looks up what cells of a workbook hold; null where it has no such sheet. */
export function heldIn({ sheets }: Snapshot): (place: Place) => string | null {
  const byName = new Map<string, WorksheetSnapshot>();
  for (const sheet of sheets) if (sheet.kind === 'worksheet') byName.set(sheet.name.toLowerCase(), sheet);
  return ({ sheet, row, column }) => {
    const found = byName.get(sheet.toLowerCase());
    return found === undefined ? null : heldText(cellAt(found, row, column));
  };
}
