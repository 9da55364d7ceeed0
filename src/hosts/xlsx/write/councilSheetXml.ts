/** Writes edits into a sheet of the council's own: the cells named, our colours, missing widths, links; no more. */
import { areaText } from '../../../sheets/address.ts';
import type { CellEdit, SheetEdits } from '../../../sheets/plan.ts';
import type { Area } from '../../../sheets/snapshot.ts';
import type { CellStyle } from '../../../sheets/style.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { areaOf } from '../read/reference.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childrenOf, type Element, rootOf, sourceOf } from '../xml/element.ts';
import { type SectionText, SHEET_ORDER, sectionPieces } from '../xml/sections.ts';
import { withAttributes } from '../xml/splice.ts';
import type { CellWrite } from './cellXml.ts';
import { columnStyles, filledColumnsXml } from './columnWidths.ts';
import { conditionalFormatsXml } from './conditionalFormats.ts';
import { hyperlinksXml, type TabOf } from './hyperlinks.ts';
import { patchRows } from './patchRows.ts';
import type { StyleBook } from './styleBook.ts';

const asGiven: CellWrite['styleOver'] = (given) => given;

const always =
  (number: number): CellWrite['styleOver'] =>
  () =>
    number;

function writesOf(
  { cells }: SheetEdits,
  styles: StyleBook,
): ReadonlyMap<number, ReadonlyMap<number, CellWrite>> {
  const writes = new Map<number, Map<number, CellWrite>>();
  const byStyle = new Map<CellStyle, CellWrite['styleOver']>();
  const styleOver = ({ style, format }: CellEdit): CellWrite['styleOver'] => {
    if (style !== null) {
      const known = byStyle.get(style) ?? always(styles.numberOf(style));
      byStyle.set(style, known);
      return known;
    }
    return format === undefined ? asGiven : (given) => styles.numberWithFormat(given, format);
  };
  for (const edit of cells) {
    const { row, column, content } = edit;
    const inRow = writes.get(row) ?? new Map<number, CellWrite>();
    writes.set(row, inRow.set(column, { content, styleOver: styleOver(edit) }));
  }
  return writes;
}

/** The used area, widened to hold the cells written; a sheet that does not say it goes on not saying it. */
function dimensionXml(present: Element | undefined, edits: SheetEdits): string | null {
  if (present === undefined) return null;
  const area = areaOf(attributesAt(present).get('ref'));
  const filled = edits.cells.filter(({ content }) => content.kind !== 'clear');
  if (area === null || filled.length === 0) return sourceOf(present);
  const wide = filled.reduce<Area>(
    (all, { row, column }) => ({
      top: Math.min(all.top, row),
      left: Math.min(all.left, column),
      bottom: Math.max(all.bottom, row),
      right: Math.max(all.right, column),
    }),
    area,
  );
  return (
    withAttributes(present.xml, present.tag, { ref: areaText(wide) }) +
    present.xml.slice(present.tag.end, present.end)
  );
}

/** The part, row by row. `ownTabs` are the tabs of our own sheets, by which links of ours are known. */
export function councilSheetXml(
  xml: string,
  edits: SheetEdits,
  styles: StyleBook,
  ownTabs: ReadonlySet<string>,
  tabOf: TabOf,
): Iterable<string> {
  const prefix = mainPrefix(xml);
  const children = childrenOf(rootOf(xml));
  const section = (name: string): Element | undefined =>
    children.find(({ tag }) => tag.name === prefix + name);
  const data = section('sheetData');
  if (data === undefined) throw damaged();
  const changes = new Map<string, SectionText>();
  if (edits.cells.length > 0) {
    const styleAt = columnStyles(section('cols'));
    changes.set('sheetData', () => patchRows(data, prefix, writesOf(edits, styles), styleAt));
    changes.set('dimension', dimensionXml(section('dimension'), edits));
    changes.set('hyperlinks', hyperlinksXml(section('hyperlinks'), edits.cells, ownTabs, tabOf, prefix));
  }
  const columns = filledColumnsXml(section('cols'), edits.widths, prefix);
  if (columns !== null) changes.set('cols', columns);
  if (edits.formats.length > 0) {
    const present = children.filter(({ tag }) => tag.name === `${prefix}conditionalFormatting`);
    const elsewhere = xml.slice(data.end);
    const outside = present.reduceRight(
      (text, { tag, end }) => text.slice(0, tag.start - data.end) + text.slice(end - data.end),
      elsewhere,
    );
    changes.set(
      'conditionalFormatting',
      conditionalFormatsXml(present, outside, edits.formats, styles, prefix),
    );
  }
  return sectionPieces(xml, SHEET_ORDER, changes);
}
