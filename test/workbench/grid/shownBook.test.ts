import type { ICellData } from '@univerjs/core';
import fc from 'fast-check';
import { cellData } from '../../../src/workbench/grid/cellData.ts';
import type { GridStep } from '../../../src/workbench/grid/gridSteps.ts';
import { shownBook } from '../../../src/workbench/grid/shownBook.ts';
import { styleIds } from '../../../src/workbench/grid/styleIds.ts';
import { type Book, type BookSheet, newSheet, PLAIN } from '../../../src/workbench/standIn/book.ts';
import { aCell, aSheet, number, text } from './aCell.ts';

const bookOf = (...sheets: BookSheet[]): Book => ({
  name: 'book.xlsx',
  date1904: false,
  sheets,
  names: [],
  active: sheets[0] ?? null,
});

const PREFIX = 'sheet.mutation.';

/** A book on show, and the steps that were run since. */
function onShow(book: Book) {
  const steps: GridStep[] = [];
  const ids = styleIds();
  const redrawn: [string, readonly number[] | null][] = [];
  const shown = shownBook(
    book,
    ids,
    (step) => void steps.push(step),
    (sheetId, rows) => void redrawn.push([sheetId, rows === null ? null : [...rows]]),
  );
  return {
    shown,
    ids,
    steps,
    redrawn,
    names: () => steps.map(({ id }) => id.slice(PREFIX.length)),
  };
}

const whole = (sheet: BookSheet) => [{ sheetId: sheet.id, area: null }];

describe('bringing the grid in step', () => {
  it('does nothing where nothing changed', () => {
    const sheet = aSheet('S', [[0, 0, number(1)]]);
    const { shown, steps } = onShow(bookOf(sheet));
    expect(shown.bring(whole(sheet))).toBe(false);
    expect(steps).toEqual([]);
  });

  it('writes a changed cell, and has formulas worked out', () => {
    const sheet = aSheet('S', [
      [0, 0, { formula: 'B1' }],
      [0, 1, number(2)],
    ]);
    const { shown, steps } = onShow(bookOf(sheet));
    Object.assign(sheet.cells.get(0)?.get(1) ?? {}, number(3));
    expect(shown.bring(whole(sheet))).toBe(true);
    const target = { unitId: 'book', subUnitId: sheet.id };
    expect(steps).toEqual([
      { id: `${PREFIX}set-range-values`, params: { ...target, cellValue: { 0: { 1: null } } }, isLook: true },
      {
        id: `${PREFIX}set-range-values`,
        params: { ...target, cellValue: { 0: { 1: { v: 3, t: 2, s: expect.any(Object) } } } },
        isLook: false,
      },
    ]);
  });

  it('works nothing out where no formula reads the sheet, nor has read it', () => {
    const sheet = aSheet('S', [[0, 0, number(1)]]);
    const { shown, steps } = onShow(bookOf(sheet));
    const [cell] = [...(sheet.cells.get(0)?.values() ?? [])];
    Object.assign(cell ?? {}, number(3));
    expect(shown.bring(whole(sheet))).toBe(false);
    expect(steps.map(({ isLook }) => isLook)).toEqual([true, true]);
    Object.assign(cell ?? {}, { formula: 'A2' });
    expect(shown.bring(whole(sheet))).toBe(true);
    Object.assign(cell ?? {}, { ...number(4), formula: null });
    expect(shown.bring(whole(sheet))).toBe(true);
  });

  it('works nothing out for looks', () => {
    const sheet = aSheet('S', [[0, 0, number(1)]]);
    const { shown, steps } = onShow(bookOf(sheet));
    Object.assign(sheet.cells.get(0)?.get(0) ?? {}, { fill: 'FF0000', isStyled: true });
    expect(shown.bring(whole(sheet))).toBe(false);
    expect(steps.map(({ isLook }) => isLook)).toEqual([true, true]);
  });

  it('looks only where it is told to', () => {
    const sheet = aSheet('S', [
      [0, 0, number(1)],
      [5, 0, number(2)],
    ]);
    const { shown, steps } = onShow(bookOf(sheet));
    for (const row of [0, 5]) Object.assign(sheet.cells.get(row)?.get(0) ?? {}, number(9));
    shown.bring([{ sheetId: sheet.id, area: { top: 4, left: 0, bottom: 6, right: 3 } }]);
    expect(steps[0]?.params.cellValue).toEqual({ 5: { 0: null } });
  });

  it('takes results that the grid has already for shown', () => {
    const sheet = aSheet('S', [[0, 0, { formula: '1+1' }]]);
    const { shown, steps } = onShow(bookOf(sheet));
    const value = { kind: 'number', value: 2 } as const;
    shown.keep([{ sheetId: sheet.id, row: 0, column: 0, value }]);
    Object.assign(sheet.cells.get(0)?.get(0) ?? {}, { value });
    expect(shown.bring(whole(sheet))).toBe(false);
    expect(steps).toEqual([]);
  });

  it('puts the book’s content where the grid made something of its own, asked or not', () => {
    const sheet = aSheet('S', [[0, 0, number(1)]]);
    const { shown, steps } = onShow(bookOf(sheet));
    shown.forget(sheet.id, [
      { row: 0, column: 0 },
      { row: 7, column: 7 },
    ]);
    expect(shown.bring([])).toBe(true);
    expect(steps.at(-1)?.params.cellValue).toEqual({
      0: { 0: { v: 1, t: 2, s: expect.any(Object) } },
      7: { 7: null },
    });
  });

  it('tells which rows show something else, by content, by result and by width', () => {
    const sheet = aSheet('S', [
      [0, 0, number(1)],
      [4, 0, { formula: '1+1' }],
    ]);
    const { shown, redrawn } = onShow(bookOf(sheet));
    Object.assign(sheet.cells.get(0)?.get(0) ?? {}, number(3));
    shown.bring(whole(sheet));
    shown.keep([{ sheetId: sheet.id, row: 4, column: 0, value: { kind: 'number', value: 2 } }]);
    sheet.widths.set(0, 99);
    shown.bring(whole(sheet));
    expect(redrawn.slice(0, 3)).toEqual([
      [sheet.id, [0]],
      [sheet.id, [4]],
      [sheet.id, null],
    ]);
  });

  it('adds a sheet at its place and fills it, and takes it away', () => {
    const first = aSheet('First');
    const book = bookOf(first);
    const { shown, names, steps } = onShow(book);
    const added = aSheet('Committee summary', [[0, 0, { ...text('Title'), formula: 'First!A1' }]]);
    added.merges = [{ top: 0, left: 0, bottom: 0, right: 4 }];
    added.widths.set(0, 75);
    added.formats = [
      {
        id: 'r',
        area: { top: 0, left: 0, bottom: 9, right: 0 },
        word: 'Red',
        fill: 'FFC7CE',
        colour: '9C0006',
      },
    ];
    book.sheets.push(added);
    expect(shown.bring([])).toBe(true);
    expect(steps[0]).toMatchObject({
      params: { index: 1, sheet: { name: 'Committee summary', cellData: {} } },
    });
    expect(names()).toEqual([
      'insert-sheet',
      'set-worksheet-row-count',
      'set-worksheet-column-count',
      'add-worksheet-merge',
      'set-worksheet-col-width',
      'add-conditional-rule',
      'set-range-values',
      'set-range-values',
    ]);
    book.sheets.pop();
    steps.length = 0;
    shown.bring([]);
    expect(steps).toEqual([{ id: `${PREFIX}remove-sheet`, params: { unitId: 'book', subUnitId: added.id } }]);
  });

  it.each<[string, (sheet: BookSheet) => void, readonly string[]]>([
    [
      'another name',
      (sheet) => {
        sheet.name = 'Other';
      },
      ['set-worksheet-name'],
    ],
    [
      'hiding it',
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
      ['set-worksheet-hidden'],
    ],
    ['hiding a row', (sheet) => void sheet.hiddenRows.add(3), ['set-row-hidden']],
    ['showing a row', (sheet) => void sheet.hiddenRows.delete(8), ['set-row-visible']],
    [
      'hiding a column',
      (sheet) => void sheet.hiddenColumns.add(3),
      ['set-worksheet-col-width', 'set-col-hidden'],
    ],
    [
      'a height',
      (sheet) => void sheet.heights.set(2, 30),
      ['set-worksheet-row-height', 'set-worksheet-row-is-auto-height'],
    ],
    ['no height any more', (sheet) => void sheet.heights.delete(9), ['set-worksheet-row-is-auto-height']],
    [
      'no rule any more',
      (sheet) => {
        sheet.formats = [];
      },
      ['delete-conditional-rule'],
    ],
    [
      'no merge any more',
      (sheet) => {
        sheet.merges = [];
      },
      ['remove-worksheet-merge'],
    ],
  ])('follows %s', (_, change, expected) => {
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    const sheet = aSheet('S');
    sheet.hiddenRows.add(8);
    sheet.heights.set(9, 20);
    sheet.merges = [area];
    sheet.formats = [{ id: 'r', area, word: 'Red', fill: null, colour: null }];
    const { shown, names } = onShow(bookOf(sheet));
    change(sheet);
    expect(shown.bring(whole(sheet))).toBe(false);
    expect(names()).toEqual(expected);
  });
});

describe('whatever changes', () => {
  const cells = fc.uniqueArray(
    fc.record({
      row: fc.nat(6),
      column: fc.nat(4),
      value: fc.oneof(
        fc.integer({ min: -9, max: 9 }).map((value) => number(value).value),
        fc.constantFrom('Green', '5%', '').map((value) => text(value).value),
      ),
      formula: fc.option(fc.constantFrom('A1', 'B2+1')),
      fill: fc.option(fc.constantFrom('FF0000', 'C6EFCE')),
      bold: fc.boolean(),
    }),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 20 },
  );

  const fill = (
    sheet: BookSheet,
    given: typeof cells extends fc.Arbitrary<infer All> ? All : never,
  ): void => {
    sheet.cells.clear();
    for (const { row, column, value, formula, fill: colour, bold } of given) {
      const inRow = sheet.cells.get(row) ?? new Map();
      inRow.set(column, aCell({ value, formula, fill: colour, look: { ...PLAIN, bold }, isStyled: true }));
      sheet.cells.set(row, inRow);
    }
  };

  /** What Univer makes of a step: null takes a cell away, all else is laid over what is there. */
  const obey = (grid: Map<string, ICellData>, { params }: GridStep): void => {
    const rows = params.cellValue as Record<string, Record<string, ICellData | null>>;
    for (const [row, line] of Object.entries(rows))
      for (const [column, cell] of Object.entries(line)) {
        const place = `${row},${column}`;
        if (cell === null) grid.delete(place);
        else grid.set(place, { ...grid.get(place), ...cell });
      }
  };

  const contents = (sheet: BookSheet, ids: ReturnType<typeof styleIds>): Map<string, ICellData> =>
    new Map(
      [...sheet.cells].flatMap(([row, line]) =>
        [...line].map(([column, cell]) => [
          `${row},${column}`,
          { ...cellData(cell), s: ids.styles[ids.idOf(cell)] ?? null },
        ]),
      ),
    );

  it('shows what the book holds', () => {
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const sheet = newSheet('S');
        fill(sheet, before);
        const { shown, steps, ids } = onShow(bookOf(sheet));
        const grid = contents(sheet, ids);
        fill(sheet, after);
        shown.bring(whole(sheet));
        for (const step of steps) obey(grid, step);
        expect(new Map([...grid].toSorted())).toEqual(new Map([...contents(sheet, ids)].toSorted()));
      }),
    );
  });
});
