/** Every kind of row that the settings sheet can hold: its words, its key, what its value may be and where it belongs. */
import { FIELD_WORDS } from '../domain/fieldWords.ts';
import { POLARITIES } from '../domain/polarity.ts';
import { POLICY_FIELDS, type PolicyField } from '../domain/policyFields.ts';
import { type Field, PAPER_STATUSES, SUMMARY_SECTIONS } from '../domain/settings.ts';
import { SECTION_TITLES } from './sectionTitles.ts';

/** How a value is written in its cell and read back. */
export type SlotValue = 'text' | 'number' | 'switch' | 'choice';

/** What a row concerns beside its value: nothing, a sheet, a sheet's measure, or a finding. */
export type Subject = 'none' | 'sheet' | 'measure' | 'finding';

export interface SettingSlot {
  /** Stable, as in the settings file; the last part of a mapping or an acceptance. */
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  /** The default in words. */
  readonly default: string;
  readonly value: SlotValue;
  /** The words that a choice knows. */
  readonly choices: readonly string[];
  readonly subject: Subject;
}

/** What a cell says where nothing is set. */
export const NOT_SET = 'Not set';
export const YES = 'Yes';
export const NO = 'No';

const slot = (
  key: string,
  label: string,
  meaning: string,
  more: Partial<Omit<SettingSlot, 'key' | 'label' | 'meaning'>> = {},
): SettingSlot => ({
  key,
  label,
  meaning,
  default: NOT_SET,
  value: 'text',
  choices: [],
  subject: 'none',
  ...more,
});

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function policySlot(path: string, field: PolicyField): SettingSlot {
  const key = `policy.${path}`;
  switch (field.kind) {
    case 'number':
      return slot(key, field.label, `${field.meaning} In ${field.unit}.`, {
        value: 'number',
        default: field.default === null ? NOT_SET : String(field.default),
      });
    case 'choice':
      return slot(key, field.label, `${field.meaning} One of: ${field.choices.join(', ')}.`, {
        value: 'choice',
        choices: field.choices,
        default: field.default ?? NOT_SET,
      });
    case 'switch':
      return slot(key, field.label, `${field.meaning} ${YES} or ${NO}.`, {
        value: 'switch',
        default: field.default ? YES : NO,
      });
  }
}

export const PERIOD_SLOT = slot(
  'period',
  'Period to assess',
  'Such as Q2 2025/26, Jul 2025, H1 2025/26 or 2025/26.',
  {
    default: 'Found by reading',
  },
);

export const POLICY_SLOTS: readonly SettingSlot[] = Object.entries(POLICY_FIELDS).map(([path, field]) =>
  policySlot(path, field),
);

export const COMMITTEE_SLOTS: readonly SettingSlot[] = [
  slot('committee.name', 'Committee', 'Printed at the head of the summary.'),
  slot('committee.meetingDate', 'Meeting date', 'As it should be printed.'),
  slot('committee.agendaItem', 'Agenda item', 'As it should be printed.'),
  slot('committee.contact', 'Contact', 'Who answers questions on the summary.'),
  slot('committee.status', 'Status of the paper', 'Draft or Final.', {
    value: 'choice',
    choices: PAPER_STATUSES,
    default: 'Draft',
  }),
];

export const SUMMARY_SLOTS: readonly SettingSlot[] = [
  slot(
    'summary.plain',
    'Plain (publishable)',
    `Leaves out every coloured fill, for publishing on the web or printing in black and white. ${YES} or ${NO}.`,
    { value: 'switch', default: NO },
  ),
  ...SUMMARY_SECTIONS.map((section) =>
    slot(
      `summary.sections.${section}`,
      `Section “${SECTION_TITLES[section]}”`,
      `Whether the summary has this section. ${YES} or ${NO}.`,
      { value: 'switch', default: YES },
    ),
  ),
];

export const HEADING_ROW_SLOT = slot(
  'mapping.headingRow',
  'Heading row',
  'The row of that sheet which holds the headings, counted from 1. Applies to: the sheet.',
  { value: 'number', default: 'Found by reading', subject: 'sheet' },
);

const FIELDS = Object.entries(FIELD_WORDS) as readonly [Field, string][];

export const FIELD_SLOTS: ReadonlyMap<Field, SettingSlot> = new Map(
  FIELDS.map(([field, words]) => [
    field,
    slot(
      `mapping.fields.${field}`,
      `Column of ${words}`,
      `${sentence(words)} stands in this column of the sheet. Applies to: the sheet.`,
      { default: 'Found by reading', subject: 'sheet' },
    ),
  ]),
);

export const POLARITY_SLOT = slot(
  'mapping.polarity',
  'Good is',
  `One of: ${POLARITIES.join(', ')}. Applies to: the sheet, a colon, and the measure’s ref or name.`,
  { value: 'choice', choices: POLARITIES, default: 'Found by reading', subject: 'measure' },
);

export const PEOPLE_SLOT = slot(
  'mapping.people',
  'Counts people',
  `Whether small figures of the measure could tell on somebody. ${YES} or ${NO}. Applies to: the sheet, a colon, and the measure’s ref or name.`,
  { value: 'switch', default: 'Found by reading', subject: 'measure' },
);

export const REASON_SLOT = slot(
  'accepted.reason',
  'Finding accepted',
  'Why it may stand. Applies to: the finding’s code, a colon, and its cell.',
  { default: 'Not accepted', subject: 'finding' },
);
export const BY_SLOT = slot(
  'accepted.by',
  'Finding accepted by',
  'Who accepted it. Applies to: the same finding.',
  {
    subject: 'finding',
  },
);
export const ON_SLOT = slot('accepted.on', 'Finding accepted on', 'When. Applies to: the same finding.', {
  subject: 'finding',
});
export const HELD_SLOT = slot(
  'accepted.held',
  'Finding accepted while the cell held',
  'The acceptance counts as long as the cell holds this; where it is not set, as long as it stands here. Applies to: the same finding.',
  { subject: 'finding' },
);

/** Every slot, in the order of the sheet. */
export const SETTING_SLOTS: readonly SettingSlot[] = [
  PERIOD_SLOT,
  ...POLICY_SLOTS,
  ...COMMITTEE_SLOTS,
  ...SUMMARY_SLOTS,
  HEADING_ROW_SLOT,
  ...FIELD_SLOTS.values(),
  POLARITY_SLOT,
  PEOPLE_SLOT,
  REASON_SLOT,
  BY_SLOT,
  ON_SLOT,
  HELD_SLOT,
];
