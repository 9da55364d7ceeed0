/** @jest-environment ./test/pane/environment.cjs */
import { screen, within } from '@testing-library/react';
import type { XlsxWorkbook } from '../../src/hosts/xlsx/xlsxWorkbook.ts';
import { placeText } from '../../src/sheets/address.ts';
import { readSettingsSheet } from '../../src/sheets/readSettingsSheet.ts';
import { openBook, openBytes } from '../openBook.ts';
import { plainBook } from '../workbooks/plainBook.ts';
import { accessibilityFaults, type OpenPane, readPane } from './renderPane.tsx';

const defect = (name: string): XlsxWorkbook => openBook(`test/workbooks/defects/${name}.xlsx`);
const press = async ({ user }: OpenPane, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

/** So many measures, each with a text where its figure should be. */
const untidyBook = (measures: number): XlsxWorkbook =>
  openBytes(
    plainBook([
      {
        name: 'Scorecard',
        rows: [
          ['Scorecard, Quarter 2 2025/26'],
          ['Ref', 'Measure', 'Good is', 'Unit', 'Q2 2025/26', 'Target'],
          ...Array.from({ length: measures }, (_, at) => [
            `M${at + 1}`,
            `Visits made in area ${at + 1}`,
            'High',
            'Number',
            '12',
            10,
          ]),
        ],
      },
    ]),
    'untidy.xlsx',
  );

const blocking = ({ desk }: OpenPane): number => {
  const { book } = desk.state();
  if (book.kind !== 'read') throw new Error('nothing was read');
  return book.blocking.length;
};

const settingsOf = ({ workbook }: OpenPane) => {
  const parsed = readSettingsSheet(workbook.now().snapshot);
  if (!parsed?.ok) throw new Error('no settings');
  return parsed.settings;
};

describe('the list', () => {
  it('shows the gravest findings first, with message, advice and cell', async () => {
    await readPane('Checks', defect('duplicate-ref'));
    expect(await screen.findByRole('heading', { name: 'Errors' })).toBeTruthy();
    const [item] = within(screen.getByRole('list', { name: 'Errors' })).getAllByRole('listitem');
    expect(item?.textContent).toMatch(/The ref A1 is used for more than one measure/);
    expect(item?.textContent).toMatch(/Give each measure a ref of its own/);
    expect(screen.getByText(/1 error stands in the way/)).toBeTruthy();
  });

  it('is filtered by severity, with counts', async () => {
    const pane = await readPane('Checks', openBook('test/workbooks/corpus/bracknell-forest-2024-25-q3.xlsx'));
    expect(await screen.findByRole('button', { name: 'Warnings (25)', pressed: true })).toBeTruthy();
    await press(pane, 'Notes (2)');
    expect(within(screen.getByRole('list', { name: 'Notes' })).getAllByRole('listitem')).toHaveLength(2);
    await press(pane, 'Errors (0)');
    expect(screen.queryByRole('list', { name: 'Errors' })).toBeNull();
    expect(screen.getByText(/No errors/)).toBeTruthy();
  });

  it('leads to the cell', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, 'Go to Scorecard!A5');
    expect(pane.workbook.shown).toEqual([{ sheet: 'Scorecard', row: 4, column: 0 }]);
  });

  it('shows fifty of thousands, and more at a press', async () => {
    const pane = await readPane('Checks', untidyBook(2_000));
    const list = await screen.findByRole('list', { name: 'Warnings' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('Showing 50 of 2,000')).toBeTruthy();
    await press(pane, 'Show 50 more');
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(100);
    expect(document.activeElement).toBe(items[50]);
  });

  it('says where there is no scorecard that the section Scorecard helps', async () => {
    const pane = await readPane('Checks', defect('no-scorecard'));
    expect(await screen.findByText(/No scorecard was found/)).toBeTruthy();
    await press(pane, 'Open Scorecard');
    expect(pane.desk.state().tab).toBe('scorecard');
  });
});

describe('accepting a finding', () => {
  it('needs a reason', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await press(pane, 'Accept');
    expect(await screen.findByText(/Say why it may stand/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Why it may stand/ }));
    expect(blocking(pane)).toBe(1);
  });

  it('unblocks the summary and is kept, with initials and date as typed', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Two teams report the same ref');
    await pane.user.type(screen.getByRole('textbox', { name: 'Your initials' }), 'JS');
    await pane.user.type(screen.getByRole('textbox', { name: 'Date' }), '20 Nov');
    await press(pane, 'Accept');
    expect(await screen.findByText('Nothing stands in the way of a summary.')).toBeTruthy();
    expect(blocking(pane)).toBe(0);
    expect(settingsOf(pane).accepted).toMatchObject([
      {
        code: 'duplicate-ref',
        cell: 'Scorecard!A5',
        reason: 'Two teams report the same ref',
        by: 'JS',
        on: '20 Nov',
      },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Errors' }));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('has no date or initials unless they are typed', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Agreed');
    await press(pane, 'Accept');
    await screen.findByText('Nothing stands in the way of a summary.');
    expect(settingsOf(pane).accepted).toMatchObject([{ by: null, on: null }]);
  });

  it('can be taken back', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Agreed');
    await press(pane, 'Accept');
    await press(pane, 'Accepted (1)');
    expect(await screen.findByText('Accepted: Agreed')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, /^Take back: /);
    expect(await screen.findByText(/1 error stands in the way/)).toBeTruthy();
    expect(blocking(pane)).toBe(1);
    expect(settingsOf(pane).accepted).toEqual([]);
  });

  it('that has lapsed starts from the earlier reason, and is of what was accepted', async () => {
    const pane = await readPane('Checks', defect('acceptance-lapsed'));
    await press(pane, 'Notes (1)');
    await press(pane, /^Accept: /);
    await press(pane, 'Accept');
    await press(pane, 'Accepted (1)');
    expect(await screen.findByText('Accepted: The figure is late')).toBeTruthy();
    expect(screen.getByText(/blank and nothing says why/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Notes (0)' })).toBeTruthy();
    expect(settingsOf(pane).accepted).toMatchObject([{ code: 'missing-reading-no-reason' }]);
  });

  it('can be left, and the keyboard is where it was', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, 'Cancel');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Accept: / }));
  });

  it('keeps what was typed where Excel refuses', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Agreed');
    pane.workbook.refuse('A cell is being edited: press Enter or Esc in the sheet, then try again.');
    await press(pane, 'Accept');
    expect(await screen.findByText(/A cell is being edited/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Why/ }).value).toBe('Agreed');
  });
});

describe('repairing', () => {
  const repairs = ({ desk }: OpenPane): readonly string[] => {
    const { book } = desk.state();
    if (book.kind !== 'read') throw new Error('nothing was read');
    return book.assessment.findings.flatMap(({ repair }) =>
      repair === null ? [] : [placeText(repair.place)],
    );
  };

  it('changes one cell after a preview', async () => {
    const pane = await readPane('Checks', defect('text-numbers'));
    const before = repairs(pane);
    const [cell = ''] = before;
    await press(pane, new RegExp(`^Repair: .*${cell}$`));
    expect(await screen.findByText(/as text becomes the number/)).toBeTruthy();
    expect(repairs(pane)).toEqual(before);
    await press(pane, 'Repair this cell');
    expect(await screen.findByText('1 cell repaired.')).toBeTruthy();
    expect(repairs(pane)).toEqual(before.slice(1));
    expect(pane.faults).toEqual([]);
  });

  it('changes all of them after a preview', async () => {
    const pane = await readPane('Checks', openBook('test/workbooks/corpus/bracknell-forest-2024-25-q3.xlsx'));
    await screen.findByRole('heading', { name: 'Warnings' });
    const count = repairs(pane).length;
    expect(count).toBeGreaterThan(1);
    await press(pane, `Numbers held as text (${count})`);
    const list = await screen.findByRole('list', { name: 'What each cell would become' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(count);
    expect(await accessibilityFaults()).toEqual([]);
    await press(pane, `Repair all ${count} cells`);
    expect(await screen.findByText(`${count} cells repaired.`)).toBeTruthy();
    expect(repairs(pane)).toEqual([]);
    expect(screen.queryByRole('button', { name: /Numbers held as text/ })).toBeNull();
  });
});

it('has nothing that axe finds wrong', async () => {
  const pane = await readPane('Checks', openBook('test/workbooks/corpus/bracknell-forest-2024-25-q3.xlsx'));
  await press(pane, /^Warnings/);
  expect(await accessibilityFaults()).toEqual([]);
});
