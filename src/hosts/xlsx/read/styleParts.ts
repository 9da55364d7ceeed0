/** The styles part as every reading of it needs it: its sections, its colours and its number formats. */
import { MAX_CELL_FORMATS } from '../limits.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childOf, childrenOf, type Element, rootOf } from '../xml/element.ts';
import { INDEXED, type Palette, readIndexed } from './colours.ts';
import { builtInFormat, GENERAL } from './displayText.ts';

export interface StyleParts {
  readonly prefix: string;
  readonly palette: Palette;
  /** The elements within a section; none where there is no such section. */
  readonly inside: (name: string) => readonly Element[];
  /** The cells' formats, in the order of their numbers. */
  readonly formats: readonly Element[];
  /** A number format's code by its id. */
  readonly codeOf: (id: number) => string;
}

/** Throws a `Trouble` where the part is damaged. */
export function readStyleParts(xml: string, theme: readonly string[]): StyleParts {
  const prefix = mainPrefix(xml);
  const sections = new Map(childrenOf(rootOf(xml)).map((section) => [section.tag.name, section]));
  const inside = (name: string): readonly Element[] => {
    const section = sections.get(prefix + name);
    return section === undefined ? [] : childrenOf(section);
  };
  const colours = sections.get(`${prefix}colors`);
  const indexed = colours && childOf(colours, `${prefix}indexedColors`);
  const codes = new Map(
    inside('numFmts').map((element) => {
      const attributes = attributesAt(element);
      return [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? GENERAL];
    }),
  );
  const formats = inside('cellXfs');
  if (formats.length > MAX_CELL_FORMATS) throw damaged();
  return {
    prefix,
    palette: { theme, indexed: indexed ? readIndexed(indexed) : INDEXED },
    inside,
    formats,
    codeOf: (id) => codes.get(id) ?? builtInFormat(id),
  };
}
