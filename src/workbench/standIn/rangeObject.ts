/** A range of a sheet, as clients reach it. */
import { MAX_COLUMNS, MAX_ROWS, pinnedAreaText } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import type { Around } from './around.ts';
import { type Book, type BookCell, type BookSheet, cellFor, cellOf, newId, PLAIN, usedArea } from './book.ts';
import { NOTHING, rawValue, typeOf } from './cellAnswers.ts';
import { show, typeInto } from './cellContent.ts';
import { conditionalFormatsObject } from './conditionalFormatObjects.ts';
import { HostError, type HostObject, NotImplemented } from './hostObject.ts';
import { propertiesOf, setProperties } from './looks.ts';
import { type EachCell, rangeFormatObject } from './rangeFormatObject.ts';

/** The most merged areas that Excel lists at a time. */
const MAX_MERGES = 512;

export interface RangeBook {
  readonly book: Book;
  /** Hears of each cell that was written. */
  readonly wrote: (sheet: BookSheet, row: number, column: number) => void;
  readonly around: Around;
}

const areas = new WeakMap<HostObject, { readonly sheet: BookSheet; readonly area: Area }>();

/** Which sheet and area an object that a client gave stands for. */
export function areaOfRange(object: unknown): { readonly sheet: BookSheet; readonly area: Area } {
  const found = areas.get(object as HostObject);
  if (found === undefined) throw new HostError('InvalidArgument', 'Range');
  return found;
}

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export function rangeObject(world: RangeBook, sheet: BookSheet, area: Area): HostObject {
  const { book } = world;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const isUnbounded = rows === MAX_ROWS || columns === MAX_COLUMNS;

  const grid = <Value>(read: (cell: BookCell) => Value): readonly (readonly Value[])[] | null =>
    isUnbounded
      ? null
      : Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) =>
            read(cellOf(sheet, area.top + row, area.left + column) ?? NOTHING),
          ),
        );

  /** Each cell with what is given for it; a whole sheet's are those that are there. */
  const each: EachCell = (where, given, act) => {
    if (sheet.isProtected) throw new HostError('AccessDenied', where);
    sheet.isTouched = true;
    if (isUnbounded) {
      for (const [row, cells] of sheet.cells)
        for (const [column, cell] of cells)
          if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
            act(cell, given, row, column);
      return;
    }
    if (
      Array.isArray(given) &&
      (given.length !== rows || given.some((line) => !Array.isArray(line) || line.length !== columns))
    )
      throw new HostError('InvalidArgument', where, 'The array does not fit the range');
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        act(
          cellFor(sheet, area.top + row, area.left + column),
          Array.isArray(given) ? given[row][column] : given,
          area.top + row,
          area.left + column,
        );
  };

  const type =
    (where: string) =>
    (given: unknown): void =>
      each(where, given, (cell, typed, row, column) => {
        if (typed === null) return;
        typeInto(cell, typed, book);
        world.wrote(sheet, row, column);
      });

  const merged = (): HostObject | null => {
    const found = sheet.merges.filter((merge) => overlap(merge, area));
    if (found.length > MAX_MERGES) throw new HostError('InvalidArgument', 'Range.getMergedAreas');
    if (found.length === 0) return null;
    return {
      kind: 'RangeAreas',
      links: {
        Areas: () => ({
          kind: 'RangeCollection',
          items: () => found.map((one) => rangeObject(world, sheet, one)),
        }),
      },
    };
  };

  const clear = (what: unknown): void => {
    each('Range.clear', null, (cell, _, row, column) => {
      if (what === 'Contents' || what === null || what === 'All') {
        typeInto(cell, '', book);
        world.wrote(sheet, row, column);
      }
      if (what === null || what === 'All') {
        Object.assign(cell, {
          format: 'General',
          fill: null,
          font: 'Calibri',
          look: { ...PLAIN },
          link: null,
          file: null,
          isStyled: true,
        });
      } else if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') cell.link = null;
      else if (what !== 'Contents') throw new NotImplemented(`Range.clear(${String(what)})`);
    });
    if (isUnbounded && (what === null || what === 'All')) {
      sheet.cells.clear();
      sheet.drawn = null;
    }
  };

  const object: HostObject = {
    kind: 'Range',
    scalars: {
      Address: { get: () => pinnedAreaText(sheet.name, area).replaceAll('$', '') },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => rows },
      ColumnCount: { get: () => columns },
      Values: { get: () => grid(rawValue), set: type('Range.values') },
      Formulas: {
        get: () => grid((cell) => (cell.formula === null ? rawValue(cell) : `=${cell.formula}`)),
        set: type('Range.formulas'),
      },
      Text: { get: () => grid(({ text }) => text) },
      ValueTypes: { get: () => grid(typeOf) },
      NumberFormat: {
        get: () => grid(({ format: code }) => code),
        set: (given) =>
          each('Range.numberFormat', given, (cell, code) => {
            if (code === null) return;
            cell.format = String(code);
            cell.isReformatted = true;
            show(cell, book);
          }),
      },
    },
    links: {
      Format: () => rangeFormatObject(sheet, area, each),
      ConditionalFormats: () => conditionalFormatsObject(sheet, area, newId),
    },
    methods: {
      GetCellProperties: (wanted) => grid((cell) => propertiesOf(cell, wanted)),
      SetCellProperties: (given) =>
        each('Range.setCellProperties', given, (cell, one) => setProperties(cell, one, book)),
      GetRowProperties: (wanted) => {
        if (JSON.stringify(wanted) !== '{"rowHidden":true}')
          throw new NotImplemented('Range.getRowProperties of others');
        return Array.from({ length: rows }, (_, at) => ({ rowHidden: sheet.hiddenRows.has(area.top + at) }));
      },
      GetColumnProperties: (wanted) => {
        if (JSON.stringify(wanted) !== '{"columnHidden":true}')
          throw new NotImplemented('Range.getColumnProperties of others');
        return Array.from({ length: columns }, (_, at) => ({
          columnHidden: sheet.hiddenColumns.has(area.left + at),
        }));
      },
      GetMergedAreasOrNullObject: merged,
      Clear: clear,
      Select: () => {
        book.active = sheet;
        world.around.selected(sheet, area);
      },
      Unmerge: () => {
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
      },
    },
  };
  areas.set(object, { sheet, area });
  return object;
}

/** The used range; null where nothing is held. Only values are asked for: formats alone do not count. */
export function usedRange(world: RangeBook, sheet: BookSheet, valuesOnly: unknown): HostObject | null {
  if (valuesOnly !== true) throw new NotImplemented('Worksheet.getUsedRangeOrNullObject(false)');
  const area = usedArea(sheet);
  return area === null ? null : rangeObject(world, sheet, area);
}
