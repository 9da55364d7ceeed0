/** What a workbook keeps of earlier reports, without the figures that are withheld now. */
import { countsPeople } from '../countsPeople.ts';
import type { HistoryRow } from '../historyRow.ts';
import type { Measure } from '../measure.ts';
import { plainName } from '../past.ts';
import { MOST_WITHHELD } from '../smallNumbers.ts';
import type { Unit } from '../unit.ts';
import type { Withheld } from './figureAt.ts';
import { WITHHELD, withoutFigures } from './withoutFigures.ts';

const NO_PERIODS: ReadonlySet<string> = new Set();

const isFew = (value: number | null): boolean =>
  value !== null && Math.abs(value) > 0 && Math.abs(value) <= MOST_WITHHELD;

const without = (row: HistoryRow): HistoryRow => ({
  ...row,
  figure: null,
  text: WITHHELD,
  status: row.status === null ? null : 'Not rated',
  trend: row.trend === null ? null : 'Not comparable',
});

/** Measures by each of their refs and names, as they may have been named before. */
function byName(measures: Iterable<Measure>): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const key of [plainName(measure.name), ...(measure.ref === null ? [] : [`ref ${measure.ref}`])]) {
      const others = found.get(key);
      if (others) others.push(measure);
      else found.set(key, [measure]);
    }
  }
  return found;
}

interface Named {
  readonly ref: string | null;
  readonly name: string;
}

/** @param related measures that count people or can be worked out with one that does */
export function finderOf(related: ReadonlySet<Measure>): (named: Named) => readonly Measure[] {
  const known = byName(related);
  return ({ ref, name }) => [
    ...(known.get(plainName(name)) ?? []),
    ...(ref === null ? [] : (known.get(`ref ${ref}`) ?? [])),
  ];
}

/**
 * A row is withheld where the figure is withheld now, where the scorecard no longer has the period, so that nothing
 * tells whether it would be, and where it is itself a count from 1 to 5.
 */
export const historyWithout = (
  rows: readonly HistoryRow[],
  find: (named: Named) => readonly Measure[],
  withheld: Withheld,
): readonly HistoryRow[] =>
  rows.map((row) => {
    const measures = find({ ref: row.ref, name: row.measure });
    const isTelling = measures.some(
      (measure) =>
        isFew(row.figure) ||
        !measure.readings.has(row.period) ||
        (withheld.get(measure)?.has(row.period) ?? false),
    );
    const isPeople = countsPeople(row.unit as Unit, null, row.measure);
    return isTelling || (isPeople && isFew(row.figure)) ? without(row) : row;
  });

/** Of an earlier sheet's measures that are related to people, no figure is kept: nothing tells which would be withheld. */
export const earlierWithout = (
  earlier: readonly Measure[],
  find: (named: Named) => readonly Measure[],
): readonly Measure[] =>
  earlier.map((measure) =>
    measure.countsPeople || find(measure).length > 0
      ? withoutFigures(measure, new Set(measure.readings.keys()), true)
      : withoutFigures(measure, NO_PERIODS, false),
  );
