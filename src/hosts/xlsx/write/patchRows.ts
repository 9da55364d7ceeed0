/** Writes cells into a sheet's rows by cutting its text; rows that are not named are not looked into. */
import { isTrue } from '../read/workbookPart.ts';
import { childOf, type Element } from '../xml/element.ts';
import { prefixed, type Splice, spliced, withAttributes } from '../xml/splice.ts';
import { attributesOf } from '../xml/tag.ts';
import { encodeContent } from '../xml/xmlText.ts';
import { type CellWrite, cellXml } from './cellXml.ts';
import { type CellElement, cellsOf, type RowElement, rawValue, rowsOf } from './rowElements.ts';
import { splitShared } from './splitShared.ts';

/** By row, then by column. */
export type CellWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

interface RowPatch {
  readonly writes: ReadonlyMap<number, CellWrite>;
  /** Formulas that cells no longer share, by column. */
  readonly formulas: ReadonlyMap<number, string>;
  /** The style of a cell that is not there yet. */
  readonly styleAt: (column: number) => number | null;
}

const inOrder = <Item>(byNumber: ReadonlyMap<number, Item>): readonly (readonly [number, Item])[] =>
  [...byNumber].toSorted(([one], [other]) => one - other);

const styleNumber = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** `1:7`, widened to hold the columns; spans only hint at where a row's cells are, but must not be wrong. */
function widenedSpans(spans: string | undefined, columns: readonly number[]): string | undefined {
  const match = spans === undefined ? null : /^(\d+):(\d+)$/.exec(spans);
  if (match === null) return spans;
  const numbers = columns.map((column) => column + 1);
  const first = Math.min(Number(match[1]), ...numbers);
  return `${first}:${Math.max(Number(match[2]), ...numbers)}`;
}

function replacedCell(row: number, { column, element }: CellElement, write: CellWrite): string {
  const { xml, tag } = element;
  const attributes = attributesOf(xml, tag);
  const style = write.styleOver(styleNumber(rawValue(xml, attributes, 's')));
  return cellXml(row, column, write.content, style, { xml, attributes });
}

/** Gives the cell its own formula in place of the one that it shared; its value stays. */
function ownFormula(cell: CellElement, formula: string, prefix: string): Splice {
  const shared = childOf(cell.element, `${prefix}f`);
  const text = prefixed(`<f>${encodeContent(formula)}</f>`, prefix);
  const { end } = cell.element.tag;
  return shared ? { start: shared.tag.start, end: shared.end, text } : { start: end, end, text };
}

function patchedRow(row: RowElement, patch: RowPatch, prefix: string): string {
  const { element, attributes } = row;
  const { xml, tag } = element;
  const cells = cellsOf(element, prefix);
  const present = new Set(cells.map(({ column }) => column));
  const rowStyle = isTrue(rawValue(xml, attributes, 'customFormat'))
    ? styleNumber(rawValue(xml, attributes, 's'))
    : null;
  const added = inOrder(patch.writes).filter(([column]) => !present.has(column));
  const newCell = (column: number, { content, styleOver }: CellWrite): string => {
    const given = content.kind === 'clear' ? null : (rowStyle ?? patch.styleAt(column));
    return prefixed(cellXml(row.row, column, content, styleOver(given), null), prefix);
  };
  const splices: Splice[] = [];
  let next = 0;
  const addBefore = (column: number, at: number): void => {
    for (; next < added.length && (added[next] as readonly [number, CellWrite])[0] < column; next++) {
      const [addedColumn, write] = added[next] as readonly [number, CellWrite];
      splices.push({ start: at, end: at, text: newCell(addedColumn, write) });
    }
  };
  for (const cell of cells) {
    const { start } = cell.element.tag;
    addBefore(cell.column, start);
    const write = patch.writes.get(cell.column);
    const formula = patch.formulas.get(cell.column);
    if (write)
      splices.push({
        start,
        end: cell.element.end,
        text: prefixed(replacedCell(row.row, cell, write), prefix),
      });
    else if (formula !== undefined) splices.push(ownFormula(cell, formula, prefix));
  }
  const afterCells = cells.at(-1)?.element.end ?? tag.end;
  addBefore(Number.POSITIVE_INFINITY, afterCells);
  const spans = rawValue(xml, attributes, 'spans');
  const widened = widenedSpans(spans, [...patch.writes.keys()]);
  const opening =
    widened === spans ? xml.slice(tag.start, tag.end) : withAttributes(xml, tag, { spans: widened ?? null });
  const shift = (splice: Splice): Splice => ({
    ...splice,
    start: splice.start - tag.end,
    end: splice.end - tag.end,
  });
  if (tag.kind !== 'empty') return opening + spliced(xml.slice(tag.end, element.end), splices.map(shift));
  const inner = splices.map(({ text }) => text).join('');
  return inner === '' ? opening : `${opening.slice(0, -2).trimEnd()}>${inner}</${tag.name}>`;
}

function newRow(row: number, patch: RowPatch, prefix: string): string {
  const cells = inOrder(patch.writes).map(([column, { content, styleOver }]) => {
    const given = content.kind === 'clear' ? null : patch.styleAt(column);
    return cellXml(row, column, content, styleOver(given), null);
  });
  const inner = cells.join('');
  return inner === '' ? '' : prefixed(`<row r="${row + 1}">${inner}</row>`, prefix);
}

const NO_WRITES: ReadonlyMap<number, CellWrite> = new Map();
const NO_FORMULAS: ReadonlyMap<number, string> = new Map();

/**
 * The `sheetData` element with the cells written, row by row. `styleAt` gives the style that a column lends to a new cell.
 * Formulas whose first cell is overwritten are first given to each cell that shares them.
 */
export function* patchRows(
  data: Element,
  prefix: string,
  writes: CellWrites,
  styleAt: (column: number) => number | null,
): Generator<string, void> {
  const own = splitShared(data, prefix, (row, column) => writes.get(row)?.has(column) ?? false);
  const patchOf = (row: number): RowPatch => ({
    writes: writes.get(row) ?? NO_WRITES,
    formulas: own.get(row) ?? NO_FORMULAS,
    styleAt,
  });
  const rows = rowsOf(data, prefix);
  const present = new Set(rows.map(({ row }) => row));
  const added = inOrder(writes)
    .map(([row]) => row)
    .filter((row) => !present.has(row));
  const { xml, tag } = data;
  let next = 0;
  const newRowsBefore = (row: number): string => {
    let text = '';
    for (; next < added.length && (added[next] as number) < row; next++) {
      const number = added[next] as number;
      text += newRow(number, patchOf(number), prefix);
    }
    return text;
  };
  if (tag.kind === 'empty') {
    const inner = newRowsBefore(Number.POSITIVE_INFINITY);
    yield `${xml.slice(tag.start, tag.end - 2).trimEnd()}>${inner}</${tag.name}>`;
    return;
  }
  let at = tag.start;
  for (const row of rows) {
    const { tag: opening, end } = row.element;
    const text = newRowsBefore(row.row);
    const isPatched = writes.has(row.row) || own.has(row.row);
    if (text === '' && !isPatched) continue;
    yield xml.slice(at, opening.start) + text;
    at = isPatched ? end : opening.start;
    if (isPatched) yield patchedRow(row, patchOf(row.row), prefix);
  }
  const end = rows.at(-1)?.element.end ?? tag.end;
  yield xml.slice(at, end) + newRowsBefore(Number.POSITIVE_INFINITY) + xml.slice(end, data.end);
}
