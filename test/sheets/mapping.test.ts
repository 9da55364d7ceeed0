/** What a person says of a sheet's headings goes before what they seem to say. */

import type { Scorecard } from '../../src/domain/scorecard.ts';
import type { Field, SheetMapping } from '../../src/domain/settings.ts';
import { parseSettings } from '../../src/domain/settingsSchema.ts';
import { cellText } from '../../src/sheets/address.ts';
import { readScorecard } from '../../src/sheets/readScorecard.ts';
import { aBook, percent, type WrittenSheet } from './aBook.ts';

function read(sheet: WrittenSheet, mapping: Partial<SheetMapping>): Scorecard {
  const parsed = parseSettings({ mapping: { Scorecard: mapping } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return readScorecard(aBook(sheet), parsed.settings, { sheets: [] });
}

const fieldsOf = (scorecard: Scorecard): Partial<Record<Field, string>> =>
  Object.fromEntries(
    Object.entries(scorecard.sheets[0]?.fields ?? {}).map(([field, place]) => [
      field,
      cellText(place.row, place.column),
    ]),
  );

/** Nothing in the headings is a word that councils use. */
const STRANGE: WrittenSheet = {
  rows: [
    ['Our year so far'],
    [],
    ['Bread', 'Butter', 'Cheese', 'Q1 2025/26', 'Q2 2025/26'],
    ['A1', 'Visits made on time', percent(90), percent(80), percent(85)],
    ['A2', 'Calls answered in a minute', percent(95), percent(96), percent(97)],
  ],
};

describe('a heading row that a person names', () => {
  it('is not found by reading', () => {
    expect(read(STRANGE, {}).measures).toEqual([]);
  });

  it('is read as such, with the columns that are named with it', () => {
    const scorecard = read(STRANGE, { headingRow: 3, fields: { ref: 'A', name: 'B', target: 'C' } });
    expect(scorecard.measures.map(({ ref, name }) => [ref, name])).toEqual([
      ['A1', 'Visits made on time'],
      ['A2', 'Calls answered in a minute'],
    ]);
    expect(fieldsOf(scorecard)).toEqual({ ref: 'A3', name: 'B3', target: 'C3' });
    expect(scorecard.sheets[0]?.headingRow).toBe(2);
    const [first] = scorecard.measures;
    expect([...(first?.readings.keys() ?? [])]).toEqual(['Q1 2025/26', 'Q2 2025/26']);
    expect(first?.target).toMatchObject({ kind: 'number', value: 90 });
  });

  it('goes before a row above it that looks like headings', () => {
    const rows = [
      ['Measure', 'Target', 'Q1 2024/25'],
      ['What this page is for', 1, 2],
      [],
      ...STRANGE.rows.slice(2),
    ];
    const scorecard = read({ rows }, { headingRow: 4, fields: { ref: 'A', name: 'B', target: 'C' } });
    expect(scorecard.measures.map(({ name }) => name)).toEqual([
      'Visits made on time',
      'Calls answered in a minute',
    ]);
  });
});

describe('a column that a person names', () => {
  const sheet: WrittenSheet = {
    rows: [
      ['Ref', 'Measure', 'Target', 'Stretch', 'Q1 2025/26', 'Q2 2025/26'],
      ['A1', 'Visits made on time', percent(90), percent(95), percent(80), percent(85)],
    ],
  };

  it('takes the place of the one that was found', () => {
    expect(fieldsOf(read(sheet, {})).target).toBe('C1');
    const scorecard = read(sheet, { fields: { target: 'D' } });
    expect(fieldsOf(scorecard).target).toBe('D1');
    expect(scorecard.measures[0]?.target).toMatchObject({ kind: 'number', value: 95 });
  });

  it('is read without any heading', () => {
    const rows = sheet.rows.map((row, at) => (at === 0 ? row.with(3, null) : row));
    expect(read({ rows }, { fields: { target: 'D' } }).measures[0]?.target).toMatchObject({ value: 95 });
  });
});
