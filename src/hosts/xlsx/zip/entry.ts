/** One file inside a zip, its bytes still as they are stored there. */

export interface Entry {
  /** With forward slashes: `xl/workbook.xml`. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** Time and date in the form of MS-DOS. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes once unpacked, as the zip declares it. */
  readonly size: number;
  readonly data: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const ZIP64_END_OF_DIRECTORY = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;

/** Bit 0 of the flags: the entry is encrypted. */
export const FLAG_ENCRYPTED = 1;
/** Bit 11: the name is UTF-8. */
export const FLAG_UTF8 = 1 << 11;
