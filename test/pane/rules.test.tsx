/** @jest-environment ./test/pane/environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import type { AssessedMeasure, Assessment } from '../../src/domain/assessment.ts';
import { POLICY_FIELDS } from '../../src/domain/policyFields.ts';
import { ownSheet } from '../../src/sheets/ownNames.ts';
import { readSettingsSheet } from '../../src/sheets/readSettingsSheet.ts';
import { openBook } from '../openBook.ts';
import { accessibilityFaults, type OpenPane, readPane, SAMPLE } from './renderPane.tsx';

const press = async ({ user }: OpenPane, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const assessmentOf = ({ desk }: OpenPane): Assessment => {
  const { book } = desk.state();
  if (book.kind !== 'read') throw new Error('nothing was read');
  return book.assessment;
};

const corpus = (name: string): string => `test/workbooks/corpus/${name}.xlsx`;
const BRACKNELL = corpus('bracknell-forest-2024-25-q3');

async function openRules(path: string = BRACKNELL): Promise<OpenPane> {
  const pane = await readPane('Status and trend', openBook(path));
  await press(pane, 'Rules of the ratings');
  await screen.findByRole('form', { name: 'Rules' });
  return pane;
}

/** What is typed or chosen, by the label of its rule; a switch is pressed. */
type Typed = Readonly<Record<string, string | true>>;

async function fillIn({ user }: OpenPane, typed: Typed): Promise<void> {
  for (const [label, value] of Object.entries(typed)) {
    const control = screen.getByLabelText(label);
    if (value === true) await user.click(control);
    else if (control instanceof HTMLSelectElement) await user.selectOptions(control, value);
    else {
      await user.clear(control);
      await user.type(control, value);
    }
  }
}

const changeItems = (): readonly HTMLElement[] => {
  const list = screen.queryByRole('list', { name: 'What would change' });
  return list === null ? [] : within(list).queryAllByRole('listitem');
};

const titleOf = ({ measure: { ref, name } }: AssessedMeasure): string =>
  ref === null ? name : `${ref} ${name}`;

/** The lines that say how each measure went from one assessment to the other, as a person who compares them would. */
const compared = (before: Assessment, after: Assessment): readonly string[] =>
  before.measures.flatMap((then, at) => {
    const now = after.measures[at];
    if (now === undefined) throw new Error('a measure was lost');
    const lines = [
      ...(then.rating.status === now.rating.status
        ? []
        : [`Status from ${then.rating.status} to ${now.rating.status}`]),
      ...(then.trend.direction === now.trend.direction
        ? []
        : [`Trend from ${then.trend.direction} to ${now.trend.direction}`]),
    ];
    return lines.length === 0 ? [] : [`${titleOf(then)}${lines.join('')}${now.why}`];
  });

describe('the rules', () => {
  it('have a field each, with meaning, unit and default', async () => {
    await openRules();
    for (const field of Object.values(POLICY_FIELDS)) {
      const control = screen.getByLabelText(field.label);
      const said = document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;
      expect(said).toContain(field.meaning);
      expect(said).toContain(`Default: ${String(field.default ?? 'none').replace('false', 'no')}.`);
      if (field.kind === 'number') expect(said).toContain(field.unit);
      expect(said).not.toContain(field.source);
    }
  });

  it('say who rates so, when asked', async () => {
    const pane = await openRules();
    await pane.user.click(screen.getByRole('checkbox', { name: 'Show who rates so' }));
    for (const { source } of Object.values(POLICY_FIELDS))
      expect(screen.getByText(`Source: ${source}`)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('a dry run', () => {
  it.each<{ readonly book: string; readonly typed: Typed }>([
    { book: SAMPLE, typed: { 'Amber tolerance': '20', 'Trend is compared with': 'same period last year' } },
    { book: SAMPLE, typed: { 'Improved on last year is Amber': true, 'On the very boundary': 'worse' } },
    { book: BRACKNELL, typed: { 'Amber tolerance': '0', 'No material change up to': '40' } },
    { book: BRACKNELL, typed: { 'Trend is compared with': 'average of the last four' } },
    {
      book: corpus('bracknell-forest-2024-25-q4'),
      typed: { 'Trend is compared with': 'same period last year' },
    },
    { book: corpus('maidstone-2018-19-q3'), typed: { 'Tolerance is counted in': 'points' } },
    { book: corpus('hertfordshire-2006-07'), typed: { 'Exceeded beyond': '5' } },
  ])('says what applying does, and changes nothing itself: $book, $typed', async ({ book, typed }) => {
    const pane = await openRules(book);
    const before = assessmentOf(pane);
    const opened = pane.workbook.now();
    await fillIn(pane, typed);
    await press(pane, 'See what would change');
    const promised = changeItems().map((item) =>
      (item.textContent ?? '').replace(/(?:'[^']+'|[\w ]+)![A-Z]+\d+$/, ''),
    );
    expect(pane.workbook.now()).toBe(opened);
    await press(pane, 'Apply these rules');
    await screen.findByText(/Saved to the sheet/);
    expect(promised.length).toBeGreaterThan(0);
    expect(promised).toEqual(compared(before, assessmentOf(pane)));
    expect(screen.getByText('These are the rules in force.')).toBeTruthy();
    expect(pane.faults).toEqual([]);
  });

  it('counts what would change, and says so where nothing would', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': '20' });
    await press(pane, 'See what would change');
    expect(
      screen.getByText(
        `${changeItems().length} of 10 measures would have another status; no trend would change.`,
      ),
    ).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await fillIn(pane, { 'Amber tolerance': '5.001' });
    expect(changeItems()).toEqual([]);
    await press(pane, 'See what would change');
    expect(screen.getByText('None of 10 measures would have another status or trend.')).toBeTruthy();
  });

  it('is asked for anew once a rule is typed again', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': '20' });
    await press(pane, 'See what would change');
    await fillIn(pane, { 'Green tolerance': '3' });
    expect(screen.queryByRole('button', { name: 'Apply these rules' })).toBeNull();
  });
});

describe('applying', () => {
  it('keeps the rules in the settings sheet, and nothing else is written', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': '12.5', 'Long trend is compared with': 'same period last year' });
    await press(pane, 'See what would change');
    await press(pane, 'Apply these rules');
    await screen.findByText(/Saved to the sheet/);
    const { snapshot } = pane.workbook.now();
    expect(readSettingsSheet(snapshot)).toMatchObject({
      ok: true,
      settings: { policy: { amber: 12.5, green: 0, trend: { second: 'same period last year' } } },
    });
    expect(ownSheet(snapshot, 'summary')).toBeNull();
    expect(screen.getByText(/In force: .*within 12.5% of target/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Amber tolerance').value).toBe('12.5');
  });

  it('can be put back', async () => {
    const pane = await openRules();
    const opened = pane.workbook.now();
    await fillIn(pane, { 'Amber tolerance': '12.5' });
    await press(pane, 'See what would change');
    await press(pane, 'Apply these rules');
    await press(pane, 'Put back the settings');
    await screen.findByText('The cells are as they were before.');
    expect(pane.workbook.now()).toBe(opened);
    expect(screen.getByText(/In force: .*within 5% of target/)).toBeTruthy();
  });

  it('keeps what was typed while another section is looked at', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': '12.5' });
    await pane.user.click(screen.getByRole('tab', { name: 'Checks' }));
    await screen.findByRole('button', { name: /^Notes/ });
    await pane.user.click(screen.getByRole('tab', { name: 'Status and trend' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Amber tolerance')).value).toBe('12.5');
  });

  it('keeps what was typed while the rules before it were being saved', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': '12.5' });
    await press(pane, 'See what would change');
    let open = (): void => {};
    pane.workbook.hold(
      () =>
        new Promise((resolve) => {
          open = resolve;
        }),
    );
    await press(pane, 'Apply these rules');
    await fillIn(pane, { 'Amber tolerance': '15' });
    open();
    await screen.findByText(/In force: .*within 12.5% of target/);
    expect(screen.getByLabelText<HTMLInputElement>('Amber tolerance').value).toBe('15');
  });

  it('keeps what was typed where Excel refuses', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': '12.5' });
    await press(pane, 'See what would change');
    pane.workbook.refuse('A cell is being edited: press Enter or Esc in the sheet, then try again.');
    await press(pane, 'Apply these rules');
    expect(await screen.findByText(/A cell is being edited/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Amber tolerance').value).toBe('12.5');
    expect(screen.getByRole('button', { name: 'Apply these rules' })).toBeTruthy();
  });
});

describe('a wrong rule', () => {
  it.each<{ readonly typed: Typed; readonly at: string; readonly said: RegExp }>([
    { typed: { 'Amber tolerance': 'five' }, at: 'Amber tolerance', said: /Must be a number, 0 or more/ },
    { typed: { 'Green tolerance': '7' }, at: 'Amber tolerance', said: /May not be below green/ },
    { typed: { 'Green-Amber up to': '9' }, at: 'Green-Amber up to', said: /Must lie between green/ },
    { typed: { 'Fewest cases for a trend': '-1' }, at: 'Fewest cases for a trend', said: /a whole number/ },
  ])('is refused with what to do, and not written: $typed', async ({ typed, at, said }) => {
    const pane = await openRules();
    const opened = pane.workbook.now();
    await fillIn(pane, typed);
    await press(pane, 'See what would change');
    expect(screen.getByText(/cannot be used yet/)).toBeTruthy();
    expect(screen.getByText(said)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(at)));
    expect(screen.queryByRole('button', { name: 'Apply these rules' })).toBeNull();
    expect(pane.workbook.now()).toBe(opened);
  });

  it('has nothing that axe finds wrong', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': 'five' });
    await press(pane, 'See what would change');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is gone once the defaults are filled in', async () => {
    const pane = await openRules();
    await fillIn(pane, { 'Amber tolerance': 'five' });
    await press(pane, 'See what would change');
    await press(pane, 'Fill in the defaults');
    expect(screen.queryByText(/cannot be used yet/)).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Amber tolerance').value).toBe('5');
  });
});
