/** The workbook names of a sheet of ours: those to set, and those of an earlier time that go. */
import { MAX_COLUMNS, parseSheetArea, pinnedAreaText } from '../../../sheets/address.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { type NewName, nameKey } from './mainPartEdits.ts';
import type { OwnSheetPlace } from './ownSheetPlaces.ts';

const PRINT_TITLES = '_xlnm.Print_Titles';
/** Where Excel notes the area of a sheet's AutoFilter, of which ours have none. */
const FILTERED = '_xlnm._FilterDatabase';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

export function namesToSet({ sheet, tab, index }: OwnSheetPlace): readonly NewName[] {
  const { titleRows } = sheet.page;
  const names = [
    { name: sheet.definedName, refersTo: pinnedAreaText(tab, A1), localSheet: null },
    ...sheet.names.map(({ name, area }) => ({
      name,
      refersTo: pinnedAreaText(tab, area),
      localSheet: null,
    })),
  ];
  if (titleRows === null) return names;
  const area = { top: titleRows.first, bottom: titleRows.last, left: 0, right: MAX_COLUMNS - 1 };
  return [...names, { name: PRINT_TITLES, refersTo: pinnedAreaText(tab, area), localSheet: index }];
}

/** Keys of names that described what the sheet held before: its titles, its filter, and ours that it no longer has. */
export function namesGone(snapshot: Snapshot, places: readonly OwnSheetPlace[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { sheet, tab, index } of places) {
    gone.add(nameKey(PRINT_TITLES, index)).add(nameKey(FILTERED, index));
    const family = sheet.definedName.slice(0, sheet.definedName.indexOf('.') + 1).toLowerCase();
    for (const { name, refersTo, sheet: local } of snapshot.names)
      if (
        local === null &&
        family !== '' &&
        name.toLowerCase().startsWith(family) &&
        parseSheetArea(refersTo)?.sheet === tab
      )
        gone.add(nameKey(name, null));
  }
  return gone;
}
