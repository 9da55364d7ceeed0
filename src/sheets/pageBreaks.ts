/** Where pages of a sheet begin: with a section that would otherwise be torn from its table. */

/** The height of an A4 landscape page between its margins, in points, before the sheet is scaled to one page's width. */
const PAGE_HEIGHT = 498;

/** Its width between the margins, in points. */
const PAGE_WIDTH = 770;

/**
 * What one unit of a column's width prints as, in points: as in Calibri 11, the narrowest of the usual fonts. In a wider
 * one the sheet is scaled down further and its pages hold more rows, so that no page runs over into a nearly empty one.
 */
const POINTS_PER_UNIT = 5.5;

/** A row whose height is not set. */
const USUAL_HEIGHT = 15;

/**
 * What is left of a page is worth beginning a long table on it from this share on; one whose headings are not repeated
 * from that one; and any text from the last.
 */
const WORTH_A_TABLE = 0.4;
const WORTH_BARE_PAGES = 0.85;
const WORTH_A_TEXT = 0.15;

/** A section of a sheet, from its heading to the row before the next. */
export interface Section {
  readonly row: number;
  /** A table, which is better not torn; else text, which may be. */
  readonly isTable: boolean;
  /** The row of its headings if they are repeated on each page that follows, to the end of the sheet. */
  readonly repeats?: number;
}

export interface Pages {
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
  /** Rows of sections that are longer than a page, whose headings are worth repeating. */
  readonly torn: ReadonlySet<number>;
}

/** How high a page is in the sheet's own points once the sheet is scaled to the page's width; never enlarged. */
const capacity = (width: number): number =>
  PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / Math.max(1, width * POINTS_PER_UNIT));

/**
 * Sets the pages of a sheet. Rows are never split by a spreadsheet, so that no measure is. A table begins a page if it
 * would otherwise be torn and fits on one; a longer one if little of a page is left, and sooner if its headings stand on
 * its first page alone, so that the fewest pages are without.
 * @param rowCount rows of the whole sheet
 * @param width of all columns, in characters
 */
export function pageBreaks(
  sections: readonly Section[],
  rowCount: number,
  heights: ReadonlyMap<number, number>,
  width: number,
): Pages {
  const page = capacity(width);
  const heightOf = (row: number): number => heights.get(row) ?? USUAL_HEIGHT;
  const sizes = new Map(
    sections.map((section, index) => {
      const end = sections[index + 1]?.row ?? rowCount;
      let size = 0;
      for (let each = section.row; each < end; each++) size += heightOf(each);
      return [section.row, { ...section, size }];
    }),
  );
  const torn = new Set(
    [...sizes].flatMap(([row, { size, isTable }]) => (isTable && size > page ? [row] : [])),
  );
  const repeated = sections.find(({ row, repeats }) => repeats !== undefined && torn.has(row))?.repeats;
  /** What the repeated headings take of a page that begins with that row. */
  const takenAbove = (row: number): number =>
    repeated !== undefined && row > repeated ? heightOf(repeated) : 0;
  const worthOf = ({ isTable, repeats }: Section): number => {
    if (!isTable) return WORTH_A_TEXT;
    return repeats === undefined ? WORTH_BARE_PAGES : WORTH_A_TABLE;
  };
  const breaksBefore: number[] = [];
  let used = 0;
  for (let row = 0; row < rowCount; row++) {
    const section = sizes.get(row);
    if (section !== undefined && used > 0 && used + section.size > page) {
      const left = (page - used) / page;
      const isWhole = section.isTable && section.size <= page;
      if (isWhole || left < worthOf(section)) {
        breaksBefore.push(row);
        used = takenAbove(row);
      }
    }
    used += heightOf(row);
    if (used > page) used = takenAbove(row) + heightOf(row);
  }
  return { breaksBefore, torn };
}
