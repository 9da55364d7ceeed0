/** The same ref on two measures: the plan, the history and people could take one for the other. */
import type { AssessedMeasure } from '../assessment.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { periodKey } from '../period.ts';
import { type Place, samePlace } from '../place.ts';
import type { Check } from './check.ts';
import { countsRows, realRef } from './realRef.ts';

const placeOf = ({ measure }: AssessedMeasure): Place => measure.places.ref ?? measure.places.name;

/**
 * Where a ref has to be unique. Row numbers: under their priority. Other refs: on their sheet, and on all sheets
 * that report the same period; a sheet of an earlier period is not a duplicate.
 */
function realms({ measure, period }: AssessedMeasure, ref: string): readonly string[] {
  const onSheet = JSON.stringify(['sheet', measure.sheet, ref]);
  return countsRows(ref)
    ? [JSON.stringify(['priority', measure.sheet, measure.priority, ref])]
    : [onSheet, JSON.stringify(['period', periodKey(period), ref])];
}

/** Reports each repetition where it stands, and names the first; cells merged over several measures are no repetition. */
export const duplicateRef: Check = ({ measures }) => {
  const first = new Map<string, AssessedMeasure>();
  return measures.flatMap((assessed) => {
    const ref = realRef(assessed.measure);
    if (ref === null) return [];
    const keys = realms(assessed, ref);
    const earlier = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, assessed);
    if (earlier === undefined || samePlace(placeOf(earlier), placeOf(assessed))) return [];
    const other = placeOf(earlier);
    const noticed = noticedOf(assessed.measure, { code: 'duplicate-ref', ref, other }, placeOf(assessed));
    // Whoever accepts it knows both measures by their names.
    return [restingOn(noticed, [assessed.measure.places.name, other, earlier.measure.places.name])];
  });
};
