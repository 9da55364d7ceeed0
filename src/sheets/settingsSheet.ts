/** The settings as a sheet that people can read, change and print. */
import type { Settings } from '../domain/settings.ts';
import { describeTable, type TableCell, textCell } from './describedTable.ts';
import { OWN_SHEETS } from './ownNames.ts';
import type { OwnSheet } from './plan.ts';
import { isDefault, type SettingRow, settingRows } from './settingRows.ts';
import { NO, NOT_SET, YES } from './settingSlots.ts';
import type { SettingCell } from './sinceMade.ts';
import { column, wordsColumn } from './tableColumn.ts';
import { tableSheet } from './tableSheet.ts';
import type { Theme } from './theme.ts';

export const SETTINGS_HEADINGS = {
  setting: 'Setting',
  appliesTo: 'Applies to',
  value: 'Value',
  default: 'Default',
  meaning: 'What it means',
  key: 'Key',
} as const;

export interface SettingsSheet {
  readonly sheet: OwnSheet;
  /** The cells of the rules, for the summary's line that says when they change. */
  readonly policyCells: readonly SettingCell[];
}

function valueCell(value: SettingRow['value']): TableCell {
  if (value === null) return textCell(NOT_SET, 'officerText');
  switch (typeof value) {
    case 'number':
      return { ...textCell(String(value), 'officerText'), content: { kind: 'number', value } };
    case 'boolean':
      return textCell(value ? YES : NO, 'officerText');
    case 'string':
      return textCell(value, 'officerText');
  }
}

const VALUE_COLUMN = 2;

/** Room for the longest key on one line. */
const LONGEST_KEY = 34;

/** Describes the sheet under the tab's name `tab`. */
export function settingsSheet(settings: Settings, tab: string, theme: Theme): SettingsSheet {
  const rows = settingRows(settings);
  const described = describeTable<SettingRow>(
    'ScorecardSettings',
    [
      wordsColumn(SETTINGS_HEADINGS.setting, ({ slot }) => slot.label, { weight: 1, fewest: 36 }),
      wordsColumn(SETTINGS_HEADINGS.appliesTo, ({ appliesTo }) => appliesTo, { weight: 1, fewest: 10 }),
      column(SETTINGS_HEADINGS.value, ({ value }) => valueCell(value), { weight: 1, fewest: 20 }),
      wordsColumn(SETTINGS_HEADINGS.default, ({ slot }) => slot.default, { weight: 1, fewest: 14 }),
      wordsColumn(SETTINGS_HEADINGS.meaning, ({ slot }) => slot.meaning, { weight: 8 }),
      wordsColumn(SETTINGS_HEADINGS.key, ({ slot }) => slot.key, { fewest: LONGEST_KEY }),
    ],
    rows,
  );
  const { sheet, headingRow } = tableSheet(
    tab,
    OWN_SHEETS.settings.definedName,
    'Scorecard settings',
    [
      'The rules by which the scorecard is rated, the committee’s details, how headings were matched, and the findings accepted.',
      `Change what stands under Value, then make the summary again. An empty cell or “${NOT_SET}” means the default. Rows may be added.`,
    ],
    described,
    theme,
  );
  const policyCells = rows.flatMap((row, index): readonly SettingCell[] => {
    if (!row.slot.key.startsWith('policy.')) return [];
    const { content } = valueCell(row.value);
    const value =
      content.kind === 'number'
        ? ({ kind: 'number', value: content.value } as const)
        : ({ kind: 'text', value: content.kind === 'text' ? content.text : '' } as const);
    const place = { sheet: tab, row: headingRow + 1 + index, column: VALUE_COLUMN };
    return [{ place, value, isDefault: isDefault(row) }];
  });
  return { sheet, policyCells };
}
