/** How wide a text is and how many lines it takes in a column, without a screen: from the widths of Arial's letters. */

/** Letters by their width in thousandths of the font's size (Adobe's published metrics of Helvetica, which Arial shares). */
const LETTERS: Readonly<Record<number, string>> = {
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
};

/** For a character that is not listed: as wide as most. */
const OTHER = 600;

/** Characters beyond these are not listed; they end with the general punctuation. */
const LISTED = 0x2070;

/** Widths by character code, as every text of a large sheet is measured letter by letter. */
const WIDTHS = new Uint16Array(LISTED).fill(OTHER);
for (const [width, letters] of Object.entries(LETTERS))
  for (const letter of letters) WIDTHS[letter.charCodeAt(0)] = Number(width);

/** Bold letters are this much wider on the whole. */
const BOLD = 1.08;

/** Points that one unit of a column's width gives at least: 7 pixels of 96 to the inch. */
const POINTS_PER_UNIT = 5.25;

/** Share of a column that is counted on, as programs differ in how they place letters. */
const USABLE = 0.98;

/** Height of a line as a share of the font's size, and what a row needs beside its lines, in points. */
const LINE_HEIGHT = 1.28;
const ROW_PADDING = 2;

/** The greatest height of a row, in points (Excel's specification). */
const GREATEST_HEIGHT = 409;

export interface Lettering {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Width of part of a text, were it on one line, in thousandths of the font's size. */
function lettersIn(text: string, start: number, end: number): number {
  let thousandths = 0;
  for (let at = start; at < end; at++) thousandths += WIDTHS[text.charCodeAt(at)] ?? OTHER;
  return thousandths;
}

/** Width of one line of text in thousandths of the font's size: what a text is measured by once for every column and font. */
export const letterWidth = (text: string): number => lettersIn(text, 0, text.length);

const inPoints = (thousandths: number, { size, bold }: Lettering): number =>
  (thousandths * size * (bold ? BOLD : 1)) / 1000;

/** Width of part of a text in points, were it on one line. */
const widthOf = (text: string, start: number, end: number, lettering: Lettering): number =>
  inPoints(lettersIn(text, start, end), lettering);

/** Width of one line of text in points. */
export const textWidth = (text: string, lettering: Lettering): number =>
  inPoints(letterWidth(text), lettering);

/** The width in a column's own units of a line of so many thousandths. */
export const unitsOf = (thousandths: number, lettering: Lettering): number =>
  inPoints(thousandths, lettering) / (POINTS_PER_UNIT * USABLE);

/** The width in a column's own units that a text needs to stand on one line. */
export const unitsFor = (text: string, lettering: Lettering): number => unitsOf(letterWidth(text), lettering);

/** A run of letters with the hyphens or spaces after it: a line may break where it ends. */
const PIECE = /[^\s-]*(?:-+|\s+|$)/g;

/** The longest piece that cannot be broken, in a column's units. */
export function longestPiece(text: string, lettering: Lettering): number {
  let longest = 0;
  for (const piece of text.match(PIECE) ?? [])
    longest = Math.max(longest, unitsFor(piece.trimEnd(), lettering));
  return longest;
}

/** Where the lines begin into which a text without line breaks falls. */
function lineStarts(text: string, room: number, lettering: Lettering): readonly number[] {
  const starts = [0];
  if (textWidth(text, lettering) <= room) return starts;
  let start = 0;
  let width = 0;
  const begin = (at: number): void => {
    starts.push(at);
    start = at;
    width = 0;
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const end = index + piece.trimEnd().length;
    const wide = widthOf(text, index, end, lettering);
    if (index > start && width + wide > room) begin(index);
    if (wide <= room) width += wide;
    else
      for (let at = index; at < end; at++) {
        const letter = widthOf(text, at, at + 1, lettering);
        if (at > start && width + letter > room) begin(at);
        width += letter;
      }
    width += widthOf(text, end, index + piece.length, lettering);
  }
  return starts;
}

const LINE_BREAK = /\r?\n/;

const roomIn = (units: number): number => units * POINTS_PER_UNIT * USABLE;

/** Whether a line of so many thousandths stands on one line in a column of that many units. */
export const fitsOnLine = (thousandths: number, units: number, lettering: Lettering): boolean =>
  inPoints(thousandths, lettering) <= roomIn(units);

/** The lines into which a text falls in a column of that many units; at least one. A longer piece is broken within. */
export const linesIn = (text: string, units: number, lettering: Lettering): readonly string[] =>
  text.split(LINE_BREAK).flatMap((paragraph) => {
    const starts = lineStarts(paragraph, roomIn(units), lettering);
    return starts.map((start, index) => paragraph.slice(start, starts[index + 1]).trimEnd());
  });

/** How many lines that is. */
export function countLines(text: string, units: number, lettering: Lettering): number {
  const room = roomIn(units);
  if (!text.includes('\n')) return lineStarts(text, room, lettering).length;
  return text
    .split(LINE_BREAK)
    .reduce((sum, paragraph) => sum + lineStarts(paragraph, room, lettering).length, 0);
}

/** Height in points of a row whose fullest cell has so many lines. */
export const heightOfLines = (lines: number, size: number): number =>
  Math.min(GREATEST_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT + ROW_PADDING));

/** How many lines the highest row can show. */
export const linesAtMost = (size: number): number =>
  Math.floor((GREATEST_HEIGHT - ROW_PADDING) / (size * LINE_HEIGHT));
