/** What the section shows of a workbook that was read: its sheets, how their headings were matched, whose polarity is open. */
import type { Assessment } from '../../../domain/assessment.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { mappedName } from '../../../domain/mappedName.ts';
import { comparePeriods, type Period, periodKey } from '../../../domain/period.ts';
import type { Place } from '../../../domain/place.ts';
import type { Polarity } from '../../../domain/polarity.ts';
import type { ScorecardSheet } from '../../../domain/scorecard.ts';
import { FIELDS, type Field } from '../../../domain/settings.ts';
import { columnNumber } from '../../../sheets/address.ts';
import { gridNamed, headingsAt } from '../../../sheets/headingsAt.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { mappingOf } from '../../mapSheet.ts';
import { fieldLabel, type PeriodNamedBy, readingLabel } from '../words/scorecardWords.ts';

/** A sheet, with its tables from the top down. */
export interface SheetView {
  readonly sheet: string;
  readonly tables: readonly ScorecardSheet[];
  readonly measures: number;
}

export function sheetViews({ scorecard }: Assessment): readonly SheetView[] {
  const tables = groupBy(scorecard.sheets, ({ sheet }) => sheet);
  return [...tables].map(([sheet, ofSheet]) => ({
    sheet,
    tables: ofSheet,
    measures: ofSheet.reduce((sum, { measures }) => sum + measures, 0),
  }));
}

interface MatchedHeading {
  readonly label: string;
  /** `''` where the column has no heading. */
  readonly text: string;
  readonly place: Place;
}

export const matchedCount = ({ tables }: SheetView): number =>
  tables.reduce((sum, { fields, periods }) => sum + Object.keys(fields).length + periods.size, 0);

/** The fields and the periods of a sheet's tables with the headings that they were matched to. */
export function matchedHeadings(snapshot: Snapshot, { sheet, tables }: SheetView): readonly MatchedHeading[] {
  const grid = gridNamed(snapshot, sheet);
  if (grid === null) return [];
  return tables.flatMap((table) => {
    const texts = new Map(
      headingsAt(grid, table.headingRow, snapshot.date1904).map(({ column, text }) => [
        columnNumber(column),
        text,
      ]),
    );
    const matched = (label: string, place: Place): MatchedHeading => ({
      label,
      text: texts.get(place.column) ?? '',
      place,
    });
    return [
      ...FIELDS.flatMap((field: Field) => {
        const place = table.fields[field];
        return place === undefined ? [] : [matched(fieldLabel(field), place)];
      }),
      ...[...table.periods].map(([period, place]) => matched(readingLabel(period), place)),
    ];
  });
}

/** A measure whose polarity nobody states, or a person has said. */
export interface OpenPolarity {
  /** As the settings know the measure. */
  readonly name: string;
  readonly label: string;
  readonly said: Polarity | null;
}

/** Those that nothing is said of first; a name that several measures share stands once, as the settings hold it once. */
export function openPolarities({ measures, settings }: Assessment, sheet: string): readonly OpenPolarity[] {
  const { polarity } = mappingOf(settings, sheet);
  const said = new Map(Object.entries(polarity));
  const open = new Map<string, OpenPolarity>();
  for (const { measure } of measures) {
    const name = mappedName(measure);
    if (measure.sheet !== sheet || open.has(name)) continue;
    if (measure.polarity !== 'unknown' && !said.has(name)) continue;
    const label = measure.ref === null ? measure.name : `${measure.ref} ${measure.name}`;
    open.set(name, { name, label, said: said.get(name) ?? null });
  }
  return [...open.values()].sort((a, b) => Number(a.said !== null) - Number(b.said !== null));
}

/** Every period that a measure has a column for, the latest first; none where the headings name none. */
export function knownPeriods({ measures }: Assessment): readonly string[] {
  const periods = new Map<string, Period>();
  // Measures of one table share their list of periods.
  for (const list of new Set(measures.map(({ measure }) => measure.periods)))
    for (const period of list) if (period.kind !== 'unknown') periods.set(periodKey(period), period);
  return [...periods.values()].sort((a, b) => comparePeriods(b, a)).map(periodKey);
}

export function periodNamedBy({ period, settings, findings }: Assessment): PeriodNamedBy {
  if (settings.period !== null) return 'settings';
  if (period.kind === 'unknown') return 'none stated';
  return findings.some(({ fault }) => fault.code === 'period-assumed') ? 'nobody' : 'sheet';
}
