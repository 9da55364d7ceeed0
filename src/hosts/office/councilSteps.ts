/** Writes into a sheet of the council's own: the cells named, our colours, missing widths, links; no more. */
import type { SheetEdits } from '../../sheets/plan.ts';
import { contentSteps } from './contentSteps.ts';
import { linkSteps } from './linkSteps.ts';
import { lookSteps, numberFormatSteps } from './lookSteps.ts';
import { pointsOf } from './ownSheetSteps.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';
import { deleteFormatSteps, type FoundFormat, wordFormatSteps } from './wordFormatSteps.ts';

export const columnArea = (column: number) => ({ top: 0, left: column, bottom: 0, right: column });

export function councilSteps(
  { sheet, cells, formats, widths }: SheetEdits,
  ours: readonly FoundFormat[],
  widened: readonly number[],
  tabOf: (name: string) => string,
): readonly Step[] {
  return [
    ...linkSteps(sheet, cells, tabOf),
    ...numberFormatSteps(sheet, cells),
    ...contentSteps(sheet, cells),
    ...numberFormatSteps(sheet, cells),
    ...lookSteps(sheet, cells, false),
    ...widened.map(
      (column): Step => ({
        bytes: RANGE_BYTES + SET_BYTES,
        run: ({ range }) => {
          range(sheet, columnArea(column)).format.columnWidth = pointsOf(widths.get(column) ?? 0);
        },
      }),
    ),
    ...deleteFormatSteps(sheet, ours),
    ...wordFormatSteps(sheet, formats),
  ];
}
