/** Reads the history back, so that its rows are kept as they are. */
import type { Cell } from './cell.ts';
import type { HistoryRow } from './historyRows.ts';
import { HISTORY_HEADINGS } from './historySheet.ts';
import { ownSheet } from './ownNames.ts';
import { NOTHING } from './shown.ts';
import { cellAt, type Snapshot, type WorksheetSnapshot } from './snapshot.ts';

const wordsOf = (cell: Cell | undefined): string | null => {
  if (cell === undefined || cell.value.kind === 'empty') return null;
  const words = cell.value.kind === 'text' ? cell.value.value : cell.text;
  return words === '' || words === NOTHING ? null : words;
};

type Columns = ReadonlyMap<keyof HistoryRow, number>;

const PARTS = Object.keys(HISTORY_HEADINGS) as readonly (keyof HistoryRow)[];

/** The columns of a row of headings; null where any is missing. */
function columnsIn(sheet: WorksheetSnapshot, row: number): Columns | null {
  const columns = new Map<keyof HistoryRow, number>();
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const part = PARTS.find((each) => HISTORY_HEADINGS[each] === wordsOf(cell));
    if (part !== undefined && !columns.has(part)) columns.set(part, column);
  }
  return columns.size === PARTS.length ? columns : null;
}

function rowAt(sheet: WorksheetSnapshot, row: number, columns: Columns): HistoryRow | null {
  const cell = (part: keyof HistoryRow): Cell | undefined => cellAt(sheet, row, columns.get(part) ?? 0);
  const words = (part: keyof HistoryRow): string | null => wordsOf(cell(part));
  if (PARTS.every((part) => words(part) === null)) return null;
  const figure = cell('figure')?.value;
  return {
    madeOn: words('madeOn') ?? NOTHING,
    assessed: words('assessed') ?? NOTHING,
    ref: words('ref'),
    measure: words('measure') ?? NOTHING,
    sheet: words('sheet') ?? NOTHING,
    period: words('period') ?? NOTHING,
    figure: figure?.kind === 'number' ? figure.value : null,
    text: words('text'),
    target: words('target'),
    status: words('status'),
    trend: words('trend'),
    unit: words('unit') ?? NOTHING,
  };
}

/** The rows of the workbook's history in their order; none where it has no history. */
export function readHistory(snapshot: Snapshot): readonly HistoryRow[] {
  const sheet = ownSheet(snapshot, 'history');
  if (sheet === null) return [];
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  const found: HistoryRow[] = [];
  let columns: Columns | null = null;
  for (const row of rows) {
    if (columns === null) columns = columnsIn(sheet, row);
    else {
      const read = rowAt(sheet, row, columns);
      if (read !== null) found.push(read);
    }
  }
  return found;
}
