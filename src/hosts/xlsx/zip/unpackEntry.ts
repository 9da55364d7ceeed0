/** Unpacks one entry, counting while it inflates, so that neither a large nor a lying size costs memory or time. */
import { MAX_DEFLATE_RATIO, MAX_PART_BYTES, megabytes } from '../limits.ts';
import { damaged, Trouble } from '../trouble.ts';
import type { Codec } from './codec.ts';
import type { Entry } from './entry.ts';
import { scriptCodec } from './scriptCodec.ts';

/** The entry's own bytes. Throws a `Trouble` where they are too many, or not those that were packed. */
export function unpackEntry(entry: Entry, codec: Codec = scriptCodec): Uint8Array {
  if (entry.size > MAX_PART_BYTES)
    throw new Trouble({ code: 'too-large', part: entry.name, megabytes: megabytes(MAX_PART_BYTES) });
  if (entry.size > (entry.data.length + 1) * MAX_DEFLATE_RATIO) throw damaged(entry.name);
  const bytes = entry.method === 0 ? entry.data : codec.inflate(entry.data, entry.size);
  if (bytes === null || codec.crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}
