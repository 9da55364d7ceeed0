/** Where pages of a sheet begin: with a section that would otherwise be torn from its table. */

/** The height of an A4 landscape page between its margins, in points, before the sheet is scaled to one page's width. */
const PAGE_HEIGHT = 498;

/** Its width between the margins, in points. */
const PAGE_WIDTH = 770;

/** What one unit of a column's width prints as, in points: between Calibri 11 (5.5) and Arial 11 (6.3) as a workbook's own font. */
const POINTS_PER_UNIT = 5.9;

/** A row whose height is not set. */
const USUAL_HEIGHT = 15;

/** What is left of a page is worth beginning a long table on it from this share on; and any text from this one. */
const WORTH_A_TABLE = 0.4;
const WORTH_A_TEXT = 0.15;

/** A section of a sheet, from its heading to the row before the next. */
export interface Section {
  readonly row: number;
  /** A table, which is better not torn; else text, which may be. */
  readonly isTable: boolean;
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
 * would otherwise be torn and fits on one; a longer one if little of a page is left.
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
    sections.map(({ row, isTable }, index) => {
      const end = sections[index + 1]?.row ?? rowCount;
      let size = 0;
      for (let each = row; each < end; each++) size += heightOf(each);
      return [row, { size, isTable }];
    }),
  );
  const breaksBefore: number[] = [];
  let used = 0;
  for (let row = 0; row < rowCount; row++) {
    const section = sizes.get(row);
    if (section !== undefined && used > 0 && used + section.size > page) {
      const left = (page - used) / page;
      const isWhole = section.isTable && section.size <= page;
      if (isWhole || left < (section.isTable ? WORTH_A_TABLE : WORTH_A_TEXT)) {
        breaksBefore.push(row);
        used = 0;
      }
    }
    used += heightOf(row);
    if (used > page) used = heightOf(row);
  }
  return {
    breaksBefore,
    torn: new Set([...sizes].flatMap(([row, { size, isTable }]) => (isTable && size > page ? [row] : []))),
  };
}
