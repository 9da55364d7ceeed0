/** What has become of the columns that an earlier run made: values where formulas stood. */
import type { Fault, Noticed } from '../domain/finding.ts';
import type { Measure } from '../domain/measure.ts';
import { noticedOf, noticedOn } from '../domain/noticed.ts';
import type { Place } from '../domain/place.ts';
import type { OwnColumns } from './ownColumns.ts';
import { cellAt, type WorksheetSnapshot } from './snapshot.ts';

/** So many formulas all gone were not typed over one by one: the sheet was copied as values. */
const FEWEST = 6;

const typedOver = (cells: number): Fault => ({ code: 'typed-over-formula', cells });

/** Constants in our own columns beside measures, one by one; once of the sheet where no formula is left in its table. */
export function noticeOwnColumns(
  sheet: WorksheetSnapshot,
  columns: OwnColumns | null,
  measures: readonly Measure[],
): readonly Noticed[] {
  if (columns === null) return [];
  const own = Object.values(columns).filter((column): column is number => column !== null);
  const filled = measures.flatMap((measure) =>
    own
      .toSorted((a, b) => a - b)
      .flatMap((column) => {
        const cell = cellAt(sheet, measure.row, column);
        if (cell === undefined || cell.value.kind === 'empty') return [];
        const place: Place = { sheet: sheet.name, row: measure.row, column };
        return [{ measure, place, isConstant: cell.formula === null }];
      }),
  );
  const constants = filled.filter(({ isConstant }) => isConstant);
  return constants.length >= FEWEST && constants.length === filled.length
    ? [noticedOn(sheet.name, typedOver(constants.length), null)]
    : constants.map(({ measure, place }) => noticedOf(measure, typedOver(1), place));
}
