/** Gives every dated column its period: from its own words, its group's year, its neighbours and the sheet's title. */
import { completePeriod, type PartialPeriod, type RelativePeriod } from '../domain/parsePeriod.ts';
import {
  type Period,
  periodEnd,
  periodMonths,
  previousPeriod,
  samePeriod,
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
  /** Its period where a group heading gives the year; it then dates its neighbours. */
  readonly known: Period | null;
  readonly past: boolean;
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

/** The first calendar year of the financial year that a period belongs to. */
function yearOf(period: Exclude<Period, { kind: 'unknown' }>): number {
  return period.kind === 'month' && period.month < 4 ? period.year - 1 : period.year;
}

/**
 * Dates the columns of one kind that have no year of their own: by a neighbour whose group gives the year, else by the
 * one that the title names, else so that the run ends in the title's year.
 */
function dateRun(run: readonly Undated[], current: Period | null): ReadonlyMap<number, Period> {
  const offsets = yearOffsets(run);
  const first = firstYear(run, offsets, current);
  return new Map(
    run.flatMap(({ column, partial, known }, i) => {
      if (known) return [[column, known] as const];
      const period =
        first === null ? null : completePeriod(partial, { kind: 'year', year: first + (offsets[i] ?? 0) });
      return period ? [[column, period] as const] : [];
    }),
  );
}

/** The financial year of the run's first column; null where nothing says. */
function firstYear(
  run: readonly Undated[],
  offsets: readonly number[],
  current: Period | null,
): number | null {
  const fixed = run.findIndex(({ known }) => known !== null);
  const known = run[fixed]?.known;
  if (known && known.kind !== 'unknown') return yearOf(known) - (offsets[fixed] ?? 0);
  if (current === null || current.kind === 'unknown') return null;
  const year = yearOf(current);
  if (run.every(({ past }) => past)) return yearBeforeCurrent(run, offsets, current, year);
  const named = run.findLastIndex(({ partial }) => {
    const period = completePeriod(partial, { kind: 'year', year });
    return period !== null && samePeriod(period, current);
  });
  return year - (named === -1 ? Math.max(...offsets) : (offsets[named] ?? 0));
}

/** The first column's year where the whole run lies before the reported period: its last column is the latest that can. */
function yearBeforeCurrent(
  run: readonly Undated[],
  offsets: readonly number[],
  current: Period,
  year: number,
): number {
  const at = run.reduce((latest, _, i) => ((offsets[i] ?? 0) >= (offsets[latest] ?? 0) ? i : latest), 0);
  const last = run[at];
  const period = last ? completePeriod(last.partial, { kind: 'year', year }) : null;
  const isBefore = period !== null && periodEnd(period) < periodEnd(current);
  return (isBefore ? year : year - 1) - (offsets[at] ?? 0);
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
        const known = words.within && completePeriod(words.partial, words.within);
        const at = place(words.partial);
        if (at) {
          const run = runs.get(at.kind) ?? [];
          runs.set(at.kind, [...run, { column, partial: words.partial, at: at.at, known, past: words.past }]);
        } else {
          const whole = known ?? (current && completePeriod(words.partial, current));
          if (whole) dated.set(column, whole);
        }
        break;
      }
    }
  }
  const year = current ?? latestOf(dated);
  for (const run of runs.values()) {
    const found = dateRun(run, year);
    for (const [column, period] of found) dated.set(column, period);
    // Nothing dates the run: its last column is the sheet's, whatever it reports.
    const last = run.at(-1);
    if (found.size === 0 && last) dated.set(last.column, UNKNOWN_PERIOD);
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
