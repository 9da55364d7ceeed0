/** The cells that state a target: one, or two where a band has a cell for each edge. */
import { type Place, samePlace } from './place.ts';
import type { Target } from './target.ts';

/** Each cell once; none where no cell could state a target. */
export function targetPlaces(target: Target): readonly Place[] {
  if (target.place === null) return [];
  if (target.kind !== 'band') return [target.place];
  const places = [target.place, target.low.place, target.high.place];
  return places.filter((place, at) => places.findIndex((other) => samePlace(other, place)) === at);
}
