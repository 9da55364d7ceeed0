/** Tells whether two elements of a styles part mean the same, however the programs that wrote them put it. */
import { attributesAt, childrenOf, type Element } from '../xml/element.ts';
import { localName } from '../xml/tag.ts';

/** Attributes that say no more than their absence. */
const DEFAULTS: ReadonlySet<string> = new Set(['xfId=0', 'quotePrefix=0', 'pivotButton=0']);

const value = (text: string): string => {
  if (text === 'true') return '1';
  return text === 'false' ? '0' : text;
};

/**
 * The same text for elements that mean the same: the order of attributes and of children, `true` for `1`, and an empty
 * element with or without an end of its own make no difference.
 */
export function sameStyleKey(element: Element): string {
  const name = localName(element.tag.name);
  const attributes = [...attributesAt(element)]
    .map(([key, text]) => `${key}=${value(text)}`)
    // `<b val="1"/>` is `<b/>`.
    .filter((text) => text !== 'val=1' && !DEFAULTS.has(text) && !/^apply\w+=0$/.test(text))
    .toSorted();
  const children = childrenOf(element).map(sameStyleKey).toSorted();
  return `${name}[${attributes.join(' ')}](${children.join()})`;
}
