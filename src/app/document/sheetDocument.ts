/** A scorecard sheet as the document prints it: where its headings stand. */
import type { ScorecardSheet } from '../../domain/scorecard.ts';
import type { Field } from '../../domain/settings.ts';
import { cellText } from '../../sheets/address.ts';

export interface SheetDocument {
  readonly sheet: string;
  /** 1-based. */
  readonly headingRow: number;
  readonly orientation: 'wide';
  readonly measures: number;
  /** The heading cell of each field that was matched: `{"name": "B4"}`. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** The heading cell of each period, by key. */
  readonly periods: Readonly<Record<string, string>>;
}

export const sheetDocument = (sheet: ScorecardSheet): SheetDocument => ({
  sheet: sheet.sheet,
  headingRow: sheet.headingRow + 1,
  orientation: sheet.orientation,
  measures: sheet.measures,
  fields: Object.fromEntries(
    Object.entries(sheet.fields).map(([field, place]) => [field, cellText(place.row, place.column)]),
  ),
  periods: Object.fromEntries(
    [...sheet.periods].map(([key, place]) => [key, cellText(place.row, place.column)]),
  ),
});
