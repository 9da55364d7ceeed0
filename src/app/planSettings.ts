/** The plan that keeps settings in the workbook and changes nothing else. */
import type { Settings } from '../domain/settings.ts';
import { tabName } from '../sheets/ownNames.ts';
import type { Plan } from '../sheets/plan.ts';
import { settingsSheet } from '../sheets/settingsSheet.ts';
import type { Snapshot } from '../sheets/snapshot.ts';
import { themeOf } from '../sheets/theme.ts';

/** Rewrites the settings sheet in place, or adds it; the person's view stays where it is. */
export function planSettings(snapshot: Snapshot, settings: Settings): Plan {
  const { name } = tabName(snapshot, 'settings');
  const { sheet } = settingsSheet(settings, name, themeOf(settings));
  return { edits: [], ownSheets: [sheet], show: null };
}
