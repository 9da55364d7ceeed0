/** Applies a plan to a workbook's file by patching its parts; every part that the plan does not name stays as it is. */
import type { OwnSheet, Plan } from '../../sheets/plan.ts';
import type { XlsxFault } from './fault.ts';
import { faultAdvice } from './faultAdvice.ts';
import { CONTENT, folderOf, RELATION } from './package/names.ts';
import { readWorkbookPart } from './read/workbookPart.ts';
import { Trouble } from './trouble.ts';
import { councilSheetXml } from './write/councilSheetXml.ts';
import type { TabOf } from './write/hyperlinks.ts';
import { listType, relate, relationshipsNow, removeRelated } from './write/listings.ts';
import { editMainPart, type NewSheet } from './write/mainPartEdits.ts';
import { namesGone, namesToSet } from './write/ownNames.ts';
import { type OwnSheetPlace, ownSheetPlaces } from './write/ownSheetPlaces.ts';
import { NEW_SHEET, ownSheetXml, withTabSelected } from './write/ownSheetXml.ts';
import { type TableNames, writeOwnTables } from './write/ownTables.ts';
import { type PartsDraft, partsDraft } from './write/partsDraft.ts';
import { planObstacle } from './write/planObstacle.ts';
import { EMPTY_STYLES, type StyleBook, styleBook } from './write/styleBook.ts';
import type { XlsxWorkbook } from './xlsxWorkbook.ts';

export type PlanApplied =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: XlsxFault };

/** The styles part, made if there is none. */
function stylesPartOf(draft: PartsDraft, { stylesPart, mainPart }: XlsxWorkbook): string {
  if (stylesPart !== null) return stylesPart;
  const part = `${folderOf(mainPart)}styles.xml`;
  draft.write(part, EMPTY_STYLES);
  listType(draft, part, CONTENT.styles);
  relate(draft, mainPart, RELATION.styles, part);
  return part;
}

function tableNames({ sheets, snapshot }: XlsxWorkbook): TableNames {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const names = [...tables.map((table) => table.displayName), ...snapshot.names.map(({ name }) => name)];
  return {
    taken: new Set(names.map((name) => name.toLowerCase())),
    lastId: tables.reduce((most, { id }) => Math.max(most, id), 0),
  };
}

/** A part for each new sheet, listed but not yet filled. */
function addParts(
  draft: PartsDraft,
  workbook: XlsxWorkbook,
  places: readonly OwnSheetPlace[],
): { readonly parts: ReadonlyMap<OwnSheet, string>; readonly added: readonly NewSheet[] } {
  const { mainPart, sheets } = workbook;
  const first = sheets.find(({ isWorksheet }) => isWorksheet)?.part;
  const folder = first === undefined ? `${folderOf(mainPart)}worksheets/` : folderOf(first);
  let sheetId = Math.max(0, ...readWorkbookPart(draft.read(mainPart)).sheets.map((sheet) => sheet.sheetId));
  const parts = new Map<OwnSheet, string>();
  const added: NewSheet[] = [];
  for (const { sheet, tab, part: present } of places) {
    if (present !== null) {
      parts.set(sheet, present);
      continue;
    }
    const part = draft.freeName(`${folder}sheet`, '.xml');
    draft.write(part, NEW_SHEET);
    listType(draft, part, CONTENT.worksheet);
    sheetId += 1;
    added.push({ name: tab, sheetId, relationship: relate(draft, mainPart, RELATION.worksheet, part) });
    parts.set(sheet, part);
  }
  return { parts, added };
}

function writeSheets(
  draft: PartsDraft,
  workbook: XlsxWorkbook,
  plan: Plan,
  places: readonly OwnSheetPlace[],
  parts: ReadonlyMap<OwnSheet, string>,
  styles: StyleBook,
): void {
  const tabs = new Map(places.map(({ sheet, tab }) => [sheet.name, tab]));
  const tabOf: TabOf = (sheet) => tabs.get(sheet) ?? sheet;
  const ownTabs = new Set(tabs.values());
  for (const edits of plan.edits) {
    const place = workbook.sheets.find(({ name, isWorksheet }) => isWorksheet && name === edits.sheet);
    if (place === undefined) throw new Error(`The workbook has no sheet ${edits.sheet}`);
    draft.write(place.part, councilSheetXml(draft.read(place.part), edits, styles, ownTabs, tabOf));
  }
  const names = tableNames(workbook);
  for (const { sheet } of places) {
    const part = parts.get(sheet) as string;
    const tables = writeOwnTables(draft, part, sheet.tables, names);
    draft.write(part, ownSheetXml(draft.read(part), sheet, styles, tables, tabOf));
  }
}

/** Excel keeps the order of calculation in a part of its own, makes it anew, and takes a wrong one for damage. */
function dropCalculationChain(draft: PartsDraft, mainPart: string): void {
  for (const relationship of relationshipsNow(draft, mainPart))
    if (relationship.type === RELATION.calcChain) removeRelated(draft, mainPart, relationship);
}

/** Selects the tab at `active` alone: tabs selected together are edited together. */
function selectTab(draft: PartsDraft, workbook: XlsxWorkbook, active: number, part: string): void {
  workbook.sheets.forEach((place, index) => {
    if (place.isSelected && index !== active)
      draft.write(place.part, withTabSelected(draft.read(place.part), false));
  });
  draft.write(part, withTabSelected(draft.read(part), true));
}

function apply(workbook: XlsxWorkbook, plan: Plan): Uint8Array {
  const { mainPart, snapshot, sheets } = workbook;
  const draft = partsDraft(workbook.parts);
  if (plan.edits.length + plan.ownSheets.length === 0 && plan.show === null) return draft.finish();
  const places = ownSheetPlaces(workbook, plan.ownSheets);
  const { parts, added } = addParts(draft, workbook, places);
  const stylesPart = stylesPartOf(draft, workbook);
  const styles = styleBook(draft.read(stylesPart));
  writeSheets(draft, workbook, plan, places, parts, styles);
  draft.write(stylesPart, styles.text());
  dropCalculationChain(draft, mainPart);
  const own = places.find(({ sheet }) => sheet.name === plan.show);
  const active = own?.index ?? sheets.findIndex(({ name }) => name === plan.show);
  if (plan.show !== null && active < 0) throw new Error(`The workbook has no sheet ${plan.show}`);
  draft.write(
    mainPart,
    editMainPart(draft.read(mainPart), {
      sheets: added,
      names: places.flatMap(namesToSet),
      goneNames: namesGone(snapshot, places),
      active: plan.show === null ? null : active,
    }),
  );
  const shownPart = own === undefined ? sheets[active]?.part : parts.get(own.sheet);
  if (plan.show !== null && shownPart !== undefined) selectTab(draft, workbook, active, shownPart);
  return draft.finish();
}

/**
 * The file with the plan applied whole. A fault where something in the workbook stands in the way (an array formula, a
 * table's heading). Throws where the plan does not fit the workbook, as when it names a sheet that is not there.
 */
export function tryPlan(workbook: XlsxWorkbook, plan: Plan): PlanApplied {
  const obstacle = planObstacle(workbook, plan);
  if (obstacle !== null) return { ok: false, fault: obstacle };
  try {
    return { ok: true, bytes: apply(workbook, plan) };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** As `tryPlan`, for plans that cannot meet a fault: throws its advice. */
export function applyPlan(workbook: XlsxWorkbook, plan: Plan): Uint8Array {
  const applied = tryPlan(workbook, plan);
  if (!applied.ok) throw new Error(faultAdvice(applied.fault));
  return applied.bytes;
}
