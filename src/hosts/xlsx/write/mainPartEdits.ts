/** Changes in the workbook's main part: its sheets, its names, which tab is shown and that it is to be calculated. */
import { mainPrefix } from '../package/mainPart.ts';
import { attributesAt, childrenOf, type Element, rootOf, sourceOf } from '../xml/element.ts';
import { WORKBOOK_ORDER, withSections } from '../xml/sections.ts';
import { attributeText, prefixed, spliced, withAttributes } from '../xml/splice.ts';
import { encodeContent } from '../xml/xmlText.ts';
import { relationshipId } from './relationshipId.ts';

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
}

export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  /** Which sheet it is local to, counting from 0; null: none. */
  readonly localSheet: number | null;
}

export interface MainPartEdits {
  /** Added after the others. */
  readonly sheets: readonly NewSheet[];
  /** Set: each replaces one of the same name. */
  readonly names: readonly NewName[];
  /** Names that go, by their keys. */
  readonly goneNames: ReadonlySet<string>;
  /** Which sheet is shown, counting from 0; null leaves it. */
  readonly active: number | null;
}

/** The same for names that Excel takes for the same. */
export const nameKey = (name: string, localSheet: number | null): string =>
  `${name.toLowerCase()}\n${localSheet ?? ''}`;

const nameXml = ({ name, refersTo, localSheet }: NewName): string =>
  `<definedName${attributeText('name', name)}${localSheet === null ? '' : ` localSheetId="${localSheet}"`}>` +
  `${encodeContent(refersTo)}</definedName>`;

const keyOf = (element: Element): string => {
  const attributes = attributesAt(element);
  const local = attributes.get('localSheetId');
  return nameKey(attributes.get('name') ?? '', local === undefined ? null : Number(local));
};

/** Names in the order that Excel writes them, except that those already there keep theirs. */
function namesXml(present: Element | undefined, edits: MainPartEdits, prefix: string): string | null {
  const set = new Map(edits.names.map((name) => [nameKey(name.name, name.localSheet), nameXml(name)]));
  const merged = (present === undefined ? [] : childrenOf(present))
    .map((element) => ({ key: keyOf(element), text: sourceOf(element) }))
    .filter(({ key }) => !set.has(key) && !edits.goneNames.has(key));
  for (const [key, text] of set) {
    const after = merged.findIndex((other) => other.key > key);
    merged.splice(after < 0 ? merged.length : after, 0, { key, text: prefixed(text, prefix) });
  }
  if (merged.length === 0) return null;
  return `<${prefix}definedNames>${merged.map(({ text }) => text).join('')}</${prefix}definedNames>`;
}

/** The list of sheets with the new ones; the one to be shown is not hidden. */
function sheetsXml(present: Element, edits: MainPartEdits, prefix: string): string {
  const { xml, tag } = present;
  const shown = edits.active === null ? undefined : childrenOf(present)[edits.active];
  const splices =
    shown && attributesAt(shown).has('state')
      ? [
          {
            start: shown.tag.start,
            end: shown.tag.end,
            text: withAttributes(xml, shown.tag, { state: null }),
          },
        ]
      : [];
  const added = edits.sheets.map(
    ({ name, sheetId, relationship }) =>
      `<sheet${attributeText('name', name)} sheetId="${sheetId}"${relationshipId(xml, relationship)}/>`,
  );
  splices.push({
    start: present.contentEnd,
    end: present.contentEnd,
    text: prefixed(added.join(''), prefix),
  });
  const shift = tag.start;
  return spliced(
    xml.slice(shift, present.end),
    splices.map((splice) => ({ ...splice, start: splice.start - shift, end: splice.end - shift })),
  );
}

/** The first window shows the sheet. */
function viewsXml(present: Element | undefined, active: number, prefix: string): string {
  const [view] = present === undefined ? [] : childrenOf(present);
  if (present === undefined || view === undefined)
    return prefixed(`<bookViews><workbookView activeTab="${active}"/></bookViews>`, prefix);
  const { xml, tag } = view;
  const text = withAttributes(xml, tag, { activeTab: String(active) });
  return xml.slice(present.tag.start, tag.start) + text + xml.slice(tag.end, present.end);
}

/** Excel works out every formula when it opens the workbook, whatever values we left. */
const calculationXml = (present: Element | undefined, prefix: string): string =>
  present === undefined
    ? prefixed('<calcPr fullCalcOnLoad="1"/>', prefix)
    : withAttributes(present.xml, present.tag, { fullCalcOnLoad: '1' }) +
      present.xml.slice(present.tag.end, present.end);

export function editMainPart(xml: string, edits: MainPartEdits): string {
  const prefix = mainPrefix(xml);
  const present = new Map(childrenOf(rootOf(xml)).map((child) => [child.tag.name, child]));
  const section = (name: string): Element | undefined => present.get(prefix + name);
  const sheets = section('sheets') as Element;
  const changes = new Map<string, string | null>([['calcPr', calculationXml(section('calcPr'), prefix)]]);
  changes.set('sheets', sheetsXml(sheets, edits, prefix));
  if (edits.names.length + edits.goneNames.size > 0)
    changes.set('definedNames', namesXml(section('definedNames'), edits, prefix));
  if (edits.active !== null) changes.set('bookViews', viewsXml(section('bookViews'), edits.active, prefix));
  return withSections(xml, WORKBOOK_ORDER, changes);
}
