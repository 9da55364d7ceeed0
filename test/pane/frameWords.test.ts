import { noticeIntent, noticeWords } from '../../src/app/pane/words/frameWords.ts';

const cell = (row: number) => ({ sheet: 'Scorecard', row, column: 5 });

describe('what a press came to', () => {
  it.each([
    [{ kept: [], left: [], gone: [] }, 'The cells are as they were before.'],
    [
      { kept: [cell(6)], left: [], gone: [] },
      'The cells are as they were before. Left alone: 1 cell changed since then (Scorecard!F7).',
    ],
    [
      { kept: [1, 2, 3, 4, 5, 6, 7].map(cell), left: ['Committee summary'], gone: [] },
      'The cells are as they were before. Left alone: 7 cells changed since then (Scorecard!F2, Scorecard!F3, Scorecard!F4, Scorecard!F5, Scorecard!F6 and 2 more); what somebody has typed on since: “Committee summary”.',
    ],
    [
      { kept: [], left: [], gone: ['Q2'] },
      'The cells are as they were before. Left alone: what is no longer there: “Q2”.',
    ],
  ])('put back %j', (put, words) => {
    expect(noticeWords({ kind: 'put-back', put })).toBe(words);
  });

  it('written, and then not to be read', () => {
    expect(
      noticeWords({ kind: 'unread', after: { kind: 'saved', hasSummary: false }, advice: 'Excel is busy.' }),
    ).toBe(
      `${noticeWords({ kind: 'saved', hasSummary: false })} Excel could not be read afterwards: Excel is busy.`,
    );
  });

  it('saved, while a summary shows the old', () => {
    expect(noticeWords({ kind: 'saved', hasSummary: true })).toContain('The committee summary still shows');
    expect(noticeWords({ kind: 'saved', hasSummary: false })).not.toContain('summary still shows');
  });

  it('made, but not beside a protected scorecard, is no plain success', () => {
    expect(noticeIntent({ kind: 'made', headlines: [], leftOut: ['Q2'] })).toBe('warning');
    expect(noticeIntent({ kind: 'made', headlines: [], leftOut: [] })).toBe('success');
  });
});
