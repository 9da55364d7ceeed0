/** Tells whether a workbook still says what was read: where each sheet is used, and what every cell there holds. */
import type { Cell } from '../../sheets/cell.ts';
import { type Area, cellAt, type Snapshot, type WorksheetSnapshot } from '../../sheets/snapshot.ts';
import { rangeOf, rowBlocks } from './blocks.ts';
import { areaOf } from './inventory.ts';

const holds = ({ value, formula }: Cell): boolean => value.kind !== 'empty' || formula !== null;

/** What Excel answers as the cell's formula. */
function formulaOf(cell: Cell | undefined): unknown {
  if (cell === undefined) return '';
  const { value, formula } = cell;
  if (formula !== null) return `=${formula}`;
  switch (value.kind) {
    case 'empty':
      return '';
    case 'error':
      return value.code;
    case 'number':
    case 'text':
    case 'boolean':
      return value.value;
  }
}

/** An error of a kind that only newer workbooks know is read as `#OTHER!`. */
const agrees = (read: unknown, found: unknown): boolean =>
  read === found || (read === '#OTHER!' && typeof found === 'string' && found.startsWith('#'));

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
  const blanks = used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
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

/** Cuts a mark where its cells would not fit into one answer. */
export function partsOf(mark: Mark, mostBytes: number): readonly Part[] {
  const { used, bytes } = mark;
  if (used === null) return [{ mark, area: null, bytes: 100 }];
  const pieces = Math.ceil(bytes / mostBytes);
  const cells = Math.ceil(((used.bottom - used.top + 1) * (used.right - used.left + 1)) / pieces);
  const areas = rowBlocks(used, cells);
  return areas.map((area) => ({ mark, area, bytes: bytes / areas.length }));
}

/** What was seen of a part: whether it moved, and else what it holds now. */
export type Seen = 'same' | 'moved' | 'gone';

/** Asks how a part stands now; the answer is there after the next sync. */
export function askPart(workbook: Excel.Workbook, { mark, area }: Part): () => Seen {
  const sheet = workbook.worksheets.getItemOrNullObject(mark.sheet.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('id');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const range = area === null ? null : rangeOf(sheet, area);
  range?.load('formulas');
  return () => {
    if (sheet.isNullObject) return 'gone';
    if (used.isNullObject || mark.used === null || area === null || range === null)
      return used.isNullObject === (mark.used === null) ? 'same' : 'moved';
    const now = areaOf(used);
    const { top, left, bottom, right } = mark.used;
    if (now.top !== top || now.left !== left || now.bottom !== bottom || now.right !== right) return 'moved';
    const isSame = range.formulas.every((line, row) =>
      line.every((found, column) =>
        agrees(formulaOf(cellAt(mark.sheet, area.top + row, area.left + column)), found),
      ),
    );
    return isSame ? 'same' : 'moved';
  };
}
