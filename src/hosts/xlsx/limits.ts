/** How much of a file is unpacked at most, so that a small file cannot fill the memory. */

const MEGABYTE = 1024 * 1024;

/** One part, unpacked. A sheet of 5,000 rows by 40 columns takes about 10 MB. */
export const MAX_PART_BYTES = 64 * MEGABYTE;

/** All parts together, unpacked, pictures included. Reading all of that takes under 4 s and 400 MB. */
export const MAX_TOTAL_BYTES = 200 * MEGABYTE;

/** Cells that hold something, over all sheets, and rows that hold such: each takes about 200 bytes once read. */
export const MAX_CELLS = 800_000;

/** Parts of a workbook; large ones have some hundreds. */
export const MAX_ENTRIES = 20_000;

/** Cell formats: Excel itself stops at 65,490. */
export const MAX_CELL_FORMATS = 65_536;

/** Strings that cells share: more than twice as many as the cells that we read would be waste. */
export const MAX_STRINGS = 2 * MAX_CELLS;

/** Elements directly inside one, but for rows and strings: names, merged cells, links, styles. Excel allows 65,530 links. */
export const MAX_CHILDREN = 250_000;

/** Attributes of one tag: some programs declare nearly a hundred namespaces on a part's root. */
export const MAX_ATTRIBUTES = 500;

/** Elements inside one another; parts that we read go some ten deep. */
export const MAX_DEPTH = 100;

/** DEFLATE cannot make more than 1,032 bytes out of one (RFC 1951: 258 bytes for two bits). */
export const MAX_DEFLATE_RATIO = 1_032;

export const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);
