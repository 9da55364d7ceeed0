/** Settings as rows of a table, one a setting. */
import { policyDocument } from '../domain/policyDocument.ts';
import type { Settings, SheetMapping } from '../domain/settings.ts';
import {
  BY_SLOT,
  COMMITTEE_SLOTS,
  FIELD_SLOTS,
  HEADING_ROW_SLOT,
  HELD_SLOT,
  NOT_SET,
  ON_SLOT,
  PEOPLE_SLOT,
  PERIOD_SLOT,
  POLARITY_SLOT,
  POLICY_SLOTS,
  REASON_SLOT,
  type SettingSlot,
  SUMMARY_SLOTS,
} from './settingSlots.ts';
import { NOTHING } from './shown.ts';

export interface SettingRow {
  readonly slot: SettingSlot;
  /** What it concerns; `–` where it concerns everything. */
  readonly appliesTo: string;
  /** null where nothing is set. */
  readonly value: string | number | boolean | null;
}

/** The parts of a subject are told apart by the first colon: neither a sheet's name nor a code can hold one. */
const subjectText = (first: string, second: string): string => `${first}: ${second}`;

const row = (slot: SettingSlot, value: SettingRow['value'], appliesTo = NOTHING): SettingRow => ({
  slot,
  appliesTo,
  value,
});

/** What stands at a dotted name within plain data. */
function valueAt(data: unknown, key: string): SettingRow['value'] {
  let found: unknown = data;
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Readonly<Record<string, unknown>>)[name] ?? null;
  }
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
}

function mappingRows(sheet: string, mapping: SheetMapping): readonly SettingRow[] {
  const fields = [...FIELD_SLOTS].flatMap(([field, slot]) => {
    const column = mapping.fields[field];
    return column === undefined ? [] : [row(slot, column, sheet)];
  });
  const polarity = Object.entries(mapping.polarity).map(([measure, word]) =>
    row(POLARITY_SLOT, word, subjectText(sheet, measure)),
  );
  const people = Object.entries(mapping.people ?? {}).map(([measure, counts]) =>
    row(PEOPLE_SLOT, counts, subjectText(sheet, measure)),
  );
  return [row(HEADING_ROW_SLOT, mapping.headingRow, sheet), ...fields, ...polarity, ...people];
}

/** Every setting, those that are not set included, in the order of the sheet. */
export function settingRows(settings: Settings): readonly SettingRow[] {
  const data = {
    committee: settings.committee,
    summary: settings.summary,
    policy: policyDocument(settings.policy),
  };
  return [
    row(PERIOD_SLOT, settings.period),
    ...[...POLICY_SLOTS, ...COMMITTEE_SLOTS, ...SUMMARY_SLOTS].map((slot) =>
      row(slot, valueAt(data, slot.key)),
    ),
    ...Object.entries(settings.mapping).flatMap(([sheet, mapping]) => mappingRows(sheet, mapping)),
    ...settings.accepted.flatMap(({ code, cell, reason, by, on, held: was = null }) => {
      // What a cell held may be a figure that is withheld now; the acceptance then counts as long as it stands here.
      const held = settings.policy.disclosure === 'off' ? was : null;
      const finding = subjectText(code, cell);
      return [
        row(REASON_SLOT, reason, finding),
        row(BY_SLOT, by, finding),
        row(ON_SLOT, on, finding),
        row(HELD_SLOT, held, finding),
      ];
    }),
  ];
}

/** Whether the row says no more than an empty cell would. */
export const isDefault = ({ slot, value }: SettingRow): boolean =>
  value === null ? true : slot.default !== NOT_SET && slot.default === String(value);
