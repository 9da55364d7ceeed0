/** Makes what readers and checks report: a fault of one measure, of a sheet, or of the workbook. */
import type { Fault, Noticed, Repair } from './finding.ts';
import type { Measure } from './measure.ts';
import type { Place } from './place.ts';

/** A fault of one measure at one of its cells. */
export const noticedOf = (
  { sheet, ref, name }: Pick<Measure, 'sheet' | 'ref' | 'name'>,
  fault: Fault,
  place: Place,
  repair: Repair | null = null,
): Noticed => ({ fault, sheet, place, ref, measure: name, repair });

/** The same, which follows from other cells too: an acceptance of it lapses when any of them changes. */
export const restingOn = (noticed: Noticed, places: readonly Place[]): Noticed => ({
  ...noticed,
  restsOn: places,
});

/** A fault that concerns a whole sheet, or one cell of it and no one measure. */
export const noticedOn = (sheet: string, fault: Fault, place: Place | null): Noticed => ({
  fault,
  sheet,
  place,
  ref: null,
  measure: null,
  repair: null,
});

/** A fault that concerns the workbook. */
export const noticedInBook = (fault: Fault): Noticed => ({
  fault,
  sheet: null,
  place: null,
  ref: null,
  measure: null,
  repair: null,
});
