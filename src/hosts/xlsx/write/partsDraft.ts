/** A package while it is changed: texts are set, added and removed, and what nobody touched keeps its packed bytes. */
import { partKey, relationshipsPartOf } from '../package/names.ts';
import { entryXml, hasPart, type Parts, readXml } from '../package/parts.ts';
import type { Entry } from '../zip/entry.ts';
import { packText } from '../zip/packText.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { writeArchive } from '../zip/writeArchive.ts';

export interface PartsDraft {
  readonly has: (part: string) => boolean;
  /** The part's text as it is now. */
  readonly read: (part: string) => string;
  readonly write: (part: string, text: string) => void;
  /** As `write`, for a part that is long: it is packed at once, so that its text is never held whole. */
  readonly writePieces: (part: string, pieces: Iterable<string>) => void;
  /** Takes out the part and the list of where it leads. */
  readonly remove: (part: string) => void;
  /** `xl/tables/table7.xml` for `xl/tables/table` and `.xml`: the first number that no part bears. */
  readonly freeName: (before: string, after: string) => string;
  readonly finish: () => Uint8Array;
}

/** What we write is UTF-8, whatever the part was before. */
const asUtf8 = (text: string): string =>
  text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8)[^"']*/i, '$1UTF-8');

function* allAsUtf8(pieces: Iterable<string>): Generator<string, void> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? asUtf8(piece) : piece;
    if (piece !== '') isFirst = false;
  }
}

/** Something written: a text that may be changed again, or an entry that is packed already. */
type Written = { readonly name: string; readonly text: string } | Entry;

export function partsDraft(parts: Parts): PartsDraft {
  const { codec } = parts;
  const written = new Map<string, Written>();
  const removed = new Set<string>();
  const keep = (part: string, change: Written): void => {
    removed.delete(partKey(part));
    written.set(partKey(part), change);
  };
  const has = (part: string): boolean =>
    written.has(partKey(part)) || (hasPart(parts, part) && !removed.has(partKey(part)));

  const packed = (name: string, change: Written): Entry =>
    'text' in change ? packText(name, [asUtf8(change.text)], codec) : change;

  const isSame = (one: Entry, other: Entry): boolean => {
    if (one.crc !== other.crc || one.size !== other.size) return false;
    const bytes = unpackEntry(other, codec);
    return unpackEntry(one, codec).every((byte, at) => byte === bytes[at]);
  };

  const finished = (entry: Entry): readonly Entry[] => {
    const key = partKey(entry.name);
    const change = written.get(key);
    if (change === undefined) return removed.has(key) ? [] : [entry];
    const after = packed(entry.name, change);
    return [isSame(after, entry) ? entry : { ...after, name: entry.name }];
  };

  return {
    has,
    read: (part) => {
      const change = written.get(partKey(part));
      if (change === undefined) return readXml(parts, part);
      return 'text' in change ? change.text : entryXml(change, codec);
    },
    write: (part, text) => keep(part, { name: part, text }),
    writePieces: (part, pieces) => keep(part, packText(part, allAsUtf8(pieces), codec)),
    remove: (part) => {
      for (const name of [part, relationshipsPartOf(part)]) {
        written.delete(partKey(name));
        removed.add(partKey(name));
      }
    },
    freeName: (before, after) => {
      let number = 1;
      while (has(`${before}${number}${after}`)) number++;
      return `${before}${number}${after}`;
    },
    finish: () => {
      const added = [...written]
        .filter(([key]) => !parts.byKey.has(key))
        .map(([, change]) => packed(change.name, change));
      return writeArchive([...parts.entries.flatMap(finished), ...added]);
    },
  };
}
