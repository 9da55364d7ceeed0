/** Gives every dated column its period: from its own words, its group's year, its neighbours and the sheet's title. */
import { completePeriod, type PartialPeriod, type RelativePeriod } from '../domain/parsePeriod.ts';
import {
  type Period,
  periodMonths,
  previousPeriod,
  samePeriodLastYear,
  UNKNOWN_PERIOD,
} from '../domain/period.ts';
import type { PeriodWords } from './classifyHeading.ts';

export interface DatedColumn {
  readonly column: number;
  /** null where the heading names no period: `Value`, `Target`. */
  readonly words: PeriodWords | null;
}

/** A partial period's place in its own cycle: quarters 1 to 4, halves 1 to 2, months 4 (April) to 15 (March). */
function place(partial: PartialPeriod): { readonly kind: string; readonly at: number } | null {
  switch (partial.kind) {
    case 'quarter':
      return { kind: 'quarter', at: partial.quarter };
    case 'half':
      return { kind: 'half', at: partial.half };
    case 'month':
      return { kind: 'month', at: partial.month < 4 ? partial.month + 12 : partial.month };
    case 'year':
      return null;
  }
}

interface Undated {
  readonly column: number;
  readonly partial: PartialPeriod;
  readonly at: number;
}

/** Years after the first column's, as the run passes from one financial year into the next. */
function yearOffsets(run: readonly Undated[]): readonly number[] {
  const steps = run.slice(1).map((next, i) => next.at - (run[i]?.at ?? 0));
  const rising = steps.filter((step) => step > 0).length >= steps.filter((step) => step < 0).length;
  let offset = 0;
  return run.map((_, i) => {
    const step = i === 0 ? 0 : (steps[i - 1] ?? 0);
    if (i > 0 && (rising ? step <= 0 : step >= 0)) offset += rising ? 1 : -1;
    return offset;
  });
}

const financialYear = (period: Period): Period | null =>
  period.kind === 'unknown' ? null : { kind: 'year', year: yearOf(period) };

function yearOf(period: Exclude<Period, { kind: 'unknown' }>): number {
  return period.kind === 'month' && period.month < 4 ? period.year - 1 : period.year;
}

/** The columns of one kind without a year, dated by the one that the title names, else by ending in the title's year. */
function dateRun(run: readonly Undated[], current: Period): ReadonlyMap<number, Period> {
  const base = financialYear(current);
  if (base === null || base.kind !== 'year') return new Map();
  const offsets = yearOffsets(run);
  const named = run.findLastIndex(({ partial }) => {
    const period = completePeriod(partial, base);
    return period !== null && JSON.stringify(period) === JSON.stringify(current);
  });
  const anchor = offsets[named === -1 ? run.length - 1 : named] ?? 0;
  const latest = named === -1 ? Math.max(...offsets) : anchor;
  return new Map(
    run.flatMap(({ column, partial }, i) => {
      const period = completePeriod(partial, { kind: 'year', year: base.year + (offsets[i] ?? 0) - latest });
      return period ? [[column, period] as const] : [];
    }),
  );
}

/**
 * The period of each column that has one. `current` is what the sheet reports, by its title or a person's word.
 * A column with no period of its own reports `current`, or `unknown` where nothing says.
 */
export function columnPeriods(
  columns: readonly DatedColumn[],
  current: Period | null,
): ReadonlyMap<number, Period> {
  const dated = new Map<number, Period>();
  const runs = new Map<string, Undated[]>();
  for (const { column, words } of columns) {
    if (words === null) {
      dated.set(column, current ?? UNKNOWN_PERIOD);
      continue;
    }
    switch (words.kind) {
      case 'full':
        dated.set(column, words.period);
        break;
      case 'relative': {
        const period = relativePeriod(words.relative, current);
        if (period) dated.set(column, period);
        break;
      }
      case 'partial': {
        const own = words.within && completePeriod(words.partial, words.within);
        const at = place(words.partial);
        if (own) dated.set(column, own);
        else if (at)
          runs.set(at.kind, [...(runs.get(at.kind) ?? []), { column, partial: words.partial, at: at.at }]);
        else {
          const whole = current && completePeriod(words.partial, current);
          if (whole) dated.set(column, whole);
        }
        break;
      }
    }
  }
  const known = current ?? latestOf(dated);
  for (const run of runs.values()) {
    if (known === null) {
      const last = run.at(-1);
      if (last) dated.set(last.column, UNKNOWN_PERIOD);
      continue;
    }
    for (const [column, period] of dateRun(run, known)) dated.set(column, period);
  }
  return dated;
}

function relativePeriod(relative: RelativePeriod, current: Period | null): Period | null {
  switch (relative) {
    case 'this':
      return current ?? UNKNOWN_PERIOD;
    case 'last':
      return current && previousPeriod(current);
    case 'same last year':
      return current && samePeriodLastYear(current);
    case 'last year':
      return current && yearBefore(current);
  }
}

/** The whole year before the one that a period is of. */
function yearBefore(current: Period): Period | null {
  if (periodMonths(current) === 12) return previousPeriod(current);
  return current.kind === 'unknown' ? null : { kind: 'year', year: yearOf(current) - 1 };
}

/** The latest year that any column names, for a sheet whose title names none. */
function latestOf(dated: ReadonlyMap<number, Period>): Period | null {
  const years = [...dated.values()].flatMap((period) => (period.kind === 'unknown' ? [] : [yearOf(period)]));
  return years.length > 0 ? { kind: 'year', year: Math.max(...years) } : null;
}
