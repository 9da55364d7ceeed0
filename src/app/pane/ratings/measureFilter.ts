/** Which measures a person wants to see: by status, by priority, by words. */
import type { AssessedMeasure } from '../../../domain/assessment.ts';
import { byPriority } from '../../../domain/byPriority.ts';
import { type Place, placeKey } from '../../../domain/place.ts';
import { plainText } from '../../../domain/plainText.ts';
import type { Status } from '../../../domain/status.ts';

export interface Wanted {
  /** null: every status. */
  readonly status: Status | null;
  /** The name of a group of `byPriority`; null: every priority. */
  readonly priority: string | null;
  /** Each word must occur in a measure's name, ref, priority or owner. */
  readonly search: string;
}

export const EVERYTHING: Wanted = { status: null, priority: null, search: '' };

/** A measure with what it is found by. */
interface Findable {
  /** Tells it from every other. */
  readonly key: string;
  readonly assessed: AssessedMeasure;
  readonly priority: string;
  /** In lower case. */
  readonly words: string;
}

/** The cell by which a measure is known: no two measures have the same. */
export const measurePlace = ({ measure }: AssessedMeasure): Place => measure.places.name;

/** Every measure with what it is found by, in the order of the sheets. */
export function findable(measures: readonly AssessedMeasure[]): readonly Findable[] {
  const priorities = new Map(
    byPriority(measures).rows.flatMap(({ priority, measures: group }) =>
      group.map((assessed) => [assessed, priority] as const),
    ),
  );
  return measures.map((assessed) => {
    const { ref, name, owner } = assessed.measure;
    const priority = priorities.get(assessed) ?? '';
    return {
      key: placeKey(measurePlace(assessed)),
      assessed,
      priority,
      words: plainText([ref, name, priority, owner].filter((word) => word !== null).join(' ')).toLowerCase(),
    };
  });
}

export function matching(all: readonly Findable[], wanted: Wanted): readonly Findable[] {
  const words = plainText(wanted.search).toLowerCase().split(' ');
  return all.filter(
    ({ assessed, priority, words: own }) =>
      (wanted.status === null || assessed.rating.status === wanted.status) &&
      (wanted.priority === null || priority === wanted.priority) &&
      words.every((word) => own.includes(word)),
  );
}
