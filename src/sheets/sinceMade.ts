/** Formulas that say whether the scorecard still holds the figures that the summary was made of. */
import type { AssessedMeasure } from '../domain/assessment.ts';
import { WITHHELD } from '../domain/disclosure/withoutFigures.ts';
import { type Place, samePlace } from '../domain/place.ts';
import { plainText } from '../domain/plainText.ts';
import { COMPARED_DECIMALS, round9 } from '../domain/round.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { type TableOf, tablesOf } from '../domain/tableOf.ts';
import { targetPlaces } from '../domain/targetPlaces.ts';
import type { CellValue } from './cell.ts';
import { isFormulaWithin, isMatchKey, LONGEST_QUOTED } from './excelLimits.ts';
import { formulaText, type Node, once } from './formula.ts';
import { all, call, choose, FALSE, number, operation, rounded, text } from './formulaNodes.ts';
import { type Area, cellAt, type Snapshot, type WorksheetSnapshot } from './snapshot.ts';

export const UNCHANGED = 'No';
const CHANGED = 'Changed';

/** Cells that name the measures of a table, in one column. */
interface Keys {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the workbook holds now, and how often a key stands in its column. */
export interface Source {
  readonly valueAt: (place: Place) => CellValue;
  readonly isUnique: (keys: Keys, value: CellValue) => boolean;
  /** The cells of a column beside the keys. Every measure of a table names the same few, so each is written once. */
  readonly rangesBeside: (keys: Keys) => (column: number) => Node;
  /** The table that a measure belongs to; null where its sheet has none. */
  readonly tableOf: TableOf;
}

const EMPTY: CellValue = { kind: 'empty' };

function keyOf(value: CellValue): string | null {
  if (value.kind === 'number') return `number ${value.value}`;
  return value.kind === 'text' && isMatchKey(value.value) ? `text ${value.value.toLowerCase()}` : null;
}

function countKeys(sheet: WorksheetSnapshot | undefined, keys: Keys): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = keys.top; row <= keys.bottom; row++) {
    const key = keyOf((sheet && cellAt(sheet, row, keys.column))?.value ?? EMPTY);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A workbook as the formulas need to know it; each column of keys is counted once. */
export function sourceOf(snapshot: Snapshot, scorecard: Scorecard): Source {
  const sheets = new Map<string, WorksheetSnapshot>();
  for (const sheet of snapshot.sheets) if (sheet.kind === 'worksheet') sheets.set(sheet.name, sheet);
  const counted = new Map<string, ReadonlyMap<string, number>>();
  const counts = (keys: Keys): ReadonlyMap<string, number> => {
    const id = `${keys.sheet}!${keys.column},${keys.top},${keys.bottom}`;
    const known = counted.get(id) ?? countKeys(sheets.get(keys.sheet), keys);
    counted.set(id, known);
    return known;
  };
  const ranges = new Map<string, Map<number, Node>>();
  return {
    rangesBeside: ({ sheet, top, bottom }) => {
      const id = `${sheet}!${top},${bottom}`;
      const known = ranges.get(id) ?? new Map<number, Node>();
      ranges.set(id, known);
      return (column) => {
        const before = known.get(column);
        if (before !== undefined) return before;
        const range = once(pinned(sheet, { top, left: column, bottom, right: column }));
        known.set(column, range);
        return range;
      };
    },
    valueAt: ({ sheet, row, column }) => {
      const found = sheets.get(sheet);
      return (found && cellAt(found, row, column))?.value ?? EMPTY;
    },
    isUnique: (keys, value) => {
      const key = keyOf(value);
      return key !== null && counts(keys).get(key) === 1;
    },
    tableOf: tablesOf(scorecard),
  };
}

const pinned = (sheet: string, area: Area): Node => ({ kind: 'pinned', sheet, area });

const cellOf = ({ sheet, row, column }: Place): Node =>
  pinned(sheet, { top: row, left: column, bottom: row, right: column });

const literal = (value: CellValue): Node =>
  value.kind === 'number' ? number(value.value) : text(value.kind === 'text' ? value.value : '');

/** Finds the cells of one row by a key that stands in it, so that sorting does not matter. */
interface RowFinder {
  readonly sheet: string;
  readonly row: number;
  readonly cellIn: (column: number) => Node;
}

function finder(source: Source, keys: Keys, row: number): RowFinder | null {
  const { sheet } = keys;
  const key = source.valueAt({ sheet, row, column: keys.column });
  if (!source.isUnique(keys, key)) return null;
  const rangeOf = source.rangesBeside(keys);
  const match = once(call('MATCH', literal(key), rangeOf(keys.column), number(0)));
  return { sheet, row, cellIn: (column) => once(call('INDEX', rangeOf(column), match)) };
}

/** The measure's own row, by its ref, else by its name; null where neither is its own. */
function ownRow(source: Source, { measure }: AssessedMeasure): RowFinder | null {
  const table = source.tableOf(measure);
  if (table === null) return null;
  const rows = { top: table.headingRow + 1, bottom: table.lastRow };
  for (const place of [measure.places.ref, measure.places.name]) {
    if (place === null || place.row !== measure.row || place.sheet !== measure.sheet) continue;
    const found = finder(source, { sheet: measure.sheet, column: place.column, ...rows }, measure.row);
    if (found !== null) return found;
  }
  return null;
}

/** The plan's row, by the key that the plan itself bears there; null where the target is not looked up. */
function planRow(source: Source, { target }: AssessedMeasure): RowFinder | null {
  if (target.kind !== 'number' || target.lookup === null) return null;
  const { sheet, firstRow: top, lastRow: bottom, keyColumn: column } = target.lookup;
  return finder(source, { sheet, column, top, bottom }, target.place.row);
}

/** Whether a cell still holds what it held: numbers to nine decimals, text as text, nothing as nothing. */
function isSame(cell: Node, value: CellValue): Node {
  switch (value.kind) {
    case 'number': {
      const same = operation(rounded(cell, COMPARED_DECIMALS), '=', number(round9(value.value)));
      return choose(call('ISNUMBER', cell), same, FALSE);
    }
    case 'text':
      return operation(cell, '=', text(value.value));
    case 'boolean':
      return operation(cell, '=', { kind: 'boolean', value: value.value });
    case 'empty':
      return operation(cell, '=', text(''));
    case 'error':
      return operation(call('IFERROR', cell, text(value.code)), '=', text(value.code));
  }
}

/** The cell of a setting, with what it held, and whether an empty cell would mean the same. */
export interface SettingCell {
  readonly place: Place;
  readonly value: CellValue;
  readonly isDefault: boolean;
}

/** Whether a cell holds figures or words that the summary withholds: a formula that compared it would give them back. */
function withheldByUs(source: Source, { measure }: AssessedMeasure): (place: Place) => boolean {
  const withheld = [...measure.readings.values()].flatMap(({ text: printed, place }) => {
    const held = source.valueAt(place);
    // Of `12 (3 of them boys)` the summary shows 12.
    const isOurs =
      held.kind === 'text' ? plainText(held.value) !== plainText(printed ?? '') : printed === WITHHELD;
    return isOurs ? [place] : [];
  });
  return (place) => withheld.some((other) => samePlace(other, place));
}

/** Each place once; there are but a few. */
const distinct = (places: readonly Place[]): readonly Place[] =>
  places.filter((place, index) => places.findIndex((other) => samePlace(other, place)) === index);

/**
 * The formula beside a measure: `No`, or `Changed` when a reading that the summary shows or the target is no longer
 * what it was. `readings` are the places of the readings shown.
 */
export function sinceMadeFormula(
  source: Source,
  assessed: AssessedMeasure,
  readings: readonly Place[],
): string {
  const write = (places: readonly Place[], find: (place: Place) => Node): string => {
    const same = all(...places.map((place) => isSame(find(place), source.valueAt(place))));
    return formulaText(call('IFERROR', choose(same, text(UNCHANGED), text(CHANGED)), text(CHANGED)));
  };
  const isOurs = withheldByUs(source, assessed);
  const places = distinct([...readings.filter((place) => !isOurs(place)), ...targetPlaces(assessed.target)]);
  const finders = [ownRow(source, assessed), planRow(source, assessed)];
  const found = write(places, (place) => {
    const row = finders.find((each) => each?.sheet === place.sheet && each.row === place.row);
    return row ? row.cellIn(place.column) : cellOf(place);
  });
  if (isFormulaWithin(found)) return found;
  // Cells of very many words are left out, and the rest named by their addresses, which are shorter.
  const short = places.filter((place) => {
    const value = source.valueAt(place);
    return value.kind !== 'text' || value.value.length <= LONGEST_QUOTED;
  });
  return write(short, cellOf);
}

export interface LiveWords {
  readonly same: string;
  readonly changed: string;
  readonly rulesChanged: string;
}

/** The line at the top: whether any measure has changed, else whether any setting has. `column` holds the measures' answers. */
export function liveLineFormula(
  column: { readonly sheet: string; readonly area: Area } | null,
  settings: readonly SettingCell[],
  words: LiveWords,
): string {
  const isAsItWas = ({ place, value, isDefault }: SettingCell): Node => {
    const cell = cellOf(place);
    const same = isSame(cell, value);
    const isEmpty = operation(cell, '=', text(''));
    return call('IFERROR', isDefault && value.kind !== 'empty' ? call('OR', isEmpty, same) : same, FALSE);
  };
  const rules = choose(all(...settings.map(isAsItWas)), text(words.same), text(words.rulesChanged));
  if (column === null) return formulaText(rules);
  const count = call('COUNTIF', pinned(column.sheet, column.area), text(CHANGED));
  return formulaText(choose(operation(count, '>', number(0)), text(words.changed), rules));
}
