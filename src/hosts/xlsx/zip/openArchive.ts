/** Lists the entries of a zip without unpacking any; every offset is checked before it is used. */
import { MAX_ENTRIES, MAX_TOTAL_BYTES, megabytes } from '../limits.ts';
import { damaged, Trouble } from '../trouble.ts';
import { decodeBytes } from '../xml/decodeBytes.ts';
import {
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  type Entry,
  FLAG_ENCRYPTED,
  FLAG_UTF8,
  LOCAL_HEADER,
  ZIP64_END_OF_DIRECTORY,
  ZIP64_LOCATOR,
} from './entry.ts';

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 0xffff;
const ZIP64_FIELD = 1;
const IN_ZIP64 = 0xffffffff;

interface Directory {
  readonly offset: number;
  readonly count: number;
}

/** A 64-bit number that is to be an ordinary one; where it leads is checked by whoever goes there. */
function readLong(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Trouble({ code: 'truncated' });
}

function readDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = readLong(view, locator + 8);
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END_OF_DIRECTORY) throw damaged();
    return { count: readLong(view, at + 32), offset: readLong(view, at + 48) };
  }
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  if (disks !== 0) throw damaged();
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

/** Sizes of 4 GB and more, and those that a streaming writer left open, stand in the zip64 field (APPNOTE 4.5.3). */
function readSizes(view: DataView, at: number) {
  const fields = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const first = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const last = first + view.getUint16(at + 30, true);
  for (let field = first; field + 4 <= last; ) {
    const next = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === ZIP64_FIELD && next <= last) {
      let from = field + 4;
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (fields[key] !== IN_ZIP64) continue;
        if (from + 8 > next) throw damaged();
        fields[key] = readLong(view, from);
        from += 8;
      }
    }
    field = next;
  }
  return fields;
}

const nameText = (bytes: Uint8Array, flags: number): string =>
  decodeBytes(
    bytes,
    (flags & FLAG_UTF8) !== 0 || bytes.every((byte) => byte < 0x80) ? 'utf-8' : 'windows-1252',
  );

interface Placed {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Placed {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const { size, packed, offset } = readSizes(view, at);
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new Trouble({ code: 'encrypted' });
  if (method !== 0 && method !== 8) throw damaged();
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const localNameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_SIZE + localNameLength + view.getUint16(offset + 28, true);
  const end = start + packed;
  const sameName =
    localNameLength === nameLength &&
    nameBytes.every((byte, index) => byte === bytes[offset + LOCAL_SIZE + index]);
  if (end > bytes.length || !sameName || (method === 0 && packed !== size)) throw damaged();
  const entry: Entry = {
    name: nameText(nameBytes, flags),
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(start, end),
  };
  return { entry, start: offset, end };
}

/** Entries that share bytes are a known way to make a bomb that no ratio gives away. */
function refuseOverlaps(placed: readonly Placed[]): void {
  const inOrder = placed.toSorted((one, other) => one.start - other.start);
  inOrder.forEach(({ start }, index) => {
    const before = inOrder[index - 1];
    if (before && before.end > start) throw damaged(before.entry.name);
  });
}

/** The entries in the order of the directory. Throws a `Trouble` where the container is not sound. */
export function openArchive(bytes: Uint8Array): readonly Entry[] {
  if (bytes.length < END_SIZE) throw new Trouble({ code: 'truncated' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = readDirectory(view);
  if (count > MAX_ENTRIES) throw damaged();
  const placed: Placed[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged();
    const next =
      at +
      CENTRAL_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const one = readEntry(bytes, view, at);
    placed.push(one);
    total += one.entry.size;
    if (total > MAX_TOTAL_BYTES)
      throw new Trouble({ code: 'too-large', part: null, megabytes: megabytes(MAX_TOTAL_BYTES) });
    at = next;
  }
  // More entries than were counted would be seen by other programs only.
  if (at + 4 > bytes.length || view.getUint32(at, true) === CENTRAL_HEADER) throw damaged();
  refuseOverlaps(placed);
  return placed.map(({ entry }) => entry);
}
