/** Widths and heights of a sheet in pixels, and what of it is hidden, as Univer holds rows and columns. */
import type { IColumnData, IRowData } from '@univerjs/core';
import type { BookSheet } from '../standIn/book.ts';

/** Pixels of a digit of Calibri 11, on which Excel counts widths (ECMA-376, 18.3.1.13). */
const DIGIT = 7;
/** 8.43 characters and the edges of the cell. */
const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;
const PIXELS_A_POINT = 4 / 3;

const widthPixels = (characters: number): number => Math.trunc(characters * DIGIT + 0.5);
const pointPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

export const defaultWidth = ({ drawn }: BookSheet): number =>
  drawn === null || drawn.width === null ? STANDARD_WIDTH : widthPixels(drawn.width);

export const defaultHeight = ({ drawn }: BookSheet): number =>
  drawn === null || drawn.height === null ? STANDARD_HEIGHT : pointPixels(drawn.height);

/** Widths set since the book was opened go before the file's; columns beyond `count` are not drawn. */
export function columnData(sheet: BookSheet, count: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const put = (column: number, data: Partial<IColumnData>): void => {
    columns[column] = { ...columns[column], ...data };
  };
  for (const { first, last, width } of sheet.drawn?.columns ?? [])
    for (let column = first; column <= Math.min(last, count - 1); column++)
      if (width !== null) put(column, { w: widthPixels(width) });
  for (const [column, points] of sheet.widths) put(column, { w: pointPixels(points) });
  for (const column of sheet.hiddenColumns) if (column < count) put(column, { hd: 1 });
  return columns;
}

/** A row without a height takes that of its content. */
export function rowData(sheet: BookSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const put = (row: number, data: Partial<IRowData>): void => {
    rows[row] = { ...rows[row], ...data };
  };
  for (const [row, { points }] of sheet.drawn?.heights ?? []) put(row, { h: pointPixels(points), ia: 0 });
  for (const [row, points] of sheet.heights) put(row, { h: pointPixels(points), ia: 0 });
  for (const row of sheet.hiddenRows) put(row, { hd: 1 });
  return rows;
}
