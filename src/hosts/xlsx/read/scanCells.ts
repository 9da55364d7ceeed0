/** Reads the cells of a sheet straight from its text, one pass and no tree: sheets have tens of thousands of them. */

import { MAX_COLUMNS, MAX_ROWS } from '../../../sheets/address.ts';
import type { Cell } from '../../../sheets/cell.ts';
import type { Row } from '../../../sheets/snapshot.ts';
import { MAX_CELLS } from '../limits.ts';
import { damaged, Trouble } from '../trouble.ts';
import { type Element, elementFrom, textOf } from '../xml/element.ts';
import { attributeMap, nextTag, type Tag } from '../xml/tag.ts';
import { contentText, ownCopy } from '../xml/xmlText.ts';
import type { CellLook } from './cellLooks.ts';
import { asTag, cellTagReader } from './cellTag.ts';
import { type CellType, cellSaid, NOTHING, type Said, textSaid } from './cellValue.ts';
import { type ArrayFormula, formulaReader } from './formulas.ts';
import { isOneCell, rowOf } from './reference.ts';
import { readStringItem, type SharedStrings } from './sharedStrings.ts';
import { isTrue } from './workbookPart.ts';

/** What cells refer to outside their own sheet. */
export interface CellContext {
  readonly looks: readonly CellLook[];
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  /** Cells that may still be read, over all sheets. */
  readonly budget: { left: number };
}

export interface ScannedCells {
  readonly rows: ReadonlyMap<number, Row>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly arrays: readonly ArrayFormula[];
}

/** Cells kept for each look while a sheet is read, to be used again. */
const MOST_KNOWN = 20_000;

/** A sheet painted white shows no status by it. */
const WHITE = 'FFFFFF';

interface Content {
  readonly said: Said;
  readonly formula: string | null;
}

/** Reads the cells inside `sheetData`. Throws a `Trouble` where they are damaged or too many. */
export function scanCells(data: Element, prefix: string, context: CellContext): ScannedCells {
  const { xml } = data;
  const { looks, strings, date1904, budget } = context;
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const valueOpen = `<${prefix}v>`;
  const valueClose = `</${prefix}v></${cellName}>`;
  const textOpen = `<${prefix}is><${prefix}t>`;
  const textClose = `</${prefix}t></${prefix}is></${cellName}>`;
  const cellTags = cellTagReader(xml, cellName);
  const formulas = formulaReader();
  const rows = new Map<number, Map<number, Cell>>();
  const hiddenRows = new Set<number>();
  const plain = looks[0] as CellLook;

  /** The content of a cell that is more than a lone `v`. */
  const readContent = (
    cell: Element,
    type: CellType,
    look: CellLook,
    row: number,
    column: number,
  ): Content => {
    let said = NOTHING;
    let formula: string | null = null;
    let at = cell.tag.end;
    for (;;) {
      const tag = nextTag(xml, at);
      if (tag === null || tag.start >= cell.contentEnd) return { said, formula };
      const child = elementFrom(xml, tag);
      at = child.end;
      if (tag.name === `${prefix}v`) said = cellSaid(type, ownCopy(textOf(child)), look, strings, date1904);
      if (tag.name === `${prefix}f`)
        formula = formulas.read(attributeMap(xml, tag), ownCopy(textOf(child)), row, column);
      if (tag.name === `${prefix}is`) {
        const item = readStringItem(xml, tag, prefix);
        said = textSaid(ownCopy(item.text), look, item.font);
      }
    }
  };

  const cellOf = ({ format, fill, font }: CellLook, { said, formula }: Content): Cell => ({
    value: said.value,
    format,
    text: said.text,
    formula,
    fill,
    font: said.font ?? font,
  });

  const keep = (row: number, column: number, cell: Cell): void => {
    const { value, formula, fill } = cell;
    if (value.kind === 'empty' && formula === null && (fill === null || fill === WHITE)) return;
    const cells = rows.get(row);
    budget.left -= cells ? 1 : 2;
    if (budget.left < 0) throw new Trouble({ code: 'too-many-cells', limit: MAX_CELLS });
    if (cells) cells.set(column, cell);
    else rows.set(row, new Map([[column, cell]]));
  };

  const known = new Map<CellLook, Map<string, Cell>>();
  /** The cell of that look and raw content. Figures and words repeat, and a cell does not say where it is. */
  const plainCell = (look: CellLook, type: CellType, raw: string): Cell => {
    const ofLook = known.get(look) ?? new Map<string, Cell>();
    if (ofLook.size === 0) known.set(look, ofLook);
    const key = type === 'n' ? raw : `${type} ${raw}`;
    const before = ofLook.get(key);
    if (before !== undefined) return before;
    const text = ownCopy(contentText(raw));
    const cell = cellOf(look, { said: cellSaid(type, text, look, strings, date1904), formula: null });
    if (ofLook.size < MOST_KNOWN) ofLook.set(key, cell);
    return cell;
  };

  /** Where the cell's content ends that stands between these two; -1 where it is not as plain as that. */
  const plainEnd = (from: number, open: string, close: string): number => {
    const end = xml.startsWith(open, from) ? xml.indexOf('<', from + open.length) : -1;
    return end >= 0 && xml.startsWith(close, end) ? end : -1;
  };

  /** Reads on from the opening tag just read, and tells where the cell ends. */
  const readCell = (start: number, row: number, column: number): number => {
    const { style, type, isEmpty, end } = cellTags.last;
    const look = looks[style] ?? plain;
    if (isEmpty) {
      keep(row, column, cellOf(look, { said: NOTHING, formula: null }));
      return end;
    }
    const isInline = type === 'inlineStr';
    const open = isInline ? textOpen : valueOpen;
    const close = isInline ? textClose : valueClose;
    const plainTo = plainEnd(end, open, close);
    if (plainTo >= 0) {
      keep(row, column, plainCell(look, type, xml.slice(end + open.length, plainTo)));
      return plainTo + close.length;
    }
    const cell = elementFrom(xml, asTag(cellName, start, cellTags.last));
    keep(row, column, cellOf(look, readContent(cell, type, look, row, column)));
    return cell.end;
  };

  const readRow = (tag: Tag, nextRow: number): { end: number; row: number } => {
    const attributes = attributeMap(xml, tag);
    const number = attributes.get('r');
    const row = number === undefined ? nextRow : rowOf(number);
    if (row >= MAX_ROWS) throw damaged();
    if (isTrue(attributes.get('hidden')) || Number(attributes.get('ht') ?? 1) === 0) hiddenRows.add(row);
    let at = tag.end;
    let column = -1;
    while (tag.kind === 'open') {
      const start = xml.indexOf('<', at);
      if (start >= 0 && cellTags.readAt(start)) {
        column = cellTags.last.column >= 0 ? cellTags.last.column : column + 1;
        if (column >= MAX_COLUMNS) throw damaged();
        at = readCell(start, row, column);
        continue;
      }
      const inner = nextTag(xml, at);
      if (inner === null || inner.start >= data.contentEnd) throw damaged();
      if (inner.kind === 'close') {
        if (inner.name !== rowName) throw damaged();
        return { end: inner.end, row };
      }
      at = elementFrom(xml, inner).end;
    }
    return { end: tag.end, row };
  };

  let at = data.tag.end;
  let row = -1;
  for (;;) {
    const tag = data.tag.kind === 'empty' ? null : nextTag(xml, at);
    if (tag === null || tag.start >= data.contentEnd) break;
    const read = tag.name === rowName ? readRow(tag, row + 1) : null;
    if (read) row = read.row;
    at = read?.end ?? elementFrom(xml, tag).end;
  }
  spreadArrays(rows, formulas.arrays);
  return { rows, hiddenRows, arrays: formulas.arrays };
}

/** Every cell of an array shows the array's formula, though only its first cell states it. */
function spreadArrays(rows: ReadonlyMap<number, Map<number, Cell>>, arrays: readonly ArrayFormula[]): void {
  let looked = 0;
  const spread = (cells: Map<number, Cell>, { area, formula }: ArrayFormula): void => {
    const width = area.right - area.left + 1;
    const columns =
      width > cells.size ? [...cells.keys()] : Array.from({ length: width }, (_, index) => area.left + index);
    looked += columns.length;
    // Sound arrays do not overlap, so that together they are no larger than the cells and rows of the sheet.
    if (looked > 2 * MAX_CELLS) throw damaged();
    for (const column of columns) {
      const cell = column >= area.left && column <= area.right ? cells.get(column) : undefined;
      if (cell?.formula === null) cells.set(column, { ...cell, formula });
    }
  };
  for (const array of arrays) {
    const { top, bottom } = array.area;
    if (isOneCell(array.area)) continue;
    if (bottom - top > rows.size) {
      looked += rows.size;
      for (const [row, cells] of rows) if (row >= top && row <= bottom) spread(cells, array);
    } else {
      for (let row = top; row <= bottom; row++) {
        const cells = rows.get(row);
        if (cells) spread(cells, array);
      }
    }
  }
}
