/** What a person typed, pasted or emptied, out of what Univer made of it. */
import type { ICellData } from '@univerjs/core';
import type { TypedCell } from './gridHandle.ts';

const BOOLEAN = 3;

/** As a person would have to type it; null where only the look was changed. */
export function typedText(cell: ICellData | null | undefined): string | null {
  if (cell === null || cell === undefined) return '';
  if (cell.f) return cell.f;
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (!('v' in cell) && !('f' in cell) && !('p' in cell)) return null;
  const { v } = cell;
  if (v === null || v === undefined) return '';
  if (cell.t === BOOLEAN || typeof v === 'boolean') return Number(v) === 1 ? 'TRUE' : 'FALSE';
  return String(v);
}

/** What stood in the editor when the person left it, and where. */
export interface Typing {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Touched {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null | undefined;
}

/**
 * The cells of one change by hand. What was typed goes before what Univer took it for: Univer reads dates as an American.
 * A text typed into a whole selection stands in each cell; a formula is shifted by Univer from cell to cell.
 */
export function typedCells(
  sheetId: string,
  touched: readonly Touched[],
  typing: Typing | null,
): readonly TypedCell[] {
  const isTyped =
    typing !== null &&
    typing.sheetId === sheetId &&
    touched.some(({ row, column }) => row === typing.row && column === typing.column);
  return touched.flatMap(({ row, column, cell }) => {
    const isPlace = isTyped && row === typing.row && column === typing.column;
    const text = isPlace || (isTyped && !cell?.f) ? typing.text : typedText(cell);
    return text === null ? [] : [{ row, column, text }];
  });
}
