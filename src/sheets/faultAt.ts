/** A fault of a measure that is still being read, with the cell it stands in. */
import type { Fault } from '../domain/finding.ts';
import type { Place } from '../domain/place.ts';

export interface FaultAt {
  readonly fault: Fault;
  readonly place: Place;
  /** Other cells that it follows from: as of `Noticed`. */
  readonly restsOn?: readonly Place[];
}
