/** @jest-environment ./test/pane/environment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import { accessibilityFaults, announced, readPane, renderPane } from './renderPane.tsx';

describe('the pane', () => {
  it('reads nothing before a press', async () => {
    const { desk } = renderPane();
    expect(await screen.findByRole('button', { name: 'Read the workbook' })).toBeTruthy();
    expect(desk.state().book.kind).toBe('unread');
  });

  it.each(['Scorecard', 'Checks', 'Status and trend', 'Summary'])('has a section %s', (name) => {
    renderPane();
    expect(screen.getByRole('tab', { name })).toBeTruthy();
  });

  it('says that cells have changed since, and reads again', async () => {
    const { user, workbook, desk } = await readPane('Summary');
    act(workbook.change);
    await user.click(await screen.findByRole('button', { name: 'Read again' }));
    expect(desk.state().book).toMatchObject({ kind: 'read', isChanged: false });
    expect(screen.queryByText(/Cells have changed/)).toBeNull();
  });

  it('says what Excel refuses', async () => {
    const { user, workbook } = renderPane();
    workbook.refuse('A cell is being edited: press Enter or Esc in the sheet, then try again.');
    await user.click(await screen.findByRole('button', { name: 'Read the workbook' }));
    expect(await screen.findByText(/A cell is being edited/)).toBeTruthy();
  });

  it('tells a screen reader what the last press came to', async () => {
    const { user, workbook } = renderPane();
    workbook.refuse('A cell is being edited: press Enter or Esc in the sheet, then try again.');
    await user.click(await screen.findByRole('button', { name: 'Read the workbook' }));
    await waitFor(() => expect(announced()).toContain('A cell is being edited'));
  });

  it('has nothing that axe finds wrong', async () => {
    renderPane();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
