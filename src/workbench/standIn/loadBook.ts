/** Opens an .xlsx file as a workbook in memory. */
import type { CellAppearance, Line, SheetAppearance } from '../../hosts/xlsx/appearance.ts';
import type { TablePart } from '../../hosts/xlsx/read/tablePart.ts';
import type { Snapshot } from '../../sheets/snapshot.ts';
import { type Book, type BookSheet, cellFor, type Look, newId, newSheet, PLAIN } from './book.ts';

/** The wire's word for the file's. */
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** A look knows one kind of line: thin, round the whole cell. */
function borderOf({ top, right, bottom, left }: CellAppearance): string | null {
  const lines: readonly (Line | null)[] = [top, right, bottom, left];
  const colour = top?.colour ?? PLAIN.colour;
  const isAlike = lines.every((line) => line?.style === 'thin' && (line.colour ?? PLAIN.colour) === colour);
  return isAlike ? colour : null;
}

const lookOf = (file: CellAppearance): Look => ({
  bold: file.bold,
  italic: file.italic,
  underline: file.underline,
  size: file.size,
  colour: file.colour ?? PLAIN.colour,
  wrap: file.wrap,
  horizontal: HORIZONTAL[file.horizontal] ?? PLAIN.horizontal,
  vertical: VERTICAL[file.vertical] ?? PLAIN.vertical,
  border: borderOf(file),
});

/** Cells that hold nothing but look like something are in the book from here on, too. */
function dress(sheet: BookSheet, { cells, ...drawn }: SheetAppearance): void {
  sheet.drawn = drawn;
  for (const [row, looks] of cells)
    for (const [column, file] of looks) {
      const cell = cellFor(sheet, row, column);
      Object.assign(cell, { file, look: lookOf(file), fill: file.fill, format: file.format });
      cell.font = cell.font ?? file.font;
    }
}

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

/**
 * Excel's add-in interface lists worksheets only: chart sheets are not among them.
 * @param looks by sheet, as `readAppearance` reads them; without them cells are plain but for fill, font and number format
 * @param tables by sheet, as the file has them
 */
export function loadBook(
  snapshot: Snapshot,
  looks: ReadonlyMap<string, SheetAppearance> = new Map(),
  tables: ReadonlyMap<string, readonly TablePart[]> = new Map(),
): Book {
  const sheets = snapshot.sheets.flatMap((source) => {
    if (source.kind !== 'worksheet') return [];
    const sheet = loadSheet(source);
    const look = looks.get(source.name);
    if (look !== undefined) dress(sheet, look);
    sheet.tables = (tables.get(source.name) ?? []).map(({ displayName: name, area, filtered }) => ({
      id: newId(),
      name,
      area,
      filtered,
    }));
    return [sheet];
  });
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
