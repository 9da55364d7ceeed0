/** Replaces the sections of a part, those directly inside its root, each in the place that the schema gives it. */
import { mainPrefix } from '../package/mainPart.ts';
import { childrenOf, rootOf } from './element.ts';
import { type Pieces, type Splice, splicedPieces, withAppended } from './splice.ts';

/** Names in the order that the schema demands (ECMA-376 part 1, annex A). */
export type SectionOrder = readonly string[];

export const WORKBOOK_ORDER: SectionOrder = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects'],
  'extLst',
];

export const SHEET_ORDER: SectionOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'drawingHF'],
  ...['legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst'],
];

export const STYLES_ORDER: SectionOrder = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

/** `mc:AlternateContent` wraps what stands late in a sheet (controls) and early in a workbook (paths). */
const UNKNOWN_IN_SHEET = SHEET_ORDER.indexOf('oleObjects');

/** What a section is to be; null: it is not to be there. */
export type SectionText = string | Pieces | null;

const isNothing = (text: SectionText): text is '' | null => text === null || text === '';

/**
 * Gives each section named the text given: replaced where it stands, inserted where the schema wants it, or taken out.
 * A section that may stand several times is replaced as one.
 */
export function* sectionPieces(
  xml: string,
  order: SectionOrder,
  changes: ReadonlyMap<string, SectionText>,
): Generator<string, void> {
  const root = rootOf(xml);
  const prefix = mainPrefix(xml);
  const children = childrenOf(root);
  const rank = (name: string): number => {
    const found = name.startsWith(prefix) ? order.indexOf(name.slice(prefix.length)) : -1;
    if (found >= 0) return found;
    return order === SHEET_ORDER ? UNKNOWN_IN_SHEET : -1;
  };
  const isEmpty = root.tag.kind === 'empty';
  const splices: Splice<string | Pieces>[] = [];
  const names = [...changes.keys()].toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  for (const name of names) {
    const text = changes.get(name) ?? null;
    const present = children.filter(({ tag }) => tag.name === prefix + name);
    present.forEach(({ tag, end }, index) => {
      splices.push({ start: tag.start, end, text: index === 0 ? (text ?? '') : '' });
    });
    if (present.length > 0 || isNothing(text)) continue;
    const next = children.find(({ tag }) => rank(tag.name) > order.indexOf(name));
    const at = next?.tag.start ?? (isEmpty ? root.tag.end : root.contentEnd);
    splices.push({ start: at, end: at, text });
  }
  if (!isEmpty) {
    yield* splicedPieces(xml, splices);
    return;
  }
  // An empty root opens to hold what comes.
  const whole = withAppended(root, '');
  const close = whole.lastIndexOf('</');
  const shift = root.tag.start + close;
  yield* splicedPieces(
    xml.slice(0, root.tag.start) + whole + xml.slice(root.end),
    splices.map(({ text }) => ({ start: shift, end: shift, text })),
  );
}

/** As `sectionPieces`, for a part that is not long. */
export const withSections = (
  xml: string,
  order: SectionOrder,
  changes: ReadonlyMap<string, string | null>,
): string => [...sectionPieces(xml, order, changes)].join('');
