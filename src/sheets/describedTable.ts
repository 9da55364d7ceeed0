/** A table before it is laid out: its headings, its cells and the room that each column needs. */
import type { Place } from '../domain/place.ts';
import { cellText } from './address.ts';
import type { Content, Link } from './plan.ts';
import type { Shown } from './shown.ts';
import { type Lettering, letterWidth, longestPiece, unitsOf } from './textWidth.ts';
import type { Element } from './theme.ts';

export interface TableCell {
  readonly content: Content;
  /** What a reader sees. */
  readonly text: string;
  /** How wide the text is, as `letterWidth` has it. */
  readonly width: number;
  readonly element: Element;
  /** A number format of its own; null: the element's. */
  readonly format: string | null;
  readonly link: Link | null;
  /** Where the whole text stands, for one that no row is high enough for; null: it is never cut. */
  readonly source: Place | null;
}

/** Whose words colour a column: those of statuses, trends, or changes since the making. */
export type ColouredBy = 'status' | 'trend' | 'changed';

export interface TableColumn<Row> {
  readonly heading: string;
  /** What a row says here. `known` are cells of this column by their text, so that a text that occurs again is one cell. */
  readonly cell: (row: Row, known: Map<string, TableCell>) => TableCell;
  /** The fewest characters at which its texts can be read with ease; absent: none beyond its words. */
  readonly fewest?: number;
  /** Share of the room that is left over which the column takes; 0: no more than it needs. */
  readonly weight: number;
  readonly colouredBy: ColouredBy | null;
  /** The name by which the column's cells are known; null: none. */
  readonly name: string | null;
}

export interface DescribedTable {
  /** The table's own name, unique in the workbook. */
  readonly name: string;
  readonly columns: readonly (Omit<TableColumn<never>, 'cell' | 'fewest'> & {
    /** Least width in a column's units: its longest word or number. */
    readonly least: number;
    /** Width of its usual text, were it on one line. */
    readonly usual: number;
  })[];
  /** Cells by column, then by row. */
  readonly cells: readonly (readonly TableCell[])[];
  readonly rowCount: number;
}

/** Words longer than this are broken rather than given a wider column. */
const LONGEST_WORD = 13.2;

const LETTERING: Lettering = { size: 11, bold: false };
const HEADING: Lettering = { size: 11, bold: true };

/** What a column keeps free beside its longest word. */
const PADDING = 0.5;

/** Officers' own words are to come: room is kept for this much of them. */
const TEXT_TO_COME = 60;

/** The longest text that a column's share of the room is reckoned by. */
const LONGEST_USUAL = 120;

interface Need {
  readonly least: number;
  readonly whole: number;
}

const letteringOf = ({ element }: TableCell): Lettering =>
  element === 'status' || element === 'total' ? HEADING : LETTERING;

/** Width of a cell's text, were it on one line. */
function wholeOf(cell: TableCell): number {
  const whole = unitsOf(cell.width, letteringOf(cell));
  return cell.element === 'officerText' ? Math.max(TEXT_TO_COME, whole) : whole;
}

/** What a column's cells need. A text is looked through for its longest word only where it is longer than any before. */
function columnNeed(heading: string, fewest: number, cells: readonly TableCell[]): Need {
  const looked = new Set<TableCell>();
  let least = longestPiece(heading, HEADING);
  let longest = 0;
  let sum = 0;
  for (const cell of cells) {
    const whole = wholeOf(cell);
    longest = Math.max(longest, whole);
    sum += Math.min(LONGEST_USUAL, whole);
    if (cell.content.kind === 'number') least = Math.max(least, unitsOf(cell.width, HEADING));
    else if (least < LONGEST_WORD && whole > least && !looked.has(cell)) {
      looked.add(cell);
      least = Math.max(least, Math.min(LONGEST_WORD, longestPiece(cell.text, letteringOf(cell))));
    }
  }
  const usual = cells.length === 0 ? 0 : sum / cells.length;
  // A column of dashes is given no room that texts could have.
  return { least: Math.max(least, Math.min(fewest, longest)) + PADDING, whole: usual };
}

/** Fills a table's columns with its rows. */
export function describeTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): DescribedTable {
  const filled = columns.map(({ cell }) => {
    const known = new Map<string, TableCell>();
    return rows.map((row) => cell(row, known));
  });
  return {
    name,
    columns: columns.map(({ heading, fewest = 0, weight, colouredBy, name: columnName }, index) => {
      const { least, whole } = columnNeed(heading, fewest, filled[index] ?? []);
      return { heading, weight, colouredBy, name: columnName, least, usual: whole };
    }),
    cells: filled,
    rowCount: rows.length,
  };
}

export const textCell = (text: string, element: Element = 'body'): TableCell => ({
  content: { kind: 'text', text },
  text,
  width: letterWidth(text),
  element,
  format: null,
  link: null,
  source: null,
});

/** A count. */
export const countCell = (value: number, element: Element = 'number'): TableCell => ({
  ...textCell(value.toLocaleString('en-GB'), element),
  content: { kind: 'number', value },
});

/** A link to the cell a figure was taken from. */
export const linkTo = (place: Place | null): Link | null =>
  place && {
    sheet: place.sheet,
    area: { top: place.row, left: place.column, bottom: place.row, right: place.column },
    tip: `Go to ${place.sheet}, cell ${cellText(place.row, place.column)}`,
  };

/** Numbers wider than this, which a spreadsheet never breaks, stand as text. */
const WIDEST_NUMBER = 13;

/** Words wider than this lead nowhere: LibreOffice shows words that lead somewhere on a single line. */
const WIDEST_LINK = 9;

/** A figure as it is shown, leading to its own cell. */
export function shownCell(shown: Shown): TableCell {
  const { text, place } = shown;
  const width = letterWidth(text);
  const units = unitsOf(width, HEADING);
  const isNumber = shown.kind === 'number' && units <= WIDEST_NUMBER;
  const link = isNumber || units <= WIDEST_LINK ? linkTo(place) : null;
  return {
    content: isNumber ? { kind: 'number', value: shown.value } : { kind: 'text', text },
    text,
    width,
    element: link === null ? 'figure' : 'link',
    format: isNumber ? shown.format : null,
    link,
    source: place,
  };
}
