/** What is worth knowing of how a scorecard's sheet is laid out. */
import type { Fault, Noticed } from '../domain/finding.ts';
import { noticedOn } from '../domain/noticed.ts';
import type { Place } from '../domain/place.ts';
import { areaText } from './address.ts';
import type { Grid } from './grid.ts';
import type { Table } from './readTables.ts';
import { textAt } from './rowWords.ts';

/** Merges over the figures of measures, hidden and filtered rows, repeated headings, rows and a measures' column that nothing names. */
export function noticeSheet(grid: Grid, tables: readonly Table[]): readonly Noticed[] {
  const { sheet } = grid;
  const at = (row: number, column: number): Place => ({ sheet: sheet.name, row, column });
  const noticed = (fault: Fault, place: Place | null): Noticed => noticedOn(sheet.name, fault, place);
  const rows = tables.flatMap((table) => table.rows.map(({ row }) => row));
  const hidden = rows.filter((row) => sheet.hiddenRows.has(row));
  const first = hidden[0];
  return [
    ...tables.flatMap((table) =>
      mergesOver(grid, table).map((area) =>
        noticed({ code: 'merged-cells', across: areaText(area) }, at(area.top, area.left)),
      ),
    ),
    ...(first === undefined
      ? []
      : [
          noticed(
            { code: sheet.filtered ? 'filtered-rows' : 'hidden-rows', count: hidden.length },
            at(first, tables[0]?.columns.name ?? 0),
          ),
        ]),
    ...tables
      .filter(({ headingRows }) => headingRows.length > 1)
      .map((table) =>
        noticed({ code: 'repeated-heading' }, at(table.headingRows[1] ?? 0, table.columns.name)),
      ),
    ...tables.flatMap(({ nameless, columns }) =>
      nameless.map((row) =>
        noticed(
          { code: 'missing-name', ref: null, said: textAt(grid, row, columns.name)?.text ?? null },
          at(row, columns.name),
        ),
      ),
    ),
    ...tables
      .filter(({ columns }) => columns.nameGuessed)
      .map((table) =>
        noticed({ code: 'heading-missing', field: 'name' }, at(table.block.lastRow, table.columns.name)),
      ),
  ];
}

/** Merged areas that take in the figures of more than one measure, or several figures of one. */
function mergesOver(grid: Grid, table: Table): Grid['sheet']['merges'] {
  const rows = new Set(table.rows.map(({ row }) => row));
  const { values, targets } = table.columns;
  const figures = new Set([...values, ...targets].map(({ column }) => column));
  return grid.sheet.merges.filter((area) => {
    if (area.bottom - area.top > 2_000) return false;
    let over = false;
    for (let row = area.top; row <= area.bottom; row++) over ||= rows.has(row);
    if (!over) return false;
    for (let column = area.left; column <= Math.min(area.right, area.left + 100); column++) {
      if (figures.has(column)) return true;
    }
    return false;
  });
}
