/** A sheet of the book with its cells, as Univer holds sheets. */
import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../sheets/snapshot.ts';
import type { BookSheet } from '../standIn/book.ts';
import { cellData } from './cellData.ts';
import { rangeOf } from './ruleData.ts';
import { columnData, defaultHeight, defaultWidth, rowData } from './sheetSizes.ts';
import type { StyleIds } from './styleIds.ts';

/** Room to type in beyond what is there. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Pixels. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

/** How far the sheet is drawn: all that it holds or has a look, and some room. */
export function extentOf({ cells, merges }: BookSheet): SheetExtent {
  let rows = 0;
  let columns = 0;
  for (const [row, inRow] of cells) {
    rows = Math.max(rows, row + 1);
    for (const column of inRow.keys()) columns = Math.max(columns, column + 1);
  }
  for (const { bottom, right } of merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return {
    rows: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columns: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

/** Cells whose formula stands in the first cell of their array, as `row,column`. */
export function arrayCells(arrays: readonly { readonly area: Area }[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { area } of arrays)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (row !== area.top || column !== area.left) shown.add(`${row},${column}`);
  return shown;
}

export type CellRows = Record<number, Record<number, ICellData>>;

function cellRows(sheet: BookSheet, ids: StyleIds, shown: ReadonlySet<string>): CellRows {
  const rows: CellRows = {};
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells)
      line[column] = {
        ...cellData(cell, shown.size > 0 && shown.has(`${row},${column}`)),
        s: ids.idOf(cell),
      };
    rows[row] = line;
  }
  return rows;
}

/** Rows and columns that stay in sight. */
export const freezeOf = ({ drawn }: BookSheet): IWorksheetData['freeze'] => {
  const rows = drawn?.frozen.rows ?? 0;
  const columns = drawn?.frozen.columns ?? 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
};

export function sheetData(
  sheet: BookSheet,
  ids: StyleIds,
  shown: ReadonlySet<string>,
): Partial<IWorksheetData> {
  const { rows, columns } = extentOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: defaultWidth(sheet),
    defaultRowHeight: defaultHeight(sheet),
    mergeData: sheet.merges.map(rangeOf),
    cellData: cellRows(sheet, ids, shown),
    rowData: rowData(sheet),
    columnData: columnData(sheet, columns),
    freeze: freezeOf(sheet),
    tabColor: '',
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: 0,
    rowHeader: { width: ROW_HEADER, hidden: 0 },
    columnHeader: { height: COLUMN_HEADER, hidden: 0 },
    showGridlines: (sheet.drawn?.gridLines ?? true) ? 1 : 0,
  };
}
