/** @jest-environment ./test/pane/environment.cjs */
import { screen } from '@testing-library/react';
import { readPane } from './renderPane.tsx';

let mockFailures = 0;

jest.mock('../../src/app/pane/tabs/ChecksTab.tsx', () => {
  if (mockFailures > 0) {
    mockFailures -= 1;
    throw new Error('Loading chunk 7 failed');
  }
  return jest.requireActual('../../src/app/pane/tabs/ChecksTab.tsx');
});

describe('a section whose part cannot be loaded', () => {
  it('says so, leaves the other sections as they are, and is loaded when tried again', async () => {
    mockFailures = 2;
    // React tells of every error that a boundary has caught.
    const told = jest.spyOn(console, 'error').mockImplementation(() => {});
    const pane = await readPane('Summary');
    await pane.user.type(await screen.findByRole('textbox', { name: 'Contact' }), 'Ms Okoro');
    await pane.user.click(screen.getByRole('tab', { name: 'Checks' }));
    expect(await screen.findByText(/This section could not be shown/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Scorecard for Excel', level: 1 })).toBeTruthy();

    await pane.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/This section could not be shown/);
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: 'Checks' }));

    await pane.user.click(screen.getByRole('tab', { name: 'Summary' }));
    const contact = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Contact' });
    expect(contact.value).toBe('Ms Okoro');

    await pane.user.click(screen.getByRole('tab', { name: 'Checks' }));
    await pane.user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /^Warnings \(/ })).toBeTruthy();
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });
});
