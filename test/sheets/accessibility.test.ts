/** The checklist for accessible spreadsheets, on every sheet that we make. */
import { columnLetters } from '../../src/sheets/address.ts';
import type { CellEdit, OwnSheet, TableArea } from '../../src/sheets/plan.ts';
import { planOwnSheets } from '../../src/sheets/planOwnSheets.ts';
import { heightOfLines, linesIn } from '../../src/sheets/textWidth.ts';
import { PLAIN_THEME, THEME, type Theme } from '../../src/sheets/theme.ts';
import { aSnapshot } from './asSnapshot.ts';
import { ASSESSMENTS } from './assessments.ts';
import { contrast } from './contrast.ts';

const MADE = { on: '2025-11-20', version: '0.1.0' };

const LOOKS: readonly (readonly [string, Theme])[] = [
  ['coloured', THEME],
  ['plain', PLAIN_THEME],
];

const SHEETS = LOOKS.flatMap(([look, theme]) =>
  Object.entries(ASSESSMENTS).flatMap(([what, assessment]) =>
    planOwnSheets(aSnapshot(), assessment, MADE, theme).ownSheets.map(
      (sheet) => [`${sheet.name}, ${look}: ${what}`, sheet] as const,
    ),
  ),
);

const at = (sheet: OwnSheet, row: number, column: number): CellEdit | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

const shown = ({ content }: CellEdit): string => {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'formula':
      return String(content.cached);
    case 'clear':
      return '';
  }
};

const isWithin = ({ area }: TableArea, { row, column }: CellEdit): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const where = ({ row, column }: CellEdit): string => `${columnLetters(column)}${row + 1}`;

describe.each(SHEETS)('%s', (_, sheet) => {
  it('has its title in A1 and a sensible name', () => {
    const title = at(sheet, 0, 0);
    expect(title && shown(title).length).toBeGreaterThan(5);
    expect(title?.style?.size).toBeGreaterThan(14);
    expect(sheet.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('marks its tables as tables that begin in column A and have unique headings', () => {
    for (const { area, headings, name } of sheet.tables) {
      expect(area.left).toBe(0);
      expect(area.right).toBe(headings.length - 1);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      expect(headings.map((_heading, column) => at(sheet, area.top, column)?.content)).toEqual(
        headings.map((text) => ({ kind: 'text', text })),
      );
      expect(area.bottom).toBeGreaterThan(area.top);
      expect(name).toMatch(/^[A-Z]\w+$/);
    }
    expect(new Set(sheet.tables.map(({ name }) => name)).size).toBe(sheet.tables.length);
  });

  it('has no empty cell, no blank row and no blank column within a table', () => {
    for (const { area } of sheet.tables) {
      const filled = new Set(
        sheet.cells.filter((cell) => shown(cell).trim() !== '').map(({ row, column }) => `${row},${column}`),
      );
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          expect(filled.has(`${row},${column}`) ? '' : `empty: ${columnLetters(column)}${row + 1}`).toBe('');
    }
  });

  it('leaves a row free between tables, and writes nothing beside them or twice', () => {
    const outside = sheet.cells.filter((cell) => !sheet.tables.some((table) => isWithin(table, cell)));
    expect(outside.filter(({ column }) => column > 0).map(where)).toEqual([]);
    expect(new Set(sheet.cells.map(where)).size).toBe(sheet.cells.length);
    const order = sheet.cells.map(({ row, column }) => row * 100 + column);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const rows = new Set(outside.map(({ row }) => row));
    for (const { area } of sheet.tables) expect(rows.has(area.bottom + 1)).toBe(false);
  });

  it('is legible: 11 points or more, and contrast of 4.5 or more on every fill', () => {
    for (const { style } of sheet.cells) {
      expect(style?.size).toBeGreaterThanOrEqual(11);
      expect(contrast(style?.colour ?? '', style?.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
    for (const { rules } of sheet.formats)
      for (const { fill, colour } of rules) expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('colours only cells that say the same in words', () => {
    for (const { areas, rules } of sheet.formats)
      for (const area of areas) {
        const words = sheet.cells.filter(
          ({ row, column }) => column === area.left && row >= area.top && row <= area.bottom,
        );
        expect(words).toHaveLength(area.bottom - area.top + 1);
        expect(rules.every(({ word }) => word.length > 2)).toBe(true);
      }
  });

  it('shows every text whole: widths are set, and rows are as high as their texts', () => {
    for (const { row, column, content, style } of sheet.cells) {
      const width = sheet.widths.get(column) ?? 0;
      expect(width).toBeGreaterThan(0);
      if (!style?.wrap || content.kind !== 'text') continue;
      const lines = linesIn(content.text, width, style).length;
      expect(lines).toBeLessThan(29);
      expect(sheet.heights.get(row)).toBeGreaterThanOrEqual(heightOfLines(lines, style.size));
    }
  });

  it('prints one page wide and legibly, with its pages counted and no table torn from its heading', () => {
    const width = [...sheet.widths.values()].reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThan(185);
    expect(sheet.page).toMatchObject({ orientation: 'landscape', footer: 'Page &P of &N' });
    const { titleRows } = sheet.page;
    if (titleRows) expect(sheet.tables.some(({ area }) => area.top === titleRows.first)).toBe(true);
    for (const row of sheet.page.breaksBefore) {
      expect(at(sheet, row, 0)?.style?.size).toBe(14);
      expect(sheet.tables.some(({ area }) => row > area.top && row <= area.bottom)).toBe(false);
    }
  });

  it('names only cells of its own, and links only to cells of others', () => {
    for (const { area } of sheet.names) expect(at(sheet, area.top, area.left)).toBeDefined();
    for (const { link } of sheet.cells) if (link) expect(link.sheet).not.toBe(sheet.name);
  });
});

it('gives every table of the workbook a name of its own', () => {
  for (const assessment of Object.values(ASSESSMENTS)) {
    const { ownSheets } = planOwnSheets(aSnapshot(), assessment, MADE);
    const names = ownSheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  }
});
