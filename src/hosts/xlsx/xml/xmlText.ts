/** Text in and out of XML, with the `_xHHHH_` escapes by which spreadsheets carry what XML cannot. */
import { damaged } from '../trouble.ts';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

function entityText(entity: string, name: string | undefined): string {
  if (name === undefined) throw damaged();
  if (!name.startsWith('#')) {
    const text = NAMED[name];
    if (text === undefined) throw damaged();
    return text;
  }
  const digits = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(entity);
  const code = Number.parseInt(digits?.[1] ?? digits?.[2] ?? '', digits?.[1] === undefined ? 10 : 16);
  if (Number.isNaN(code) || code > LAST_CODE_POINT) throw damaged();
  return String.fromCodePoint(code);
}

/** Resolves the five named entities and character references; there is no document type to name others. */
export const decodeEntities = (raw: string): string =>
  raw.includes('&') ? raw.replace(/&(?:([^;&]{1,12});)?/g, entityText) : raw;

const plain = (raw: string): string => decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);

/**
 * The same text in memory of its own. Engines make a part of a text by pointing into it, so that one kept cell would
 * keep the whole part that it was read from.
 */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** The character data of raw content: entities resolved, CDATA taken as it stands, comments dropped. */
export function contentText(raw: string): string {
  if (!raw.includes('<')) return plain(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece, index) => {
      if (index % 2 === 0) return plain(piece.replace(/<[^>]*>/g, ''));
      return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : '';
    })
    .join('');
}

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

/** `_x000D_` to the character it stands for (ECMA-376, ST_Xstring). */
export const decodeUnits = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED_UNIT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** Anything but the characters of XML 1.0 (production 2): no lone surrogates, few controls. */
const UNHOLDABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether there may be any of those: controls, surrogates and the last two of the plane. */
const MAY_BE_UNHOLDABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;

/** What remains of a text once the characters that XML 1.0 cannot hold are gone. */
export const holdable = (text: string): string =>
  MAY_BE_UNHOLDABLE.test(text) ? text.replace(UNHOLDABLE, '') : text;

/** Characters of which none needs an escape: most texts are told by one look. */
const PLAIN_CONTENT = /^[\t\n\r -%'-;=?-\ud7ff\ue000-\ufffd]*$/;
const PLAIN_ATTRIBUTE = /^[ !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** A text as the content of an element that takes formulas and the like; quotes, of which formulas are full, need no escape there. */
export const encodeContent = (text: string): string =>
  PLAIN_CONTENT.test(text)
    ? text
    : holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const encodeUnits = (text: string): string =>
  text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;

/** A text as a cell's string: carriage returns and what looks like an escape survive. */
export const encodeString = (text: string): string =>
  encodeContent(encodeUnits(text).replaceAll('\r', '_x000D_'));

/** A text as the value of an attribute; line breaks survive. */
export const encodeAttribute = (text: string): string =>
  PLAIN_ATTRIBUTE.test(text)
    ? text
    : encodeContent(text)
        .replaceAll('"', '&quot;')
        .replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);

/** `<t>` with the mark that keeps its outer spaces, where it has any. */
export const stringElement = (text: string): string => {
  const encoded = encodeString(text);
  return /^\s|\s$|\n/.test(encoded) ? `<t xml:space="preserve">${encoded}</t>` : `<t>${encoded}</t>`;
};
