/** Reads an .xlsx file into a snapshot, keeping what is needed to patch the file; faults come back as values. */
import type { SheetSnapshot, Snapshot } from '../../sheets/snapshot.ts';
import type { XlsxFault } from './fault.ts';
import { MAX_CELLS } from './limits.ts';
import { containerFault } from './package/container.ts';
import { findMainPart } from './package/mainPart.ts';
import { partKey, RELATION } from './package/names.ts';
import { openParts, type Parts, readXml, relationshipsOf } from './package/parts.ts';
import type { Relationship } from './package/relationships.ts';
import { readCellLooks } from './read/cellLooks.ts';
import { readTheme } from './read/colours.ts';
import type { CellContext } from './read/scanCells.ts';
import { NO_SHARED_STRINGS, readSharedStrings } from './read/sharedStrings.ts';
import { readSheetPart, readTabSelected } from './read/sheetPart.ts';
import { readTablePart, type TablePart } from './read/tablePart.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbookPart.ts';
import { damaged, inPart, Trouble } from './trouble.ts';
import type { SheetPlace, XlsxWorkbook } from './xlsxWorkbook.ts';
import type { Codec } from './zip/codec.ts';
import { scriptCodec } from './zip/scriptCodec.ts';

export type WorkbookRead =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly fault: XlsxFault };

interface ReadSheet {
  readonly place: SheetPlace;
  readonly snapshot: SheetSnapshot;
}

const partOf = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((one) => one.type === type)?.part ?? null;

const readTables = (parts: Parts, sheetPart: string): readonly TablePart[] =>
  relationshipsOf(parts, sheetPart)
    .filter(({ type }) => type === RELATION.table)
    .map(({ part }) => {
      if (part === null) throw damaged(sheetPart);
      return inPart(part, () => readTablePart(readXml(parts, part), part));
    });

function readSheet(
  parts: Parts,
  entry: SheetEntry,
  { type, part }: Relationship,
  context: CellContext,
): ReadSheet {
  const { name, visible } = entry;
  if (type === RELATION.macroSheet) throw new Trouble({ code: 'macros' });
  if (part === null) throw damaged();
  const xml = readXml(parts, part, name);
  if (type !== RELATION.worksheet) {
    const isSelected = inPart(part, () => readTabSelected(xml));
    return {
      place: { name, part, isWorksheet: false, isSelected, tables: [], arrays: [] },
      snapshot: { kind: 'other', name, visible },
    };
  }
  const { arrays, isSelected, filtered, ...sheet } = inPart(part, () => readSheetPart(xml, context));
  const tables = readTables(parts, part);
  return {
    place: { name, part, isWorksheet: true, isSelected, tables, arrays },
    snapshot: {
      kind: 'worksheet',
      name,
      visible,
      rows: sheet.rows,
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      filtered: filtered || tables.some((table) => table.filtered),
      isProtected: sheet.isProtected,
    },
  };
}

const readNames = ({ names, sheets }: WorkbookPart): Snapshot['names'] =>
  names.map(({ name, refersTo, localSheet }) => ({
    name,
    refersTo,
    sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null),
  }));

function readAll(bytes: Uint8Array, fileName: string, codec: Codec): XlsxWorkbook {
  const fault = containerFault(bytes);
  if (fault !== null) throw new Trouble(fault);
  const parts = openParts(bytes, codec);
  const { name: mainPart, types } = findMainPart(parts);
  const main = inPart(mainPart, () => readWorkbookPart(readXml(parts, mainPart)));
  if (main.sheets.length === 0) throw new Trouble({ code: 'no-sheets' });
  const relationships = relationshipsOf(parts, mainPart);
  const read = <Result>(type: string, reader: (xml: string) => Result): Result | null => {
    const part = partOf(relationships, type);
    return part === null ? null : inPart(part, () => reader(readXml(parts, part)));
  };
  const theme = read(RELATION.theme, readTheme) ?? readTheme(null);
  const { date1904 } = main;
  const context: CellContext = {
    looks:
      read(RELATION.styles, (xml) => readCellLooks(xml, theme, date1904)) ??
      readCellLooks(null, theme, date1904),
    strings: read(RELATION.sharedStrings, readSharedStrings) ?? NO_SHARED_STRINGS,
    date1904,
    budget: { left: MAX_CELLS },
  };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const seen = new Set<string>();
  const sheets = main.sheets.map((entry) => {
    const relationship = byId.get(entry.relationship);
    if (relationship === undefined)
      throw new Trouble({ code: 'part-missing', part: entry.relationship, sheet: entry.name });
    const key = partKey(relationship.part ?? '');
    if (seen.has(key)) throw damaged(mainPart);
    seen.add(key);
    return readSheet(parts, entry, relationship, context);
  });
  return {
    snapshot: {
      workbook: fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1),
      sheets: sheets.map(({ snapshot }) => snapshot),
      names: readNames(main),
      date1904,
    },
    parts,
    types,
    mainPart,
    stylesPart: partOf(relationships, RELATION.styles),
    sheets: sheets.map(({ place }) => place),
  };
}

/**
 * Reads the bytes of a file. `fileName` may have folders before it; only the name is kept. `codec` unpacks it, and packs
 * what is written of it.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, codec: Codec = scriptCodec): WorkbookRead {
  try {
    return { ok: true, workbook: readAll(bytes, fileName, codec) };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, fault: error.fault };
    throw error;
  }
}
