/** Reads strings: those that cells share and those that stand in a cell; rich text without its phonetic guides. */
import { MAX_STRINGS } from '../limits.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { elementFrom } from '../xml/element.ts';
import { attributeMap, nextTag, type Tag } from '../xml/tag.ts';
import { contentText, decodeUnits, ownCopy } from '../xml/xmlText.ts';

export interface RichString {
  readonly text: string;
  /** The font that all its runs name; null where they differ or name none. */
  readonly font: string | null;
}

export interface SharedStrings {
  readonly texts: readonly string[];
  /** By index, for the few whose runs name one font. */
  readonly fonts: ReadonlyMap<number, string>;
}

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], fonts: new Map() };

/** Reads a string item (`si` or `is`) that `opening` begins; also tells where it ends. */
export function readStringItem(
  xml: string,
  opening: Tag,
  prefix: string,
): RichString & { readonly end: number } {
  if (opening.kind === 'empty') return { text: '', font: null, end: opening.end };
  let text = '';
  const fonts = new Set<string | null>();
  let runFont: string | null = null;
  let isPhonetic = false;
  let at = opening.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw damaged();
    at = tag.end;
    const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : '';
    if (tag.kind === 'close') {
      if (tag.name === opening.name) break;
      if (name === 'rPh') isPhonetic = false;
      continue;
    }
    if (name === 'rPh') isPhonetic = tag.kind === 'open';
    if (name === 'r') runFont = null;
    if (name === 'rFont') runFont = attributeMap(xml, tag).get('val') ?? null;
    if (name !== 't' || tag.kind === 'empty') continue;
    const end = xml.indexOf(`</${tag.name}`, tag.end);
    if (end < 0) throw damaged();
    const piece = decodeUnits(contentText(xml.slice(tag.end, end)));
    if (!isPhonetic) text += piece;
    if (!isPhonetic && piece.trim() !== '') fonts.add(runFont);
    at = end;
  }
  const [font = null] = fonts.size === 1 ? fonts : [];
  return { text, font, end: at };
}

/** A plain item, `<si><t>…</t></si>`, is by far the commonest. */
export function readSharedStrings(xml: string): SharedStrings {
  const prefix = mainPrefix(xml);
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  const root = nextTag(xml, 0);
  let at = root?.end ?? 0;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null || tag.kind === 'close') break;
    at = tag.end;
    if (tag.name !== `${prefix}si`) {
      at = elementFrom(xml, tag).end;
      continue;
    }
    const item = readStringItem(xml, tag, prefix);
    if (item.font !== null) fonts.set(texts.length, item.font);
    texts.push(ownCopy(item.text));
    if (texts.length > MAX_STRINGS) throw damaged();
    at = item.end;
  }
  return { texts, fonts };
}
