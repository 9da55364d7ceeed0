/** Sets the workbook names by which our sheets and cells are known, and drops those that no longer fit. */
import { parseSheetArea, pinnedAreaText } from '../../sheets/address.ts';
import type { Area, DefinedName, Snapshot } from '../../sheets/snapshot.ts';
import type { OwnPlace } from './ownPlaces.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export interface WantedName {
  readonly name: string;
  readonly tab: string;
  readonly area: Area;
}

export const wantedNames = (places: readonly OwnPlace[]): readonly WantedName[] =>
  places.flatMap(({ sheet, tab }) => [
    { name: sheet.definedName, tab, area: A1 },
    ...sheet.names.map(({ name, area }) => ({ name, tab, area })),
  ]);

/** Names of our family on those sheets, as they are. */
export const familyNames = ({ names }: Snapshot, places: readonly OwnPlace[]): readonly DefinedName[] =>
  names.filter(
    ({ name, refersTo, sheet: local }) =>
      local === null &&
      places.some(({ sheet, tab }) => {
        const family = sheet.definedName.slice(0, sheet.definedName.indexOf('.') + 1);
        return name.toLowerCase().startsWith(family.toLowerCase()) && parseSheetArea(refersTo)?.sheet === tab;
      }),
  );

const deleteNameStep = (name: string): Step => ({
  bytes: RANGE_BYTES,
  run: ({ workbook }) => workbook.names.getItem(name).delete(),
});

/** @param all every name of the workbook's own, whichever sheet it leads to; new sheets are marked when they are added */
export function nameSteps(
  all: readonly DefinedName[],
  family: readonly DefinedName[],
  wanted: readonly WantedName[],
  places: readonly OwnPlace[],
): readonly Step[] {
  const marked = new Set(places.filter(({ isNew }) => isNew).map(({ sheet }) => sheet.definedName));
  const gone = family.filter(({ name }) => !wanted.some((one) => same(one.name, name)));
  return [
    ...gone.map(({ name }) => deleteNameStep(name)),
    ...wanted
      .filter(({ name }) => !marked.has(name))
      .map(({ name, tab, area }): Step => {
        const isThere = all.some((one) => one.sheet === null && same(one.name, name));
        return {
          bytes: RANGE_BYTES + SET_BYTES,
          run: ({ workbook, range }) => {
            if (isThere) workbook.names.getItem(name).formula = `=${pinnedAreaText(tab, area)}`;
            else workbook.names.add(name, range(tab, area));
          },
        };
      }),
  ];
}
