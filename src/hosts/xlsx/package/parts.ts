/** The parts of a workbook's package, unpacked one at a time and only when asked for. */

import { damaged, inPart, Trouble } from '../trouble.ts';
import { decodeBytes } from '../xml/decodeBytes.ts';
import type { Codec } from '../zip/codec.ts';
import type { Entry } from '../zip/entry.ts';
import { openArchive } from '../zip/openArchive.ts';
import { scriptCodec } from '../zip/scriptCodec.ts';
import { unpackEntry } from '../zip/unpackEntry.ts';
import { partKey, relationshipsPartOf } from './names.ts';
import { type Relationship, readRelationships } from './relationships.ts';

export interface Parts {
  /** In the order of the zip. */
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly codec: Codec;
}

/** Names that could lead out of a folder, or be two things to two programs. */
const UNSAFE = /^\/|\\|^[A-Za-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|[\u007f]/;

const isUnsafe = (name: string): boolean =>
  name === '' || UNSAFE.test(name) || [...name].some((character) => character < ' ');

/** Lists the parts. Throws a `Trouble` where a name is unsafe or stands twice. */
export function openParts(bytes: Uint8Array, codec: Codec = scriptCodec): Parts {
  const entries = openArchive(bytes);
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    if (isUnsafe(entry.name)) throw new Trouble({ code: 'unsafe-name', part: JSON.stringify(entry.name) });
    const key = partKey(entry.name);
    if (byKey.has(key)) throw new Trouble({ code: 'duplicate-part', part: entry.name });
    byKey.set(key, entry);
  }
  return { entries, byKey, codec };
}

export const hasPart = (parts: Parts, name: string): boolean => parts.byKey.has(partKey(name));

/** The encoding that an XML text's first bytes tell (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

/** It can only stand before the first element; further on it is damage, which whoever reads there meets. */
function declaresDocumentType(xml: string): boolean {
  const first = xml.search(/<[^!?]/);
  return xml.slice(0, first < 0 ? xml.length : first).includes('<!DOCTYPE');
}

/** The part's XML. Throws a `Trouble` where it is missing, damaged, too large or declares a document type. */
export function readXml(parts: Parts, name: string, sheet: string | null = null): string {
  const entry = parts.byKey.get(partKey(name));
  if (entry === undefined) throw new Trouble({ code: 'part-missing', part: name, sheet });
  return entryXml(entry, parts.codec);
}

/** As `readXml`, of an entry wherever it is. */
export function entryXml(entry: Entry, codec: Codec): string {
  const bytes = unpackEntry(entry, codec);
  const text = inPart(entry.name, () => decodeBytes(bytes, encodingOf(bytes)));
  if (!text.includes('<')) throw damaged(entry.name);
  if (declaresDocumentType(text)) throw new Trouble({ code: 'document-type', part: entry.name });
  return text;
}

/** Where the part leads; nowhere, if it has no relationships. */
export function relationshipsOf(parts: Parts, name: string): readonly Relationship[] {
  const file = relationshipsPartOf(name);
  return hasPart(parts, file) ? inPart(file, () => readRelationships(readXml(parts, file), name)) : [];
}
