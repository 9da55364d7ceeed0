/** The rules as they are typed, and what the schema makes of them. */
import fc from 'fast-check';
import {
  DEFAULT_DRAFT,
  draftOf,
  isSamePolicy,
  type PolicyDraft,
  parseDraft,
} from '../../src/app/pane/ratings/policyDraft.ts';
import { COMPARISONS, DEFAULT_POLICY, type Policy } from '../../src/domain/policy.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';

const amount = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);

const policies: fc.Arbitrary<Policy> = fc
  .record({
    limits: fc.tuple(amount, amount, amount).map((three) => three.toSorted((a, b) => a - b)),
    exceeded: fc.option(amount),
    hasSplit: fc.boolean(),
    toleranceKind: fc.constantFrom('percent of target' as const, 'points' as const),
    boundary: fc.constantFrom('better' as const, 'worse' as const),
    amberIfImproved: fc.boolean(),
    trend: fc.record({
      comparedWith: fc.constantFrom(...COMPARISONS),
      second: fc.option(fc.constantFrom(...COMPARISONS)),
      q1Previous: fc.constantFrom('last year' as const, 'none' as const),
      cumulativeMeasures: fc.constantFrom('same period last year' as const, 'as others' as const),
      noMaterialChange: amount,
      noMaterialChangeKind: fc.constantFrom('points' as const, 'percent' as const),
      fewestCases: fc.nat(30),
    }),
  })
  .map(({ limits: [green = 0, split = 0, amber = 0], exceeded, hasSplit, ...rest }) => ({
    ...rest,
    green,
    amber,
    bands: exceeded === null && !hasSplit ? null : { exceeded, amberSplit: hasSplit ? split : null },
    disclosure: 'off' as const,
  }));

const parse = (changed: Partial<PolicyDraft>) =>
  parseDraft({ ...DEFAULT_DRAFT, ...changed } as PolicyDraft, DEFAULT_SETTINGS);

describe('a draft', () => {
  it('says every policy, there and back', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const parsed = parseDraft(draftOf(policy), { ...DEFAULT_SETTINGS, policy });
        expect(parsed).toEqual({ ok: true, policy });
        expect(parsed.ok && isSamePolicy(parsed.policy, policy)).toBe(true);
      }),
    );
  });

  it.each<{ readonly what: string; readonly typed: Partial<PolicyDraft>; readonly policy: Partial<Policy> }>([
    { what: 'blanks round a number', typed: { amber: ' 7.5 ' }, policy: { amber: 7.5 } },
    { what: 'empty where there must be a number: the default', typed: { amber: '' }, policy: { amber: 5 } },
    {
      what: 'one band of two',
      typed: { 'bands.exceeded': '10' },
      policy: { bands: { exceeded: 10, amberSplit: null } },
    },
    {
      what: 'no bands, once both are emptied',
      typed: { 'bands.exceeded': '', 'bands.amberSplit': ' ' },
      policy: { bands: null },
    },
  ])('takes $what', ({ typed, policy }) => {
    expect(parse(typed)).toEqual({ ok: true, policy: { ...DEFAULT_POLICY, ...policy } });
  });

  it.each<{ readonly typed: Partial<PolicyDraft>; readonly path: string; readonly said: RegExp }>([
    { typed: { amber: 'five' }, path: 'amber', said: /a number, 0 or more; it says “five”/ },
    { typed: { amber: '1e3' }, path: 'amber', said: /a number, 0 or more/ },
    { typed: { green: '-1' }, path: 'green', said: /0 or more; it says -1/ },
    { typed: { amber: '101' }, path: 'amber', said: /100 or less/ },
    { typed: { green: '6' }, path: 'amber', said: /below green/ },
    { typed: { 'trend.fewestCases': '2.5' }, path: 'trend.fewestCases', said: /a whole number/ },
    {
      typed: { 'bands.amberSplit': '9' },
      path: 'bands.amberSplit',
      said: /between green \(0\) and amber \(5\)/,
    },
  ])('refuses $typed at its field', ({ typed, path, said }) => {
    const parsed = parse(typed);
    if (parsed.ok) throw new Error('was taken');
    expect([...parsed.problems]).toEqual([[path, expect.stringMatching(said)]]);
  });
});
