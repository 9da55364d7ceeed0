/** Reads the cells of a sheet straight from its text, one pass and no tree: sheets have tens of thousands of them. */

import { MAX_COLUMNS, MAX_ROWS } from '../../../sheets/address.ts';
import type { Cell } from '../../../sheets/cell.ts';
import type { Row } from '../../../sheets/snapshot.ts';
import { MAX_CELLS } from '../limits.ts';
import { damaged, Trouble } from '../trouble.ts';
import { type Element, elementFrom, textOf } from '../xml/element.ts';
import { attributeMap, nextTag, type Tag } from '../xml/tag.ts';
import { contentText } from '../xml/xmlText.ts';
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
      if (tag.name === `${prefix}v`) said = cellSaid(type, textOf(child), look, strings, date1904);
      if (tag.name === `${prefix}f`)
        formula = formulas.read(attributeMap(xml, tag), textOf(child), row, column);
      if (tag.name === `${prefix}is`) {
        const item = readStringItem(xml, tag, prefix);
        said = textSaid(item.text, look, item.font);
      }
    }
  };

  const keep = (row: number, column: number, look: CellLook, { said, formula }: Content): void => {
    if (said === NOTHING && formula === null && (look.fill === null || look.fill === WHITE)) return;
    const cells = rows.get(row);
    budget.left -= cells ? 1 : 2;
    if (budget.left < 0) throw new Trouble({ code: 'too-many-cells', limit: MAX_CELLS });
    const { format, fill } = look;
    const cell = { value: said.value, format, text: said.text, formula, fill, font: said.font ?? look.font };
    if (cells) cells.set(column, cell);
    else rows.set(row, new Map([[column, cell]]));
  };

  /** Reads on from the opening tag just read, and tells where the cell ends. */
  const readCell = (start: number, row: number, column: number): number => {
    const { style, type, isEmpty, end } = cellTags.last;
    const look = looks[style] ?? plain;
    if (isEmpty) {
      keep(row, column, look, { said: NOTHING, formula: null });
      return end;
    }
    if (xml.startsWith(valueOpen, end)) {
      const valueEnd = xml.indexOf('<', end + valueOpen.length);
      if (xml.startsWith(valueClose, valueEnd)) {
        const raw = contentText(xml.slice(end + valueOpen.length, valueEnd));
        keep(row, column, look, { said: cellSaid(type, raw, look, strings, date1904), formula: null });
        return valueEnd + valueClose.length;
      }
    }
    const cell = elementFrom(xml, asTag(cellName, start, cellTags.last));
    keep(row, column, look, readContent(cell, type, look, row, column));
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
