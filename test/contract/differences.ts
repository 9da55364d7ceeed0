/** Everything in which two snapshots differ that both hosts can see. */
import { cellText } from '../../src/sheets/address.ts';
import type { Cell } from '../../src/sheets/cell.ts';
import type { Area, Snapshot, WorksheetSnapshot } from '../../src/sheets/snapshot.ts';

const WHITE = 'FFFFFF';

const holds = (cell: Cell): boolean => cell.value.kind !== 'empty' || cell.formula !== null;

function usedBy({ rows }: WorksheetSnapshot): Area {
  const area = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  for (const [row, cells] of rows)
    for (const [column, cell] of cells) {
      if (!holds(cell)) continue;
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
  return area;
}

/** Cells that are filled and nothing else lie outside what Excel is asked for where nothing is held beyond them. */
function cellsOf(sheet: WorksheetSnapshot, withFonts: boolean): Readonly<Record<string, Cell>> {
  const used = usedBy(sheet);
  const cells: Record<string, Cell> = {};
  for (const [row, line] of sheet.rows)
    for (const [column, cell] of line) {
      const fill = cell.fill === WHITE ? null : cell.fill;
      const inside = row >= used.top && row <= used.bottom && column >= used.left && column <= used.right;
      if (!inside || (!holds(cell) && fill === null)) continue;
      cells[cellText(row, column)] = { ...cell, fill, font: withFonts ? cell.font : null };
    }
  return cells;
}

const areaKey = ({ top, left, bottom, right }: Area): string => [top, left, bottom, right].join();

function facts(snapshot: Snapshot, withFonts: boolean): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const sheet of snapshot.sheets) {
    if (sheet.kind !== 'worksheet') continue;
    const used = usedBy(sheet);
    const merges = sheet.merges.filter((area) => area.top <= used.bottom && area.left <= used.right);
    all[`${sheet.name}: visible`] = sheet.visible;
    all[`${sheet.name}: filtered`] = sheet.filtered;
    all[`${sheet.name}: protected`] = sheet.isProtected;
    all[`${sheet.name}: merges`] = merges.map(areaKey).sort();
    all[`${sheet.name}: hidden rows`] = [...sheet.hiddenRows].filter(
      (row) => row >= used.top && row <= used.bottom,
    );
    all[`${sheet.name}: hidden columns`] = [...sheet.hiddenColumns].filter(
      (column) => column >= used.left && column <= used.right,
    );
    for (const [place, cell] of Object.entries(cellsOf(sheet, withFonts)))
      all[`${sheet.name}!${place}`] = cell;
  }
  for (const { name, refersTo, sheet } of snapshot.names)
    if (!name.startsWith('_xlnm.')) all[`name ${sheet ?? ''} ${name.toLowerCase()}`] = refersTo;
  return all;
}

/** One line for each difference, cell by cell. The font's name is the workbook's own, which only its file tells. */
export function differences(one: Snapshot, other: Snapshot, withFonts = true): readonly string[] {
  const [first, second] = [facts(one, withFonts), facts(other, withFonts)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((key) => {
    const [said, also] = [JSON.stringify(first[key]), JSON.stringify(second[key])];
    return said === also ? [] : [`${key}: ${said} is ${also}`];
  });
}
