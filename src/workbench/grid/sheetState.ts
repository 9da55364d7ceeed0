/** What of a sheet the grid shows, in a form that two states of it can be compared by. */
import type { IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../sheets/snapshot.ts';
import type { BookCell, BookSheet } from '../standIn/book.ts';
import { hasFormulas } from './readByFormulas.ts';
import { type GridRule, rangeOf, ruleData } from './ruleData.ts';
import { extentOf, freezeOf, type SheetExtent } from './sheetData.ts';
import { columnData, rowData } from './sheetSizes.ts';
import type { StyleIds } from './styleIds.ts';

/** All of a sheet but its cells. */
export interface SheetFrame {
  readonly name: string;
  readonly isHidden: boolean;
  readonly extent: SheetExtent;
  readonly merges: IWorksheetData['mergeData'];
  readonly rows: Readonly<Record<number, Partial<IRowData>>>;
  readonly columns: Readonly<Record<number, Partial<IColumnData>>>;
  readonly freeze: IWorksheetData['freeze'];
  readonly rules: readonly GridRule[];
}

export interface SheetState {
  readonly id: string;
  /** A formula stands on the sheet, or has stood there: the engine knows of it. */
  hasFormulas: boolean;
  frame: SheetFrame;
  /** What each cell shows, as text that is alike for cells that show alike. */
  readonly cells: Map<number, Map<number, string>>;
}

export function frameOf(sheet: BookSheet): SheetFrame {
  const extent = extentOf(sheet);
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    extent,
    merges: sheet.merges.map(rangeOf),
    rows: rowData(sheet),
    columns: columnData(sheet, extent.columns),
    freeze: freezeOf(sheet),
    rules: ruleData(sheet),
  };
}

const valueText = ({ value }: BookCell): string => {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
    case 'text':
    case 'boolean':
      return `${value.kind} ${value.value}`;
    case 'error':
      return value.code;
  }
};

/** What a place without a cell shows. */
const NOTHING = '\n\n';

export const cellKey = (cell: BookCell, ids: StyleIds): string =>
  `${ids.idOf(cell)}\n${cell.formula ?? ''}\n${valueText(cell)}`;

function rowKeys(cells: ReadonlyMap<number, BookCell>, ids: StyleIds): Map<number, string> {
  const keys = new Map<number, string>();
  for (const [column, cell] of cells) keys.set(column, cellKey(cell, ids));
  return keys;
}

export function stateOf(sheet: BookSheet, ids: StyleIds): SheetState {
  const cells = new Map<number, Map<number, string>>();
  for (const [row, inRow] of sheet.cells) cells.set(row, rowKeys(inRow, ids));
  return { id: sheet.id, hasFormulas: hasFormulas(sheet), frame: frameOf(sheet), cells };
}

/** A sheet of that name on which nothing stands yet. */
export const emptyState = (sheet: BookSheet): SheetState => ({
  id: sheet.id,
  hasFormulas: false,
  frame: {
    name: sheet.name,
    isHidden: false,
    extent: { rows: 0, columns: 0 },
    merges: [],
    rows: {},
    columns: {},
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rules: [],
  },
  cells: new Map(),
});

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Change extends Place {
  /** Only the look is another: nothing need be worked out. */
  readonly isLook: boolean;
}

const contentOf = (key: string | undefined): string => key?.slice(key.indexOf('\n')) ?? '';

/** The cells that show other than the state says, which is brought up to date. `area` null: the whole sheet. */
export function takeChanges(
  state: SheetState,
  sheet: BookSheet,
  area: Area | null,
  ids: StyleIds,
): readonly Change[] {
  const changed: Change[] = [];
  const inArea = (row: number, column: number): boolean =>
    area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  for (const [row, cells] of sheet.cells) {
    if (area !== null && (row < area.top || row > area.bottom)) continue;
    let known = state.cells.get(row);
    for (const [column, cell] of cells) {
      if (!inArea(row, column)) continue;
      const key = cellKey(cell, ids);
      const before = known?.get(column);
      if (before === key) continue;
      if (known === undefined) {
        known = new Map();
        state.cells.set(row, known);
      }
      known.set(column, key);
      changed.push({ row, column, isLook: contentOf(before ?? NOTHING) === contentOf(key) });
    }
  }
  for (const [row, known] of state.cells)
    for (const column of [...known.keys()])
      if (inArea(row, column) && !sheet.cells.get(row)?.has(column)) {
        known.delete(column);
        changed.push({ row, column, isLook: false });
      }
  return changed;
}

/** Forgets what the grid shows at a place, so that the next comparison writes it anew. */
export function forget(state: SheetState, row: number, column: number): void {
  const known = state.cells.get(row);
  if (known === undefined) state.cells.set(row, new Map([[column, '?']]));
  else known.set(column, '?');
}
