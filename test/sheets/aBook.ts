/** Workbooks as snapshots, written the way they look: a sheet is its rows, from A1 on. */
import { parseArea } from '../../src/sheets/address.ts';
import type { Cell, CellValue } from '../../src/sheets/cell.ts';
import type { Row, Snapshot, WorksheetSnapshot } from '../../src/sheets/snapshot.ts';

/** A text, a number, a number with its format (and what a reader sees), a filled cell, or nothing. */
export type Written =
  | string
  | number
  | null
  | { readonly number: number; readonly format: string; readonly text: string }
  | { readonly fill: string; readonly text?: string };

export interface WrittenSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Written[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly visible?: boolean;
}

const PLAIN = { format: 'General', formula: null, fill: null, font: null };

function cellOf(written: Written): Cell | null {
  if (written === null || written === '') return null;
  if (typeof written === 'string')
    return { ...PLAIN, value: { kind: 'text', value: written }, text: written };
  if (typeof written === 'number') {
    return { ...PLAIN, value: { kind: 'number', value: written }, text: String(written) };
  }
  if ('number' in written) {
    const value: CellValue = { kind: 'number', value: written.number };
    return { ...PLAIN, value, format: written.format, text: written.text };
  }
  const value: CellValue =
    written.text === undefined ? { kind: 'empty' } : { kind: 'text', value: written.text };
  return { ...PLAIN, value, text: written.text ?? '', fill: written.fill };
}

/** `85.3%` as Excel holds it. */
export const percent = (points: number, decimals = 0): Written => ({
  number: points / 100,
  format: decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%',
  text: `${points.toFixed(decimals)}%`,
});

export function aSheet({ name, rows, merges, hiddenRows, visible }: WrittenSheet): WorksheetSnapshot {
  const held = new Map<number, Row>();
  rows.forEach((cells, row) => {
    const columns = new Map<number, Cell>();
    cells.forEach((written, column) => {
      const cell = cellOf(written);
      if (cell) columns.set(column, cell);
    });
    if (columns.size > 0) held.set(row, columns);
  });
  return {
    kind: 'worksheet',
    name: name ?? 'Scorecard',
    visible: visible ?? true,
    rows: held,
    merges: (merges ?? []).flatMap((text) => parseArea(text) ?? []),
    hiddenRows: new Set((hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
    filtered: false,
    isProtected: false,
  };
}

export const aBook = (...sheets: readonly WrittenSheet[]): Snapshot => ({
  workbook: 'book.xlsx',
  sheets: sheets.map(aSheet),
  names: [],
  date1904: false,
});
