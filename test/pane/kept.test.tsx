/** @jest-environment ./test/pane/environment.cjs */
import { screen, within } from '@testing-library/react';
import { openBook } from '../openBook.ts';
import { type OpenPane, readPane } from './renderPane.tsx';

const defect = (name: string) => openBook(`test/workbooks/defects/${name}.xlsx`);

const press = async ({ user }: OpenPane, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

/** Another section is looked at, and this one again. */
async function lookAway({ user }: OpenPane, section: string): Promise<void> {
  await user.click(screen.getByRole('tab', { name: 'Summary' }));
  await screen.findByRole('button', { name: 'Generate summary' });
  await user.click(screen.getByRole('tab', { name: section }));
}

const reason = (): Promise<HTMLTextAreaElement> =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Why it may stand/ });

describe('a reason being typed', () => {
  it('stays while another section is looked at, and the keyboard stays at the tab', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Two teams report');
    await pane.user.type(screen.getByRole('textbox', { name: 'Your initials' }), 'JS');
    await lookAway(pane, 'Checks');
    expect((await reason()).value).toBe('Two teams report');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your initials' }).value).toBe('JS');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Checks' }));
  });

  it('stays while other findings are listed', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Two teams report');
    await press(pane, /^Accepted \(/);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press(pane, /^Errors \(/);
    expect((await reason()).value).toBe('Two teams report');
  });

  it('is forgotten once it is cancelled', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Two teams report');
    await press(pane, 'Cancel');
    await press(pane, /^Accept: /);
    expect((await reason()).value).toBe('');
  });

  it('is not asked for again when what was accepted is taken back', async () => {
    const pane = await readPane('Checks', defect('duplicate-ref'));
    await press(pane, /^Accept: /);
    await pane.user.keyboard('Agreed');
    await press(pane, 'Accept');
    await press(pane, 'Accepted (1)');
    await press(pane, /^Take back: /);
    await press(pane, 'Errors (1)');
    expect(await screen.findByRole('button', { name: /^Accept: /, expanded: false })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what is said of the scorecard', () => {
  it('stays while another section is looked at: headings', async () => {
    const pane = await readPane('Scorecard', defect('nothing-wrong'));
    await press(pane, 'Correct the headings');
    await pane.user.type(screen.getByRole('textbox', { name: 'Row of the headings' }), '3');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Commentary' }), 'D: Unit');
    await lookAway(pane, 'Scorecard');
    const row = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Row of the headings' });
    expect(row.value).toBe('3');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Commentary' }).value).toBe('D');
  });

  it('stays while another section is looked at: which way is good', async () => {
    const pane = await readPane('Scorecard', defect('unknown-polarity'));
    await press(pane, /^Say which way is good/);
    const choice = async () =>
      within(await screen.findByRole('list', { name: 'Say which way is good' })).getByRole<HTMLSelectElement>(
        'combobox',
      );
    await pane.user.selectOptions(await choice(), 'Lower is good');
    await lookAway(pane, 'Scorecard');
    expect((await choice()).value).toBe('lower');
    expect(screen.getByRole('button', { name: 'Save for 1 measure' })).toBeTruthy();
  });

  it('stays while another section is looked at: the period', async () => {
    const pane = await readPane('Scorecard', defect('period-unknown'));
    await press(pane, 'Assess another period');
    const field = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Period to assess' });
    await pane.user.type(await field(), 'Q2 2025');
    await lookAway(pane, 'Scorecard');
    expect((await field()).value).toBe('Q2 2025');
  });

  it('is what the settings say once it was saved and put back', async () => {
    const pane = await readPane('Scorecard', defect('nothing-wrong'));
    const field = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Period to assess' });
    await press(pane, 'Assess another period');
    await pane.user.selectOptions(field(), 'Q1 2025/26');
    await press(pane, 'Save the period');
    await press(pane, 'Put back the settings');
    await screen.findByText(/The cells are as they were before/);
    await press(pane, 'Assess another period');
    expect(field().value).toBe('');
  });
});
