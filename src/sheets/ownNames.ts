/** The sheets of ours and the defined names by which we know them and the cells that officers write in. */
import type { Noticed } from '../domain/finding.ts';
import { noticedOn } from '../domain/noticed.ts';
import { parseSheetArea } from './address.ts';
import type { Area, Snapshot, WorksheetSnapshot } from './snapshot.ts';

export type OwnSheetKind = 'summary' | 'checks' | 'settings' | 'history';

/** The tab that each bears if it is free, and the name by which it is known whatever its tab says. */
export const OWN_SHEETS: Readonly<
  Record<OwnSheetKind, { readonly tab: string; readonly definedName: string }>
> = {
  summary: { tab: 'Committee summary', definedName: 'Scorecard.Summary' },
  checks: { tab: 'Scorecard checks', definedName: 'Scorecard.Checks' },
  settings: { tab: 'Scorecard settings', definedName: 'Scorecard.Settings' },
  history: { tab: 'Scorecard history', definedName: 'Scorecard.History' },
};

/** Names of cells within the summary. */
export const OVERVIEW_NAME = 'Scorecard.OverviewText';
export const ACTION_NAME = 'Scorecard.ActionText';
export const KEPT_NAME = 'Scorecard.KeptText';

/** The area that a workbook-wide name stands for, on a sheet that is there; null where there is none. */
export function namedArea(
  { sheets, names }: Snapshot,
  name: string,
): { readonly sheet: WorksheetSnapshot; readonly area: Area } | null {
  const wanted = name.toLowerCase();
  const defined = names.find((each) => each.sheet === null && each.name.toLowerCase() === wanted);
  const found = defined ? parseSheetArea(defined.refersTo) : null;
  const sheet = sheets.find(
    (each) => found !== null && each.name.toLowerCase() === found.sheet.toLowerCase(),
  );
  return found !== null && sheet?.kind === 'worksheet' ? { sheet, area: found.area } : null;
}

/** Our sheet of a kind as the workbook has it; null where we made none. */
export const ownSheet = (snapshot: Snapshot, kind: OwnSheetKind): WorksheetSnapshot | null =>
  namedArea(snapshot, OWN_SHEETS[kind].definedName)?.sheet ?? null;

export interface TabName {
  readonly name: string;
  /** That a sheet of the council's own bears the name we would have taken. */
  readonly noticed: readonly Noticed[];
}

/** The tab of our sheet: the one it has, else the one it should have, else that with the next free number. */
export function tabName(snapshot: Snapshot, kind: OwnSheetKind): TabName {
  const existing = ownSheet(snapshot, kind);
  if (existing !== null) return { name: existing.name, noticed: [] };
  const wanted = OWN_SHEETS[kind].tab;
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return { name: wanted, noticed: [] };
  let number = 2;
  while (taken.has(`${wanted} (${number})`.toLowerCase())) number++;
  const name = `${wanted} (${number})`;
  const fault = { code: 'sheet-name-taken', wanted, taken: name } as const;
  return {
    name,
    noticed: [noticedOn(wanted, fault, null)],
  };
}
