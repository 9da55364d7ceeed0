/** The rows of a sheet, and the cells of a row, as places in the sheet's text. */
import { columnOf, rowOf } from '../read/reference.ts';
import { damaged } from '../trouble.ts';
import { childrenOf, type Element, elementFrom } from '../xml/element.ts';
import { attributesOf, nextTag, type RawAttribute } from '../xml/tag.ts';

export interface RowElement {
  /** Counting from 0. */
  readonly row: number;
  readonly element: Element;
  readonly attributes: readonly RawAttribute[];
}

export interface CellElement {
  /** Counting from 0. */
  readonly column: number;
  readonly element: Element;
}

export const rawValue = (
  xml: string,
  attributes: readonly RawAttribute[],
  name: string,
): string | undefined => {
  const found = attributes.find((attribute) => attribute.name === name);
  return found && xml.slice(found.valueStart, found.valueEnd);
};

/** A row's end is found without reading its cells: `</` cannot stand in text. */
function rowElement(data: Element, at: number, rowName: string): Element | null {
  const { xml } = data;
  const tag = nextTag(xml, at);
  if (tag === null || tag.start >= data.contentEnd) return null;
  if (tag.kind !== 'open' || tag.name !== rowName) return elementFrom(xml, tag);
  const contentEnd = xml.indexOf(`</${rowName}`, tag.end);
  if (contentEnd < 0) throw damaged();
  return { xml, tag, contentEnd, end: xml.indexOf('>', contentEnd) + 1 };
}

/** Rows in the order of the text; one without a number follows the one before it. */
export function rowsOf(data: Element, prefix: string): readonly RowElement[] {
  const rows: RowElement[] = [];
  if (data.tag.kind === 'empty') return rows;
  let row = -1;
  for (let at = data.tag.end; ; ) {
    const element = rowElement(data, at, `${prefix}row`);
    if (element === null) return rows;
    at = element.end;
    if (element.tag.name !== `${prefix}row`) continue;
    const attributes = attributesOf(data.xml, element.tag);
    const number = rawValue(data.xml, attributes, 'r');
    row = number === undefined ? row + 1 : rowOf(number);
    rows.push({ row, element, attributes });
  }
}

/** Where most programs put the reference: first of all attributes. */
const FIRST_REFERENCE = ' r="';

function columnAt(xml: string, { tag }: Element): number | null {
  if (xml.startsWith(FIRST_REFERENCE, tag.nameEnd)) {
    const from = tag.nameEnd + FIRST_REFERENCE.length;
    return columnOf(xml.slice(from, xml.indexOf('"', from)));
  }
  const ref = rawValue(xml, attributesOf(xml, tag), 'r');
  return ref === undefined ? null : columnOf(ref);
}

/** Cells in the order of the text; one without a reference follows the one before it. */
export function cellsOf(row: Element, prefix: string): readonly CellElement[] {
  const cells: CellElement[] = [];
  let column = -1;
  for (const element of childrenOf(row)) {
    if (element.tag.name !== `${prefix}c`) continue;
    column = columnAt(row.xml, element) ?? column + 1;
    cells.push({ column, element });
  }
  return cells;
}
