/** Writes a sheet of ours into its part: what it shows is replaced, what others hung on the sheet stays. */
import { areaText, MAX_COLUMNS } from '../../../sheets/address.ts';
import type { CellEdit, OwnSheet, PageLayout } from '../../../sheets/plan.ts';
import type { Area } from '../../../sheets/snapshot.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE } from '../package/names.ts';
import { isTrue } from '../read/workbookPart.ts';
import { attributesAt, childrenOf, type Element, rootOf, sourceOf } from '../xml/element.ts';
import { type SectionText, SHEET_ORDER, sectionPieces, withSections } from '../xml/sections.ts';
import { prefixed, type Splice, spliced, withAppended, withAttributes } from '../xml/splice.ts';
import { attributesOf, localName } from '../xml/tag.ts';
import { encodeContent } from '../xml/xmlText.ts';
import { cellXml } from './cellXml.ts';
import { ownColumnsXml } from './columnWidths.ts';
import { conditionalFormatsXml } from './conditionalFormats.ts';
import { hyperlinksXml, type TabOf } from './hyperlinks.ts';
import { inSheetOrder } from './inSheetOrder.ts';
import { relationshipId } from './relationshipId.ts';
import type { StyleBook } from './styleBook.ts';

/** The part of a new sheet before anything is on it. */
export const NEW_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"></worksheet>`;

/** A4 (ECMA-376, 18.18.50). */
const A4 = '9';

/** Inches. */
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>';

/** The `sheetData` element, row by row; `cells` are in the order of the sheet. */
function* rowsXml(
  cells: readonly CellEdit[],
  { heights }: OwnSheet,
  styles: StyleBook,
  prefix: string,
): Generator<string, void> {
  const sized = [...heights.keys()].toSorted((one, other) => one - other);
  const row = (number: number, inner: string): string => {
    const height = heights.get(number);
    // Not a custom height, which would keep the row from growing while someone types in it.
    const size = height === undefined ? '' : ` ht="${height}"`;
    const opening = `<row r="${number + 1}"${size}`;
    return prefixed(inner === '' ? `${opening}/>` : `${opening}>${inner}</row>`, prefix);
  };
  let next = 0;
  /** Rows before that one which have a height and no cells. */
  const emptyRowsBefore = (number: number): string => {
    let text = '';
    for (; next < sized.length && (sized[next] as number) < number; next++)
      text += row(sized[next] as number, '');
    return text;
  };
  yield `<${prefix}sheetData>`;
  for (let at = 0; at < cells.length; ) {
    const number = (cells[at] as CellEdit).row;
    let inner = '';
    for (; cells[at]?.row === number; at++) {
      const { column, content, style } = cells[at] as CellEdit;
      inner += cellXml(number, column, content, style === null ? null : styles.numberOf(style), null);
    }
    yield emptyRowsBefore(number) + row(number, inner);
    if (sized[next] === number) next++;
  }
  yield `${emptyRowsBefore(Number.POSITIVE_INFINITY)}</${prefix}sheetData>`;
}

/** From A1 to the last row and the last column. */
function usedArea(cells: readonly CellEdit[]): Area {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top: 0, left: 0, bottom, right };
}

const SELECT_A1 = '<selection activeCell="A1" sqref="A1"/>';

/** The view on A1; a person's own zoom and frozen panes stay. */
function viewsXml(present: Element | undefined, prefix: string): string {
  const [view] = present === undefined ? [] : childrenOf(present);
  if (present === undefined || view === undefined)
    return prefixed(
      `<sheetViews><sheetView workbookViewId="0">${SELECT_A1}</sheetView></sheetViews>`,
      prefix,
    );
  const { xml, tag } = view;
  const inside = childrenOf(view);
  if (inside.some((child) => child.tag.name === `${prefix}pane`)) return sourceOf(present);
  const opening = withAttributes(xml, tag, { topLeftCell: null });
  const others = inside.filter((child) => child.tag.name !== `${prefix}selection`).map(sourceOf);
  const open = tag.kind === 'empty' ? `${opening.slice(0, -2).trimEnd()}>` : opening;
  const text = `${open}${prefixed(SELECT_A1, prefix)}${others.join('')}</${tag.name}>`;
  return xml.slice(present.tag.start, tag.start) + text + xml.slice(view.end, present.end);
}

/** The sheet's properties with fitting to the page's width switched on, and no filter. */
function propertiesXml(present: Element | undefined, prefix: string): string {
  const fit = prefixed('<pageSetUpPr fitToPage="1"/>', prefix);
  if (present === undefined) return `<${prefix}sheetPr>${fit}</${prefix}sheetPr>`;
  const { xml, tag } = present;
  const opening = withAttributes(xml, tag, { filterMode: null });
  const setUp = childrenOf(present).find((child) => child.tag.name === `${prefix}pageSetUpPr`);
  if (setUp === undefined) return withAppended(present, fit, opening);
  const splice: Splice = {
    start: setUp.tag.start - tag.end,
    end: setUp.tag.end - tag.end,
    text: withAttributes(xml, setUp.tag, { fitToPage: '1' }),
  };
  return opening + spliced(xml.slice(tag.end, present.end), [splice]);
}

/** One page wide and as many high as it takes; the printer's own settings stay, if the sheet has some. */
function pageSetupXml(page: PageLayout, present: Element | undefined, prefix: string): string {
  const printer =
    present === undefined
      ? ''
      : attributesOf(present.xml, present.tag)
          .filter(({ name }) => name.includes(':') && localName(name) === 'id')
          .map(({ start, valueEnd }) => ` ${present.xml.slice(start, valueEnd + 1)}`)
          .join('');
  return `<${prefix}pageSetup paperSize="${A4}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"${printer}/>`;
}

/** A break is numbered by the row above it. */
function breaksXml(rows: readonly number[]): string | null {
  const breaks = [...new Set(rows)]
    .filter((row) => row > 0)
    .toSorted((one, other) => one - other)
    .map((row) => `<brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`);
  if (breaks.length === 0) return null;
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}

/** The part, row by row. `tableIds` are the relationship ids of its tables. */
export function ownSheetXml(
  xml: string,
  sheet: OwnSheet,
  styles: StyleBook,
  tableIds: readonly string[],
  tabOf: TabOf,
): Iterable<string> {
  const prefix = mainPrefix(xml);
  const present = new Map(childrenOf(rootOf(xml)).map((child) => [child.tag.name, child]));
  const section = (name: string): Element | undefined => present.get(prefix + name);
  const ours = (text: string | null): string | null => (text === null ? null : prefixed(text, prefix));
  const format = section('sheetFormatPr');
  const { page } = sheet;
  const cells = inSheetOrder(sheet.cells);
  const parts = tableIds.map((id) => `<tablePart${relationshipId(xml, id)}/>`);
  return sectionPieces(
    xml,
    SHEET_ORDER,
    new Map<string, SectionText>([
      ['sheetPr', propertiesXml(section('sheetPr'), prefix)],
      ['dimension', ours(`<dimension ref="${areaText(usedArea(cells))}"/>`)],
      ['sheetViews', viewsXml(section('sheetViews'), prefix)],
      ['sheetFormatPr', format ? sourceOf(format) : ours('<sheetFormatPr defaultRowHeight="15"/>')],
      ['cols', ours(ownColumnsXml(sheet.widths))],
      ['sheetData', () => rowsXml(cells, sheet, styles, prefix)],
      ['autoFilter', null],
      ['sortState', null],
      ['mergeCells', null],
      ['conditionalFormatting', conditionalFormatsXml([], '', sheet.formats, styles, prefix)],
      ['hyperlinks', hyperlinksXml(undefined, cells, new Set(), tabOf, prefix)],
      ['printOptions', ours('<printOptions horizontalCentered="1"/>')],
      ['pageMargins', ours(MARGINS)],
      ['pageSetup', pageSetupXml(page, section('pageSetup'), prefix)],
      [
        'headerFooter',
        page.footer === ''
          ? null
          : ours(`<headerFooter><oddFooter>${encodeContent(page.footer)}</oddFooter></headerFooter>`),
      ],
      ['rowBreaks', ours(breaksXml(page.breaksBefore))],
      [
        'tableParts',
        parts.length === 0
          ? null
          : ours(`<tableParts count="${parts.length}">${parts.join('')}</tableParts>`),
      ],
    ]),
  );
}

/** Whether the view of that sheet says that its tab is selected is set to `selected`; other views stay. */
export function withTabSelected(xml: string, selected: boolean): string {
  const prefix = mainPrefix(xml);
  const views = childrenOf(rootOf(xml)).find(({ tag }) => tag.name === `${prefix}sheetViews`);
  if (views === undefined) {
    if (!selected) return xml;
    const made = prefixed('<sheetViews><sheetView workbookViewId="0" tabSelected="1"/></sheetViews>', prefix);
    return withSections(xml, SHEET_ORDER, new Map([['sheetViews', made]]));
  }
  const splices = childrenOf(views)
    .filter((view) => view.tag.name === `${prefix}sheetView`)
    .filter((view) => selected !== isTrue(attributesAt(view).get('tabSelected')))
    .map(({ tag }) => ({
      start: tag.start,
      end: tag.end,
      text: withAttributes(xml, tag, { tabSelected: selected ? '1' : null }),
    }));
  return spliced(xml, splices);
}
