/** What was reported before, as the history or last quarter's own sheet has it, and which measure each of it was. */
import { countsRows, realRef } from './checks/realRef.ts';
import { groupBy } from './groupBy.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { RatingRule } from './ratingRule.ts';
import type { Status } from './status.ts';

/** A figure as it was; null where there was none. */
export interface PastFigure {
  readonly value: number | null;
  readonly text: string | null;
}

export interface PastMeasure {
  readonly ref: string | null;
  readonly name: string;
  readonly sheet: string;
  readonly unit: string;
  /** The period it was assessed in. */
  readonly period: Period;
  readonly status: Status;
  readonly target: PastFigure;
  /** By period key. */
  readonly figures: ReadonlyMap<string, PastFigure>;
  /** The comment's mark; null where there was none, or none was kept. */
  readonly comment: string | null;
}

/** Where it is known from. */
export type PastSource =
  | { readonly kind: 'history'; readonly period: string; readonly madeOn: string }
  | { readonly kind: 'sheet'; readonly period: string; readonly sheet: string };

/** The report that somebody can look it up in. */
export type ReportedIn =
  | { readonly kind: 'history'; readonly period: string }
  | { readonly kind: 'sheet'; readonly sheet: string };

export const reportedIn = (source: PastSource): ReportedIn =>
  source.kind === 'history'
    ? { kind: 'history', period: source.period }
    : { kind: 'sheet', sheet: source.sheet };

export interface Past {
  readonly source: PastSource;
  /** The rule of then; null where it was not kept. */
  readonly rule: RatingRule | null;
  readonly measures: readonly PastMeasure[];
}

/** The measures of now beside those of then. */
export interface PastMatch {
  readonly past: Past;
  readonly of: ReadonlyMap<Measure, PastMeasure>;
  /** Measures of now that were not there. */
  readonly added: readonly Measure[];
  /** Measures of then that are no longer there. */
  readonly gone: readonly PastMeasure[];
}

type Named = Pick<Measure, 'ref' | 'name' | 'sheet'>;

/** A name without what is often written otherwise: case, spaces and punctuation. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}%£]+/gu, '');

const refOf = (measure: Named): string | null => {
  const ref = realRef(measure);
  return ref === null || countsRows(ref) ? null : ref.toLowerCase().replace(/\s+/g, '');
};

/** What identifies a measure, the surest first; null where it has no such key. */
const KEYS: readonly ((measure: Named) => string | null)[] = [
  (measure) => JSON.stringify([measure.sheet, measure.ref, plainName(measure.name)]),
  (measure) => JSON.stringify([refOf(measure), plainName(measure.name)]),
  refOf,
  ({ name }) => plainName(name),
];

const onlyOnes = <Item extends Named>(
  items: readonly Item[],
  keyOf: (item: Named) => string | null,
): ReadonlyMap<string, Item> =>
  new Map(
    [...groupBy(items, (item) => keyOf(item) ?? '')].flatMap(([key, [first, ...others]]) =>
      key !== '' && first !== undefined && others.length === 0 ? [[key, first] as const] : [],
    ),
  );

/** Finds each measure among those of then, by the surest key that a single one has on either side. */
export function matchPast(measures: readonly Measure[], past: Past): PastMatch {
  const of = new Map<Measure, PastMeasure>();
  let now = measures;
  let then = past.measures;
  for (const keyOf of KEYS) {
    const found = onlyOnes(then, keyOf);
    for (const [key, measure] of onlyOnes(now, keyOf)) {
      const before = found.get(key);
      if (before !== undefined) of.set(measure, before);
    }
    const taken = new Set(of.values());
    now = now.filter((measure) => !of.has(measure));
    then = then.filter((measure) => !taken.has(measure));
  }
  return { past, of, added: now, gone: then };
}
