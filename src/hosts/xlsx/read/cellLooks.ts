/** Reads the styles part: how the cells of each style look, as far as we care. */
import { MAX_CELL_FORMATS } from '../limits.ts';
import { mainPrefix } from '../package/mainPart.ts';
import { damaged } from '../trouble.ts';
import { attributesAt, childOf, childrenOf, type Element, rootOf } from '../xml/element.ts';
import { colourOf, INDEXED, type Palette, readIndexed } from './colours.ts';
import { builtInFormat, type Display, displayOf, GENERAL } from './displayText.ts';

/** What a style's number on a cell means. */
export interface CellLook {
  readonly format: string;
  /** Solid fill as `RRGGBB`. */
  readonly fill: string | null;
  readonly font: string | null;
  readonly display: Display;
}

const plainLook = (date1904: boolean): CellLook => ({
  format: GENERAL,
  fill: null,
  font: null,
  display: displayOf(GENERAL, date1904),
});

/** Only solid fills count: a pattern is a texture, not a status. */
function solidFill(fill: Element, prefix: string, palette: Palette): string | null {
  const pattern = childOf(fill, `${prefix}patternFill`);
  if (pattern === undefined || attributesAt(pattern).get('patternType') !== 'solid') return null;
  const colour = childOf(pattern, `${prefix}fgColor`);
  return colour === undefined ? null : colourOf(attributesAt(colour), palette);
}

function fontName(font: Element, prefix: string): string | null {
  const name = childOf(font, `${prefix}name`);
  return (name && attributesAt(name).get('val')) ?? null;
}

/** The looks by style number; a workbook without a styles part has the plain one only. */
export function readCellLooks(
  xml: string | null,
  theme: readonly string[],
  date1904: boolean,
): readonly CellLook[] {
  if (xml === null) return [plainLook(date1904)];
  const prefix = mainPrefix(xml);
  const sections = new Map(childrenOf(rootOf(xml)).map((section) => [section.tag.name, section]));
  const inside = (name: string): readonly Element[] => {
    const section = sections.get(prefix + name);
    return section === undefined ? [] : childrenOf(section);
  };
  const colours = sections.get(`${prefix}colors`);
  const indexed = colours && childOf(colours, `${prefix}indexedColors`);
  const palette: Palette = { theme, indexed: indexed ? readIndexed(indexed) : INDEXED };
  const codes = new Map(
    inside('numFmts').map((element) => {
      const attributes = attributesAt(element);
      return [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? GENERAL];
    }),
  );
  const fills = inside('fills').map((fill) => solidFill(fill, prefix, palette));
  const fonts = inside('fonts').map((font) => fontName(font, prefix));
  const displays = new Map<string, Display>();
  const formats = inside('cellXfs');
  if (formats.length > MAX_CELL_FORMATS) throw damaged();
  const looks = formats.map((element): CellLook => {
    const attributes = attributesAt(element);
    const id = Number(attributes.get('numFmtId') ?? 0);
    const format = codes.get(id) ?? builtInFormat(id);
    const display = displays.get(format) ?? displayOf(format, date1904);
    displays.set(format, display);
    return {
      format,
      fill: fills[Number(attributes.get('fillId') ?? 0)] ?? null,
      font: fonts[Number(attributes.get('fontId') ?? 0)] ?? null,
      display,
    };
  });
  return looks.length > 0 ? looks : [plainLook(date1904)];
}
