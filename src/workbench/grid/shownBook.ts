/** What the grid shows of the book, and the steps that bring it up to date. */
import { MAX_COLUMNS, MAX_ROWS } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import type { Book, BookSheet } from '../standIn/book.ts';
import type { BookChange, WorkedOut } from './gridHandle.ts';
import { cellSteps, frameSteps, type GridStep } from './gridSteps.ts';
import { hasFormulas, isReadByFormulas } from './readByFormulas.ts';
import { sheetData } from './sheetData.ts';
import { defaultWidth } from './sheetSizes.ts';
import {
  cellKey,
  emptyState,
  forget,
  frameOf,
  type Place,
  type SheetState,
  stateOf,
  takeChanges,
} from './sheetState.ts';
import type { StyleIds } from './styleIds.ts';
import { UNIT } from './workbookData.ts';

export interface ShownBook {
  /** Runs what is needed to show the book as it stands; tells whether formulas must be worked out. */
  readonly bring: (changes: readonly BookChange[]) => boolean;
  /** These results are in the grid already, and will be in the book. */
  readonly keep: (results: readonly WorkedOut[]) => void;
  /** The grid shows something of its own there: the next time the book's content is put there again, named or not. */
  readonly forget: (sheetId: string, places: readonly Place[]) => void;
}

const EVERYWHERE: Area = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLUMNS };

/**
 * Must be made while the grid shows the book as it was opened.
 * @param redrawn hears of the rows that show something else than before; null: all of the sheet's may
 */
export function shownBook(
  book: Book,
  ids: StyleIds,
  run: (step: GridStep) => void,
  redrawn: (sheetId: string, rows: ReadonlySet<number> | null) => void,
): ShownBook {
  const states = new Map<string, SheetState>(book.sheets.map((sheet) => [sheet.id, stateOf(sheet, ids)]));
  const sheetOf = (id: string): BookSheet | undefined => book.sheets.find((sheet) => sheet.id === id);

  const add = (sheet: BookSheet, index: number): void => {
    const bare: BookSheet = { ...sheet, cells: new Map(), merges: [], formats: [], drawn: null };
    run({
      id: 'sheet.mutation.insert-sheet',
      params: { unitId: UNIT, index, sheet: sheetData(bare, ids, new Set()) },
    });
    states.set(sheet.id, emptyState(sheet));
  };

  const bringSheet = (sheet: BookSheet, area: Area | null): boolean => {
    const state = states.get(sheet.id);
    if (state === undefined) return false;
    const target = { unitId: UNIT, subUnitId: sheet.id };
    if (area === null) {
      const frame = frameOf(sheet);
      for (const step of frameSteps(target, state.frame, frame, defaultWidth(sheet))) run(step);
      if (JSON.stringify(state.frame.columns) !== JSON.stringify(frame.columns)) redrawn(sheet.id, null);
      state.frame = frame;
    }
    const changes = takeChanges(state, sheet, area, ids);
    if (changes.length > 0) redrawn(sheet.id, new Set(changes.map(({ row }) => row)));
    if (changes.every(({ isLook }) => isLook)) {
      for (const step of cellSteps(target, sheet, changes, ids)) run(step);
      return false;
    }
    state.hasFormulas = state.hasFormulas || hasFormulas(sheet);
    const isRead = state.hasFormulas || isReadByFormulas(book, sheet);
    const steps = cellSteps(target, sheet, changes, ids);
    for (const step of steps) run(isRead ? step : { ...step, isLook: true });
    return isRead;
  };

  /** Sheets on which the grid shows something of its own. */
  const strayed = new Set<string>();

  const bring = (given: readonly BookChange[]): boolean => {
    const changes = [...given, ...[...strayed].map((sheetId) => ({ sheetId, area: EVERYWHERE }))];
    strayed.clear();
    const whole = new Set(changes.filter(({ area }) => area === null).map(({ sheetId }) => sheetId));
    for (const [index, sheet] of book.sheets.entries()) {
      if (states.has(sheet.id)) continue;
      add(sheet, index);
      whole.add(sheet.id);
    }
    for (const id of [...states.keys()]) {
      if (sheetOf(id) !== undefined) continue;
      run({ id: 'sheet.mutation.remove-sheet', params: { unitId: UNIT, subUnitId: id } });
      states.delete(id);
    }
    const wanted: readonly BookChange[] = [
      ...[...whole].map((sheetId) => ({ sheetId, area: null })),
      ...changes.filter(({ sheetId }) => !whole.has(sheetId)),
    ];
    return wanted
      .map(({ sheetId, area }) => {
        const sheet = sheetOf(sheetId);
        return sheet !== undefined && bringSheet(sheet, area);
      })
      .some((mustWorkOut) => mustWorkOut);
  };

  return {
    bring,
    keep: (results) => {
      const rows = new Map<string, Set<number>>();
      for (const { sheetId, row, column, value } of results) {
        const line = states.get(sheetId)?.cells.get(row);
        const cell = sheetOf(sheetId)?.cells.get(row)?.get(column);
        if (line === undefined || cell === undefined) continue;
        line.set(column, cellKey({ ...cell, value }, ids));
        rows.set(sheetId, (rows.get(sheetId) ?? new Set()).add(row));
      }
      for (const [sheetId, inSheet] of rows) redrawn(sheetId, inSheet);
    },
    forget: (sheetId, places) => {
      const state = states.get(sheetId);
      if (state === undefined) return;
      for (const { row, column } of places) forget(state, row, column);
      // A formula may be among them that the book never gets to hold.
      state.hasFormulas = true;
      strayed.add(sheetId);
    },
  };
}
