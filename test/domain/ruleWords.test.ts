import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.ts';
import { ruleWords } from '../../src/domain/ruleWords.ts';

const having = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes });

describe('ruleWords', () => {
  it('says the default rule', () => {
    expect(ruleWords(DEFAULT_POLICY, 'quarter')).toBe(
      'Green: target met. Amber: within 5% of target. Red: otherwise. Compared with the previous quarter. ' +
        'Year-to-date figures are compared with the same period last year.',
    );
  });

  it.each<[Partial<Policy>, string]>([
    [{ green: 5, amber: 10 }, 'Green: target met, or within 5% of target. Amber: within 10% of target.'],
    [{ toleranceKind: 'points', amber: 1 }, 'Amber: within 1 point of target.'],
    [{ boundary: 'worse' }, 'Amber: less than 5% of target.'],
    [{ amber: 0 }, 'Green: target met. No Amber. Red: otherwise.'],
    [{ green: 10, amber: 10, amberIfImproved: true }, 'Amber: improved on the same period last year.'],
    [{ amberIfImproved: true }, 'Amber: within 5% of target, or improved on the same period last year.'],
    [
      { bands: { exceeded: 10, amberSplit: null } },
      'Exceeded: better than target by more than 10% of target.',
    ],
    [
      { bands: { exceeded: null, amberSplit: 2 } },
      'Green-Amber: within 2% of target. Red-Amber: within 5% of target.',
    ],
  ])('says %j', (changes, words) => {
    expect(ruleWords(having(changes), 'quarter')).toContain(words);
  });

  it('says what the trend is compared with, and its limits', () => {
    const trend: Policy['trend'] = {
      ...DEFAULT_POLICY.trend,
      comparedWith: 'same period last year',
      second: 'average of the last four',
      q1Previous: 'none',
      noMaterialChange: 1,
      fewestCases: 10,
    };
    const words = ruleWords(having({ trend }), 'month');
    expect(words).toContain(
      'Compared with the same month last year, and with the average of the last four months.',
    );
    expect(words).toContain('The first period of a year is compared with none.');
    expect(words).toContain('A change of up to 1 point is No change. Counts under 10 have no trend.');
  });
});
