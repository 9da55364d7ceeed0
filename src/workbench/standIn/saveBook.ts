/** Saves a workbook in memory as .xlsx bytes, by patching the file that it was opened from. */
import { tryPlan } from '../../hosts/xlsx/applyPlan.ts';
import { faultAdvice } from '../../hosts/xlsx/faultAdvice.ts';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook.ts';
import { parseSheetArea } from '../../sheets/address.ts';
import type {
  CellEdit,
  Content,
  OwnSheet,
  PageLayout,
  Plan,
  SheetEdits,
  WordFormat,
} from '../../sheets/plan.ts';
import type { CellStyle } from '../../sheets/style.ts';
import type { Book, BookCell, BookFormat, BookName, BookSheet } from './book.ts';
import { holds } from './book.ts';

/** Points in the width of one character, and in the edges of a cell. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_OF_EDGES = 3.75;

function contentOf({ value, formula }: BookCell): Content {
  switch (value.kind) {
    case 'empty':
      return formula === null ? { kind: 'clear' } : { kind: 'formula', text: formula, cached: '' };
    case 'number':
      return formula === null ? value : { kind: 'formula', text: formula, cached: value.value };
    case 'text':
      return formula === null
        ? { kind: 'text', text: value.value }
        : { kind: 'formula', text: formula, cached: value.value };
    // The .xlsx host writes no boolean and no error: a constant is written as the formula that gives it, and a formula
    // without its result, for which the program that opens it works it out.
    case 'boolean':
      return { kind: 'formula', text: formula ?? (value.value ? 'TRUE' : 'FALSE'), cached: '' };
    case 'error':
      return {
        kind: 'formula',
        text: formula ?? (value.code === '#OTHER!' ? 'NA()' : value.code),
        cached: '',
      };
  }
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};

const styleOf = ({ look, fill, format }: BookCell): CellStyle => ({
  bold: look.bold,
  italic: look.italic,
  size: look.size,
  colour: look.colour,
  fill,
  underline: look.underline,
  wrap: look.wrap,
  horizontal: HORIZONTAL[look.horizontal] ?? 'general',
  vertical: look.vertical === 'Center' ? 'center' : 'top',
  format,
  border: look.border,
});

const cellEdits = (sheet: BookSheet, isChanged: (cell: BookCell) => boolean): readonly CellEdit[] =>
  [...sheet.cells].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, cell]) => isChanged(cell))
      .map(([column, cell]) => ({
        row,
        column,
        content: contentOf(cell),
        style: cell.isStyled ? styleOf(cell) : null,
        ...(cell.isReformatted ? { format: cell.format } : {}),
        link: cell.link,
      })),
  );

const areaKey = ({ area }: BookFormat): string => JSON.stringify(area);

/** Rules on the same area are one format, in the order in which they stand. */
function wordFormats({ formats }: BookSheet): readonly WordFormat[] {
  const byArea = new Map<string, BookFormat[]>();
  for (const format of formats) byArea.set(areaKey(format), [...(byArea.get(areaKey(format)) ?? []), format]);
  return [...byArea.values()].map((group) => ({
    areas: group.slice(0, 1).map(({ area }) => area),
    rules: group.map(({ word, fill, colour }) => ({
      word,
      fill: fill ?? 'FFFFFF',
      colour: colour ?? '000000',
    })),
  }));
}

const widthsOf = ({ widths }: BookSheet): ReadonlyMap<number, number> =>
  new Map([...widths].map(([column, points]) => [column, (points - POINTS_OF_EDGES) / POINTS_A_CHARACTER]));

const pageOf = ({ page, titleRows, breaks }: BookSheet): PageLayout => ({
  orientation: page.get('Orientation') === 'Landscape' ? 'landscape' : 'portrait',
  titleRows: titleRows === null ? null : { first: titleRows.top, last: titleRows.bottom },
  breaksBefore: breaks,
  footer: String(page.get('CenterFooter') ?? ''),
});

const textAt = (sheet: BookSheet, row: number, column: number): string =>
  sheet.cells.get(row)?.get(column)?.text ?? '';

function ownSheet(sheet: BookSheet, names: readonly BookName[], mark: BookName): OwnSheet {
  const here = names.flatMap(({ name, formula }) => {
    const found = parseSheetArea(formula.slice(1));
    return found?.sheet === sheet.name ? [{ name, area: found.area }] : [];
  });
  return {
    name: sheet.name,
    definedName: mark.name,
    cells: cellEdits(sheet, (cell) => holds(cell) || cell.isStyled),
    widths: widthsOf(sheet),
    heights: sheet.heights,
    tables: sheet.tables.map(({ name, area }) => ({
      name,
      area,
      headings: Array.from({ length: area.right - area.left + 1 }, (_, at) =>
        textAt(sheet, area.top, area.left + at),
      ),
    })),
    formats: wordFormats(sheet),
    page: pageOf(sheet),
    names: here.filter(({ name }) => name !== mark.name),
  };
}

const councilEdits = (sheet: BookSheet): SheetEdits => ({
  sheet: sheet.name,
  cells: cellEdits(sheet, (cell) => cell.isWritten || cell.isStyled || cell.isReformatted),
  formats: wordFormats(sheet),
  widths: widthsOf(sheet),
});

/**
 * The bytes of the workbook as it stands. `file` is what it was opened from. A sheet that was added must bear a name of
 * the workbook on its first cell, as ours do: throws otherwise, for the .xlsx host adds no others.
 * @param marks the names by which sheets are written whole
 */
export function saveBook(book: Book, file: XlsxWorkbook, marks: readonly string[]): Uint8Array {
  const markOf = (sheet: BookSheet): BookName | undefined =>
    book.names.find(
      ({ name, formula }) => marks.includes(name) && parseSheetArea(formula.slice(1))?.sheet === sheet.name,
    );
  const touched = book.sheets.filter(({ isTouched }) => isTouched);
  const present = new Set(file.snapshot.sheets.map(({ name }) => name));
  const stray = touched.find((sheet) => markOf(sheet) === undefined && !present.has(sheet.name));
  if (stray !== undefined) throw new Error(`No name of ours leads to the added sheet ${stray.name}`);
  const plan: Plan = {
    edits: touched.filter((sheet) => markOf(sheet) === undefined).map(councilEdits),
    ownSheets: touched.flatMap((sheet) => {
      const mark = markOf(sheet);
      return mark === undefined ? [] : [ownSheet(sheet, book.names, mark)];
    }),
    show: book.active?.name ?? null,
  };
  const saved = tryPlan(file, plan);
  if (!saved.ok) throw new Error(faultAdvice(saved.fault));
  return saved.bytes;
}
