/** The format of a range, as clients reach it: sizes, font, fill, lines and alignment. */
import { MAX_COLUMNS } from '../../sheets/address.ts';
import type { Area } from '../../sheets/snapshot.ts';
import { type BookCell, type BookSheet, clearLines } from './book.ts';
import { HostError, type HostObject, NotImplemented } from './hostObject.ts';
import { bare, setLook } from './looks.ts';

/** Points: 8.43 characters. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** Does something to each cell of a range, with what is given for it. */
export type EachCell = (
  where: string,
  given: unknown,
  act: (cell: BookCell, value: unknown, row: number, column: number) => void,
) => void;

export function rangeFormatObject(sheet: BookSheet, area: Area, each: EachCell): HostObject {
  const columns = area.right - area.left + 1;

  const look =
    (place: string) =>
    (value: unknown): void =>
      each(`Range.${place}`, null, (cell) => setLook(cell, place, value));

  const sized = (sizes: Map<number, number>, first: number, last: number, standard: number) => ({
    get: () => {
      const all = Array.from(
        { length: Math.min(last - first + 1, 2_000) },
        (_, at) => sizes.get(first + at) ?? standard,
      );
      return all.every((size) => size === all[0]) ? all[0] : null;
    },
    set: (value: unknown) => {
      if (sheet.isProtected) throw new HostError('AccessDenied', 'RangeFormat');
      sheet.isTouched = true;
      if (last - first >= MAX_COLUMNS - 1) sizes.clear();
      else
        for (let at = first; at <= last; at++) {
          sizes.set(at, Number(value));
          if (sizes === sheet.widths) sheet.widened.add(at);
        }
    },
  });

  const clearSizes =
    (sizes: Map<number, number>, first: number, last: number) =>
    (value: unknown): void => {
      if (value !== true) throw new NotImplemented('RangeFormat.useStandardWidth = false');
      for (const at of [...sizes.keys()]) if (at >= first && at <= last) sizes.delete(at);
    };

  const border = (edge: string): HostObject => ({
    kind: 'RangeBorder',
    scalars: {
      Style: {
        set: (value) =>
          each('RangeBorder.style', null, (cell) => {
            if (value === 'None') clearLines(cell);
            cell.isStyled = true;
          }),
      },
      // A range's lines are all set alike here, so that one of its edges speaks for the cells.
      Color: {
        set: (value) =>
          each('RangeBorder.color', null, (cell) => {
            if (edge === 'EdgeTop') cell.look.border = bare(value, 'RangeBorder.color');
          }),
      },
      Weight: { set: () => {} },
    },
  });

  return {
    kind: 'RangeFormat',
    scalars: {
      ColumnWidth: sized(sheet.widths, area.left, area.right, STANDARD_WIDTH),
      RowHeight: sized(sheet.heights, area.top, area.bottom, STANDARD_HEIGHT),
      UseStandardWidth: {
        get: () =>
          !Array.from({ length: columns }, (_, at) => area.left + at).some((at) => sheet.widths.has(at)),
        set: clearSizes(sheet.widths, area.left, area.right),
      },
      UseStandardHeight: { set: clearSizes(sheet.heights, area.top, area.bottom) },
      WrapText: { set: look('wrapText') },
      HorizontalAlignment: { set: look('horizontalAlignment') },
      VerticalAlignment: { set: look('verticalAlignment') },
    },
    methods: {
      // There is no screen to measure on: the heights that were set are the caller's best guess at what fits.
      AutofitRows: () => null,
    },
    links: {
      Font: () => ({
        kind: 'RangeFont',
        scalars: {
          Bold: { set: look('font/bold') },
          Italic: { set: look('font/italic') },
          Underline: { set: look('font/underline') },
          Size: { set: look('font/size') },
          Color: { set: look('font/color') },
          Name: { set: look('font/name') },
        },
      }),
      Fill: () => ({
        kind: 'RangeFill',
        scalars: { Color: { set: look('fill/color') } },
        methods: { Clear: () => look('fill/clear')(null) },
      }),
      Borders: () => ({ kind: 'RangeBorderCollection', item: (edge) => border(String(edge)) }),
    },
  };
}
