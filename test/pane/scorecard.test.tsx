/** @jest-environment ./test/pane/environment.cjs */
import { screen, within } from '@testing-library/react';
import { planSettings } from '../../src/app/planSettings.ts';
import { applyPlan } from '../../src/hosts/xlsx/applyPlan.ts';
import type { XlsxWorkbook } from '../../src/hosts/xlsx/xlsxWorkbook.ts';
import { ownSheet } from '../../src/sheets/ownNames.ts';
import { readSettingsSheet } from '../../src/sheets/readSettingsSheet.ts';
import { openBook, openBytes } from '../openBook.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';
import { type PlainCell, plainBook } from '../workbooks/plainBook.ts';
import { accessibilityFaults, type OpenPane, readPane } from './renderPane.tsx';

const defect = (name: string): XlsxWorkbook => openBook(`test/workbooks/defects/${name}.xlsx`);
const corpus = (name: string): XlsxWorkbook => openBook(`test/workbooks/corpus/${name}.xlsx`);

const press = async ({ user }: OpenPane, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const choose = async ({ user }: OpenPane, field: string, option: string): Promise<void> =>
  user.selectOptions(await screen.findByRole('combobox', { name: field }), option);

const assessmentOf = ({ desk }: OpenPane) => {
  const { book } = desk.state();
  if (book.kind !== 'read') throw new Error('nothing was read');
  return book.assessment;
};

const settingsOf = ({ workbook }: OpenPane) => {
  const parsed = readSettingsSheet(workbook.now().snapshot);
  if (!parsed?.ok) throw new Error('no settings');
  return parsed.settings;
};

const saved = (): Promise<HTMLElement> => screen.findByText(/Saved to the sheet/);

const book = (rows: readonly (readonly PlainCell[])[]): XlsxWorkbook =>
  openBytes(plainBook([{ name: 'Performance', rows }]), 'book.xlsx');

/** Nothing in the headings is a word that councils use. */
const STRANGE = book([
  ['Our year so far'],
  [],
  ['Bread', 'Butter', 'Cheese', 'Q1 2025/26', 'Q2 2025/26'],
  ['A1', 'Visits made on time', 90, 80, 85],
  ['A2', 'Calls answered in a minute', 95, 96, 97],
]);

const TWO_TARGETS = book([
  ['Performance, Quarter 2 2025/26'],
  ['Ref', 'Measure', 'Good is', 'Target', 'Stretch', 'Q1 2025/26', 'Q2 2025/26'],
  ['A1', 'Visits made on time', 'High', 80, 95, 82, 85],
]);

/** A person has typed over the period in the settings sheet what is none. */
function withUnusableSettings(): XlsxWorkbook {
  const opened = defect('nothing-wrong');
  const saved = openBytes(applyPlan(opened, planSettings(opened.snapshot, DEFAULT_SETTINGS)), 'book.xlsx');
  const sheet = ownSheet(saved.snapshot, 'settings');
  if (sheet === null) throw new Error('no settings sheet');
  const [row] = [...sheet.rows].find(([, cells]) => cells.get(0)?.text === 'Period to assess') ?? [0];
  const content = { kind: 'text', text: 'some day' } as const;
  const cells = [{ row, column: 2, content, style: null, format: 'General', link: null }];
  const edits = [{ sheet: sheet.name, cells, formats: [], widths: new Map() }];
  return openBytes(applyPlan(saved, { edits, ownSheets: [], show: null }), 'book.xlsx');
}

describe('what was read', () => {
  it('is told: measures, sheets, period and who named it, plan', async () => {
    await readPane('Scorecard', defect('nothing-wrong'));
    expect(await screen.findByText('4 measures on 1 sheet.')).toBeTruthy();
    expect(screen.getByText(/^Period assessed: Quarter 2 2025\/26 .*as the sheet says\.$/)).toBeTruthy();
    expect(screen.getByText('Plan read from “Plan”.')).toBeTruthy();
  });

  it('is told heading by heading, and leads to the cell', async () => {
    const pane = await readPane('Scorecard', defect('nothing-wrong'));
    const table = await screen.findByRole('table');
    const labels = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(labels).toEqual([
      'Ref',
      'Measure’s name',
      'Unit',
      'Which way is good',
      'Target',
      'Q1 2025/26',
      'Q2 2025/26',
    ]);
    await press(pane, 'G3: Target: Go to Scorecard!G3');
    expect(pane.workbook.shown).toEqual([{ sheet: 'Scorecard', row: 2, column: 6 }]);
  });

  it('has a section for each sheet, closed where there are several', async () => {
    const pane = await readPane(
      'Scorecard',
      openBook('test/workbooks/layouts/ten-ways-to-head-two-quarters.xlsx'),
    );
    expect(await screen.findByText('20 measures on 10 sheets.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    const [first] = screen.getAllByRole('button', { name: /How headings were matched/ });
    if (first === undefined) throw new Error('no sheet');
    await pane.user.click(first);
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });
});

describe('correcting the headings', () => {
  it('changes what the measures are held to, and is kept in the settings sheet', async () => {
    const pane = await readPane('Scorecard', TWO_TARGETS);
    expect(assessmentOf(pane).measures[0]?.rating).toMatchObject({ status: 'Green' });
    await press(pane, 'Correct the headings');
    await choose(pane, 'Target', 'E: Stretch');
    await press(pane, 'Save the headings');
    await saved();
    expect(assessmentOf(pane).measures[0]?.target).toMatchObject({ kind: 'number', value: 95 });
    expect(assessmentOf(pane).measures[0]?.rating).toMatchObject({ status: 'Red' });
    expect(settingsOf(pane).mapping).toEqual({
      Performance: { headingRow: null, fields: { target: 'E' }, polarity: {} },
    });
    // The form is closed, the keyboard is where it was, and the table tells what was said.
    expect(screen.queryByRole('button', { name: 'Save the headings' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct the headings' }));
    expect(screen.getByRole('button', { name: /^E2: Stretch/ })).toBeTruthy();
  });

  it('can be taken back', async () => {
    const pane = await readPane('Scorecard', TWO_TARGETS);
    await press(pane, 'Correct the headings');
    await choose(pane, 'Target', 'E: Stretch');
    await press(pane, 'Save the headings');
    await saved();
    await press(pane, 'Correct the headings');
    await press(pane, 'Forget what was said');
    await press(pane, 'Save the headings');
    await screen.findByRole('button', { name: /^D2: Target/ });
    expect(settingsOf(pane).mapping).toEqual({});
    expect(assessmentOf(pane).measures[0]?.rating).toMatchObject({ status: 'Green' });
  });

  it('refuses what is no row', async () => {
    const pane = await readPane('Scorecard', TWO_TARGETS);
    await press(pane, 'Correct the headings');
    await pane.user.type(screen.getByRole('textbox', { name: 'Row of the headings' }), '2.5');
    expect(await screen.findByText(/Write the number of a row/)).toBeTruthy();
    const before = pane.workbook.now();
    await press(pane, 'Save the headings');
    expect(pane.workbook.now()).toBe(before);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('where no scorecard was found', () => {
  it('takes a person’s word for sheet, row and columns', async () => {
    const pane = await readPane('Scorecard', STRANGE);
    expect(await screen.findByText(/No scorecard was found/)).toBeTruthy();
    await choose(pane, 'Sheet', 'Performance');
    await pane.user.type(screen.getByRole('textbox', { name: 'Row of the headings' }), '3');
    await choose(pane, 'Ref', 'A: Bread');
    await choose(pane, 'Measure’s name', 'B: Butter');
    await choose(pane, 'Target', 'C: Cheese');
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, 'Save the headings');
    await saved();
    expect(assessmentOf(pane).measures.map(({ measure }) => measure.name)).toEqual([
      'Visits made on time',
      'Calls answered in a minute',
    ]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What was read' }));
    expect(settingsOf(pane).mapping).toEqual({
      Performance: { headingRow: 3, fields: { ref: 'A', name: 'B', target: 'C' }, polarity: {} },
    });
  });

  it('needs a row, and the column of the names', async () => {
    const pane = await readPane('Scorecard', STRANGE);
    const before = pane.workbook.now();
    await choose(pane, 'Sheet', 'Performance');
    await press(pane, 'Save the headings');
    expect(await screen.findByText('Say which row holds the headings.')).toBeTruthy();
    expect(screen.getByText('Say which column holds the measure’s name.')).toBeTruthy();
    expect(pane.workbook.now()).toBe(before);
  });

  it('leads to a settings sheet that cannot be used', async () => {
    const pane = await readPane('Scorecard', withUnusableSettings());
    expect(await screen.findByText(/settings sheet cannot be used/)).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toMatch(
      /Period to assess in 'Scorecard settings'!C\d+: must name/,
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, 'Go to the settings sheet');
    expect(pane.workbook.shown).toEqual([{ sheet: 'Scorecard settings' }]);
  });
});

describe('a sheet that was not read', () => {
  const PLAIN = ['Ref', 'Measure', 'Target', 'Q1 2025/26', 'Q2 2025/26'];
  const STRANGELY = ['Ref', 'Butter', 'Cheese', 'Q1 2025/26', 'Q2 2025/26'];
  const twoSheets = (roads: readonly string[]): XlsxWorkbook => {
    const rows = (headings: readonly string[], name: string) => [
      ['Performance, Quarter 2 2025/26'],
      headings,
      ['A1', name, 90, 80, 85],
    ];
    return openBytes(
      plainBook([
        { name: 'Housing', rows: rows(PLAIN, 'Repairs made on time') },
        { name: 'Roads', rows: rows(roads, 'Holes mended on time') },
      ]),
      'book.xlsx',
    );
  };

  it('is read once a person says where its headings are', async () => {
    const pane = await readPane('Scorecard', twoSheets(STRANGELY.with(0, 'Bread')));
    expect(await screen.findByText('1 measure on 1 sheet.')).toBeTruthy();
    await press(pane, 'Read another sheet');
    await choose(pane, 'Sheet', 'Roads');
    await pane.user.type(screen.getByRole('textbox', { name: 'Row of the headings' }), '2');
    await choose(pane, 'Measure’s name', 'B: Butter');
    await choose(pane, 'Target', 'C: Cheese');
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, 'Save the headings');
    expect(await screen.findByText('2 measures on 2 sheets.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What was read' }));
    expect(screen.queryByRole('button', { name: 'Read another sheet' })).toBeNull();
  });

  it('for the settings name a row without headings is told of, and put right', async () => {
    const pane = await readPane('Scorecard', twoSheets(PLAIN));
    const [first] = await screen.findAllByRole('button', { name: 'Correct the headings' });
    if (first === undefined) throw new Error('no sheet');
    await pane.user.click(first);
    await pane.user.type(screen.getByRole('textbox', { name: 'Row of the headings' }), '40');
    await press(pane, 'Save the headings');
    expect(await screen.findByText(/^Nothing was read from “Housing”/)).toBeTruthy();
    expect(screen.getByText('1 measure on 1 sheet.')).toBeTruthy();
    await press(pane, 'Read another sheet');
    await choose(pane, 'Sheet', 'Housing');
    await press(pane, 'Forget what was said');
    await press(pane, 'Save the headings');
    expect(await screen.findByText('2 measures on 2 sheets.')).toBeTruthy();
    expect(settingsOf(pane).mapping).toEqual({});
  });
});

describe('which way is good', () => {
  it('is suggested, confirmed, and then rated by', async () => {
    const pane = await readPane('Scorecard', corpus('stockton-2015-16-q1'));
    expect(assessmentOf(pane).counts.rated).toBe(0);
    await press(pane, /^Say which way is good \(20 /);
    expect(screen.getByText('“Uptake” suggests: higher is good.')).toBeTruthy();
    await press(pane, /^Confirm: higher is good: .*Uptake of free early education/);
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, 'Save for 1 measure');
    await saved();
    const uptake = assessmentOf(pane).measures.find(({ measure }) => /Uptake/.test(measure.name));
    expect(uptake?.measure.polarity).toBe('higher');
    expect(
      Object.values(settingsOf(pane).mapping).flatMap(({ polarity }) => Object.values(polarity)),
    ).toEqual(['higher']);
    expect(screen.getByRole('button', { name: /^Say which way is good \(19 / })).toBeTruthy();
  });

  it('stays said when headings are corrected', async () => {
    const pane = await readPane('Scorecard', defect('unknown-polarity'));
    await press(pane, /^Say which way is good \(1 /);
    const list = await screen.findByRole('list', { name: 'Say which way is good' });
    await pane.user.selectOptions(within(list).getByRole('combobox'), 'Lower is good');
    await press(pane, 'Save for 1 measure');
    await saved();
    await press(pane, 'Correct the headings');
    await choose(pane, 'Commentary', 'D: Unit');
    await press(pane, 'Save the headings');
    await screen.findByRole('button', { name: 'D3: Unit: Go to Scorecard!D3' });
    const [mapping] = Object.values(settingsOf(pane).mapping);
    expect(mapping?.fields).toEqual({ comment: 'D' });
    expect(Object.values(mapping?.polarity ?? {})).toEqual(['lower']);
  });

  it('is never taken from a suggestion that nobody confirmed', async () => {
    const pane = await readPane('Scorecard', corpus('stockton-2015-16-q1'));
    const before = pane.workbook.now();
    await press(pane, /^Say which way is good/);
    await press(pane, 'Save');
    expect(await screen.findByText('Choose at least one measure’s way first.')).toBeTruthy();
    expect(pane.workbook.now()).toBe(before);
  });

  it('can be chosen otherwise, and taken back', async () => {
    const pane = await readPane('Scorecard', defect('unknown-polarity'));
    await press(pane, /^Say which way is good \(1 /);
    const field = within(await screen.findByRole('list', { name: 'Say which way is good' })).getByRole(
      'combobox',
    );
    await pane.user.selectOptions(field, 'For information only');
    await press(pane, 'Save for 1 measure');
    await saved();
    expect(assessmentOf(pane).measures.some(({ measure }) => measure.polarity === 'unknown')).toBe(false);
    await press(pane, 'Say which way is good');
    await pane.user.selectOptions(
      within(await screen.findByRole('list', { name: 'Say which way is good' })).getByRole('combobox'),
      'Not said',
    );
    await press(pane, 'Save for 1 measure');
    await screen.findByRole('button', { name: /^Say which way is good \(1 / });
    expect(settingsOf(pane).mapping).toEqual({});
  });
});

describe('the period', () => {
  it('can be another of those that the columns have', async () => {
    const pane = await readPane('Scorecard', defect('nothing-wrong'));
    await press(pane, 'Assess another period');
    await choose(pane, 'Period to assess', 'Q1 2025/26');
    await press(pane, 'Save the period');
    expect(await screen.findByText(/^Period assessed: Quarter 1 .*as the settings say\.$/)).toBeTruthy();
    expect(settingsOf(pane).period).toBe('Q1 2025/26');
  });

  it('is typed where no column has a date', async () => {
    const pane = await readPane('Scorecard', defect('period-unknown'));
    await press(pane, 'Assess another period');
    const field = await screen.findByRole('textbox', { name: 'Period to assess' });
    await pane.user.type(field, 'some day');
    await press(pane, 'Save the period');
    expect(await screen.findByText(/This names no period/)).toBeTruthy();
    await pane.user.clear(field);
    await pane.user.type(field, 'quarter 2 2025-26');
    await press(pane, 'Save the period');
    expect(await screen.findByText(/^Period assessed: Quarter 2 2025\/26/)).toBeTruthy();
    expect(settingsOf(pane).period).toBe('Q2 2025/26');
  });
});

it.each(['nothing-wrong', 'no-scorecard'])('has nothing that axe finds wrong: %s', async (name) => {
  await readPane('Scorecard', defect(name));
  await screen.findByRole('button', { name: 'Read again' });
  expect(await accessibilityFaults()).toEqual([]);
});
