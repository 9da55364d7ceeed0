/** Writes links to places within the workbook; they come before content, which a link would otherwise replace. */
import { pinnedAreaText } from '../../sheets/address.ts';
import type { CellEdit } from '../../sheets/plan.ts';
import { rowBlocks } from './blocks.ts';
import { gridOf } from './contentSteps.ts';
import { rectangles } from './rectangles.ts';
import { RANGE_BYTES, SET_BYTES, type Step } from './step.ts';

const MAX_TIP = 255;
const MOST_CELLS = 1_400;

/** @param tabOf the tab that a sheet of the plan has in the workbook */
export function linkSteps(
  sheet: string,
  cells: readonly CellEdit[],
  tabOf: (sheet: string) => string,
): readonly Step[] {
  const links = new Map<string, Excel.SettableCellProperties>();
  const keyed = cells.flatMap(({ row, column, link }) => {
    if (link === null) return [];
    const documentReference = pinnedAreaText(tabOf(link.sheet), link.area);
    links.set(`${row},${column}`, {
      hyperlink: { documentReference, ...(link.tip === '' ? {} : { screenTip: link.tip.slice(0, MAX_TIP) }) },
    });
    return [{ row, column, key: '' }];
  });
  return rectangles(keyed).flatMap(({ area }) =>
    rowBlocks(area, MOST_CELLS).map((block): Step => {
      const grid = gridOf(block, (row, column) => links.get(`${row},${column}`) ?? {});
      return {
        bytes: RANGE_BYTES + SET_BYTES + JSON.stringify(grid).length,
        run: ({ range }) => void range(sheet, block).setCellProperties(grid),
      };
    }),
  );
}
