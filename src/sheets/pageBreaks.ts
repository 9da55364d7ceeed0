/** Where pages of a sheet begin: with a section that would otherwise be torn from its table. */

/** The height of an A4 landscape page between its margins, in points, before the sheet is scaled to one page's width. */
const PAGE_HEIGHT = 498;

/** Its width between the margins, in points. */
const PAGE_WIDTH = 770;

/** What one unit of a column's width prints as, in points, by the narrower of the usual fonts. */
const POINTS_PER_UNIT = 5.5;

/** A row whose height is not set. */
const USUAL_HEIGHT = 15;

/**
 * A section begins a page of its own when it does not fit whole and less than this share of the page is left. No more
 * breaks are set than that, as a printer with other fonts fills its pages otherwise.
 */
const LEAST_LEFT = 0.2;

/** How high a page is in the sheet's own points once the sheet is scaled to the page's width; never enlarged. */
const capacity = (width: number): number =>
  PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / Math.max(1, width * POINTS_PER_UNIT));

/**
 * Rows before which a page begins. Rows are never split by a spreadsheet, so that no measure is.
 * @param sections rows at which sections begin
 * @param rowCount rows of the whole sheet
 * @param width of all columns, in characters
 */
export function pageBreaks(
  sections: readonly number[],
  rowCount: number,
  heights: ReadonlyMap<number, number>,
  width: number,
): readonly number[] {
  const page = capacity(width);
  const heightOf = (row: number): number => heights.get(row) ?? USUAL_HEIGHT;
  const ends = new Map(sections.map((row, index) => [row, sections[index + 1] ?? rowCount]));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = ends.get(row);
    if (end !== undefined && used > 0) {
      let section = 0;
      for (let each = row; each < end; each++) section += heightOf(each);
      if (used + section > page && page - used < page * LEAST_LEFT) {
        breaks.push(row);
        used = 0;
      }
    }
    used += heightOf(row);
    if (used > page) used = heightOf(row);
  }
  return breaks;
}
