/** A package while it is changed: texts are set, added and removed, and what nobody touched keeps its packed bytes. */
import { strToU8 } from 'fflate';
import { partKey, relationshipsPartOf } from '../package/names.ts';
import { hasPart, type Parts, readXml } from '../package/parts.ts';
import type { Entry } from '../zip/entry.ts';
import { packEntry, writeArchive } from '../zip/writeArchive.ts';

export interface PartsDraft {
  readonly has: (part: string) => boolean;
  /** The part's text as it is now. */
  readonly read: (part: string) => string;
  readonly write: (part: string, text: string) => void;
  /** Takes out the part and the list of where it leads. */
  readonly remove: (part: string) => void;
  /** `xl/tables/table7.xml` for `xl/tables/table` and `.xml`: the first number that no part bears. */
  readonly freeName: (before: string, after: string) => string;
  readonly finish: () => Uint8Array;
}

/** What we write is UTF-8, whatever the part was before. */
const asUtf8 = (text: string): string =>
  text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8)[^"']*/i, '$1UTF-8');

export function partsDraft(parts: Parts): PartsDraft {
  const written = new Map<string, { readonly name: string; readonly text: string }>();
  const removed = new Set<string>();
  /** What parts said before, so that none is unpacked twice. */
  const before = new Map<string, string>();
  const original = (part: string): string => {
    const key = partKey(part);
    const text = before.get(key) ?? readXml(parts, part);
    before.set(key, text);
    return text;
  };
  const has = (part: string): boolean =>
    written.has(partKey(part)) || (hasPart(parts, part) && !removed.has(partKey(part)));

  const finished = (entry: Entry): readonly Entry[] => {
    const key = partKey(entry.name);
    const change = written.get(key);
    if (change === undefined) return removed.has(key) ? [] : [entry];
    if (change.text === original(entry.name)) return [entry];
    return [packEntry(entry.name, strToU8(asUtf8(change.text)))];
  };

  return {
    has,
    read: (part) => written.get(partKey(part))?.text ?? original(part),
    write: (part, text) => {
      removed.delete(partKey(part));
      written.set(partKey(part), { name: part, text });
    },
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
        .map(([, { name, text }]) => packEntry(name, strToU8(text)));
      return writeArchive([...parts.entries.flatMap(finished), ...added]);
    },
  };
}
