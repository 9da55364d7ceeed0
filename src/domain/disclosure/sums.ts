/** Sums that readers can work out on a scorecard: a total and its parts, a year and its quarters, a figure said twice. */
import type { Basis } from '../basis.ts';
import { type Breakdown, breakdowns, isAdditive, mayBeParts } from '../checks/breakdowns.ts';
import { groupBy } from '../groupBy.ts';
import type { Measure } from '../measure.ts';
import { plainName } from '../past.ts';
import {
  financialYearOf,
  type Period,
  periodEnd,
  periodKey,
  periodMonths,
  previousPeriod,
} from '../period.ts';
import { round9 } from '../round.ts';
import { MOST_WITHHELD } from '../smallNumbers.ts';
import { type FigureAt, isLeftOut, printedAt } from './figureAt.ts';

export interface Term {
  readonly figure: FigureAt;
  readonly times: 1 | -1;
}

/** Terms that come to 0; the total, where there is one, stands first. */
export type Sum = readonly Term[];

const plus = (measure: Measure, period: string): Term => ({ figure: { measure, period }, times: 1 });
const minus = (measure: Measure, period: string): Term => ({ figure: { measure, period }, times: -1 });

const isStated = ({ figure }: Term): boolean => printedAt(figure) !== null || isLeftOut(figure);

/** What the terms that are printed come to. */
const printedSum = (terms: Sum): number =>
  round9(terms.reduce((sum, { figure, times }) => sum + times * (printedAt(figure) ?? 0), 0));

/**
 * Whether the sum holds by the figures printed. Where some of them are left out, whether counts from 1 to 5
 * would make it hold.
 */
function holds(sum: Sum): boolean {
  if (!sum.every(isStated)) return false;
  const unknown = sum.filter(({ figure }) => isLeftOut(figure));
  const rest = printedSum(sum);
  if (unknown.length === 0) return rest === 0;
  const isOneSided = unknown.every(({ times }) => times === unknown[0]?.times);
  const owed = -rest * (unknown[0]?.times ?? 1);
  return isOneSided && owed >= unknown.length && owed <= unknown.length * MOST_WITHHELD;
}

const isComplete = (sum: Sum): boolean => sum.every(({ figure }) => printedAt(figure) !== null);

/** A total and its parts add up where words say that they belong together, or where they do so in some period. */
function breakdownSums({ total, parts, evidence }: Breakdown): readonly Sum[] {
  const sums = [...total.readings.keys()].map((period) => [
    plus(total, period),
    ...parts.map((part) => minus(part, period)),
  ]);
  const found = sums.filter(holds);
  return evidence === 'by place alone' && !found.some(isComplete) ? [] : found;
}

const isWithin = (part: Period, whole: Period): boolean =>
  part.kind !== whole.kind &&
  periodMonths(part) < periodMonths(whole) &&
  periodEnd(part) <= periodEnd(whole) &&
  periodEnd(part) - periodMonths(part) >= periodEnd(whole) - periodMonths(whole);

/** Bases whose figures of parts of the year add up to the year's. */
const ADDS: ReadonlySet<Basis> = new Set(['period', 'unknown']);

/** A year, or the year so far, and its quarters. */
function yearSums(measure: Measure): readonly Sum[] {
  if (!ADDS.has(measure.basis)) return [];
  const kinds = [...new Set(measure.periods.map(({ kind }) => kind))];
  return measure.periods
    .flatMap((whole) =>
      kinds.map((kind) => {
        const parts = measure.periods.filter((part) => part.kind === kind && isWithin(part, whole));
        const stated = parts.map((part) => minus(measure, periodKey(part))).filter(isStated);
        return stated.length === 0 ? [] : [plus(measure, periodKey(whole)), ...stated];
      }),
    )
    .filter((sum) => sum.length > 1 && holds(sum));
}

/** The name without what says whether it is to date: `Adoptions (year to date)`, `Adoptions in the quarter`. */
const bareName = (name: string): string =>
  plainName(
    name.replace(
      /\((?:[^)]*)\)|\b(?:in|for) the (?:quarter|month|year)\b|\byear to date\b|\bcumulative\b|\bytd\b|\bto date\b|\bso far\b|\bquarterly\b|\bthis quarter\b/gi,
      ' ',
    ),
  );

/** What a row to date has grown by since the period before is what the row of single periods has. */
function growthSums(toDate: Measure, single: Measure): readonly Sum[] {
  return toDate.periods
    .map((period) => {
      const key = periodKey(period);
      const before = previousPeriod(period);
      const goesOn = before !== null && financialYearOf(before) === financialYearOf(period);
      return [
        plus(toDate, key),
        minus(single, key),
        ...(goesOn && before !== null ? [minus(toDate, periodKey(before))] : []),
      ];
    })
    .filter(holds);
}

const sameSums = (one: Measure, other: Measure): readonly Sum[] =>
  [...one.readings.keys()].map((period) => [plus(one, period), minus(other, period)]).filter(holds);

/** Rows that bear the same name: said twice, or once for the period and once to date. */
function alikeSums(alike: readonly Measure[]): readonly Sum[] {
  return alike.flatMap((one, at) =>
    alike.slice(at + 1).flatMap((other) => {
      const oneToDate = one.basis === 'cumulative';
      if (oneToDate === (other.basis === 'cumulative')) return sameSums(one, other);
      return oneToDate ? growthSums(one, other) : growthSums(other, one);
    }),
  );
}

/** Rows that are looked at beside one that may be their total, where no word and no ref connects them. */
const MOST_BESIDE = 5;

/** Periods in which such rows must add up, and in no other may they not: once may be chance. */
const LEAST_AGREEING = 2;

/** What the rows beside one come to, in each period; none unless they come to it in all. */
function sumsBeside(total: Measure, parts: readonly Measure[]): readonly Sum[] {
  const sums: Sum[] = [];
  let agreeing = 0;
  for (const period of total.readings.keys()) {
    const sum = [plus(total, period), ...parts.map((part) => minus(part, period))];
    if (!sum.every(isStated)) continue;
    if (!holds(sum)) return [];
    if (isComplete(sum) && printedAt({ measure: total, period }) !== 0) agreeing += 1;
    sums.push(sum);
  }
  return agreeing >= LEAST_AGREEING ? sums : [];
}

/** `Children in care`, `Boys`, `Girls`: rows next to each other that add up in every period, whatever they are called. */
function neighbourSums(onSheet: readonly Measure[], isWanted: (measure: Measure) => boolean): readonly Sum[] {
  return onSheet.flatMap((total, at) => {
    if (!isAdditive(total)) return [];
    const found: Sum[] = [];
    for (let count = 2; count <= MOST_BESIDE; count += 1) {
      for (const parts of [
        onSheet.slice(Math.max(at - count, 0), at),
        onSheet.slice(at + 1, at + 1 + count),
      ]) {
        const isOne = parts.length === count && (isWanted(total) || parts.some(isWanted));
        if (isOne && mayBeParts(total, parts)) found.push(...sumsBeside(total, parts));
      }
    }
    return found;
  });
}

/** More rows of one name are headings, not a figure said again. */
const MOST_ALIKE = 6;

/** Every sum that holds and in which any of the measures `wanted` has a part. */
export function sumsOf(measures: readonly Measure[], wanted: ReadonlySet<Measure>): readonly Sum[] {
  const isWanted = (measure: Measure): boolean => wanted.has(measure);
  const alike = groupBy(measures.filter(isAdditive), ({ name }) => bareName(name));
  return [
    ...breakdowns(measures)
      .filter(({ total, parts }) => isWanted(total) || parts.some(isWanted))
      .flatMap(breakdownSums),
    ...(wanted.size === 0
      ? []
      : [...groupBy(measures, ({ sheet }) => sheet).values()].flatMap((onSheet) =>
          neighbourSums(onSheet, isWanted),
        )),
    ...[...wanted].flatMap(yearSums),
    ...[...alike.values()].flatMap((rows) =>
      rows.length > MOST_ALIKE || !rows.some(isWanted) ? [] : alikeSums(rows),
    ),
  ];
}
