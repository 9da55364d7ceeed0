/** Points a measure's cells at the first cell of the merged area they belong to, the only one that holds a value. */
import type { Measure } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import type { Figure } from '../domain/reading.ts';
import type { Target } from '../domain/target.ts';
import { targetPlaces } from '../domain/targetPlaces.ts';
import { mergesByRow } from './mergesByRow.ts';
import type { Snapshot } from './snapshot.ts';

/** Gives the cell that speaks for a place: its own, or the first of its merged area. */
export type AnchorOf = (place: Place) => Place;

/** Finds anchors on any sheet of the workbook; null where nothing is merged. Linear in its merges. */
export function anchorsOf(snapshot: Snapshot): AnchorOf | null {
  const sheets = new Map(
    snapshot.sheets.flatMap((sheet) =>
      sheet.kind === 'worksheet' && sheet.merges.length > 0
        ? [[sheet.name, mergesByRow(sheet)] as const]
        : [],
    ),
  );
  if (sheets.size === 0) return null;
  return (place) => {
    const merge = sheets.get(place.sheet)?.(place.row, place.column) ?? null;
    return merge ? { sheet: place.sheet, row: merge.top, column: merge.left } : place;
  };
}

/** A merged target of the plan is named by its anchor, as the row that is looked up need not be the one that holds it. */
function anchorTarget(target: Target, anchorOf: AnchorOf): Target {
  switch (target.kind) {
    case 'number': {
      const place = anchorOf(target.place);
      return place === target.place ? target : { ...target, place, lookup: null };
    }
    case 'unreadable':
      return { ...target, place: anchorOf(target.place) };
    case 'band': {
      const anchored = (edge: Figure): Figure => ({ ...edge, place: anchorOf(edge.place) });
      const { low, high } = target;
      return { ...target, low: anchored(low), high: anchored(high), place: anchorOf(target.place) };
    }
    case 'missing':
      return target.place === null ? target : { ...target, place: anchorOf(target.place) };
  }
}

const mapValues = <Value>(map: ReadonlyMap<string, Value>, change: (value: Value) => Value) =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

function placesOf({ readings, periodTargets, target, rule, places }: Measure): readonly Place[] {
  return [
    places.name,
    ...(places.ref ? [places.ref] : []),
    ...(rule.floor ? [rule.floor.place] : []),
    ...targetPlaces(target),
    ...[...periodTargets.values()].flatMap(targetPlaces),
    ...[...readings.values()].map((reading) => reading.place),
  ];
}

/** The measure with every cell that a formula may name at its anchor. */
export function anchorPlaces(measure: Measure, anchorOf: AnchorOf | null): Measure {
  if (anchorOf === null || placesOf(measure).every((place) => anchorOf(place) === place)) return measure;
  const { floor } = measure.rule;
  const { ref, name } = measure.places;
  return {
    ...measure,
    readings: mapValues(measure.readings, (reading) => ({ ...reading, place: anchorOf(reading.place) })),
    periodTargets: mapValues(measure.periodTargets, (target) => anchorTarget(target, anchorOf)),
    target: anchorTarget(measure.target, anchorOf),
    rule: { ...measure.rule, floor: floor && { ...floor, place: anchorOf(floor.place) } },
    places: { ref: ref && anchorOf(ref), name: anchorOf(name) },
  };
}
