/** Packs a text that is made piece by piece: a sheet's is too long to be held whole, as text or as bytes. */
import type { Codec } from './codec.ts';
import type { Entry } from './entry.ts';

/** Every host has it (WHATWG Encoding); the compiler's own library does not name it. */
declare class TextEncoder {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}

/** Bytes packed at once: many enough that each piece, packed on its own, costs next to nothing. */
const ROOM = 512 * 1024;

/** The most bytes that one unit of a text takes in UTF-8. */
const WIDEST = 3;

/** 1 January 1980, the date that Excel itself writes: the same bytes whenever it is done. */
const FIXED_DATE = 0x00210000;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A new entry of bytes that come in pieces, each of which may be overwritten when the next is asked for. */
export function packPieces(name: string, pieces: Iterable<Uint8Array>, codec: Codec): Entry {
  const deflate = codec.deflater();
  const packed: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = codec.crc32(piece, crc);
    size += piece.length;
    packed.push(...deflate(piece, false));
  }
  packed.push(...deflate(new Uint8Array(), true));
  return { name, method: 8, modified: FIXED_DATE, crc, size, data: joined(packed) };
}

/** UTF-8, in pieces that share their room. */
function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const room = new Uint8Array(ROOM);
  let filled = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; ) {
      const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), room.subarray(filled));
      at += read;
      filled += written;
      if (at === text.length && filled + WIDEST <= ROOM) break;
      yield room.subarray(0, filled);
      filled = 0;
    }
  }
  if (filled > 0) yield room.subarray(0, filled);
}

/** A new entry of a text in pieces, as UTF-8. A character must not be divided between two pieces. */
export const packText = (name: string, texts: Iterable<string>, codec: Codec): Entry =>
  packPieces(name, encoded(texts), codec);
