/** What a measure's percentage is worked out of, as the columns of numerator and denominator say it. */
import type { Fraction } from '../domain/measure.ts';
import { PLAIN_CONTEXT } from '../domain/readingContext.ts';
import { readReading } from '../domain/readReading.ts';
import type { RowSource } from './tableSource.ts';

/** null where there are no such columns, or they do not both state a figure. */
export function readFraction({ grid, table, row, key }: RowSource): Fraction | null {
  const columns = table.columns.fraction;
  if (columns === null) return null;
  const read = (column: number) =>
    readReading(
      grid.cellAt(row.row, column),
      { sheet: grid.sheet.name, row: row.row, column },
      { ...PLAIN_CONTEXT, unit: 'number', key },
    );
  const numerator = read(columns.numerator);
  const denominator = read(columns.denominator);
  return numerator.kind === 'measured' && denominator.kind === 'measured' ? { numerator, denominator } : null;
}
