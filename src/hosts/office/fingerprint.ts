/** Tells whether a workbook still says what was read: where each sheet is used, and what every cell there holds. */
import type { Cell } from '../../sheets/cell.ts';
import { type Area, cellAt, type Snapshot, type WorksheetSnapshot } from '../../sheets/snapshot.ts';
import { agrees, answerOfCell } from './answers.ts';
import { around, cellsIn, rangeOf, rowBlocks } from './blocks.ts';
import { areaOf } from './inventory.ts';

const holds = ({ value, formula }: Cell): boolean => value.kind !== 'empty' || formula !== null;

const bytesOf = (cell: Cell): number =>
  (cell.formula?.length ?? (cell.value.kind === 'text' ? cell.value.value.length : 8)) + 4;

export interface Mark {
  readonly sheet: WorksheetSnapshot;
  /** null: nothing was held on the sheet. */
  readonly used: Area | null;
  /** About what it takes to answer what the cells hold. */
  readonly bytes: number;
}

function markOf(sheet: WorksheetSnapshot): Mark {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  let bytes = 0;
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      if (!holds(cell)) continue;
      bytes += bytesOf(cell);
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
  const blanks = used === null ? 0 : cellsIn(used);
  return { sheet, used, bytes: bytes + 3 * blanks };
}

export const marksOf = ({ sheets }: Snapshot): readonly Mark[] =>
  sheets.flatMap((sheet) => (sheet.kind === 'worksheet' ? [markOf(sheet)] : []));

/** A part of a sheet to look at again, small enough for one answer. */
export interface Part {
  readonly mark: Mark;
  readonly area: Area | null;
  readonly bytes: number;
}

/**
 * Cuts a mark where its cells would not fit into one answer.
 * @param reach more that is looked at beside what is used; null: no more
 */
export function partsOf(mark: Mark, mostBytes: number, reach: Area | null = null): readonly Part[] {
  const { used } = mark;
  const whole = reach === null ? used : around(used, reach);
  if (whole === null) return [{ mark, area: null, bytes: 100 }];
  const bytes = mark.bytes + 3 * (cellsIn(whole) - (used === null ? 0 : cellsIn(used)));
  const pieces = Math.ceil(bytes / mostBytes);
  const areas = rowBlocks(whole, Math.ceil(cellsIn(whole) / pieces));
  return areas.map((area) => ({ mark, area, bytes: bytes / areas.length }));
}

/** What was seen of a part: whether it moved, and what its cells hold now. */
export interface Seen {
  readonly sheet: string;
  readonly how: 'same' | 'moved' | 'gone';
  /** Excel's own, which stays when the sheet is renamed; null: the sheet is gone. */
  readonly id: string | null;
  readonly area: Area | null;
  /** As Excel answers them; null where it gave none. */
  readonly formulas: readonly (readonly unknown[])[] | null;
}

const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.bottom === other.bottom &&
  one.left === other.left &&
  one.right === other.right;

/** Asks how a part stands now; the answer is there after the next sync. */
export function askPart(workbook: Excel.Workbook, { mark, area }: Part): () => Seen {
  const sheet = workbook.worksheets.getItemOrNullObject(mark.sheet.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('id');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const range = area === null ? null : rangeOf(sheet, area);
  range?.load('formulas');
  return () => {
    const of = { sheet: mark.sheet.name, area };
    if (sheet.isNullObject) return { ...of, how: 'gone', id: null, formulas: null };
    // `null` for what is too big is never "as it was".
    const formulas: Seen['formulas'] = range === null ? [] : (range.formulas as unknown[][] | null);
    const now = used.isNullObject ? null : areaOf(used);
    const isUsedSame = now === null || mark.used === null ? now === mark.used : sameArea(now, mark.used);
    const [top, left] = [area?.top ?? 0, area?.left ?? 0];
    const isSame = formulas?.every((line, row) =>
      line.every((found, column) =>
        agrees(answerOfCell(cellAt(mark.sheet, top + row, left + column)), found),
      ),
    );
    return { ...of, how: isUsedSame && isSame ? 'same' : 'moved', id: sheet.id, formulas };
  };
}
