import fc from 'fast-check';
import type { Polarity } from '../../src/domain/polarity.ts';
import { DEFAULT_POLICY, DISCLOSURES, type Policy } from '../../src/domain/policy.ts';
import type { Field, Settings, SheetMapping } from '../../src/domain/settings.ts';
import { FAULT_CODES } from '../../src/domain/severity.ts';
import { readSettingsSheet } from '../../src/sheets/readSettingsSheet.ts';
import { settingsSheet } from '../../src/sheets/settingsSheet.ts';
import { cellAt, type Snapshot } from '../../src/sheets/snapshot.ts';
import { THEME } from '../../src/sheets/theme.ts';
import { DEFAULT_SETTINGS } from './anAssessment.ts';
import { aCell, aSnapshot, asSnapshot, aWorksheet, textOnly, withCell } from './asSnapshot.ts';

const TAB = 'Scorecard settings';

const written = (settings: Settings): Snapshot => asSnapshot([settingsSheet(settings, TAB, THEME).sheet]);

/** Where the value of a setting stands, by its words. */
function valueCell(snapshot: Snapshot, label: string): { readonly row: number; readonly column: number } {
  const sheet = snapshot.sheets.find(({ name }) => name === TAB);
  if (sheet?.kind !== 'worksheet') throw new Error('no settings sheet');
  for (const row of sheet.rows.keys()) if (cellAt(sheet, row, 0)?.text === label) return { row, column: 2 };
  throw new Error(`no row for ${label}`);
}

function changed(label: string, cell: ReturnType<typeof aCell>, settings = DEFAULT_SETTINGS): Snapshot {
  const snapshot = written(settings);
  const { row, column } = valueCell(snapshot, label);
  return withCell(snapshot, TAB, row, column, cell);
}

/** Words as people write them: no spaces at the ends, none that stand for nothing, nor the one name that zod drops. */
const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => !['', '–', 'not set', '__proto__'].includes(text.toLowerCase()));
/** What a tab may be called: not every sign is allowed. */
const sheetName = words.filter((text) => !/[[\]:*?/\\']/.test(text));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const amount = fc.double({ min: 0, max: 100, noNaN: true });
const comparison = fc.constantFrom(
  ...(['previous period', 'same period last year', 'average of the last four'] as const),
);

const policy: fc.Arbitrary<Policy> = fc
  .record({
    toleranceKind: fc.constantFrom(...(['percent of target', 'points'] as const)),
    limits: fc.tuple(amount, amount, amount).map((three) => three.sort((a, b) => a - b)),
    split: fc.boolean(),
    exceeded: orNull(amount),
    boundary: fc.constantFrom(...(['better', 'worse'] as const)),
    amberIfImproved: fc.boolean(),
    trend: fc.record({
      comparedWith: comparison,
      second: orNull(comparison),
      q1Previous: fc.constantFrom(...(['last year', 'none'] as const)),
      cumulativeMeasures: fc.constantFrom(...(['same period last year', 'as others'] as const)),
      noMaterialChange: amount,
      noMaterialChangeKind: fc.constantFrom(...(['points', 'percent'] as const)),
      fewestCases: fc.nat(50),
    }),
    disclosure: fc.constantFrom(...DISCLOSURES),
  })
  .map(({ limits: [green = 0, split = 0, amber = 0], split: isSplit, exceeded, ...rest }) => ({
    ...rest,
    green,
    amber,
    bands: exceeded === null && !isSplit ? null : { exceeded, amberSplit: isSplit ? split : null },
  }));

const FIELDS: readonly Field[] = ['ref', 'name', 'priority', 'target', 'comment', 'tolerance'];
const POLARITIES: readonly Polarity[] = ['higher', 'lower', 'near', 'information', 'unknown'];

const mapping: fc.Arbitrary<SheetMapping> = fc
  .record({
    headingRow: orNull(fc.integer({ min: 1, max: 1_000 })),
    fields: fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('A', 'F', 'AB')),
    polarity: fc.dictionary(words, fc.constantFrom(...POLARITIES)),
    people: fc.dictionary(words, fc.boolean()),
  })
  .map(({ people, ...said }) => (Object.keys(people).length === 0 ? said : { ...said, people }));

const settings: fc.Arbitrary<Settings> = fc.record({
  period: orNull(fc.constantFrom('Q2 2025/26', 'Jul 2025', 'H1 2025/26', '2025/26', 'AY 2025/26')),
  policy,
  committee: fc.record({
    name: orNull(words),
    meetingDate: orNull(words),
    agendaItem: orNull(words),
    contact: orNull(words),
    status: fc.constantFrom(...(['Draft', 'Final'] as const)),
  }),
  summary: fc.record({
    plain: fc.boolean(),
    sections: fc.record({
      byPriority: fc.boolean(),
      exceptions: fc.boolean(),
      changes: fc.boolean(),
      measures: fc.boolean(),
      notReported: fc.boolean(),
    }),
  }),
  mapping: fc.dictionary(sheetName, mapping),
  accepted: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...FAULT_CODES),
      cell: words,
      reason: words,
      by: orNull(words),
      on: orNull(words),
    }),
    { selector: ({ code, cell }) => `${code}: ${cell}`, maxLength: 4 },
  ),
});

describe('the settings sheet', () => {
  it('holds nothing once it was emptied, and can be filled again', () => {
    const { sheets, ...rest } = written(DEFAULT_SETTINGS);
    const emptied = sheets.map((sheet) =>
      sheet.kind === 'worksheet' ? { ...sheet, visible: false, rows: new Map() } : sheet,
    );
    expect(readSettingsSheet({ ...rest, sheets: emptied })).toBeNull();
  });

  it('says what was read from it, there and back', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(readSettingsSheet(written(given))).toEqual({ ok: true, settings: given });
      }),
      { numRuns: 200 },
    );
  });

  it('is not there in a workbook that has none', () => {
    expect(readSettingsSheet(aSnapshot())).toBeNull();
  });

  it.each<[string, string, ReturnType<typeof aCell>, (found: Settings) => unknown, unknown]>([
    ['a number', 'Amber tolerance', aCell({ kind: 'number', value: 10 }), (found) => found.policy.amber, 10],
    ['a number as text', 'Amber tolerance', textOnly('10'), (found) => found.policy.amber, 10],
    ['per cent typed as text', 'Amber tolerance', textOnly('7.5 %'), (found) => found.policy.amber, 7.5],
    [
      'a percentage',
      'Amber tolerance',
      aCell({ kind: 'number', value: 0.07 }, '0%'),
      (found) => found.policy.amber,
      7,
    ],
    [
      'an empty cell',
      'Amber tolerance',
      aCell({ kind: 'empty' }),
      (found) => found.policy.amber,
      DEFAULT_POLICY.amber,
    ],
    ['yes', 'Improved on last year is Amber', textOnly('yes'), (found) => found.policy.amberIfImproved, true],
    [
      'a tick box',
      'Improved on last year is Amber',
      aCell({ kind: 'boolean', value: true }),
      (found) => found.policy.amberIfImproved,
      true,
    ],
    ['other capitals', 'On the very boundary', textOnly('Worse'), (found) => found.policy.boundary, 'worse'],
    [
      'a figure for words',
      'Agenda item',
      aCell({ kind: 'number', value: 7 }),
      (found) => found.committee.agendaItem,
      '7',
    ],
    ['a cleared detail', 'Committee', textOnly(''), (found) => found.committee.name, null],
  ])('reads %s', (_, label, cell, pick, expected) => {
    const read = readSettingsSheet(changed(label, cell));
    if (!read?.ok) throw new Error(JSON.stringify(read));
    expect(pick(read.settings)).toBe(expected);
  });

  it.each<[string, string, ReturnType<typeof aCell>, RegExp]>([
    ['words for a number', 'Amber tolerance', textOnly('five'), /must be a number/],
    ['a word it does not know', 'On the very boundary', textOnly('middle'), /“better”, “worse”/],
    ['neither yes nor no', 'Improved on last year is Amber', textOnly('maybe'), /true or false/],
    ['amber below green', 'Green tolerance', aCell({ kind: 'number', value: 50 }), /below green/],
  ])('names the cell of %s', (_, label, cell, problem) => {
    const read = readSettingsSheet(changed(label, cell));
    expect(read?.ok).toBe(false);
    const problems = read?.ok === false ? read.problems : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem).toMatch(problem);
    expect(problems[0]?.path).toMatch(
      /^(?:Amber tolerance|On the very boundary|Improved on last year is Amber) in 'Scorecard settings'!C\d+$/,
    );
  });

  const ROW = 200;
  const added = (setting: string, appliesTo: string, value: string): Snapshot =>
    [setting, appliesTo, value].reduce(
      (snapshot, text, column) => withCell(snapshot, TAB, ROW, column, textOnly(text)),
      written(DEFAULT_SETTINGS),
    );

  it.each<[string, string, string, (found: Settings) => unknown, unknown]>([
    [
      'Finding accepted',
      "text-number: 'My sheet'!F7",
      'Checked',
      (found) => found.accepted,
      [{ code: 'text-number', cell: "'My sheet'!F7", reason: 'Checked', by: null, on: null }],
    ],
    [
      'good is',
      'Scorecard: 1.1.3.KR',
      'Lower',
      (found) => found.mapping,
      { Scorecard: { headingRow: null, fields: {}, polarity: { '1.1.3.KR': 'lower' } } },
    ],
    [
      'Column of the target',
      'Scorecard',
      'H',
      (found) => found.mapping,
      { Scorecard: { headingRow: null, fields: { target: 'H' }, polarity: {} } },
    ],
  ])('takes a row added by hand: %s', (setting, appliesTo, value, pick, expected) => {
    const read = readSettingsSheet(added(setting, appliesTo, value));
    if (!read?.ok) throw new Error(JSON.stringify(read));
    expect(pick(read.settings)).toEqual(expected);
  });

  it.each([
    ['Colour of the curtains', '–', 'blue', /is no setting; the settings are Period to assess/],
    ['Finding accepted', 'F7', 'Checked', /needs a finding’s code/],
    ['Heading row', '', '4', /needs the name of a sheet/],
    ['Amber tolerance', '–', '8', /is set twice; it stands first in 'Scorecard settings'!C/],
  ])('refuses a row that it cannot place: %s, %s', (setting, appliesTo, value, problem) => {
    const read = readSettingsSheet(added(setting, appliesTo, value));
    const problems = read?.ok === false ? read.problems : [];
    expect(problems).toEqual([
      { path: `${setting} in 'Scorecard settings'!C${ROW + 1}`, problem: expect.stringMatching(problem) },
    ]);
  });

  it('asks for its headings where they are gone', () => {
    const sheet = aWorksheet(TAB, [[0, 0, textOnly('Scorecard settings')]]);
    const name = { name: 'Scorecard.Settings', refersTo: "'Scorecard settings'!$A$1", sheet: null };
    const read = readSettingsSheet(aSnapshot([sheet], [name]));
    expect(read).toEqual({
      ok: false,
      problems: [{ path: TAB, problem: expect.stringMatching(/no headings/) }],
    });
  });

  it('hands the cells of the rules to the line that watches them', () => {
    const { policyCells } = settingsSheet(DEFAULT_SETTINGS, TAB, THEME);
    const snapshot = written(DEFAULT_SETTINGS);
    const sheet = snapshot.sheets[0];
    if (sheet?.kind !== 'worksheet') throw new Error('no sheet');
    expect(policyCells).toHaveLength(15);
    for (const { place, value } of policyCells)
      expect(cellAt(sheet, place.row, place.column)?.value).toEqual(value);
  });
});
