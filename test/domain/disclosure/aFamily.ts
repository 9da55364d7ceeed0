/** Measures that hang together, made by hand: their figures by period, `c` for what the council withholds. */
import type { Measure } from '../../../src/domain/measure.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { aMeasure, at as cellAt, count, percent } from '../../sheets/anAssessment.ts';

export interface Line {
  readonly name: string;
  /** One for each period; null: blank. */
  readonly figures: readonly (number | 'c' | null)[];
  readonly unit?: Unit;
  readonly basis?: Measure['basis'];
  readonly ref?: string;
  readonly people?: boolean;
  readonly sheet?: string;
  readonly comment?: string;
  /** Numerator and denominator in columns of their own. */
  readonly fraction?: readonly [number, number];
}

function readingOf(
  said: number | 'c' | null,
  unit: Unit,
  row: number,
  column: number,
  sheet: string,
): Reading {
  const place = cellAt(row, column, sheet);
  if (said === null) return { kind: 'missing', reason: 'blank', text: null, place };
  if (said === 'c') return { kind: 'suppressed', text: 'c', place };
  return unit === 'percent' ? percent(said, place) : count(said, place, { text: String(said) });
}

/** @param periods keys, oldest first */
export const aFamily = (periods: readonly string[], lines: readonly Line[]): readonly Measure[] =>
  lines.map(
    (
      {
        name,
        figures,
        unit = 'number',
        basis = 'period',
        ref,
        people,
        sheet = 'Scorecard',
        comment,
        fraction,
      },
      at,
    ) => {
      const row = 4 + at;
      const places = { ref: cellAt(row, 0, sheet) };
      const readings = Object.fromEntries(
        periods.map((period, column) => [
          period,
          readingOf(figures[column] ?? null, unit, row, 2 + column, sheet),
        ]),
      );
      return aMeasure(row, {
        ref: ref ?? `X${String.fromCharCode(65 + at)}`,
        name,
        unit,
        basis,
        sheet,
        readings,
        goal: null,
        polarity: 'information',
        comment: comment ?? null,
        countsPeople: people ?? unit === 'number',
        fraction:
          fraction === undefined
            ? null
            : { numerator: count(fraction[0], places.ref), denominator: count(fraction[1], places.ref) },
      });
    },
  );
