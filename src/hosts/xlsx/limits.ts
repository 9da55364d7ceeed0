/** How much of a file is unpacked at most, so that a small file cannot fill the memory. */

const MEGABYTE = 1024 * 1024;

/** One part, unpacked. A sheet of 5,000 rows by 40 columns takes about 10 MB. */
export const MAX_PART_BYTES = 64 * MEGABYTE;

/** All parts together, unpacked, pictures included. Reading all of that takes under 4 s and 400 MB. */
export const MAX_TOTAL_BYTES = 200 * MEGABYTE;

/** Cells that hold something, over all sheets: each takes about 150 bytes once read. */
export const MAX_CELLS = 800_000;

/** Parts of a workbook; large ones have some hundreds. */
export const MAX_ENTRIES = 20_000;

/** Cell formats: Excel itself stops at 65,490. */
export const MAX_CELL_FORMATS = 65_536;

/** DEFLATE cannot make more than 1,032 bytes out of one (RFC 1951: 258 bytes for two bits). */
export const MAX_DEFLATE_RATIO = 1_032;

export const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);
