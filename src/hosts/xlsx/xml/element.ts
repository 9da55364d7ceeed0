/** Elements of an XML text as the places where they begin and end; their content is looked into only when asked for. */
import { MAX_CHILDREN, MAX_DEPTH } from '../limits.ts';
import { damaged } from '../trouble.ts';
import { attributeMap, localName, nextTag, type Tag } from './tag.ts';
import { contentText } from './xmlText.ts';

export interface Element {
  readonly xml: string;
  readonly tag: Tag;
  /** Where the content ends; for an empty element the same as `tag.end`. */
  readonly contentEnd: number;
  /** Just after the closing tag. */
  readonly end: number;
}

const AFTER_CLOSE = /\s*>/y;

/**
 * The closing tag of a large element whose name cannot occur inside it, found without reading what is between.
 * Text cannot hold `</`, because `<` is escaped there.
 */
function closeBySearch(xml: string, tag: Tag): Element | null {
  const contentEnd = xml.indexOf(`</${tag.name}`, tag.end);
  if (contentEnd < 0) return null;
  AFTER_CLOSE.lastIndex = contentEnd + 2 + tag.name.length;
  return AFTER_CLOSE.test(xml) ? { xml, tag, contentEnd, end: AFTER_CLOSE.lastIndex } : null;
}

/** Elements never nested in themselves, of which there are many or which are large. */
const FLAT: ReadonlySet<string> = new Set(
  'sheetData row c f v is mergeCells hyperlinks dataValidations'.split(' '),
);

/** The element that the tag opens. */
export function elementFrom(xml: string, tag: Tag): Element {
  if (tag.kind === 'empty') return { xml, tag, contentEnd: tag.end, end: tag.end };
  if (tag.kind === 'close') throw damaged();
  const flat = FLAT.has(localName(tag.name)) ? closeBySearch(xml, tag) : null;
  if (flat) return flat;
  let depth = 1;
  let at = tag.end;
  for (;;) {
    const next = nextTag(xml, at);
    if (next === null || depth > MAX_DEPTH) throw damaged();
    at = next.end;
    if (next.kind === 'open') depth++;
    if (next.kind !== 'close') continue;
    depth--;
    if (depth > 0) continue;
    if (next.name !== tag.name) throw damaged();
    return { xml, tag, contentEnd: next.start, end: next.end };
  }
}

/** The element that is the document; nothing but comments may follow it. Its content is not read. */
export function rootOf(xml: string): Element {
  const tag = nextTag(xml, 0);
  if (tag === null || tag.kind === 'close') throw damaged();
  const contentEnd = tag.kind === 'empty' ? tag.end : xml.lastIndexOf(`</${tag.name}`);
  if (contentEnd < tag.end) throw damaged();
  const last = tag.kind === 'empty' ? tag : nextTag(xml, contentEnd);
  if (last === null || last.name !== tag.name || nextTag(xml, last.end) !== null) throw damaged();
  return { xml, tag, contentEnd, end: last.end };
}

/** The elements directly inside, in order. */
export function childrenOf(parent: Element): readonly Element[] {
  const children: Element[] = [];
  if (parent.tag.kind === 'empty') return children;
  let at = parent.tag.end;
  for (;;) {
    const tag = nextTag(parent.xml, at);
    if (tag === null || tag.start >= parent.contentEnd) return children;
    const child = elementFrom(parent.xml, tag);
    if (child.end > parent.contentEnd || children.length >= MAX_CHILDREN) throw damaged();
    children.push(child);
    at = child.end;
  }
}

/** The first child of that name, with its prefix. */
export const childOf = (parent: Element, name: string): Element | undefined =>
  childrenOf(parent).find((child) => child.tag.name === name);

export const attributesAt = (element: Element): ReadonlyMap<string, string> =>
  attributeMap(element.xml, element.tag);

/** The element as it stands in its text. */
export const sourceOf = (element: Element): string => element.xml.slice(element.tag.start, element.end);

/** What stands between its tags, as it is. */
export const innerSource = (element: Element): string =>
  element.tag.kind === 'empty' ? '' : element.xml.slice(element.tag.end, element.contentEnd);

export const textOf = (element: Element): string => contentText(innerSource(element));
