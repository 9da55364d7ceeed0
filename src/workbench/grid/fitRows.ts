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

export function fitRows(injector: Injector): (sheet: BookSheet) => void {
  const commands = injector.get(ICommandService);
  return (sheet) => {
    const rows = rowsToFit(sheet);
    const render = injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.id);
    if (rows.length === 0 || !skeleton) return;
    const { columns } = extentOf(sheet);
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange(
        rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1 })),
      )
      .filter(({ row, autoHeight }) => autoHeight !== undefined && skeleton.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length === 0) return;
    commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      unitId: UNIT,
      subUnitId: sheet.id,
      rowsAutoHeightInfo,
    });
  };
}
