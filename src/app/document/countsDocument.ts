/** The counts of an assessment as the document prints them. */
import type { Counts } from '../../domain/assessment.ts';
import type { Bands } from '../../domain/policy.ts';
import type { Status } from '../../domain/status.ts';
import type { Direction } from '../../domain/trend.ts';

export type CountsDocument = Readonly<
  Record<'measures' | 'rated' | 'Green' | 'Amber' | 'Red' | 'Not rated' | Direction, number> &
    Partial<Record<Status, number>>
>;

/** The statuses of extra bands are counted only where the policy has such bands: elsewhere no measure can have them. */
export function countsDocument(counts: Counts, bands: Bands | null): CountsDocument {
  const { status, trend } = counts;
  return {
    measures: counts.measures,
    rated: counts.rated,
    ...(bands?.exceeded == null ? {} : { Exceeded: status.Exceeded }),
    Green: status.Green,
    ...(bands?.amberSplit == null
      ? {}
      : { 'Green-Amber': status['Green-Amber'], 'Red-Amber': status['Red-Amber'] }),
    Amber: status.Amber,
    Red: status.Red,
    'Not rated': status['Not rated'],
    Improved: trend.Improved,
    Worsened: trend.Worsened,
    'No change': trend['No change'],
    'Not comparable': trend['Not comparable'],
    Up: trend.Up,
    Down: trend.Down,
    'Too few cases': trend['Too few cases'],
  };
}
