/** Reads a worksheet's part for a program that draws it: styles of its cells, sizes, frozen rows, rules and links. */
import { MAX_COLUMNS } from '../../../sheets/address.ts';
import type { CellAppearance, ColumnRange, SheetAppearance } from '../appearance.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childOf, childrenOf, type Element, elementFrom, rootOf } from '../xml/element.ts';
import { attributeMap, nextTag, type Tag } from '../xml/tag.ts';
import { asTag, cellTagReader } from './cellTag.ts';
import { readConditionalRules } from './conditionalRules.ts';
import { areaOf, rowOf } from './reference.ts';
import { PLAIN_APPEARANCE, type StyleAppearances } from './styleAppearances.ts';
import { isTrue } from './workbookPart.ts';

const numberAt = (attributes: ReadonlyMap<string, string>, name: string): number | null => {
  const value = attributes.get(name);
  return value === undefined || Number.isNaN(Number(value)) ? null : Number(value);
};

const columnRanges = (columns: Element, looks: readonly CellAppearance[]): readonly ColumnRange[] =>
  childrenOf(columns).map((element) => {
    const attributes = attributesAt(element);
    return {
      first: Number(attributes.get('min')) - 1,
      last: Math.min(Number(attributes.get('max')), MAX_COLUMNS) - 1,
      width: numberAt(attributes, 'width'),
      look: looks[Number(attributes.get('style') ?? 0)] ?? null,
    };
  });

type Rows = Pick<SheetAppearance, 'cells' | 'rows' | 'heights'>;

function readRows(data: Element, prefix: string, looks: readonly CellAppearance[]): Rows {
  const { xml } = data;
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const cellTags = cellTagReader(xml, cellName);
  const cells = new Map<number, ReadonlyMap<number, CellAppearance>>();
  const rows = new Map<number, CellAppearance>();
  const heights = new Map<number, { points: number; fixed: boolean }>();
  const plain = looks[0] ?? PLAIN_APPEARANCE;

  const readCells = (tag: Tag): { readonly end: number; readonly found: Map<number, CellAppearance> } => {
    const found = new Map<number, CellAppearance>();
    let at = tag.end;
    let column = -1;
    while (tag.kind === 'open') {
      const start = xml.indexOf('<', at);
      if (start >= 0 && cellTags.readAt(start)) {
        const { last } = cellTags;
        column = last.column >= 0 ? last.column : column + 1;
        found.set(column, looks[last.style] ?? plain);
        at = last.isEmpty ? last.end : elementFrom(xml, asTag(cellName, start, last)).end;
        continue;
      }
      const inner = nextTag(xml, at);
      if (inner === null || inner.start >= data.contentEnd) throw damaged();
      if (inner.kind === 'close') return { end: inner.end, found };
      at = elementFrom(xml, inner).end;
    }
    return { end: tag.end, found };
  };

  let at = data.tag.end;
  let row = -1;
  while (data.tag.kind !== 'empty') {
    const tag = nextTag(xml, at);
    if (tag === null || tag.start >= data.contentEnd) break;
    if (tag.name !== rowName) {
      at = elementFrom(xml, tag).end;
      continue;
    }
    const attributes = attributeMap(xml, tag);
    const named = attributes.get('r');
    row = named === undefined ? row + 1 : rowOf(named);
    const { end, found } = readCells(tag);
    at = end;
    if (found.size > 0) cells.set(row, found);
    const look = looks[Number(attributes.get('s') ?? 0)];
    if (isTrue(attributes.get('customFormat')) && look !== undefined) rows.set(row, look);
    const points = numberAt(attributes, 'ht');
    if (points !== null) heights.set(row, { points, fixed: isTrue(attributes.get('customHeight')) });
  }
  return { cells, rows, heights };
}

/** Rows and columns that stay while the rest is scrolled; a split that is not frozen keeps none. */
function frozenIn(view: Element | undefined, prefix: string): SheetAppearance['frozen'] {
  const pane = view && childOf(view, `${prefix}pane`);
  const attributes = pane && attributesAt(pane);
  if (!attributes?.get('state')?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberAt(attributes, 'ySplit') ?? 0, columns: numberAt(attributes, 'xSplit') ?? 0 };
}

const linksIn = (links: Element): SheetAppearance['links'] =>
  childrenOf(links).flatMap((element) => {
    const attributes = attributesAt(element);
    const area = areaOf(attributes.get('ref'));
    const location = attributes.get('location');
    return area === null || location === undefined
      ? []
      : [{ area, location, tip: attributes.get('tooltip') ?? '' }];
  });

/** Throws a `Trouble` where the part is damaged. */
export function readSheetAppearance(xml: string, styles: StyleAppearances): SheetAppearance {
  const prefix = mainPrefix(xml);
  const sections = childrenOf(rootOf(xml));
  const section = (name: string): Element | undefined =>
    sections.find(({ tag }) => tag.name === prefix + name);
  const data = section('sheetData');
  const columns = section('cols');
  const views = section('sheetViews');
  const view = views && childrenOf(views)[0];
  const format = section('sheetFormatPr');
  const sizes = format === undefined ? new Map<string, string>() : attributesAt(format);
  const links = section('hyperlinks');
  const rows: Rows =
    data === undefined
      ? { cells: new Map(), rows: new Map(), heights: new Map() }
      : readRows(data, prefix, styles.cells);
  return {
    ...rows,
    columns: columns === undefined ? [] : columnRanges(columns, styles.cells),
    width: numberAt(sizes, 'defaultColWidth'),
    height: numberAt(sizes, 'defaultRowHeight'),
    frozen: frozenIn(view, prefix),
    gridLines: view === undefined || attributesAt(view).get('showGridLines') !== '0',
    rules: sections
      .filter(({ tag }) => tag.name === `${prefix}conditionalFormatting`)
      .flatMap((element) => readConditionalRules(element, prefix, styles.rules, styles.palette))
      .toSorted((one, other) => one.priority - other.priority),
    links: links === undefined ? [] : linksIn(links),
  };
}
