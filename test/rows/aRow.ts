/** A row of a scorecard for case tables: what stands in its cells, and the measure that is read from them. */
import type { Basis } from '../../src/domain/basis.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import { periodOfKey } from '../../src/domain/periodOfKey.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Polarity } from '../../src/domain/polarity.ts';
import {
  type Bands,
  DEFAULT_POLICY,
  type Policy,
  type ToleranceKind,
  type TrendPolicy,
} from '../../src/domain/policy.ts';
import { NO_TARGET, type Target, type TargetSpan } from '../../src/domain/target.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { floorOf, readingOf, type Said, type SaidContext, targetOf, typedFor } from './said.ts';

export type PolicySpec = Partial<Omit<Policy, 'trend' | 'bands'>> & {
  readonly trend?: Partial<TrendPolicy>;
  readonly bands?: Partial<Bands>;
};

/** Everything but the readings has an ordinary default: a percentage, higher is better, target 90%, Q2 2025/26. */
export interface RowSpec {
  readonly name?: string;
  readonly unit?: Unit;
  readonly polarity?: Polarity;
  readonly basis?: Basis;
  readonly countsPeople?: boolean;
  readonly grades?: readonly string[];
  /** Cells by period key, in the order of their columns. */
  readonly readings: Readonly<Record<string, Said>>;
  readonly period?: string;
  /** null: the sheet has no target column. */
  readonly target?: Said | null;
  readonly span?: TargetSpan;
  /** Targets by period key. */
  readonly profile?: Readonly<Record<string, Said>>;
  /** Both edges of a band in cells of their own, in place of a target. */
  readonly edges?: readonly [Said, Said];
  readonly floor?: Said;
  readonly own?: { readonly toleranceKind?: ToleranceKind; readonly amber?: number };
  /** The target stands on the plan and is looked up there by ref or name. */
  readonly plan?: 'ref' | 'name';
  readonly policy?: PolicySpec;
}

export interface TypedCell {
  readonly place: Place;
  readonly typed: string;
}

export interface Row {
  readonly measure: Measure;
  readonly period: Period;
  readonly policy: Policy;
  readonly cells: readonly TypedCell[];
  /** The cells that our formulas are written in. */
  readonly own: Readonly<Record<'status' | 'trend' | 'secondTrend' | 'why', Place>>;
}

export const SCORECARD = 'Scorecard';
export const PLAN = "The plan's targets";

/** The columns of the sheet that rows are laid out in. */
const COLUMNS = { ref: 0, name: 1, readings: 2, target: 20, high: 21, floor: 22, profile: 23, status: 40 };
const PLAN_COLUMNS = { ref: 0, name: 1, target: 5 };
const PLAN_ROWS = { first: 2, last: 3000 };

const periodOf = (key: string): Period => {
  const period = periodOfKey(key);
  if (period === null) throw new Error(`No period has the key ${key}`);
  return period;
};

export const policyOf = (spec: PolicySpec = {}): Policy => ({
  ...DEFAULT_POLICY,
  ...spec,
  trend: { ...DEFAULT_POLICY.trend, ...spec.trend },
  bands: spec.bands ? { exceeded: null, amberSplit: null, ...spec.bands } : null,
});

const latest = (readings: RowSpec['readings']): string => Object.keys(readings).at(-1) ?? 'Q2 2025/26';

/** The row at `row` of the sheet, counting from 0. */
export function aRow(spec: RowSpec, row = 6): Row {
  const unit = spec.unit ?? 'percent';
  const grades = spec.grades ?? null;
  const ref = `1.${row}.PI`;
  const name = `${spec.name ?? 'Measure'} ${row}`;
  const cells: TypedCell[] = [];

  const put = (said: Said, place: Place): SaidContext => {
    cells.push({ place, typed: typedFor(said, unit) });
    return { unit, grades, place };
  };
  const here = (column: number): Place => ({ sheet: SCORECARD, row, column });
  const words = (said: string, place: Place): Place => {
    cells.push({ place, typed: `'${said}` });
    return place;
  };

  const places = { ref: words(ref, here(COLUMNS.ref)), name: words(name, here(COLUMNS.name)) };
  const readings = new Map(
    Object.entries(spec.readings).map(([key, said], at) => [
      key,
      readingOf(said, put(said, here(COLUMNS.readings + at))),
    ]),
  );
  const periodTargets = new Map(
    Object.entries(spec.profile ?? {}).map(([key, said], at) => [
      key,
      targetOf(said, put(said, here(COLUMNS.profile + at)), 'period'),
    ]),
  );

  const planTarget = (by: 'ref' | 'name', said: Said): Target => {
    const planRow = PLAN_ROWS.first + row;
    words(ref, { sheet: PLAN, row: planRow, column: PLAN_COLUMNS.ref });
    words(name, { sheet: PLAN, row: planRow, column: PLAN_COLUMNS.name });
    const place = { sheet: PLAN, row: planRow, column: PLAN_COLUMNS.target };
    const target = targetOf(said, put(said, place), spec.span ?? 'period');
    if (target.kind !== 'number') return target;
    const lookup = {
      sheet: PLAN,
      firstRow: PLAN_ROWS.first,
      lastRow: PLAN_ROWS.last,
      keyColumn: PLAN_COLUMNS[by],
      column: PLAN_COLUMNS.target,
      by,
    };
    return { ...target, source: 'plan', lookup };
  };
  const edgesTarget = ([lowSaid, highSaid]: readonly [Said, Said]): Target => {
    const low = floorOf(lowSaid, put(lowSaid, here(COLUMNS.target)));
    const high = floorOf(highSaid, put(highSaid, here(COLUMNS.high)));
    return { kind: 'band', low, high, text: low.text, place: low.place, source: 'scorecard', span: 'period' };
  };
  const standing = (): Target => {
    if (spec.edges) return edgesTarget(spec.edges);
    const said = spec.target === undefined ? '90%' : spec.target;
    if (said === null) return NO_TARGET;
    if (spec.plan) return planTarget(spec.plan, said);
    return targetOf(said, put(said, here(COLUMNS.target)), spec.span ?? 'period');
  };

  const target = standing();
  const floor = spec.floor === undefined ? null : floorOf(spec.floor, put(spec.floor, here(COLUMNS.floor)));
  const measure: Measure = {
    ref,
    name,
    priority: null,
    owner: null,
    sheet: SCORECARD,
    row,
    unit,
    polarity: spec.polarity ?? 'higher',
    basis: spec.basis ?? 'period',
    countsPeople: spec.countsPeople ?? false,
    grades,
    sheetPeriod: null,
    readings,
    periods: [...readings.keys()].map(periodOf),
    periodTargets,
    target,
    baseline: null,
    due: null,
    fraction: null,
    comparators: [],
    comment: null,
    published: { status: null, trend: null },
    rule: {
      toleranceKind: spec.own?.toleranceKind ?? null,
      amber: spec.own?.amber ?? null,
      floor,
    },
    places,
  };
  return {
    measure,
    period: periodOf(spec.period ?? latest(spec.readings)),
    policy: policyOf(spec.policy),
    cells,
    own: {
      status: here(COLUMNS.status),
      trend: here(COLUMNS.status + 1),
      secondTrend: here(COLUMNS.status + 2),
      why: here(COLUMNS.status + 3),
    },
  };
}
