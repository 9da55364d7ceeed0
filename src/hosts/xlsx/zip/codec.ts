/** What packs and unpacks the entries of a zip (DEFLATE, RFC 1951): a host's own is many times faster than a script's. */

export interface Codec {
  /** The bytes that were packed; null where they are not DEFLATE, or not exactly `size`. Never makes many more. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  /** The checksum of zip (`crc32.ts`); `before` is that of the bytes that go before. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
  /** Begins one entry. */
  readonly deflater: () => Deflater;
}

/** Packs the bytes of one entry, given in pieces, and gives what is packed so far; nothing follows the last piece. */
export type Deflater = (piece: Uint8Array, isLast: boolean) => readonly Uint8Array[];
