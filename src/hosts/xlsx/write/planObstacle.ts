/** What in a council's sheet cannot be overwritten cell by cell without breaking it. */
import type { Plan, SheetEdits } from '../../../sheets/plan.ts';
import { cellAt } from '../../../sheets/snapshot.ts';
import type { XlsxFault } from '../fault.ts';
import { isOneCell } from '../read/reference.ts';
import type { SheetPlace, XlsxWorkbook } from '../xlsxWorkbook.ts';

function brokenArray(place: SheetPlace, edits: SheetEdits): XlsxFault | null {
  const columns = new Map<number, number[]>();
  for (const { row, column } of edits.cells) {
    const inRow = columns.get(row);
    if (inRow) inRow.push(column);
    else columns.set(row, [column]);
  }
  const rows = [...columns];
  const broken = place.arrays.find(
    ({ area }) =>
      !isOneCell(area) &&
      rows.some(
        ([row, inRow]) =>
          row >= area.top &&
          row <= area.bottom &&
          inRow.some((column) => column >= area.left && column <= area.right),
      ),
  );
  return broken ? { code: 'array-formula', sheet: place.name, area: broken.area } : null;
}

/** A table's headings are written in its own part too; where they differ, Excel calls the file damaged. */
function renamedHeading({ snapshot }: XlsxWorkbook, place: SheetPlace, edits: SheetEdits): XlsxFault | null {
  const sheet = snapshot.sheets.find(({ name }) => name === place.name);
  for (const { area, headings, displayName } of place.tables) {
    const renamed = edits.cells.find(({ row, column, content }) => {
      if (headings === 0 || row !== area.top || column < area.left || column > area.right) return false;
      const before = sheet?.kind === 'worksheet' ? cellAt(sheet, row, column)?.text : undefined;
      return content.kind !== 'text' || content.text !== before;
    });
    if (renamed === undefined) continue;
    const { row, column } = renamed;
    const cell = { top: row, left: column, bottom: row, right: column };
    return { code: 'table-heading', sheet: place.name, table: displayName, area: cell };
  }
  return null;
}

/** The first obstacle; null where the plan can be applied. */
export function planObstacle(workbook: XlsxWorkbook, plan: Plan): XlsxFault | null {
  for (const edits of plan.edits) {
    const place = workbook.sheets.find(({ name }) => name === edits.sheet);
    if (place === undefined) continue;
    const fault = brokenArray(place, edits) ?? renamedHeading(workbook, place, edits);
    if (fault !== null) return fault;
  }
  return null;
}
