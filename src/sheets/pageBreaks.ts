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
  /** The row of its headings if they can be repeated on the pages that follow, so that it may be torn; of one table only. */
  readonly repeats?: number;
}

export interface Pages {
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
  /** The row of headings to repeat on each page that follows it; null where no page begins within their table. */
  readonly repeated: number | null;
}

/** How high a page is in the sheet's own points once the sheet is scaled to the page's width; never enlarged. */
const capacity = (width: number): number =>
  PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / Math.max(1, width * POINTS_PER_UNIT));

/** Whether a section that is higher than what is left of a page begins the next one. */
function beginsPage(section: Section, size: number, left: number, page: number): boolean {
  const share = left / page;
  if (!section.isTable) return share < WORTH_A_TEXT;
  if (section.repeats !== undefined) return share < WORTH_A_TABLE;
  return size <= page || share < WORTH_BARE_PAGES;
}

/**
 * Sets the pages of a sheet. Rows are never split by a spreadsheet, so that no measure is. A table that would otherwise
 * be torn begins a page, but for the one whose headings are repeated, which does if little of a page is left.
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
      return [section.row, { section, size }];
    }),
  );
  const breaksBefore: number[] = [];
  let current: Section | undefined;
  let repeated: number | null = null;
  let used = 0;
  const begin = (): void => {
    used = repeated === null ? 0 : heightOf(repeated);
  };
  for (let row = 0; row < rowCount; row++) {
    const found = sizes.get(row);
    if (found !== undefined) {
      current = found.section;
      const left = page - used;
      if (used > 0 && found.size > left && beginsPage(current, found.size, left, page)) {
        breaksBefore.push(row);
        begin();
      }
    }
    if (used + heightOf(row) > page) {
      const headings = current?.repeats;
      if (headings !== undefined && row > headings) repeated = headings;
      begin();
    }
    used += heightOf(row);
  }
  return { breaksBefore, repeated };
}
