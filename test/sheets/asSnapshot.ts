/** A workbook as it would be read after our sheets were written into it; formulas hold the values they were given. */
import { pinnedAreaText } from '../../src/sheets/address.ts';
import type { Cell, CellValue } from '../../src/sheets/cell.ts';
import type { CellEdit, OwnSheet } from '../../src/sheets/plan.ts';
import type { DefinedName, Row, Snapshot, WorksheetSnapshot } from '../../src/sheets/snapshot.ts';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

function valueIn({ content }: CellEdit): CellValue {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', value: content.text };
    case 'number':
      return { kind: 'number', value: content.value };
    case 'formula':
      return typeof content.cached === 'number'
        ? { kind: 'number', value: content.cached }
        : { kind: 'text', value: content.cached };
    case 'clear':
      return { kind: 'empty' };
  }
}

export const textOf = (value: CellValue): string => {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'error':
      return value.code;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'number':
    case 'text':
      return String(value.value);
  }
};

export const aCell = (value: CellValue, format = 'General'): Cell => ({
  value,
  format,
  text: textOf(value),
  formula: null,
  fill: null,
  font: null,
});

export const textOnly = (text: string): Cell => aCell({ kind: 'text', value: text });

export const aWorksheet = (
  name: string,
  cells: readonly (readonly [row: number, column: number, cell: Cell])[],
): WorksheetSnapshot => {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, column, cell] of cells) {
    const found: Map<number, Cell> = rows.get(row) ?? new Map();
    rows.set(row, found.set(column, cell));
  }
  return {
    kind: 'worksheet',
    name,
    visible: true,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filtered: false,
    isProtected: false,
  };
};

export const aSnapshot = (sheets: Snapshot['sheets'] = [], names: readonly DefinedName[] = []): Snapshot => ({
  workbook: 'scorecard.xlsx',
  sheets,
  names,
  date1904: false,
});

const written = (sheet: OwnSheet): WorksheetSnapshot =>
  aWorksheet(
    sheet.name,
    sheet.cells.map((edit) => [edit.row, edit.column, aCell(valueIn(edit), edit.style?.format ?? 'General')]),
  );

const namesOf = (sheet: OwnSheet): readonly DefinedName[] =>
  [{ name: sheet.definedName, area: A1 }, ...sheet.names].map(({ name, area }) => ({
    name,
    refersTo: pinnedAreaText(sheet.name, area),
    sheet: null,
  }));

/** `before` with our sheets in place of those it has of the same names. */
export function asSnapshot(sheets: readonly OwnSheet[], before: Snapshot = aSnapshot()): Snapshot {
  const replaced = new Set(sheets.map(({ name }) => name));
  const names = sheets.flatMap(namesOf);
  const renamed = new Set(names.map(({ name }) => name));
  return {
    ...before,
    sheets: [...before.sheets.filter(({ name }) => !replaced.has(name)), ...sheets.map(written)],
    names: [...before.names.filter(({ name }) => !renamed.has(name)), ...names],
  };
}

/** The snapshot with one cell changed. */
export function withCell(
  snapshot: Snapshot,
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) => {
      if (each.kind !== 'worksheet' || each.name !== sheet) return each;
      const cells: Row = new Map(each.rows.get(row)).set(column, cell);
      return { ...each, rows: new Map(each.rows).set(row, cells) };
    }),
  };
}
