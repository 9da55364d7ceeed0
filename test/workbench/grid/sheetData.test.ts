import { rowsToFit } from '../../../src/workbench/grid/rowsToFit.ts';
import { arrayCells, extentOf, sheetData } from '../../../src/workbench/grid/sheetData.ts';
import { columnData, defaultHeight, defaultWidth, rowData } from '../../../src/workbench/grid/sheetSizes.ts';
import { styleIds } from '../../../src/workbench/grid/styleIds.ts';
import { PLAIN } from '../../../src/workbench/standIn/book.ts';
import { aSheet, number, text } from './aCell.ts';
import { drawn } from './drawn.ts';

const column = (first: number, last: number, width: number | null) => ({ first, last, width, look: null });

describe('widths and heights in pixels', () => {
  it('counts widths in digits of seven pixels, and points as four thirds of one', () => {
    const sheet = {
      ...aSheet('S'),
      drawn: drawn({
        columns: [column(0, 1, 8.43), column(2, 2, 40.7109375), column(3, 3, null), column(4, 16_383, 3)],
        heights: new Map([[4, { points: 30, fixed: true }]]),
        width: 10,
        height: 12.75,
      }),
    };
    expect(columnData(sheet, 6)).toEqual({
      0: { w: 59 },
      1: { w: 59 },
      2: { w: 285 },
      4: { w: 21 },
      5: { w: 21 },
    });
    expect(rowData(sheet)).toEqual({ 4: { h: 40, ia: 0 } });
    expect(defaultWidth(sheet)).toBe(70);
    expect(defaultHeight(sheet)).toBe(17);
  });

  it('takes what was set since before what the file says, and hides', () => {
    const sheet = { ...aSheet('S'), drawn: drawn({ columns: [column(0, 0, 8)] }) };
    sheet.widths.set(0, 75);
    sheet.heights.set(2, 45);
    sheet.hiddenColumns.add(0).add(9_999);
    sheet.hiddenRows.add(2).add(3);
    expect(columnData(sheet, 26)).toEqual({ 0: { w: 100, hd: 1 } });
    expect(rowData(sheet)).toEqual({ 2: { h: 60, ia: 0, hd: 1 }, 3: { hd: 1 } });
  });

  it('has Excel’s own sizes where the file names none', () => {
    expect([defaultWidth(aSheet('S')), defaultHeight(aSheet('S'))]).toEqual([64, 20]);
  });
});

describe('a sheet', () => {
  it.each([
    ['an empty one', aSheet('S'), { rows: 100, columns: 26 }],
    ['a large one', aSheet('S', [[499, 40, number(1)]]), { rows: 540, columns: 47 }],
    [
      'one that is merged beyond its cells',
      { ...aSheet('S'), merges: [{ top: 200, left: 0, bottom: 210, right: 30 }] },
      { rows: 251, columns: 37 },
    ],
  ])('leaves room to type in: %s', (_, sheet, expected) => {
    expect(extentOf(sheet)).toEqual(expected);
  });

  it('is given with its cells, merges, frozen rows and visibility', () => {
    const sheet = {
      ...aSheet('Plan', [
        [0, 0, text('Ref')],
        [2, 1, { ...number(2), formula: 'A1:A3*2' }],
      ]),
      merges: [{ top: 0, left: 0, bottom: 1, right: 3 }],
      visibility: 'Hidden',
      drawn: drawn({ frozen: { rows: 6, columns: 2 }, gridLines: false }),
    };
    expect(sheetData(sheet, styleIds(), new Set(['2,1']))).toMatchObject({
      name: 'Plan',
      hidden: 1,
      showGridlines: 0,
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 3 }],
      freeze: { xSplit: 2, ySplit: 6, startRow: 6, startColumn: 2 },
      cellData: { 0: { 0: { v: 'Ref', t: 1, s: 's0' } }, 2: { 1: { v: 2, t: 2, s: 's0' } } },
    });
    expect(sheetData(sheet, styleIds(), new Set()).cellData?.[2]?.[1]?.f).toBe('=A1:A3*2');
  });

  it('knows the cells of an array but the first', () => {
    expect([...arrayCells([{ area: { top: 1, left: 1, bottom: 2, right: 2 } }])]).toEqual([
      '1,2',
      '2,1',
      '2,2',
    ]);
  });
});

it('fits rows of large or wrapped text that have no height of their own', () => {
  const large = { look: { ...PLAIN, size: 18 } };
  const wrapped = { look: { ...PLAIN, wrap: true } };
  const sheet = aSheet('S', [
    [0, 0, { ...text('Title'), ...large }],
    [1, 0, text('plain')],
    [2, 0, { ...text('a long comment'), ...wrapped }],
    [3, 0, { ...number(5), ...wrapped }],
    [4, 0, large],
    [5, 0, { ...text('hidden'), ...large }],
    [6, 0, { ...text('fixed'), ...large }],
    [7, 0, { ...text('set'), ...large }],
    [8, 0, { formula: 'A1', ...large }],
  ]);
  sheet.hiddenRows.add(5);
  sheet.drawn = drawn({ heights: new Map([[6, { points: 20, fixed: false }]]) });
  sheet.heights.set(7, 20);
  expect(rowsToFit(sheet, null)).toEqual([0, 2, 8]);
  expect(rowsToFit(sheet, new Set([8, 1, 2, 99]))).toEqual([2, 8]);
});
