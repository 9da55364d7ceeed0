/** Gives rows the height of what stands in them, as Excel does where a file names none. */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  IRenderManagerService,
  SetWorksheetRowAutoHeightMutation,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { BookSheet } from '../standIn/book.ts';
import { rowsToFit } from './rowsToFit.ts';
import { extentOf } from './sheetData.ts';
import { UNIT } from './workbookData.ts';

export interface RowFitter {
  /** These rows say or look something else than before; null: all of the sheet's may. */
  readonly mark: (sheetId: string, rows: Iterable<number> | null) => void;
  /** Fits what is marked on the sheet, which is on the screen: a screenful at once, the rest by and by. */
  readonly fitSheet: (sheet: BookSheet) => void;
  readonly dispose: () => void;
}

/** Rows laid out in one go: some tens of milliseconds. */
const SCREENFUL = 40;

/** Laying texts out is slow: of a longer sheet the rows beyond keep the standard height. */
const MOST_ROWS = 1_000;

export function fitRows(injector: Injector): RowFitter {
  const commands = injector.get(ICommandService);
  const marked = new Map<string, Set<number> | null>();
  let waiting: {
    readonly timer: ReturnType<typeof setTimeout>;
    readonly sheetId: string;
    readonly rows: readonly number[];
  } | null = null;

  const mark: RowFitter['mark'] = (sheetId, rows) => {
    const before = marked.get(sheetId);
    if (rows === null || before === null) marked.set(sheetId, null);
    else marked.set(sheetId, new Set([...(before ?? []), ...rows]));
  };

  const fitNow = (sheet: BookSheet, rows: readonly number[]): void => {
    const render = injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.id);
    if (!skeleton) return;
    const endColumn = extentOf(sheet).columns - 1;
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange(
        rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
      )
      .filter(({ row, autoHeight }) => autoHeight !== undefined && skeleton.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length === 0) return;
    commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      unitId: UNIT,
      subUnitId: sheet.id,
      rowsAutoHeightInfo,
    });
  };

  const goOn = (sheet: BookSheet, rows: readonly number[]): void => {
    fitNow(sheet, rows.slice(0, SCREENFUL));
    const rest = rows.slice(SCREENFUL);
    waiting =
      rest.length === 0
        ? null
        : { timer: setTimeout(() => goOn(sheet, rest), 0), sheetId: sheet.id, rows: rest };
  };

  /** What is not fitted yet is marked again. */
  const stop = (): void => {
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    mark(waiting.sheetId, waiting.rows);
    waiting = null;
  };

  return {
    mark,
    fitSheet: (sheet) => {
      if (!marked.has(sheet.id)) return;
      stop();
      const rows = marked.get(sheet.id) ?? null;
      marked.delete(sheet.id);
      goOn(sheet, rowsToFit(sheet, rows).slice(0, MOST_ROWS));
    },
    dispose: stop,
  };
}
