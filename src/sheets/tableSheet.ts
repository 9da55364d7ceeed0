/** A sheet of ours that is a title, a few sentences and one table. */
import { columnWidths } from './columnWidths.ts';
import type { DescribedTable } from './describedTable.ts';
import { gap, layOut, lines, newSheet, type Sheet, table } from './layOut.ts';
import type { OwnSheet } from './plan.ts';
import type { Theme } from './theme.ts';

export interface TableSheet {
  readonly sheet: OwnSheet;
  /** The row of the table's headings. */
  readonly headingRow: number;
}

/** Width of the sheet in characters, at which it prints one page wide and legibly. */
const ROOM = 160;

export function tableSheet(
  name: string,
  definedName: string,
  title: string,
  sentences: readonly string[],
  described: DescribedTable,
  theme: Theme,
): TableSheet {
  const widths = columnWidths([described], ROOM);
  const sheet: Sheet = layOut(newSheet(theme, widths), [
    lines(title, 'title'),
    ...sentences.map((sentence) => lines(sentence, 'note')),
    gap,
    ...(described.rowCount === 0 ? [] : [table(described)]),
  ]);
  const headingRow = sheet.tables[0]?.area.top ?? 0;
  return {
    headingRow,
    sheet: {
      name,
      definedName,
      cells: sheet.cells,
      widths: new Map(widths.entries()),
      heights: sheet.heights,
      tables: sheet.tables,
      formats: sheet.formats,
      page: {
        orientation: 'landscape',
        titleRows: sheet.tables.length === 0 ? null : { first: headingRow, last: headingRow },
        breaksBefore: [],
        footer: 'Page &P of &N',
      },
      names: sheet.names,
    },
  };
}
