/** How a cell of the book looks, as Univer holds styles. */
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellAppearance, Line } from '../../hosts/xlsx/appearance.ts';
import type { BookCell } from '../standIn/book.ts';

/** Univer's numbers for lines, by the file's words. */
const LINES: Readonly<Record<string, IBorderStyleData['s']>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** By the wire's words; the rest align as their content has it. */
const HORIZONTAL: Readonly<Record<string, NonNullable<IStyleData['ht']>>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Distributed: 2,
  Right: 3,
  Justify: 1,
};
const VERTICAL: Readonly<Record<string, NonNullable<IStyleData['vt']>>> = {
  Top: 1,
  Justify: 1,
  Center: 2,
  Distributed: 2,
};
const BOTTOM = 3;
const OVERFLOW = 1;
const WRAP = 3;

/** Pixels of one step of indent: three spaces of eleven points. */
const INDENT = 9;

/** Fonts that draw alike where a machine lacks the one that is named: nothing is fetched. */
const family = (font: string): string => `${font.replaceAll(/[,"]/g, '')}, Carlito, Arial, sans-serif`;

const rgb = (colour: string): { rgb: string } => ({ rgb: `#${colour}` });

const line = (style: string, colour: string | null): IBorderStyleData => ({
  s: LINES[style] ?? 1,
  cl: rgb(colour ?? '000000'),
});

function borders(cell: BookCell): IBorderData | null {
  const { border } = cell.look;
  if (border !== null) {
    const edge = line('thin', border);
    return { t: edge, r: edge, b: edge, l: edge };
  }
  if (cell.file === null) return null;
  const { top, right, bottom, left } = cell.file;
  const edges: readonly (readonly [keyof IBorderData, Line | null])[] = [
    ['t', top],
    ['r', right],
    ['b', bottom],
    ['l', left],
  ];
  const drawn = edges.flatMap(([key, one]) => (one === null ? [] : [[key, line(one.style, one.colour)]]));
  return drawn.length === 0 ? null : Object.fromEntries(drawn);
}

/** 91 to 180 in the file turn clockwise by what they exceed 90; Univer counts clockwise. */
function rotation({ rotation: turn }: CellAppearance): IStyleData['tr'] | null {
  if (turn === 0) return null;
  if (turn === 255) return { a: 0, v: 1 };
  return { a: turn > 90 ? turn - 90 : -turn, v: 0 };
}

/** `General` is no pattern. */
const hasPattern = (format: string): boolean => !/^(?:general)?$/i.test(format);

/** In the order in which Univer itself names the parts of a style: it knows alike ones by their text. */
export function styleData(cell: BookCell): IStyleData {
  const { look, file } = cell;
  const lines = borders(cell);
  const turn = file === null ? null : rotation(file);
  const indent = file?.indent ?? 0;
  const isRight = look.horizontal === 'Right';
  const horizontal = HORIZONTAL[look.horizontal];
  const colour = look.colour === '000000' ? {} : { cl: rgb(look.colour) };
  const drawnLine = { s: 1 as const, ...colour };
  return {
    ff: family(cell.font ?? 'Calibri'),
    fs: look.size,
    ...(look.italic ? { it: 1 as const } : {}),
    ...(look.bold ? { bl: 1 as const } : {}),
    ...(look.underline ? { ul: drawnLine } : {}),
    ...(file?.strike ? { st: drawnLine } : {}),
    ...(cell.fill === null ? {} : { bg: rgb(cell.fill) }),
    ...(lines === null ? {} : { bd: lines }),
    ...colour,
    ...(hasPattern(cell.format) ? { n: { pattern: cell.format } } : {}),
    ...(turn === null ? {} : { tr: turn }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[look.vertical] ?? BOTTOM,
    tb: look.wrap ? WRAP : OVERFLOW,
    ...(indent === 0 ? {} : { pd: isRight ? { r: indent * INDENT } : { l: indent * INDENT } }),
  };
}
