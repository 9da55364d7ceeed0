import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { POLICY_FIELDS, type PolicyField } from '../../src/domain/policyFields.ts';
import { parseSettings } from '../../src/domain/settingsSchema.ts';

const fields: readonly (readonly [string, PolicyField])[] = Object.entries(POLICY_FIELDS);

/** The value that a policy has at a name with dots; null where a group on the way is null. */
const valueAt = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (value === null ? null : (value as Record<string, unknown>)[name]),
      DEFAULT_POLICY,
    );

/** `{ policy: { trend: { second: value } } }` for `trend.second`. */
const settingsWith = (path: string, value: unknown): unknown =>
  ['policy', ...path.split('.')].reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

describe.each(fields)('the policy number %s', (path, field) => {
  it('has the default that the policy has', () => {
    expect(field.default).toBe(valueAt(path) ?? null);
  });

  it('has a label, a meaning and a source', () => {
    for (const words of [field.label, field.meaning, field.source]) expect(words).toMatch(/^\S.*\S$/);
  });

  it('is known to the settings, with what it may be', () => {
    const wrong = parseSettings(settingsWith(path, { not: 'a value' }));
    const wrongPaths = wrong.ok ? [] : wrong.problems.map((problem) => problem.path);
    expect(wrongPaths).toEqual([`policy.${path}`]);
    const right =
      field.kind === 'choice' ? field.choices : field.kind === 'number' ? [field.least] : [true, false];
    const tried = right.map((value) => parseSettings(settingsWith(path, value)).ok);
    expect(tried).toEqual(right.map(() => true));
  });
});

it('every number of the policy has its words', () => {
  const leaves = (value: object, before: string): readonly string[] =>
    Object.entries(value).flatMap(([name, inner]) =>
      inner !== null && typeof inner === 'object' ? leaves(inner, `${before}${name}.`) : [`${before}${name}`],
    );
  const bands = { bands: { exceeded: 0, amberSplit: 0 } };
  const paths = leaves({ ...DEFAULT_POLICY, ...bands }, '');
  expect([...paths].sort()).toEqual(fields.map(([path]) => path).sort());
});
