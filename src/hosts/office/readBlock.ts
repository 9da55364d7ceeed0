/** Reads one block of a sheet's cells. */
import type { Cell, CellValue, ErrorCode } from '../../sheets/cell.ts';
import type { Area, Row } from '../../sheets/snapshot.ts';
import { rangeOf, rowBlocks } from './blocks.ts';
import { areaOf } from './inventory.ts';

/** Excel lists at most 512 merged areas at a time: so few cells cannot hold more. */
const MERGE_CELLS = 1_024;

const WHITE = 'FFFFFF';

export interface BlockRead {
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A block that was asked for: what to do with it once the answer is there. */
export type Finish = () => BlockRead;

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

const EMPTY: CellValue = { kind: 'empty' };

/** Blank, `""` from a formula and an error look alike in the values alone. */
function cellValue(raw: unknown, type: string): CellValue {
  if (type === 'Empty') return EMPTY;
  if (type === 'Error')
    return { kind: 'error', code: ERRORS.has(String(raw)) ? (String(raw) as ErrorCode) : '#OTHER!' };
  if (typeof raw === 'number') return { kind: 'number', value: raw };
  if (typeof raw === 'boolean') return { kind: 'boolean', value: raw };
  return { kind: 'text', value: String(raw) };
}

/** A column too narrow for its number shows `###`, which is what stands on the screen but not what the cell says. */
const textOf = (shown: string, value: CellValue): string =>
  value.kind === 'number' && /^#+$/.test(shown) ? String(value.value) : shown;

/** `#RRGGBB`; a cell without a fill is white to Excel. */
const fillOf = (colour: string | undefined): string | null => {
  const bare = colour?.replace('#', '').toUpperCase() ?? '';
  return bare === '' || bare === WHITE ? null : bare;
};

function cellFrom(
  raw: unknown,
  type: string,
  formula: unknown,
  text: string,
  format: string,
  looks: Excel.CellProperties | undefined,
): Cell | null {
  const value = cellValue(raw, type);
  // A text that begins with `=` is its own formula to Excel: only one that differs from its value is worked out.
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && (formula !== raw || type !== 'String');
  const fill = fillOf(looks?.format?.fill?.color);
  if (value.kind === 'empty' && !isFormula && fill === null) return null;
  return {
    value,
    format,
    text: textOf(text, value),
    formula: isFormula ? formula.slice(1) : null,
    fill,
    font: looks?.format?.font?.name ?? null,
  };
}

/** A number of rows or columns is asked for; `null` in an answer means too much was asked for, never empty. */
function given<Value>(answer: Value | null, what: string): Value {
  if (answer === null) throw new Error(`Excel gave no ${what}`);
  return answer;
}

/** Which merged areas there are, in parts that Excel can list. */
function askMerges(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const asked = rowBlocks(area, MERGE_CELLS).map((part) => {
    const found = rangeOf(sheet, part).getMergedAreasOrNullObject();
    found.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return found;
  });
  return () => asked.flatMap((found) => (found.isNullObject ? [] : found.areas.items.map(areaOf)));
}

export function askBlock(sheet: Excel.Worksheet, area: Area): Finish {
  const range = rangeOf(sheet, area);
  range.load('values,valueTypes,formulas,text,numberFormat');
  const looks = range.getCellProperties({ format: { fill: { color: true }, font: { name: true } } });
  const rowProperties = range.getRowProperties({ rowHidden: true });
  const columnProperties = range.getColumnProperties({ columnHidden: true });
  const merges = askMerges(sheet, area);
  return () => {
    const values = given(range.values, 'values');
    const types = given(range.valueTypes, 'types');
    const formulas = given(range.formulas, 'formulas');
    const texts = given(range.text, 'texts');
    const formats = given(range.numberFormat, 'formats');
    const rows = new Map<number, Map<number, Cell>>();
    for (const [row, line] of values.entries()) {
      const cells = new Map<number, Cell>();
      for (const [column, raw] of line.entries()) {
        const cell = cellFrom(
          raw,
          String(types[row]?.[column]),
          formulas[row]?.[column],
          String(texts[row]?.[column] ?? ''),
          String(formats[row]?.[column] ?? 'General'),
          looks.value[row]?.[column],
        );
        if (cell !== null) cells.set(area.left + column, cell);
      }
      if (cells.size > 0) rows.set(area.top + row, cells);
    }
    const hidden = <Item>(all: readonly Item[], first: number, isHidden: (item: Item) => boolean) =>
      all.flatMap((item, at) => (isHidden(item) ? [first + at] : []));
    return {
      rows,
      merges: merges(),
      hiddenRows: hidden(rowProperties.value, area.top, ({ rowHidden }) => rowHidden === true),
      hiddenColumns: hidden(columnProperties.value, area.left, ({ columnHidden }) => columnHidden === true),
    };
  };
}
