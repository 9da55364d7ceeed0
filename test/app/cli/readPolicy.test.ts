/** The rule numbers that a person wants to try, and what is said of those that cannot be. */
import { readPolicy } from '../../../src/app/cli/readPolicy.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy.ts';
import { POLICY_FIELDS } from '../../../src/domain/policyFields.ts';

const LONG: Policy = {
  ...DEFAULT_POLICY,
  amber: 7,
  bands: { exceeded: 10, amberSplit: null },
  trend: { ...DEFAULT_POLICY.trend, second: 'same period last year' },
};

const read = (words: readonly string[], inForce = LONG) => readPolicy(inForce, words);

describe('another policy', () => {
  it('is none where nothing is said', () => {
    expect(read([])).toEqual({ ok: true, policy: null });
  });

  it.each<readonly [readonly string[], Partial<Policy>]>([
    [['amber=10'], { amber: 10 }],
    [['amber = 10'], { amber: 10 }],
    [['amber=10', 'amber=12'], { amber: 12 }],
    [['green=2', 'toleranceKind=points'], { green: 2, toleranceKind: 'points' }],
    [['amberIfImproved=true'], { amberIfImproved: true }],
    [['amberIfImproved=Yes'], { amberIfImproved: true }],
    [['bands.exceeded=none'], { bands: { exceeded: null, amberSplit: null } }],
    [['bands.amberSplit=3'], { bands: { exceeded: 10, amberSplit: 3 } }],
    [['trend.second=none'], { trend: { ...LONG.trend, second: null } }],
    [['trend.q1Previous=none'], { trend: { ...LONG.trend, q1Previous: 'none' } }],
    [
      ['trend.comparedWith=same period last year'],
      { trend: { ...LONG.trend, comparedWith: 'same period last year' } },
    ],
  ])('%j changes that alone', (words, changed) => {
    expect(read(words)).toEqual({ ok: true, policy: { ...LONG, ...changed } });
  });

  it('gives bands where there were none', () => {
    const found = read(['bands.exceeded=5'], DEFAULT_POLICY);
    expect(found).toMatchObject({ ok: true, policy: { bands: { exceeded: 5, amberSplit: null } } });
  });

  it.each([
    ['amber', '“amber” is not of the form'],
    ['=5', '“=5” is not of the form'],
    ['ambr=5', '--policy knows no “ambr”'],
    ['trend=x', '--policy knows no “trend”'],
    ['amber=', '“amber” must be a number, 0 or more; it says “”'],
    ['amber=ten', '“amber” must be a number, 0 or more; it says “ten”'],
    ['amber=Infinity', '“amber” must be a number'],
    ['amber=-1', '“amber” must be a number, 0 or more; it says -1'],
    ['amber=none', '“amber” must be a number'],
    ['trend.fewestCases=1.5', '“trend.fewestCases” must be a whole number'],
    ['boundary=best', '“boundary” must be one of “better”, “worse”; it says “best”'],
    ['amberIfImproved=perhaps', '“amberIfImproved” must be true or false'],
    ['green=50', '“amber” may not be below green'],
  ])('%s is refused: %s', (words, said) => {
    const found = read([words]);
    expect(found.ok ? '' : found.line).toContain(said);
  });

  it('lists every name that is known where one is not', () => {
    const found = read(['nothing=1']);
    for (const name of Object.keys(POLICY_FIELDS)) expect(found.ok ? '' : found.line).toContain(name);
  });
});
