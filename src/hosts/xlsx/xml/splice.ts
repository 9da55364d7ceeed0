/** Changes to an XML text by place: what is not named stays as it was, to the letter. */
import type { Element } from './element.ts';
import { attributesOf, type Tag } from './tag.ts';
import { encodeAttribute } from './xmlText.ts';

/** A text too long to be held whole: it is made piece by piece, when it is asked for. */
export type Pieces = () => Iterable<string>;

/** Puts `text` where `start` to `end` was. */
export interface Splice<Text = string> {
  readonly start: number;
  readonly end: number;
  readonly text: Text;
}

/** Applies splices that do not overlap; two at one place keep their order. */
export function* splicedPieces(
  xml: string,
  splices: readonly Splice<string | Pieces>[],
): Generator<string, void> {
  let at = 0;
  for (const { start, end, text } of splices.toSorted((one, other) => one.start - other.start)) {
    yield xml.slice(at, start);
    if (typeof text === 'string') yield text;
    else yield* text();
    at = end;
  }
  yield xml.slice(at);
}

/** As `splicedPieces`, for a text that is not long. */
export const spliced = (xml: string, splices: readonly Splice[]): string =>
  [...splicedPieces(xml, splices)].join('');

export const attributeText = (name: string, value: string): string => ` ${name}="${encodeAttribute(value)}"`;

/** The tag with some attributes set, or taken off where the value is null; the others as they stand. */
export function withAttributes(
  xml: string,
  tag: Tag,
  changes: Readonly<Record<string, string | null>>,
): string {
  const before = attributesOf(xml, tag);
  const splices: Splice[] = [];
  let added = '';
  for (const [name, value] of Object.entries(changes)) {
    const old = before.find((attribute) => attribute.name === name);
    if (old === undefined && value !== null) added += attributeText(name, value);
    if (old === undefined) continue;
    // With the space before it and the quote after it.
    if (value === null)
      splices.push({ start: old.start - 1 - tag.start, end: old.valueEnd + 1 - tag.start, text: '' });
    else
      splices.push({
        start: old.valueStart - tag.start,
        end: old.valueEnd - tag.start,
        text: encodeAttribute(value),
      });
  }
  const close = (tag.kind === 'empty' ? tag.end - 2 : tag.end - 1) - tag.start;
  splices.push({ start: close, end: close, text: added });
  return spliced(xml.slice(tag.start, tag.end), splices);
}

/** Elements written without a prefix, as a part whose own elements bear one needs them. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

/** The element with more inside it, at its end. */
export function withAppended(element: Element, inner: string, openingTag?: string): string {
  const { xml, tag } = element;
  const opening = openingTag ?? xml.slice(tag.start, tag.end);
  if (tag.kind === 'empty') return `${opening.slice(0, -2).trimEnd()}>${inner}</${tag.name}>`;
  return (
    opening + xml.slice(tag.end, element.contentEnd) + inner + xml.slice(element.contentEnd, element.end)
  );
}
