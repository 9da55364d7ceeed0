/** What a measure is held to: targets by period and the standing one, from the scorecard and from the plan. */
import { type Period, periodKey, periodMonths } from '../domain/period.ts';
import { type Place, samePlace } from '../domain/place.ts';
import type { Polarity } from '../domain/polarity.ts';
import type { ReadingContext } from '../domain/readReading.ts';
import { readTarget } from '../domain/readTarget.ts';
import { NO_TARGET, type Target, type TargetSource } from '../domain/target.ts';
import { targetPlaces } from '../domain/targetPlaces.ts';
import { unreadableTarget } from '../domain/unreadableTarget.ts';
import { columnPeriods } from './columnPeriods.ts';
import type { FaultAt } from './faultAt.ts';
import type { Grid } from './grid.ts';
import type { PlanRow } from './matchPlan.ts';
import { resolveWords } from './resolveWords.ts';
import type { TableColumns } from './tableColumns.ts';
import type { RowSource } from './tableSource.ts';

export interface MeasureTargets {
  readonly byPeriod: ReadonlyMap<string, Target>;
  readonly standing: Target;
  readonly faults: readonly FaultAt[];
}

interface TargetCell {
  readonly column: number;
  readonly period: Period | null;
  readonly annual: boolean;
}

interface TargetSheet {
  readonly grid: Grid;
  readonly row: number;
  readonly cells: readonly TargetCell[];
  readonly source: TargetSource;
  readonly plan: PlanRow | null;
}

/** A plan's columns of targets; where it has none so called, its columns of periods are the promised figures. */
export function promisedColumns({ table }: PlanRow): TableColumns['targets'] {
  const { targets, values } = table.columns;
  return targets.length > 0 ? targets : values.map((value) => ({ ...value, annual: false }));
}

function planCells(plan: PlanRow, current: Period | null): readonly TargetCell[] {
  const columns = promisedColumns(plan);
  const periods = columnPeriods(columns, current);
  return columns.map(({ column, words, annual }) => ({
    column,
    period: words === null ? null : (periods.get(column) ?? null),
    annual,
  }));
}

interface Read {
  readonly byPeriod: ReadonlyMap<string, Target>;
  readonly standing: Target;
}

function readCells(sheet: TargetSheet, source: RowSource, polarity: Polarity, context: ReadingContext): Read {
  const byPeriod = new Map<string, Target>();
  const standing: { readonly target: Target; readonly annual: boolean }[] = [];
  const { ref, name, unnamed } = source.row;
  const finest = Math.min(12, ...source.dated.values.map(({ period }) => periodMonths(period) || 12));
  for (const { column, period, annual } of sheet.cells) {
    const place = { sheet: sheet.grid.sheet.name, row: sheet.row, column };
    const isAnnual = annual || (period !== null && periodMonths(period) === 12 && finest < 12);
    const cell = sheet.grid.cellAt(sheet.row, column);
    const read = readTarget(cell, place, {
      ...context,
      polarity,
      source: sheet.source,
      span: isAnnual ? 'annual' : 'period',
      // A blank cell is no key.
      lookup: sheet.plan && source.plan.lookup(sheet.plan, column, ref, unnamed ? '' : name),
    });
    const target = resolveWords(read, source, polarity, context);
    if (period === null || (annual && periodMonths(period) < 12)) standing.push({ target, annual });
    else {
      // The best heading comes first; what it leaves blank another may say.
      const key = periodKey(period);
      const said = byPeriod.get(key);
      if (said === undefined || said.kind === 'missing') byPeriod.set(key, target);
    }
  }
  const own = standing.filter(({ annual }) => !annual);
  const first = [...own, ...standing.filter(({ annual }) => annual)].map(({ target }) => target);
  return { byPeriod, standing: first.find(({ kind }) => kind !== 'missing') ?? first[0] ?? NO_TARGET };
}

const isStated = (target: Target): boolean => target.kind !== 'missing';

/** Whether two targets say the same, however they write it. */
function agree(a: Target, b: Target): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'band' && b.kind === 'band')
    return a.low.value === b.low.value && a.high.value === b.high.value;
  return a.text !== null && a.text === b.text;
}

/** Of the plan's targets for one cell the first is the one used; what says that they differ follows from all. */
function addDiffering(faults: FaultAt[], place: Place, mine: Target, promised: Target): void {
  const cells = targetPlaces(promised);
  const at = faults.findIndex((each) => each.fault.code === 'target-differs' && samePlace(each.place, place));
  const before = faults[at];
  if (before !== undefined) {
    faults[at] = { ...before, restsOn: [...(before.restsOn ?? []), ...cells] };
    return;
  }
  const fault = { code: 'target-differs', scorecard: mine.text ?? '', plan: promised.text ?? '' } as const;
  faults.push({ fault, place, restsOn: cells });
}

/** Reads a measure's targets. Where plan and scorecard both give one and differ, the plan's is used and a finding says so. */
export function readTargets(
  source: RowSource,
  planned: PlanRow | null,
  polarity: Polarity,
  context: ReadingContext,
): MeasureTargets {
  const own = readCells(
    { grid: source.grid, row: source.row.row, cells: source.dated.targets, source: 'scorecard', plan: null },
    source,
    polarity,
    context,
  );
  if (planned === null) return { ...own, faults: [] };
  const theirs = readCells(
    {
      grid: planned.grid,
      row: planned.row.row,
      cells: planCells(planned, source.current),
      source: 'plan',
      plan: planned,
    },
    source,
    polarity,
    { ...context, key: new Map() },
  );
  const faults: FaultAt[] = [];
  const settle = (mine: Target, promised: Target): Target => {
    if (!isStated(promised)) return mine;
    if (!isStated(mine)) return promised;
    // The plan's goes first even where both say the same: a formula then follows the promise when it changes.
    if (agree(mine, promised)) return promised;
    if (promised.kind === 'unreadable' && mine.kind !== 'unreadable') {
      const instead = { whose: 'scorecard', text: mine.text ?? '' } as const;
      if (polarity !== 'information')
        faults.push({ fault: unreadableTarget(promised, instead), place: promised.place });
      return mine;
    }
    if (mine.place) {
      addDiffering(faults, mine.place, mine, promised);
    }
    return promised;
  };
  const byPeriod = new Map(own.byPeriod);
  const reported = source.dated.values.find(({ column }) => column === source.dated.reported);
  const now = reported ? periodKey(reported.period) : null;
  for (const [key, target] of theirs.byPeriod) {
    const mine = own.byPeriod.get(key);
    // A target printed without a period is the reported one's, where the plan promises that period a figure.
    const standing = key === now && isStated(target) ? own.standing : NO_TARGET;
    byPeriod.set(key, settle(mine ?? standing, target));
  }
  return { byPeriod, standing: settle(own.standing, theirs.standing), faults };
}
