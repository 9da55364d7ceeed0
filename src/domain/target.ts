/** What a measure is held to, as its cell states it. */
import type { Place } from './place.ts';
import type { Figure, UnreadableReason } from './reading.ts';

/** `>` and `<` are strict: the very figure has not met them. */
export type TargetOperator = '>=' | '>' | '<=' | '<';

/** Which sheet the target came from. */
export type TargetSource = 'scorecard' | 'plan';

/** `period`: for the reading's own period; `annual`: for the whole year. */
export type TargetSpan = 'period' | 'annual';

/**
 * Where a formula looks a plan's target up: the row of `keys` (one column) that equals the measure's own ref or name
 * holds it in `column`. null where the key is not unique or not the same text, so that only the cell itself can be named.
 */
export interface PlanLookup {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly keyColumn: number;
  readonly column: number;
  readonly by: 'ref' | 'name';
}

export interface NumberTarget extends Figure {
  readonly kind: 'number';
  /** null where neither the words nor the polarity say which way (near target, unknown polarity). */
  readonly operator: TargetOperator | null;
  readonly source: TargetSource;
  readonly span: TargetSpan;
  readonly lookup: PlanLookup | null;
  /** The word of the scale where the measure is graded. */
  readonly grade: string | null;
}

/** `85-95%`: near target, met anywhere inside. `low` and `high` share the place and the text unless two columns state them. */
export interface BandTarget {
  readonly kind: 'band';
  readonly low: Figure;
  readonly high: Figure;
  readonly text: string;
  readonly place: Place;
  readonly source: TargetSource;
  readonly span: TargetSpan;
}

export interface MissingTarget {
  readonly kind: 'missing';
  readonly text: string | null;
  readonly place: Place | null;
}

export interface UnreadableTarget {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  readonly text: string;
  readonly place: Place;
  readonly source: TargetSource;
}

export type Target = NumberTarget | BandTarget | MissingTarget | UnreadableTarget;

/** The target of a measure for which the sheet has no target cell. */
export const NO_TARGET: MissingTarget = { kind: 'missing', text: null, place: null };
