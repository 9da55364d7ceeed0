/** Unpacks one entry, counting while it inflates, so that neither a large nor a lying size costs memory or time. */
import { Inflate } from 'fflate';
import { MAX_DEFLATE_RATIO, MAX_PART_BYTES, megabytes } from '../limits.ts';
import { damaged, Trouble } from '../trouble.ts';
import { crc32 } from './crc32.ts';
import type { Entry } from './entry.ts';

/** Packed bytes given to the inflater at once: no slice can make more than about 64 MB. */
const SLICE = 64 * 1024;

function inflate(entry: Entry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw damaged(entry.name);
    out.set(chunk, length);
    length += chunk.length;
  });
  const { data } = entry;
  try {
    for (let from = 0; from < data.length; from += SLICE)
      inflater.push(data.subarray(from, from + SLICE), from + SLICE >= data.length);
  } catch {
    // Whatever the inflater objects to, the entry's bytes are not what its header promised.
    throw damaged(entry.name);
  }
  if (length !== out.length) throw damaged(entry.name);
  return out;
}

/** The entry's own bytes. Throws a `Trouble` where they are too many, or not those that were packed. */
export function unpackEntry(entry: Entry): Uint8Array {
  if (entry.size > MAX_PART_BYTES)
    throw new Trouble({ code: 'too-large', part: entry.name, megabytes: megabytes(MAX_PART_BYTES) });
  if (entry.size > (entry.data.length + 1) * MAX_DEFLATE_RATIO) throw damaged(entry.name);
  const bytes = entry.method === 0 ? entry.data : inflate(entry);
  if (crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}
