/** Reads the styles part for a program that draws cells: fonts, fills, lines and alignment, style by style. */
import type { CellAppearance, Line, RuleLook } from '../appearance.ts';
import { attributesAt, childOf, type Element } from '../xml/element.ts';
import { colourOf, INDEXED, type Palette } from './colours.ts';
import { GENERAL } from './displayText.ts';
import { readStyleParts } from './styleParts.ts';
import { isTrue } from './workbookPart.ts';

type Font = Pick<CellAppearance, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'colour'>;
type Lines = Pick<CellAppearance, 'top' | 'right' | 'bottom' | 'left'>;

export const PLAIN_APPEARANCE: CellAppearance = {
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  fill: null,
  format: GENERAL,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  rotation: 0,
  indent: 0,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

export interface StyleAppearances {
  /** By style number. */
  readonly cells: readonly CellAppearance[];
  /** By the number of a conditional format's look. */
  readonly rules: readonly RuleLook[];
  /** What the colours elsewhere in the workbook go by. */
  readonly palette: Palette;
}

const colourIn = (element: Element | undefined, palette: Palette): string | null =>
  element === undefined ? null : colourOf(attributesAt(element), palette);

/** A switch such as `<b/>` or `<b val="0"/>`. */
function isOn(parent: Element, name: string): boolean {
  const found = childOf(parent, name);
  return found !== undefined && isTrue(attributesAt(found).get('val') ?? '1');
}

function fontOf(font: Element, prefix: string, palette: Palette): Font {
  const value = (name: string): string | undefined => {
    const found = childOf(font, prefix + name);
    return found && attributesAt(found).get('val');
  };
  const underline = childOf(font, `${prefix}u`);
  return {
    font: value('name') ?? null,
    size: Number(value('sz') ?? PLAIN_APPEARANCE.size),
    bold: isOn(font, `${prefix}b`),
    italic: isOn(font, `${prefix}i`),
    underline: underline !== undefined && attributesAt(underline).get('val') !== 'none',
    strike: isOn(font, `${prefix}strike`),
    colour: colourIn(childOf(font, `${prefix}color`), palette),
  };
}

/** Only solid fills count: a pattern is a texture. A rule's fill names no pattern, and its colour as background. */
function fillOf(fill: Element, prefix: string, palette: Palette, isRule: boolean): string | null {
  const pattern = childOf(fill, `${prefix}patternFill`);
  if (pattern === undefined) return null;
  const kind = attributesAt(pattern).get('patternType') ?? (isRule ? 'solid' : 'none');
  if (kind !== 'solid') return null;
  const named = (name: string): string | null => colourIn(childOf(pattern, prefix + name), palette);
  return isRule ? (named('bgColor') ?? named('fgColor')) : named('fgColor');
}

function linesOf(border: Element, prefix: string, palette: Palette): Lines {
  const edge = (name: string): Line | null => {
    const found = childOf(border, prefix + name);
    const style = found && attributesAt(found).get('style');
    if (found === undefined || style === undefined || style === 'none') return null;
    return { style, colour: colourIn(childOf(found, `${prefix}color`), palette) };
  };
  return { top: edge('top'), right: edge('right'), bottom: edge('bottom'), left: edge('left') };
}

function ruleLookOf(look: Element, prefix: string, palette: Palette): RuleLook {
  const font = childOf(look, `${prefix}font`);
  const fill = childOf(look, `${prefix}fill`);
  return {
    colour: font === undefined ? null : colourIn(childOf(font, `${prefix}color`), palette),
    fill: fill === undefined ? null : fillOf(fill, prefix, palette, true),
    bold: font !== undefined && isOn(font, `${prefix}b`),
    italic: font !== undefined && isOn(font, `${prefix}i`),
  };
}

function alignmentOf(element: Element, prefix: string) {
  const found = childOf(element, `${prefix}alignment`);
  const attributes = found === undefined ? new Map<string, string>() : attributesAt(found);
  return {
    horizontal: attributes.get('horizontal') ?? PLAIN_APPEARANCE.horizontal,
    vertical: attributes.get('vertical') ?? PLAIN_APPEARANCE.vertical,
    wrap: isTrue(attributes.get('wrapText')),
    rotation: Number(attributes.get('textRotation') ?? 0),
    indent: Number(attributes.get('indent') ?? 0),
  };
}

/** Throws a `Trouble` where the part is damaged. */
export function readStyleAppearances(xml: string | null, theme: readonly string[]): StyleAppearances {
  if (xml === null) return { cells: [PLAIN_APPEARANCE], rules: [], palette: { theme, indexed: INDEXED } };
  const { prefix, palette, inside, formats, codeOf } = readStyleParts(xml, theme);
  const fonts = inside('fonts').map((font) => fontOf(font, prefix, palette));
  const fills = inside('fills').map((fill) => fillOf(fill, prefix, palette, false));
  const borders = inside('borders').map((border) => linesOf(border, prefix, palette));
  const cells = formats.map((element): CellAppearance => {
    const attributes = attributesAt(element);
    const numbered = (name: string): number => Number(attributes.get(name) ?? 0);
    return {
      ...PLAIN_APPEARANCE,
      ...fonts[numbered('fontId')],
      ...borders[numbered('borderId')],
      ...alignmentOf(element, prefix),
      fill: fills[numbered('fillId')] ?? null,
      format: codeOf(numbered('numFmtId')),
    };
  });
  return {
    cells: cells.length > 0 ? cells : [PLAIN_APPEARANCE],
    rules: inside('dxfs').map((look) => ruleLookOf(look, prefix, palette)),
    palette,
  };
}
