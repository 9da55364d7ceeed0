/** Finds where each sheet of ours is, or is to be. A sheet is ours by its defined name, never by its tab. */
import { parseSheetArea } from '../../sheets/address.ts';
import type { OwnSheet } from '../../sheets/plan.ts';
import type { Snapshot } from '../../sheets/snapshot.ts';
import type { Outcome } from './fault.ts';

export interface OwnPlace {
  readonly sheet: OwnSheet;
  /** The tab that it has, which a person may have renamed. */
  readonly tab: string;
  readonly isNew: boolean;
  /** The workbook has its defined name, though for a new sheet it leads nowhere. */
  readonly isNamed: boolean;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function ownPlaces(snapshot: Snapshot, own: readonly OwnSheet[]): Outcome<readonly OwnPlace[]> {
  const places: OwnPlace[] = [];
  for (const sheet of own) {
    const defined = snapshot.names.find(
      ({ name, sheet: on }) => on === null && same(name, sheet.definedName),
    );
    const tab = defined === undefined ? undefined : parseSheetArea(defined.refersTo)?.sheet;
    const present = snapshot.sheets.find(({ name }) => tab !== undefined && same(name, tab));
    if (present !== undefined) places.push({ sheet, tab: present.name, isNew: false, isNamed: true });
    else if (snapshot.sheets.some(({ name }) => same(name, sheet.name)))
      return { ok: false, fault: { code: 'sheet-name-taken', sheet: sheet.name } };
    else places.push({ sheet, tab: sheet.name, isNew: true, isNamed: defined !== undefined });
  }
  return { ok: true, value: places };
}
