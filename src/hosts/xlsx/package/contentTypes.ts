/** What kind of content each part holds, as `[Content_Types].xml` says it. */
import { attributesAt, childrenOf, rootOf } from '../xml/element.ts';
import { localName } from '../xml/tag.ts';
import { partKey } from './names.ts';

export interface ContentTypes {
  /** By the key of the part, without the leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
  /** By the ending of the name, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
}

export function readContentTypes(xml: string): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const element of childrenOf(rootOf(xml))) {
    const attributes = attributesAt(element);
    const type = attributes.get('ContentType') ?? '';
    const part = attributes.get('PartName');
    const ending = attributes.get('Extension');
    const kind = localName(element.tag.name);
    if (kind === 'Override' && part !== undefined) overrides.set(partKey(part.replace(/^\//, '')), type);
    if (kind === 'Default' && ending !== undefined) defaults.set(ending.toLowerCase(), type);
  }
  return { overrides, defaults };
}

/** The part's type; empty where none is given. */
export const contentTypeOf = (types: ContentTypes, part: string): string =>
  types.overrides.get(partKey(part)) ??
  types.defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ??
  '';

/** Every type that is given to anything. */
export const typesUsed = (types: ContentTypes): readonly string[] => [
  ...types.overrides.values(),
  ...types.defaults.values(),
];
