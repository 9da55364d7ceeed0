/** Colours of a workbook as `RRGGBB`, from what a colour element says: rgb, palette or theme with a tint. */
import { attributesAt, childrenOf, type Element, rootOf } from '../xml/element.ts';
import { localName } from '../xml/tag.ts';

export interface Palette {
  /** In the order in which cells count them: light 1, dark 1, light 2, dark 2, accents 1 to 6, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of Excel 97, which numbers 0 to 63 mean where a workbook has none of its own (ECMA-376, 18.8.27). */
const EXCEL_97 =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  // 64 and 65: the system's ink and paper.
  '000000 FFFFFF';

export const INDEXED: readonly string[] = EXCEL_97.split(' ');

/** The Office theme, which Excel takes where a workbook has none. */
const OFFICE_THEME =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** How a theme part names its colours, in the order in which cells count them. */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

const opaque = (argb: string | undefined): string | null =>
  argb !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(argb)
    ? argb.slice(-6).toUpperCase()
    : null;

/** The theme's colours; the Office theme's where the part does not say. */
export function readTheme(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const named = new Map<string, string>();
  const descend = (parent: Element, path: readonly string[]): Element | undefined =>
    path.reduce<Element | undefined>(
      (found, name) => found && childrenOf(found).find(({ tag }) => localName(tag.name) === name),
      parent,
    );
  const scheme = descend(rootOf(xml), ['themeElements', 'clrScheme']);
  for (const element of scheme ? childrenOf(scheme) : []) {
    const [colour] = childrenOf(element);
    const attributes = colour && attributesAt(colour);
    const value = opaque(attributes?.get('lastClr') ?? attributes?.get('val'));
    if (value !== null) named.set(localName(element.tag.name), value);
  }
  return THEME_ORDER.map((name, index) => named.get(name) ?? (OFFICE_THEME[index] as string));
}

/** One channel of a colour from its hue (0 to 6), after the HSL model that tints are defined on. */
function channel(low: number, high: number, hue: number): number {
  const turn = ((hue % 6) + 6) % 6;
  if (turn < 1) return low + (high - low) * turn;
  if (turn < 3) return high;
  if (turn < 4) return low + (high - low) * (4 - turn);
  return low;
}

/** Lighter by a positive tint, darker by a negative one (ECMA-376, 18.8.19): only the lightness changes. */
function tinted(colour: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return colour;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const before = (most + least) / 2;
  const lightness = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const saturation = span === 0 ? 0 : span / (before > 0.5 ? 2 - most - least : most + least);
  const hueOf = (): number => {
    if (span === 0) return 0;
    if (most === red) return (green - blue) / span;
    return most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
  };
  const hue = hueOf();
  const high =
    lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  return [hue + 2, hue, hue - 2]
    .map((turn) => Math.round(Math.min(1, Math.max(0, channel(low, high, turn))) * 255))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/** The colour that `<fgColor …/>` and the like mean; null where they leave it to the system. */
export function colourOf(attributes: ReadonlyMap<string, string>, palette: Palette): string | null {
  const tint = Number(attributes.get('tint') ?? 0);
  const from = (base: string | null | undefined): string | null =>
    base === null || base === undefined ? null : tinted(base, tint);
  const rgb = attributes.get('rgb');
  if (rgb !== undefined) return from(opaque(rgb));
  const theme = attributes.get('theme');
  if (theme !== undefined) return from(palette.theme[Number(theme)]);
  const indexed = attributes.get('indexed');
  return indexed === undefined ? null : from(palette.indexed[Number(indexed)] ?? INDEXED[Number(indexed)]);
}

/** The palette of the styles part, if it has one of its own. */
export const readIndexed = (element: Element | undefined): readonly string[] =>
  element === undefined
    ? INDEXED
    : childrenOf(element).map(
        (colour, index) => opaque(attributesAt(colour).get('rgb')) ?? INDEXED[index] ?? '000000',
      );
