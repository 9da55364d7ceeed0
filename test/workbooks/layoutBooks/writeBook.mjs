/** Writes a laid-out book as .xlsx bytes, the same for the same cells. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { letters } from './expect.mjs';

/** Zip files hold a date; a fixed one keeps the bytes the same. */
const MADE = new Date(2025, 10, 3);

const must = ({ error, ...rest }) => {
  if (error) throw new Error(error);
  return rest;
};

function styleOf(cell) {
  const style = {};
  if (cell.format) style.CustomNumFmt = cell.format;
  if (cell.fill) style.Fill = { Type: 'pattern', Pattern: 1, Color: [cell.fill] };
  if (cell.bold || cell.italic || cell.font || cell.color || cell.size) {
    style.Font = {
      Bold: cell.bold === true,
      Italic: cell.italic === true,
      Family: cell.font ?? 'Arial',
      Size: cell.size ?? 11,
      ...(cell.color ? { Color: cell.color } : {}),
    };
  }
  if (cell.wrap || (cell.down ?? 1) > 1) style.Alignment = { WrapText: true, Vertical: 'top' };
  return style;
}

function writeCell(file, sheet, cell, styles) {
  const place = `${letters(cell.column)}${cell.row}`;
  if (cell.v !== null && cell.v !== undefined) must(file.SetCellValue(sheet, place, cell.v));
  if (cell.formula) must(file.SetCellFormula(sheet, place, cell.formula));
  const corner = `${letters(cell.column + (cell.across ?? 1) - 1)}${cell.row + (cell.down ?? 1) - 1}`;
  if (corner !== place) must(file.MergeCell(sheet, place, corner));
  const style = styleOf(cell);
  const key = JSON.stringify(style);
  if (key === '{}') return;
  if (!styles.has(key)) styles.set(key, must(file.NewStyle(style)).style);
  must(file.SetCellStyle(sheet, place, corner, styles.get(key)));
}

/**
 * The library marks a formula's cached number as text and knows no cached errors; Excel writes both plainly.
 * `errors` are the sheet's places that hold an error.
 */
function mendSheet(xml, errors) {
  let mended = xml.replace(/ t="str"(><f>[^<]*<\/f><v>-?[\d.]+<\/v>)/g, '$1');
  for (const { place, code } of errors) {
    mended = mended.replace(
      new RegExp(`(<c r="${place}"[^>]*?) t="s"><v>\\d+</v>`),
      `$1 t="e"><v>${code}</v>`,
    );
  }
  return mended;
}

/** The bytes of the workbook. `excelize` is the initialised library. */
export function writeBook(excelize, book) {
  const file = excelize.NewFile();
  const styles = new Map();
  book.sheets.forEach((page, i) => {
    if (i === 0) must(file.SetSheetName('Sheet1', page.name));
    else must(file.NewSheet(page.name));
    for (const cell of page.placed) writeCell(file, page.name, cell, styles);
    for (const [columns, width] of Object.entries(page.widths ?? {})) {
      const [first, last = first] = columns.split(':');
      must(file.SetColWidth(page.name, first, last, width));
    }
    for (const row of page.hiddenRows ?? []) must(file.SetRowVisible(page.name, row, false));
    for (const column of page.hiddenCols ?? []) must(file.SetColVisible(page.name, column, false));
    if (page.filter) must(file.AutoFilter(page.name, page.filter, []));
    if (page.freeze) {
      const { row } = page.freeze;
      must(
        file.SetPanes(page.name, {
          Freeze: true,
          YSplit: row,
          TopLeftCell: `A${row + 1}`,
          ActivePane: 'bottomLeft',
        }),
      );
    }
  });
  const open = book.sheets.findIndex((page) => !page.hidden);
  file.SetActiveSheet(open);
  for (const page of book.sheets) if (page.hidden) must(file.SetSheetVisible(page.name, false));
  const made = '2025-11-03T09:00:00Z';
  must(
    file.SetDocProps({
      Created: made,
      Modified: made,
      Creator: 'Performance team',
      LastModifiedBy: 'Performance team',
    }),
  );
  const parts = unzipSync(new Uint8Array(must(file.WriteToBuffer()).buffer));
  book.sheets.forEach((page, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    const errors = page.placed
      .filter((cell) => cell.isError)
      .map((cell) => ({ place: `${letters(cell.column)}${cell.row}`, code: cell.v }));
    parts[part] = strToU8(mendSheet(strFromU8(parts[part]), errors));
  });
  const sorted = Object.fromEntries(
    Object.keys(parts)
      .sort()
      .map((path) => [path, parts[path]]),
  );
  return zipSync(sorted, { level: 9, mtime: MADE });
}
