/** Writes entries as a zip; those that were read from one keep their packed bytes. */
import { strToU8 } from 'fflate';
import { CENTRAL_HEADER, END_OF_DIRECTORY, type Entry, FLAG_UTF8, LOCAL_HEADER } from './entry.ts';

/** DEFLATE, no more. */
const VERSION = 20;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** What a local and a central header have in common, from `version needed` to `extra length`. */
function writeFacts(view: DataView, at: number, entry: Entry, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, isAscii(name) ? 0 : FLAG_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

/** The zip's bytes, entries in the order given. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: strToU8(entry.name) }));
  const size = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.data.length, 22);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    writeFacts(view, at + 4, entry, name);
    out.set(name, at + 30);
    out.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
    return offset;
  });
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, entry, name);
    view.setUint32(at + 42, offsets[index] as number, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
