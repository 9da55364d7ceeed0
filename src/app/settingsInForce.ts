/** The settings of a run: the workbook's own sheet, under what a settings file says, under what the caller asks. */
import { parsePeriod } from '../domain/parsePeriod.ts';
import { periodKey } from '../domain/period.ts';
import type { Acceptance, Settings } from '../domain/settings.ts';
import { parseSettings } from '../domain/settingsSchema.ts';
import { readSettingsSheet } from '../sheets/readSettingsSheet.ts';
import type { Snapshot } from '../sheets/snapshot.ts';
import type { Choices } from './choices.ts';
import type { Trouble } from './trouble.ts';

export type SettingsInForce =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly trouble: Trouble };

const troubled = (trouble: Trouble): SettingsInForce => ({ ok: false, trouble });

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `over` says in place of `under`, name by name; lists and single values are replaced whole. */
function overlaid(under: unknown, over: unknown): unknown {
  if (!isGroup(under) || !isGroup(over)) return over;
  const both = new Map(Object.entries(under));
  for (const [name, value] of Object.entries(over)) both.set(name, overlaid(both.get(name), value));
  return Object.fromEntries(both);
}

/** A later acceptance of the same finding takes the place of the earlier one. */
function withAccepted(before: readonly Acceptance[], added: readonly Acceptance[]): readonly Acceptance[] {
  const keyOf = ({ code, cell }: Acceptance): string => `${code} ${cell.toLowerCase()}`;
  const replaced = new Set(added.map(keyOf));
  return [...before.filter((acceptance) => !replaced.has(keyOf(acceptance))), ...added];
}

/** The settings sheet's, or the file's, or the file's over the sheet's where there are both. */
function stated(snapshot: Snapshot, file: unknown): SettingsInForce {
  const sheet = readSettingsSheet(snapshot);
  if (sheet !== null && !sheet.ok) {
    return troubled({ code: 'settings-invalid', source: 'sheet', problems: sheet.problems });
  }
  if (file === null && sheet !== null) return sheet;
  const alone = parseSettings(file ?? {});
  const parsed = alone.ok && sheet !== null ? parseSettings(overlaid(sheet.settings, file)) : alone;
  return parsed.ok
    ? parsed
    : troubled({ code: 'settings-invalid', source: 'file', problems: parsed.problems });
}

/** @returns settings whose period, where one is named, is a period's key */
export function settingsInForce(snapshot: Snapshot, choices: Choices): SettingsInForce {
  const found = stated(snapshot, choices.settings);
  if (!found.ok) return found;
  const said = choices.period ?? found.settings.period;
  const period = said === null ? null : parsePeriod(said);
  if (said !== null && period === null) return troubled({ code: 'period-unreadable', text: said });
  return {
    ok: true,
    settings: {
      ...found.settings,
      period: period === null ? null : periodKey(period),
      accepted: withAccepted(found.settings.accepted, choices.accepted),
    },
  };
}
