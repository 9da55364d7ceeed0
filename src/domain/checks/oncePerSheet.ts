/** Says once of a sheet what holds for all its measures, so that one missing column does not hide other findings. */
import type { Noticed } from '../finding.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import { noticedOn } from '../noticed.ts';

/** Fewer alike are said one by one: each then has its cell to go to. */
const FEWEST = 3;

interface OfMeasure {
  readonly measure: Measure;
  readonly noticed: Noticed;
}

/**
 * What was noticed of single measures; where it is all the sheet's measures, one finding of the sheet in their place.
 * @param among how many measures of each sheet it could have been
 * @param found of different measures, and each the same fault
 */
export function oncePerSheet(among: readonly Measure[], found: readonly OfMeasure[]): readonly Noticed[] {
  const all = groupBy(among, ({ sheet }) => sheet);
  return [...groupBy(found, ({ measure }) => measure.sheet)].flatMap(([sheet, onSheet]) => {
    const [first] = onSheet;
    const isAll = onSheet.length >= FEWEST && onSheet.length === all.get(sheet)?.length;
    return first !== undefined && isAll
      ? [noticedOn(sheet, first.noticed.fault, null)]
      : onSheet.map(({ noticed }) => noticed);
  });
}
