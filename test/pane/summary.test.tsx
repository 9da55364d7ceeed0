/** @jest-environment ./test/pane/environment.cjs */
import { screen, within } from '@testing-library/react';
import { planSettings } from '../../src/app/planSettings.ts';
import { headlines } from '../../src/domain/headlines.ts';
import { applyPlan } from '../../src/hosts/xlsx/applyPlan.ts';
import type { XlsxWorkbook } from '../../src/hosts/xlsx/xlsxWorkbook.ts';
import { ownSheet } from '../../src/sheets/ownNames.ts';
import { readSettingsSheet } from '../../src/sheets/readSettingsSheet.ts';
import { openBook, openBytes } from '../openBook.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';
import { plainBook } from '../workbooks/plainBook.ts';
import { accessibilityFaults, type OpenPane, readPane, SAMPLE } from './renderPane.tsx';

const press = async ({ user }: OpenPane, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const textsOn = ({ snapshot }: XlsxWorkbook, kind: 'summary' | 'settings'): readonly string[] =>
  [...(ownSheet(snapshot, kind)?.rows.values() ?? [])].flatMap((row) =>
    [...row.values()].flatMap(({ value }) => (value.kind === 'text' ? [value.value] : [])),
  );

/** Counts of people, of which one is small, and one gives it back. */
const smallNumbers = (): XlsxWorkbook =>
  openBytes(
    plainBook([
      {
        name: 'Data',
        rows: [
          ['Children’s services scorecard, Quarter 2 2025/26'],
          ['Ref', 'Measure', 'Good is', 'Unit', 'Q1 2025/26', 'Q2 2025/26', 'Target', 'Commentary'],
          ['CA', 'Children in homes', 'Low', 'Number', 66, 46, 60, 'Fewer than before.'],
          ['CB', 'of whom near', 'Low', 'Number', 24, 4, 3, 'Homes nearby were full.'],
          ['CC', 'of whom far', 'Low', 'Number', 20, 17, 30, 'Fewer than before.'],
          ['CD', 'of whom abroad', 'Low', 'Number', 22, 25, 30, 'No change is planned.'],
          ['CE', 'Letters answered', 'High', 'Number', 610, 620, 600, 'As planned.'],
        ],
      },
    ]),
    'book.xlsx',
  );

describe('Generate summary', () => {
  it('makes the summary and says so with its first headline', async () => {
    const pane = await readPane('Summary');
    await press(pane, 'Generate summary');
    const { book } = pane.desk.state();
    if (book.kind !== 'read') throw new Error('nothing was read');
    const [first = ''] = headlines(book.assessment);
    expect(
      await screen.findByText(new RegExp(`The committee summary is made. ${first.slice(0, 30)}`)),
    ).toBeTruthy();
    expect(textsOn(pane.workbook.now(), 'summary')).toContain('Headlines');
    expect(pane.faults).toEqual([]);
  });

  it('takes what was typed of the committee, and keeps it in the settings', async () => {
    const pane = await readPane('Summary');
    await pane.user.type(await screen.findByLabelText('Committee'), 'Children’s Scrutiny Panel');
    await pane.user.click(screen.getByRole('checkbox', { name: 'Not reported' }));
    await press(pane, 'Generate summary');
    await screen.findByText(/The committee summary is made/);
    const now = pane.workbook.now();
    expect(textsOn(now, 'summary')).toContain('Committee: Children’s Scrutiny Panel');
    expect(textsOn(now, 'summary')).not.toContain('Not reported');
    expect(readSettingsSheet(now.snapshot)).toMatchObject({
      ok: true,
      settings: {
        committee: { name: 'Children’s Scrutiny Panel' },
        summary: { sections: { notReported: false } },
      },
    });
  });

  it('says so while the meeting date typed is no day of the calendar', async () => {
    const pane = await readPane('Summary');
    const field = await screen.findByLabelText(/^Meeting date/);
    const warning = /No calendar has this day/;
    await pane.user.type(field, '2026-13-45');
    expect(await screen.findByText(warning)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await pane.user.clear(field);
    await pane.user.type(field, 'Tuesday 13 January');
    expect(screen.queryByText(warning)).toBeNull();
  });

  it('puts everything back, to the byte', async () => {
    const opened = openBook(SAMPLE);
    const pane = await readPane('Summary', opened);
    await press(pane, 'Generate summary');
    await press(pane, 'Put it back');
    expect(await screen.findByText('The cells are as they were before.')).toBeTruthy();
    expect(pane.workbook.now()).toBe(opened);
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  });

  it('stops at errors, and opens the checks', async () => {
    const pane = await readPane('Summary', openBook('test/workbooks/defects/duplicate-ref.xlsx'));
    const before = pane.workbook.now();
    await press(pane, 'Generate summary');
    expect(await screen.findByText(/No summary was made/)).toBeTruthy();
    expect(pane.desk.state().tab).toBe('checks');
    expect(pane.workbook.now()).toBe(before);
  });

  it('writes nothing where Excel refuses, and says what to do', async () => {
    const pane = await readPane('Summary');
    const before = pane.workbook.now();
    pane.workbook.refuse('A cell is being edited: press Enter or Esc in the sheet, then try again.');
    await press(pane, 'Generate summary');
    expect(await screen.findByText(/A cell is being edited/)).toBeTruthy();
    expect(pane.workbook.now()).toBe(before);
  });
});

describe('the details', () => {
  it('are saved to the settings sheet without a summary', async () => {
    const pane = await readPane('Summary');
    await pane.user.type(await screen.findByLabelText('Agenda item'), '7');
    await press(pane, 'Save these details');
    expect(await screen.findByText(/Saved to the sheet/)).toBeTruthy();
    const now = pane.workbook.now();
    expect(readSettingsSheet(now.snapshot)).toMatchObject({
      ok: true,
      settings: { committee: { agendaItem: '7' } },
    });
    expect(ownSheet(now.snapshot, 'summary')).toBeNull();
  });

  it('stay while another section is looked at', async () => {
    const pane = await readPane('Summary');
    await pane.user.type(await screen.findByLabelText('Contact'), 'Ms Okoro');
    await pane.user.click(screen.getByRole('tab', { name: 'Checks' }));
    await pane.user.click(screen.getByRole('tab', { name: 'Summary' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Contact')).value).toBe('Ms Okoro');
  });
});

it('leads to the section that helps where there is no scorecard', async () => {
  const pane = await readPane('Summary', openBook('test/workbooks/defects/no-scorecard.xlsx'));
  expect(await screen.findByText(/No scorecard was found/)).toBeTruthy();
  await press(pane, 'Open Scorecard');
  expect(pane.desk.state().tab).toBe('scorecard');
});

describe('the preview', () => {
  it('names every sheet that would be written, and writes none', async () => {
    const pane = await readPane('Summary');
    const before = pane.workbook.now();
    await press(pane, 'What will be written');
    const lines = within(await screen.findByRole('list')).getAllByRole('listitem');
    const text = lines.map(({ textContent }) => textContent).join('\n');
    for (const sheet of ['Committee summary', 'Scorecard checks', 'Scorecard settings', 'Scorecard history'])
      expect(text).toContain(`Sheet “${sheet}” is added.`);
    expect(pane.workbook.now()).toBe(before);
  });
});

describe('the text for the covering report', () => {
  /** The title and the headlines as the sheet *Committee summary* has them. */
  const onTheSheet = ({ workbook }: OpenPane): readonly string[] => {
    const texts = textsOn(workbook.now(), 'summary');
    const [title = ''] = texts;
    return [title, ...texts.slice(texts.indexOf('Headlines') + 1, texts.indexOf('Officers’ overview'))];
  };

  it.each(['off', 'suppress 1 to 5'] as const)(
    'is the title and the headlines that the sheet gets, with disclosure %s',
    async (disclosure) => {
      const policy = { ...DEFAULT_SETTINGS.policy, disclosure };
      const opened = smallNumbers();
      const plan = planSettings(opened.snapshot, { ...DEFAULT_SETTINGS, policy });
      const pane = await readPane('Summary', openBytes(applyPlan(opened, plan), 'book.xlsx'));
      const field = await screen.findByLabelText<HTMLTextAreaElement>('Text for the covering report');
      const said = field.value.split('\n');
      await press(pane, 'Generate summary');
      await screen.findByText(/The committee summary is made/);
      expect(said.length).toBeGreaterThan(2);
      expect(said).toEqual(onTheSheet(pane));
      const { book } = pane.desk.state();
      if (book.kind !== 'read') throw new Error('nothing was read');
      const unpublished = headlines(book.assessment);
      if (disclosure === 'off') expect(said.slice(1)).toEqual(unpublished);
      else expect(said.slice(1)).not.toEqual(unpublished);
    },
  );
});

it('has nothing that axe finds wrong', async () => {
  const pane = await readPane('Summary');
  await press(pane, 'What will be written');
  expect(await accessibilityFaults()).toEqual([]);
});
