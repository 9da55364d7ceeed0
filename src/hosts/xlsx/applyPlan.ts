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

/** The part's text as it is to open: with its tab selected or not, or, where nothing is shown anew, as it was. */
type TextOf = (part: string) => string;

function writeSheets(
  draft: PartsDraft,
  textOf: TextOf,
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
    draft.writePieces(place.part, councilSheetXml(textOf(place.part), edits, styles, ownTabs, tabOf));
  }
  const names = tableNames(workbook);
  for (const { sheet } of places) {
    const part = parts.get(sheet) as string;
    const tables = writeOwnTables(draft, part, sheet.tables, names);
    draft.writePieces(part, ownSheetXml(textOf(part), sheet, styles, tables, tabOf));
  }
}

/** Excel keeps the order of calculation in a part of its own, makes it anew, and takes a wrong one for damage. */
function dropCalculationChain(draft: PartsDraft, mainPart: string): void {
  for (const relationship of relationshipsNow(draft, mainPart))
    if (relationship.type === RELATION.calcChain) removeRelated(draft, mainPart, relationship);
}

interface Shown {
  /** Its place among the tabs. */
  readonly active: number;
  readonly part: string | null;
}

/** The sheet to show when the workbook opens; null leaves the view. */
function shownOf(
  { sheets }: XlsxWorkbook,
  { show }: Plan,
  places: readonly OwnSheetPlace[],
  parts: ReadonlyMap<OwnSheet, string>,
): Shown | null {
  if (show === null) return null;
  const own = places.find(({ sheet }) => sheet.name === show);
  if (own) return { active: own.index, part: parts.get(own.sheet) ?? null };
  const active = sheets.findIndex(({ name }) => name === show);
  if (active < 0) throw new Error(`The workbook has no sheet ${show}`);
  return { active, part: sheets[active]?.part ?? null };
}

/** Selects the shown tab alone, among the sheets that are not written: tabs selected together are edited together. */
function selectTab(
  draft: PartsDraft,
  { sheets }: XlsxWorkbook,
  shown: Shown,
  isWritten: (part: string) => boolean,
): void {
  for (const { part, isSelected } of sheets)
    if ((isSelected || part === shown.part) && !isWritten(part))
      draft.write(part, withTabSelected(draft.read(part), part === shown.part));
}

function apply(workbook: XlsxWorkbook, plan: Plan): Uint8Array {
  const { mainPart, snapshot, sheets } = workbook;
  const draft = partsDraft(workbook.parts);
  if (plan.edits.length + plan.ownSheets.length === 0 && plan.show === null) return draft.finish();
  const places = ownSheetPlaces(workbook, plan.ownSheets);
  const { parts, added } = addParts(draft, workbook, places);
  const shown = shownOf(workbook, plan, places, parts);
  const stylesPart = stylesPartOf(draft, workbook);
  const styles = styleBook(draft.read(stylesPart));
  const textOf: TextOf = (part) =>
    shown === null ? draft.read(part) : withTabSelected(draft.read(part), part === shown.part);
  writeSheets(draft, textOf, workbook, plan, places, parts, styles);
  draft.write(stylesPart, styles.text());
  dropCalculationChain(draft, mainPart);
  draft.write(
    mainPart,
    editMainPart(draft.read(mainPart), {
      sheets: added,
      names: places.flatMap(namesToSet),
      goneNames: namesGone(snapshot, places),
      active: shown?.active ?? null,
    }),
  );
  const edited = new Set(plan.edits.map(({ sheet }) => sheet));
  const written = new Set([
    ...parts.values(),
    ...sheets.filter(({ name }) => edited.has(name)).map(({ part }) => part),
  ]);
  if (shown !== null) selectTab(draft, workbook, shown, (part) => written.has(part));
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
