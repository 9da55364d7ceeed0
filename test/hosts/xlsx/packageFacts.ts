/** What must hold of any package that we write: what is listed exists, what exists is reached, ids are unique. */
import { CONTENT_TYPES_PART, partKey, relationshipsPartOf } from '../../../src/hosts/xlsx/package/names.ts';
import { openParts, relationshipsOf } from '../../../src/hosts/xlsx/package/parts.ts';
import { overlap } from '../../../src/hosts/xlsx/read/reference.ts';
import { cellsOf, rowsOf } from '../../../src/hosts/xlsx/write/rowElements.ts';
import { attributesAt, childrenOf, innerSource, rootOf } from '../../../src/hosts/xlsx/xml/element.ts';
import {
  type SectionOrder,
  SHEET_ORDER,
  STYLES_ORDER,
  WORKBOOK_ORDER,
} from '../../../src/hosts/xlsx/xml/sections.ts';
import { decodeUnits } from '../../../src/hosts/xlsx/xml/xmlText.ts';
import { partText, unzipped, workbookOf, worksheetOf } from './xlsxBytes.ts';

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

const numbersIn = (xml: string, pattern: RegExp): readonly number[] =>
  [...xml.matchAll(pattern)].map((match) => Number(match[1]));

const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));

/** Rows or cells that are out of order or stand twice. */
export function disordered(xml: string): readonly string[] {
  const data = childrenOf(rootOf(xml)).find(({ tag }) => tag.name === 'sheetData');
  if (data === undefined) return [];
  const rows = rowsOf(data, '');
  const bad = rows.filter(({ element }) => !ascending(cellsOf(element, '').map(({ column }) => column)));
  return [
    ...(ascending(rows.map(({ row }) => row)) ? [] : ['rows']),
    ...bad.map(({ row }) => `cells of row ${row + 1}`),
  ];
}

/** Numbers of styles that no style bears. */
export function unstyled(bytes: Uint8Array, sheets: readonly string[]): readonly string[] {
  const styles = childrenOf(rootOf(partText(bytes, 'xl/styles.xml')));
  const count = (name: string): number => {
    const section = styles.find(({ tag }) => tag.name === name);
    return section === undefined ? 0 : childrenOf(section).length;
  };
  const formats = styles.find(({ tag }) => tag.name === 'cellXfs');
  const text = formats === undefined ? '' : innerSource(formats);
  const beyond = (xml: string, pattern: RegExp, section: string): readonly string[] =>
    numbersIn(xml, pattern)
      .filter((number) => number >= count(section))
      .map((number) => `${section} has no ${number}`);
  return [
    ...beyond(text, / fontId="(\d+)"/g, 'fonts'),
    ...beyond(text, / fillId="(\d+)"/g, 'fills'),
    ...beyond(text, / borderId="(\d+)"/g, 'borders'),
    ...sheets.flatMap((name) => [
      ...beyond(partText(bytes, name), /<c [^>]*?\bs="(\d+)"/g, 'cellXfs'),
      ...beyond(partText(bytes, name), / dxfId="(\d+)"/g, 'dxfs'),
    ]),
  ];
}

/** Tables whose headings are not what their cells say, that overlap, or that share a name or number. */
export function badTables(bytes: Uint8Array): readonly string[] {
  const workbook = workbookOf(bytes);
  const tables = workbook.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet: sheet.name, ...table })),
  );
  const repeated = (values: readonly unknown[]): boolean => new Set(values).size < values.length;
  const wrong = tables.filter(({ sheet, part, area }) => {
    const rows = worksheetOf(workbook.snapshot, sheet).rows;
    const columns = childrenOf(rootOf(partText(bytes, part))).find(({ tag }) => tag.name === 'tableColumns');
    const names =
      columns === undefined ? [] : childrenOf(columns).map((one) => attributesAt(one).get('name'));
    const said = names.map((_, index) => rows.get(area.top)?.get(area.left + index)?.text);
    const asText = names.map((name) => decodeUnits(name ?? ''));
    return area.right - area.left + 1 !== names.length || said.join('|') !== asText.join('|');
  });
  const crossed = tables.filter((one) =>
    tables.some((other) => other !== one && other.sheet === one.sheet && overlap(one.area, other.area)),
  );
  return [
    ...wrong.map(({ displayName }) => `headings of ${displayName}`),
    ...crossed.map(({ displayName }) => `${displayName} overlaps`),
    ...(repeated(tables.map(({ id }) => id)) ? ['ids of tables'] : []),
    ...(repeated(tables.map(({ displayName }) => displayName.toLowerCase())) ? ['names of tables'] : []),
  ];
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
    ...sheets.flatMap((name) => disordered(partText(bytes, name))),
    ...unstyled(bytes, sheets),
    ...badTables(bytes),
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
