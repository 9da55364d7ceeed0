/** Opens an .xlsx file as a workbook in memory. */
import type { Snapshot } from '../../sheets/snapshot.ts';
import { type Book, type BookSheet, cellFor, newSheet } from './book.ts';

function loadSheet(source: Snapshot['sheets'][number] & { readonly kind: 'worksheet' }): BookSheet {
  const sheet = newSheet(source.name);
  sheet.visibility = source.visible ? 'Visible' : 'Hidden';
  sheet.merges = [...source.merges];
  sheet.filtered = source.filtered;
  sheet.isProtected = source.isProtected;
  for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [row, cells] of source.rows)
    for (const [column, { value, formula, format, text, fill, font }] of cells)
      Object.assign(cellFor(sheet, row, column), { value, formula, format, text, fill, font });
  return sheet;
}

/** Excel's add-in interface lists worksheets only: chart sheets are not among them. */
export function loadBook(snapshot: Snapshot): Book {
  const sheets = snapshot.sheets.flatMap((sheet) => (sheet.kind === 'worksheet' ? [loadSheet(sheet)] : []));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    name: snapshot.workbook,
    date1904: snapshot.date1904,
    sheets,
    names: snapshot.names
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, refersTo, sheet }) => ({
        name,
        formula: `=${refersTo}`,
        sheet: sheet === null ? null : (byName.get(sheet) ?? null),
      })),
    active: sheets[0] ?? null,
  };
}
