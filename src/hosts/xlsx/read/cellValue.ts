/** What a cell's element says, as a typed value and as the text that a reader sees. */
import type { CellValue, ErrorCode } from '../../../sheets/cell.ts';
import { damaged } from '../trouble.ts';
import { decodeUnits } from '../xml/xmlText.ts';
import type { CellLook } from './cellLooks.ts';
import { isoSerial } from './isoSerial.ts';
import type { SharedStrings } from './sharedStrings.ts';

export interface Said {
  readonly value: CellValue;
  readonly text: string;
  /** The font that the text itself names; null where it names none. */
  readonly font: string | null;
}

const EMPTY: CellValue = { kind: 'empty' };
const TRUE: CellValue = { kind: 'boolean', value: true };
const FALSE: CellValue = { kind: 'boolean', value: false };

export const NOTHING: Said = { value: EMPTY, text: '', font: null };

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

const errorValue = (code: string): CellValue => ({
  kind: 'error',
  code: ERRORS.has(code) ? (code as ErrorCode) : '#OTHER!',
});

export const textSaid = (value: string, look: CellLook, font: string | null = null): Said => ({
  value: { kind: 'text', value },
  text: look.display.text(value),
  font,
});

const numberSaid = (value: number, raw: string, look: CellLook): Said => ({
  value: { kind: 'number', value },
  text: look.display.number(value, raw),
  font: null,
});

const CELL_TYPES = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/** The type that a cell's `t` names; a cell without one is a number. */
export function cellType(text: string): CellType {
  const type = CELL_TYPES.find((known) => known === text);
  if (type === undefined) throw damaged();
  return type;
}

/** `raw` is the content of `v`, entities resolved. */
export function cellSaid(
  type: CellType,
  raw: string,
  look: CellLook,
  strings: SharedStrings,
  date1904: boolean,
): Said {
  switch (type) {
    case 's': {
      const index = Number(raw);
      const text = strings.texts[index];
      if (text === undefined || raw.trim() === '') throw damaged();
      return textSaid(text, look, strings.fonts.get(index) ?? null);
    }
    case 'str':
    case 'inlineStr':
      return textSaid(decodeUnits(raw), look);
    case 'b': {
      const isTrue = raw.trim() === '1' || raw.trim() === 'true';
      return { value: isTrue ? TRUE : FALSE, text: isTrue ? 'TRUE' : 'FALSE', font: null };
    }
    case 'e':
      return { value: errorValue(raw.trim()), text: raw.trim(), font: null };
    case 'd': {
      const serial = isoSerial(raw, date1904);
      return serial === null ? textSaid(raw, look) : numberSaid(serial, String(serial), look);
    }
    case 'n': {
      if (raw.trim() === '') return NOTHING;
      const value = Number(raw);
      return Number.isFinite(value) ? numberSaid(value, raw, look) : textSaid(raw, look);
    }
  }
}
