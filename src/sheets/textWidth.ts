/** How wide a text is and how many lines it takes in a column, without a screen: from the widths of Arial's letters. */

/** Widths in thousandths of the font's size (Adobe's published metrics of Helvetica, which Arial shares), by character. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    222: "ijl'’‘",
    278: ' !,./:;I[\\]ft|',
    333: '()-`r',
    355: '"',
    389: '*',
    500: 'Jcksvxyz',
    556: '#$0123456789?L_abdeghnopqu£–',
    584: '+<=>~',
    611: 'FTZ',
    667: '&ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'Mm',
    889: '%',
    944: 'W',
    1000: '…—',
    1015: '@',
  }).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);

/** For a character that is not listed: as wide as most. */
const OTHER = 600;

/** Bold letters are this much wider on the whole. */
const BOLD = 1.08;

/** Points that one unit of a column's width gives at least: 7 pixels of 96 to the inch. */
const POINTS_PER_UNIT = 5.25;

/** Share of a column that is counted on, as programs differ in how they place letters. */
const USABLE = 0.95;

/** Height of a line as a share of the font's size, and what a row needs beside its lines, in points. */
const LINE_HEIGHT = 1.28;
const ROW_PADDING = 2;

/** The greatest height of a row, in points (Excel's specification). */
export const GREATEST_HEIGHT = 409;

export interface Lettering {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Width of one line of text in points. */
export function textWidth(text: string, { size, bold }: Lettering): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS.get(character) ?? OTHER;
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

/** The width in a column's own units that a text needs to stand on one line. */
export const unitsFor = (text: string, lettering: Lettering): number =>
  textWidth(text, lettering) / (POINTS_PER_UNIT * USABLE);

/** The pieces at whose ends a line may break: after a space or a hyphen. */
const pieces = (line: string): readonly string[] => line.match(/[^\s-]*(?:-+|\s+|$)/g)?.filter(Boolean) ?? [];

/** The longest piece that cannot be broken, in a column's units. */
export const longestPiece = (text: string, lettering: Lettering): number =>
  Math.max(0, ...pieces(text).map((piece) => unitsFor(piece.trimEnd(), lettering)));

/** The lines into which a text falls in a column of that many units; at least one. A longer piece is broken within. */
export function linesIn(text: string, units: number, lettering: Lettering): readonly string[] {
  const room = units * POINTS_PER_UNIT * USABLE;
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const piece of pieces(paragraph)) {
      if (line !== '' && textWidth((line + piece).trimEnd(), lettering) > room) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
      while (textWidth(line.trimEnd(), lettering) > room && line.length > 1) {
        const fitting = fittingLength(line, room, lettering);
        lines.push(line.slice(0, fitting));
        line = line.slice(fitting);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

function fittingLength(line: string, room: number, lettering: Lettering): number {
  let length = 1;
  while (length < line.length && textWidth(line.slice(0, length + 1), lettering) <= room) length++;
  return length;
}

/** Height in points of a row whose fullest cell has so many lines. */
export const heightOfLines = (lines: number, size: number): number =>
  Math.min(GREATEST_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT + ROW_PADDING));

/** How many lines the highest row can show. */
export const linesAtMost = (size: number): number =>
  Math.floor((GREATEST_HEIGHT - ROW_PADDING) / (size * LINE_HEIGHT));
