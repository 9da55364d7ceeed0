/** A status printed by the council that is not the one the rule gives; both are kept and neither is bent. */
import type { AssessedMeasure } from '../assessment.ts';
import type { Said } from '../measure.ts';
import type { Status } from '../status.ts';
import { type Check, noticedIn } from './check.ts';
import { printedFor } from './printedFor.ts';

type Colour = 'green' | 'amber' | 'red';

/** Printed words that can be compared; others (`Data not available`, `Monitor`) are kept and not compared. */
const PRINTED: ReadonlyMap<string, Colour> = new Map([
  ['green', 'green'],
  ['amber', 'amber'],
  ['red', 'red'],
]);

/** The colour of three that a status of ours would have on a sheet without extra bands; null where it has none. */
function colourOf(status: Status): Colour | null {
  switch (status) {
    case 'Exceeded':
    case 'Green':
      return 'green';
    case 'Green-Amber':
    case 'Amber':
    case 'Red-Amber':
      return 'amber';
    case 'Red':
      return 'red';
    case 'Not rated':
      return null;
  }
}

/** The word in the status column, if it was printed for this period, or the one inside the reading's own cell. */
function printed({ measure, reading }: AssessedMeasure, isOfPeriod: boolean): Said | null {
  if (measure.published.status !== null) return isOfPeriod ? measure.published.status : null;
  return reading?.kind === 'measured' && reading.statusWord !== null
    ? { text: reading.statusWord, place: reading.place }
    : null;
}

export const publishedStatus: Check = ({ measures }) => {
  const isOfPeriod = printedFor(measures);
  return measures.flatMap((assessed) => {
    const said = printed(assessed, isOfPeriod(assessed));
    const theirs = said === null ? undefined : PRINTED.get(said.text.trim().toLowerCase());
    const ours = colourOf(assessed.rating.status);
    if (said === null || theirs === undefined || ours === null || theirs === ours) return [];
    return [
      noticedIn(
        assessed.measure,
        {
          code: 'published-status-differs',
          published: said.text,
          ours: assessed.rating.status,
          why: assessed.why,
        },
        said.place,
      ),
    ];
  });
};
