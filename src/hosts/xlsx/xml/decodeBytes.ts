/** Bytes to text, strictly: a byte that the encoding does not know is damage, never a question mark. */
import { damaged } from '../trouble.ts';

/** Every host has it (WHATWG Encoding); the compiler's own library does not name it. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Strips a byte order mark. Throws a `Trouble` on an unknown encoding and on bytes that do not belong to it. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // RangeError: unknown encoding; TypeError: bytes outside it. Both are the file's fault.
    throw damaged();
  }
}
