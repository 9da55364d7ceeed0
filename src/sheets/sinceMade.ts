/** Formulas that say whether the scorecard still holds the figures that the summary was made of. */
import type { AssessedMeasure } from '../domain/assessment.ts';
import type { Measure } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import { COMPARED_DECIMALS, round9 } from '../domain/round.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { CellValue } from './cell.ts';
import { formulaText, type Node } from './formula.ts';
import { all, call, choose, FALSE, number, operation, rounded, text } from './formulaNodes.ts';
import { type Area, cellAt, type Snapshot, type WorksheetSnapshot } from './snapshot.ts';

export const UNCHANGED = 'No';
export const CHANGED = 'Changed';

/** Cells that name the measures of a table, in one column. */
interface Keys {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads what a cell holds now and looks up whether a key stands in its column once. */
export interface Source {
  readonly valueAt: (place: Place) => CellValue;
  readonly isUnique: (keys: Keys, value: CellValue) => boolean;
  /** The rows of the table that a measure belongs to; null where its sheet has none. */
  readonly tableOf: (measure: Measure) => { readonly top: number; readonly bottom: number } | null;
}

const EMPTY: CellValue = { kind: 'empty' };

/** The longest text that `MATCH` looks up, and the signs that it takes for wildcards. */
const LONGEST_KEY = 255;
const WILDCARD = /[*?~]/;

/** The longest formula that is written (Excel's limit is 8,192 characters). */
const LONGEST_FORMULA = 8_000;

function keyOf(value: CellValue): string | null {
  if (value.kind === 'number') return `number ${value.value}`;
  if (value.kind !== 'text' || value.value === '' || value.value.length > LONGEST_KEY) return null;
  return WILDCARD.test(value.value) ? null : `text ${value.value.toLowerCase()}`;
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
    const id = JSON.stringify(keys);
    const known = counted.get(id) ?? countKeys(sheets.get(keys.sheet), keys);
    counted.set(id, known);
    return known;
  };
  return {
    valueAt: ({ sheet, row, column }) => {
      const found = sheets.get(sheet);
      return (found && cellAt(found, row, column))?.value ?? EMPTY;
    },
    isUnique: (keys, value) => {
      const key = keyOf(value);
      return key !== null && counts(keys).get(key) === 1;
    },
    tableOf: ({ sheet, row }) => {
      const found = scorecard.sheets.find(
        (each) => each.sheet === sheet && each.headingRow < row && row <= each.lastRow,
      );
      return found === undefined ? null : { top: found.headingRow + 1, bottom: found.lastRow };
    },
  };
}

const pinned = (sheet: string, area: Area): Node => ({ kind: 'pinned', sheet, area });

const cellOf = ({ sheet, row, column }: Place): Node =>
  pinned(sheet, { top: row, left: column, bottom: row, right: column });

const literal = (value: CellValue): Node =>
  value.kind === 'number' ? number(value.value) : text(value.kind === 'text' ? value.value : '');

const lookUp = (place: Place, keys: Keys, key: CellValue): Node => {
  const { top, bottom } = keys;
  const columnOf = (column: number): Node => pinned(keys.sheet, { top, left: column, bottom, right: column });
  const row = call('MATCH', literal(key), columnOf(keys.column), number(0));
  return call('INDEX', columnOf(place.column), row);
};

/** A cell of the measure's own row, found by its ref or name so that sorting does not matter; null where neither is its own. */
function inOwnRow(source: Source, { measure }: AssessedMeasure, place: Place): Node | null {
  const rows = source.tableOf(measure);
  if (rows === null || place.sheet !== measure.sheet || place.row !== measure.row) return null;
  for (const keyPlace of [measure.places.ref, measure.places.name]) {
    if (keyPlace === null || keyPlace.row !== measure.row || keyPlace.sheet !== measure.sheet) continue;
    const keys = { sheet: measure.sheet, column: keyPlace.column, ...rows };
    const key = source.valueAt(keyPlace);
    if (source.isUnique(keys, key)) return lookUp(place, keys, key);
  }
  return null;
}

/** The plan's cell, found by the key that the plan itself bears there. */
function inPlan(source: Source, { target }: AssessedMeasure, place: Place): Node | null {
  if (target.kind !== 'number' || target.lookup === null || place.sheet !== target.lookup.sheet) return null;
  const { sheet, firstRow: top, lastRow: bottom, keyColumn: column } = target.lookup;
  const keys = { sheet, column, top, bottom };
  const key = source.valueAt({ sheet, row: place.row, column });
  return source.isUnique(keys, key) ? lookUp(place, keys, key) : null;
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

const placesOf = (target: AssessedMeasure['target']): readonly Place[] =>
  target.kind === 'band'
    ? [target.low.place, target.high.place]
    : target.place === null
      ? []
      : [target.place];

const sameCells = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${place.sheet}!${place.row},${place.column}`, place])).values(),
];

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
    const same = all(...sameCells(places).map((place) => isSame(find(place), source.valueAt(place))));
    return formulaText(call('IFERROR', choose(same, text(UNCHANGED), text(CHANGED)), text(CHANGED)));
  };
  const places = [...readings, ...placesOf(assessed.target)];
  const found = write(
    places,
    (place) => inOwnRow(source, assessed, place) ?? inPlan(source, assessed, place) ?? cellOf(place),
  );
  if (found.length <= LONGEST_FORMULA) return found;
  // Cells of very many words are left out, and the rest named by their addresses, which are shorter.
  const short = places.filter((place) => {
    const value = source.valueAt(place);
    return value.kind !== 'text' || value.value.length <= LONGEST_KEY;
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
