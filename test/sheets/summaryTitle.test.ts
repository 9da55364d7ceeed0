import type { ScorecardSheet } from '../../src/domain/scorecard.ts';
import { summaryTitle } from '../../src/sheets/summaryTitle.ts';
import { anAssessment, aSheet } from './anAssessment.ts';

/** One sheet for each title. */
const titled = (...titles: readonly (string | null)[]): readonly ScorecardSheet[] =>
  titles.map((title, index) => aSheet([], { sheet: `Sheet ${index + 1}`, title }));

const titleOf = (sheets: readonly ScorecardSheet[]): string => summaryTitle(anAssessment({ sheets }));

describe('the title', () => {
  it.each<[string, readonly (string | null)[], string]>([
    ['one service', ["Children's social care scorecard, Q2 2025/26"], "Children's social care"],
    ['one service on two sheets', ['Adult care, Q2 2025/26', 'Adult Care, September 2025'], 'Adult care'],
    ['a stub', ['Corporate, Quarter 2 2025/26'], 'Corporate performance'],
    ['a stub on two sheets', ['Finance', 'Finance scorecard'], 'Finance performance'],
    ['two services', ['Adult care: Q2 2025/26', 'Housing: Q2 2025/26'], 'Performance summary'],
    ['a service on one sheet of two', [null, "Children's"], 'Performance summary'],
    ['a service on the first of two', ["Children's", 'Q2 2025/26'], 'Performance summary'],
    ['many', ['Housing', 'Roads', 'Waste'], 'Performance summary'],
    ['none', [null], 'Performance summary'],
    ['a period alone', ['Quarter 2 2025/26'], 'Performance summary'],
    ['the paper alone', ['Performance scorecard, Quarter 2 2025/26'], 'Performance summary'],
    ['a kind of paper alone', ['Balanced scorecard'], 'Performance summary'],
  ])('of %s is a service or neutral, with the period in words', (_, titles, service) => {
    expect(titleOf(titled(...titles))).toBe(`${service}, Quarter 2 2025/26 (July to September 2025)`);
  });

  it('is the first table’s of a sheet that holds two', () => {
    const tables = ['Adult care', null].map((title) => aSheet([], { title }));
    expect(titleOf(tables)).toMatch(/^Adult care, /);
  });

  it('names no period where none is known', () => {
    expect(summaryTitle(anAssessment({ sheets: titled('Thriving residents'), period: 'unknown' }))).toBe(
      'Thriving residents',
    );
  });
});
