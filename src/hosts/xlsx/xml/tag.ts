/** Finds the tags of an XML text one after another, without building a tree. */
import { MAX_ATTRIBUTES } from '../limits.ts';
import { damaged } from '../trouble.ts';
import { decodeEntities } from './xmlText.ts';

export interface Tag {
  /** As written, with its prefix: `x14:cfRule`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Where its `<` stands. */
  readonly start: number;
  /** Just after its name. */
  readonly nameEnd: number;
  /** Just after its `>`. */
  readonly end: number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const SPACE = 32;

/** Just after the `>` that ends the tag; one inside a quoted value does not. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GT) return at + 1;
    if (code === LT) throw damaged();
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) throw damaged();
    }
  }
  throw damaged();
}

/** Passages that are not elements, by how they begin and end; a document type is not among them. */
const SPECIAL = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

function afterSpecial(xml: string, at: number): number {
  const passage = SPECIAL.find(([opening]) => xml.startsWith(opening, at));
  const end = passage === undefined ? -1 : xml.indexOf(passage[1], at + passage[0].length);
  if (passage === undefined || end < 0) throw damaged();
  return end + passage[1].length;
}

/** The first tag at or after `from`; null where there is none before the text ends. */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const code = xml.charCodeAt(start + 1);
    if (code !== BANG && code !== QUESTION) break;
    start = xml.indexOf('<', afterSpecial(xml, start));
  }
  if (start < 0) return null;
  const closing = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = closing ? start + 2 : start + 1;
  let nameEnd = nameStart;
  for (;;) {
    const code = xml.charCodeAt(nameEnd);
    if (code <= SPACE || code === GT || code === SLASH || Number.isNaN(code)) break;
    nameEnd++;
  }
  const end = tagEnd(xml, nameEnd);
  const kind = closing ? 'close' : xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
  return { name: xml.slice(nameStart, nameEnd), kind, start, nameEnd, end };
}

/** One attribute as it stands: where its name and its value (without quotes) begin and end. */
export interface RawAttribute {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of a tag in their order. */
export function attributesOf(xml: string, tag: Tag): readonly RawAttribute[] {
  const found: RawAttribute[] = [];
  const last = tag.kind === 'empty' ? tag.end - 2 : tag.end - 1;
  let at = tag.nameEnd;
  for (;;) {
    while (at < last && xml.charCodeAt(at) <= SPACE) at++;
    if (at >= last) return found;
    const equals = xml.indexOf('=', at);
    if (equals < 0 || equals >= last || found.length >= MAX_ATTRIBUTES) throw damaged();
    let quote = equals + 1;
    while (quote < last && xml.charCodeAt(quote) <= SPACE) quote++;
    const close = xml.indexOf(xml[quote] === "'" ? "'" : '"', quote + 1);
    if (close < 0 || close >= last) throw damaged();
    found.push({ name: xml.slice(at, equals).trim(), start: at, valueStart: quote + 1, valueEnd: close });
    at = close + 1;
  }
}

/** Names with their values, entities resolved. */
export const attributeMap = (xml: string, tag: Tag): ReadonlyMap<string, string> =>
  new Map(
    attributesOf(xml, tag).map(({ name, valueStart, valueEnd }) => [
      name,
      decodeEntities(xml.slice(valueStart, valueEnd)),
    ]),
  );

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `x:` of `x:worksheet`; empty where there is none. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);
