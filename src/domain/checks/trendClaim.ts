/** What a printed trend claims of a measure: the directions of ours that it agrees with. */
import type { Polarity } from '../polarity.ts';
import type { PrintedDirection } from '../readTrendWord.ts';
import type { Direction } from '../trend.ts';

/**
 * Words for better and worse are of the performance. `Up` and `Down`, and arrows, are of the performance too as most
 * councils draw them, but of the figure as others do: where lower is better they may mean either. For measures that are
 * for information only they are of the figure, and there is no better or worse.
 * @returns null where nothing can be compared
 */
export function trendClaim(printed: PrintedDirection, polarity: Polarity): readonly Direction[] | null {
  const forInformation = polarity === 'information';
  switch (printed) {
    case 'No change':
      return ['No change'];
    case 'Improved':
    case 'Worsened':
      return forInformation ? null : [printed];
    case 'Up':
    case 'Down':
      if (forInformation) return [printed];
      if (polarity === 'higher') return [printed === 'Up' ? 'Improved' : 'Worsened'];
      return ['Improved', 'Worsened'];
  }
}
