/** Reads the history back, so that its rows are kept as they are. */
import type { HistoryRow } from '../domain/historyRow.ts';
import type { Cell } from './cell.ts';

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

/** Parts that older versions did not keep. */
const ADDED: ReadonlySet<keyof HistoryRow> = new Set(['summaryOf', 'targetFigure', 'comment', 'rule']);

/** The columns of a row of headings; null where any is missing that every version wrote. */
function columnsIn(sheet: WorksheetSnapshot, row: number): Columns | null {
  const columns = new Map<keyof HistoryRow, number>();
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const part = PARTS.find((each) => HISTORY_HEADINGS[each] === wordsOf(cell));
    if (part !== undefined && !columns.has(part)) columns.set(part, column);
  }
  return PARTS.every((part) => columns.has(part) || ADDED.has(part)) ? columns : null;
}

function rowAt(sheet: WorksheetSnapshot, row: number, columns: Columns): HistoryRow | null {
  const cell = (part: keyof HistoryRow): Cell | undefined => {
    const column = columns.get(part);
    return column === undefined ? undefined : cellAt(sheet, row, column);
  };
  const number = (part: 'figure' | 'targetFigure'): number | null => {
    const value = cell(part)?.value;
    return value?.kind === 'number' ? value.value : null;
  };
  const words = (part: keyof HistoryRow): string | null => wordsOf(cell(part));
  if (PARTS.every((part) => words(part) === null)) return null;
  return {
    madeOn: words('madeOn') ?? NOTHING,
    assessed: words('assessed') ?? NOTHING,
    ref: words('ref'),
    measure: words('measure') ?? NOTHING,
    sheet: words('sheet') ?? NOTHING,
    period: words('period') ?? NOTHING,
    figure: number('figure'),
    text: words('text'),
    target: words('target'),
    status: words('status'),
    trend: words('trend'),
    unit: words('unit') ?? NOTHING,
    summaryOf: words('summaryOf'),
    targetFigure: number('targetFigure'),
    comment: words('comment'),
    rule: words('rule'),
  };
}

/** A snapshot never changes, and both reading and planning ask for its history. */
const known = new WeakMap<Snapshot, readonly HistoryRow[]>();

/** The rows of the workbook's history in their order; none where it has no history. */
export function readHistory(snapshot: Snapshot): readonly HistoryRow[] {
  const rows = known.get(snapshot) ?? rowsIn(snapshot);
  known.set(snapshot, rows);
  return rows;
}

function rowsIn(snapshot: Snapshot): readonly HistoryRow[] {
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
