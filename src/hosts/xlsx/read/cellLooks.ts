/** Reads the styles part: how the cells of each style look, as far as we care. */
import { attributesAt, childOf, type Element } from '../xml/element.ts';
import { colourOf, type Palette } from './colours.ts';
import { type Display, displayOf, GENERAL } from './displayText.ts';
import { readStyleParts } from './styleParts.ts';

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
  const { prefix, palette, inside, formats, codeOf } = readStyleParts(xml, theme);
  const fills = inside('fills').map((fill) => solidFill(fill, prefix, palette));
  const fonts = inside('fonts').map((font) => fontName(font, prefix));
  const displays = new Map<string, Display>();
  const looks = formats.map((element): CellLook => {
    const attributes = attributesAt(element);
    const format = codeOf(Number(attributes.get('numFmtId') ?? 0));
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
