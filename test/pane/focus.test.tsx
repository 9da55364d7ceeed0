/** @jest-environment ./test/pane/environment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import { openBook } from '../openBook.ts';
import { type OpenPane, readPane, renderPane } from './renderPane.tsx';

const REFUSAL = 'A cell is being edited: press Enter or Esc in the sheet, then try again.';

const press = async ({ user }: OpenPane, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

/** The section, told by its tab. */
const panel = (name: string): HTMLElement => screen.getByRole('tabpanel', { name });

const isIdle = ({ desk }: OpenPane): Promise<void> =>
  waitFor(() => expect(desk.state().activity.kind).toBe('idle'));

describe('the keyboard, where the button that was pressed goes away,', () => {
  it('is in the section that was read', async () => {
    const pane = renderPane();
    await press(pane, 'Read the workbook');
    await screen.findByRole('heading', { name: 'What was read' });
    expect(document.activeElement).toBe(panel('Scorecard'));
  });

  it('is in the section after what was said is dismissed', async () => {
    const pane = renderPane();
    pane.workbook.refuse(REFUSAL);
    await press(pane, 'Read the workbook');
    await press(pane, 'Dismiss');
    expect(document.activeElement).toBe(panel('Scorecard'));
  });

  it('is in the section after a press was put back', async () => {
    const pane = await readPane('Summary');
    await press(pane, 'Generate summary');
    await screen.findByText(/The committee summary is made/);
    const [first] = screen.getAllByRole('button', { name: 'Put back the summary' });
    if (first === undefined) throw new Error('nothing to put back');
    await pane.user.click(first);
    await screen.findByText(/The cells are as they were before/);
    expect(document.activeElement).toBe(panel('Summary'));
  });

  it('is in the section after changed cells were read again', async () => {
    const pane = await readPane('Summary');
    act(pane.workbook.change);
    await press(pane, 'Read again');
    await isIdle(pane);
    expect(document.activeElement).toBe(panel('Summary'));
  });

  it('is in the section after a task was cancelled', async () => {
    const pane = await readPane('Summary');
    let open = (): void => {};
    pane.workbook.hold(
      () =>
        new Promise((resolve) => {
          open = resolve;
        }),
    );
    await press(pane, 'Generate summary');
    await press(pane, 'Cancel');
    act(open);
    await isIdle(pane);
    expect(document.activeElement).toBe(panel('Summary'));
  });

  it('is in the checks where errors stopped the summary', async () => {
    const pane = await readPane('Summary', openBook('test/workbooks/defects/duplicate-ref.xlsx'));
    await press(pane, 'Generate summary');
    await screen.findByText(/No summary was made/);
    expect(document.activeElement).toBe(panel('Checks'));
  });

  it('stays where the button stays', async () => {
    const pane = await readPane('Scorecard');
    await press(pane, 'Read again');
    await isIdle(pane);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read again' }));
  });

  it('is not called back from where a person has gone', async () => {
    const pane = renderPane();
    pane.workbook.refuse(REFUSAL);
    await press(pane, 'Read the workbook');
    (await screen.findByRole('button', { name: 'Dismiss' })).focus();
    act(() => (document.activeElement as HTMLElement).blur());
    act(pane.desk.dismiss);
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
});
