/** Finds the rows of the settings sheet and reads their cells, wherever people have moved them. */
import type { Place } from '../domain/place.ts';
import { withoutNoise } from '../domain/round.ts';
import type { Cell } from './cell.ts';
import { NO, NOT_SET, SETTING_SLOTS, type SettingSlot, YES } from './settingSlots.ts';
import { SETTINGS_HEADINGS } from './settingsSheet.ts';
import { NOTHING } from './shown.ts';
import { cellAt, type WorksheetSnapshot } from './snapshot.ts';

export interface FoundRow {
  /** null where neither key nor words are any that we know. */
  readonly slot: SettingSlot | null;
  /** The setting's words as they stand in the row. */
  readonly label: string;
  /** `''` where the row concerns everything. */
  readonly subject: string;
  /** null where nothing is set. */
  readonly value: string | number | boolean | null;
  /** The value's cell. */
  readonly place: Place;
}

const HEADINGS: readonly string[] = Object.values(SETTINGS_HEADINGS);

const wordsOf = (cell: Cell | undefined): string => {
  if (cell === undefined || cell.value.kind === 'empty') return '';
  return (cell.value.kind === 'text' ? cell.value.value : cell.text).trim();
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Columns {
  readonly headingRow: number;
  readonly at: ReadonlyMap<string, number>;
}

/** The row of headings: the first that has both the setting and the value. */
function findColumns(sheet: WorksheetSnapshot): Columns | null {
  for (const headingRow of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const at = new Map<string, number>();
    for (const [column, cell] of sheet.rows.get(headingRow) ?? []) {
      const heading = HEADINGS.find((each) => same(each, wordsOf(cell)));
      if (heading !== undefined) at.set(heading, column);
    }
    if (at.has(SETTINGS_HEADINGS.setting) && at.has(SETTINGS_HEADINGS.value)) return { headingRow, at };
  }
  return null;
}

const isUnset = (words: string): boolean => words === '' || words === NOTHING || same(words, NOT_SET);

function numberOf(cell: Cell, words: string): string | number {
  // Someone who types 5% means 5 per cent, which a spreadsheet holds as 0.05.
  if (cell.value.kind === 'number')
    return cell.format.includes('%') ? withoutNoise(cell.value.value * 100) : cell.value.value;
  const digits = /^[+-]?\d+(?:\.\d+)?(?=\s*%?$)/.exec(words)?.[0];
  return digits === undefined ? words : Number(digits);
}

function switchOf(cell: Cell, words: string): string | boolean {
  if (cell.value.kind === 'boolean') return cell.value.value;
  if (same(words, YES) || same(words, 'true')) return true;
  return same(words, NO) || same(words, 'false') ? false : words;
}

/** The value of a cell as its slot wants it; words that the slot does not know are left for the schema to refuse. */
function valueIn(slot: SettingSlot, cell: Cell, words: string): string | number | boolean {
  switch (slot.value) {
    case 'number':
      return numberOf(cell, words);
    case 'switch':
      return switchOf(cell, words);
    case 'choice':
      return slot.choices.find((choice) => same(choice, words)) ?? words;
    case 'text':
      return words;
  }
}

const BY_KEY = new Map(SETTING_SLOTS.map((slot) => [slot.key.toLowerCase(), slot]));
const BY_LABEL = new Map(SETTING_SLOTS.map((slot) => [slot.label.toLowerCase(), slot]));

/** The rows below the headings that say anything; null where the sheet has no such headings. A key goes before the words. */
export function findSettingRows(sheet: WorksheetSnapshot): readonly FoundRow[] | null {
  const columns = findColumns(sheet);
  if (columns === null) return null;
  const { headingRow, at } = columns;
  const cellOf = (row: number, heading: string): Cell | undefined => {
    const column = at.get(heading);
    return column === undefined ? undefined : cellAt(sheet, row, column);
  };
  return [...sheet.rows.keys()]
    .filter((row) => row > headingRow)
    .sort((a, b) => a - b)
    .flatMap((row): readonly FoundRow[] => {
      const label = wordsOf(cellOf(row, SETTINGS_HEADINGS.setting));
      const key = wordsOf(cellOf(row, SETTINGS_HEADINGS.key));
      const cell = cellOf(row, SETTINGS_HEADINGS.value);
      const words = wordsOf(cell);
      if (label === '' && key === '' && words === '') return [];
      const slot = BY_KEY.get(key.toLowerCase()) ?? BY_LABEL.get(label.toLowerCase()) ?? null;
      const subject = wordsOf(cellOf(row, SETTINGS_HEADINGS.appliesTo));
      return [
        {
          slot,
          label: label === '' ? key : label,
          subject: subject === NOTHING ? '' : subject,
          value:
            cell === undefined || isUnset(words) ? null : slot === null ? words : valueIn(slot, cell, words),
          place: { sheet: sheet.name, row, column: at.get(SETTINGS_HEADINGS.value) ?? 0 },
        },
      ];
    });
}
