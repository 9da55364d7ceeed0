/** What must hold of any package that we write: what is listed exists, what exists is reached, ids are unique. */
import { CONTENT_TYPES_PART, partKey, relationshipsPartOf } from '../../../src/hosts/xlsx/package/names.ts';
import { openParts, relationshipsOf } from '../../../src/hosts/xlsx/package/parts.ts';
import { attributesAt, childrenOf, rootOf } from '../../../src/hosts/xlsx/xml/element.ts';
import {
  type SectionOrder,
  SHEET_ORDER,
  STYLES_ORDER,
  WORKBOOK_ORDER,
} from '../../../src/hosts/xlsx/xml/sections.ts';
import { partText, unzipped } from './xlsxBytes.ts';

/** Parts that no chain of relationships leads to. */
export function unreachable(bytes: Uint8Array): readonly string[] {
  const parts = openParts(bytes);
  const reached = new Set<string>([partKey(CONTENT_TYPES_PART)]);
  const follow = (part: string): void => {
    if (parts.byKey.has(partKey(relationshipsPartOf(part)))) reached.add(partKey(relationshipsPartOf(part)));
    for (const { part: target } of relationshipsOf(parts, part)) {
      if (target === null || reached.has(partKey(target))) continue;
      reached.add(partKey(target));
      follow(target);
    }
  };
  follow('');
  return parts.entries.map(({ name }) => name).filter((name) => !reached.has(partKey(name)));
}

/** Parts that are named but not there: by a relationship or by a content type. */
export function missing(bytes: Uint8Array): readonly string[] {
  const parts = openParts(bytes);
  const names = parts.entries.map(({ name }) => name);
  const sources = ['', ...names.filter((name) => !name.endsWith('.rels'))];
  const targets = sources.flatMap((name) => relationshipsOf(parts, name)).map(({ part }) => part);
  const listed = childrenOf(rootOf(partText(bytes, CONTENT_TYPES_PART)))
    .map((element) => attributesAt(element).get('PartName'))
    .filter((name) => name !== undefined)
    .map((name) => name.slice(1));
  return [...targets, ...listed]
    .filter((name) => name !== null)
    .filter((name) => !parts.byKey.has(partKey(name)));
}

/** Sections of a part that stand out of the schema's order, or twice. */
export function misplaced(
  xml: string,
  order: SectionOrder,
  mayRepeat: readonly string[] = [],
): readonly string[] {
  const names = childrenOf(rootOf(xml))
    .map(({ tag }) => tag.name)
    .filter((name) => order.includes(name));
  return names.filter((name, index) => {
    const before = index === 0 ? -1 : order.indexOf(names[index - 1] as string);
    const here = order.indexOf(name);
    return here < before || (here === before && !mayRepeat.includes(name));
  });
}

/** Everything above, and the order of sections in all parts that we write; empty where all is well. */
export function complaints(bytes: Uint8Array): readonly string[] {
  const sheets = Object.keys(unzipped(bytes)).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...unreachable(bytes).map((name) => `unreachable: ${name}`),
    ...missing(bytes).map((name) => `missing: ${name}`),
    ...misplaced(partText(bytes, 'xl/workbook.xml'), WORKBOOK_ORDER),
    ...misplaced(partText(bytes, 'xl/styles.xml'), STYLES_ORDER),
    ...sheets.flatMap((name) => misplaced(partText(bytes, name), SHEET_ORDER, ['conditionalFormatting'])),
  ];
}

/** The parts of two packages that are not the same to the byte. */
export function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const one = unzipped(before);
  const other = unzipped(after);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names]
    .filter((name) => Buffer.compare(one[name] ?? new Uint8Array(), other[name] ?? new Uint8Array()) !== 0)
    .toSorted();
}
