/** Reads the rule numbers that a person wants to try: `amber=10`, `trend.comparedWith=same period last year`. */
import type { Policy } from '../../domain/policy.ts';
import { policyDocument } from '../../domain/policyDocument.ts';
import { POLICY_FIELDS, type PolicyField } from '../../domain/policyFields.ts';
import { parseSettings } from '../../domain/settingsSchema.ts';
import { type Problem, problem } from './problem.ts';

export type ReadPolicy = { readonly ok: true; readonly policy: Policy | null } | Problem;

const FIELDS: ReadonlyMap<string, PolicyField> = new Map(Object.entries(POLICY_FIELDS));

/** What clears a number or a word that may be left empty. */
const NONE = 'none';

const SWITCH_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** The value as a settings file would hold it; what is no such value stays text, for the schema to refuse. */
function settingSaid(field: PolicyField, said: string): unknown {
  // Some choices have `none` among their words.
  if (said === NONE && field.kind !== 'switch' && field.default === null) return null;
  switch (field.kind) {
    case 'number':
      return said !== '' && Number.isFinite(Number(said)) ? Number(said) : said;
    case 'switch':
      return SWITCH_WORDS.get(said.toLowerCase()) ?? said;
    case 'choice':
      return said;
  }
}

/** `data` with a value at a dotted name; the groups on the way are made where they are missing. */
function withValue(data: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const group = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  return { ...group, [name]: rest.length === 0 ? value : withValue(group[name], rest, value) };
}

/**
 * The policy in force with what the words say in its place; null where they say nothing.
 * Names and values are checked as those of a settings file are.
 * @param words each `NAME=VALUE`
 */
export function readPolicy(inForce: Policy, words: readonly string[]): ReadPolicy {
  if (words.length === 0) return { ok: true, policy: null };
  let asked: unknown = policyDocument(inForce);
  for (const text of words) {
    const [, name = '', said = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (name === '') return problem(`“${text}” is not of the form --policy NAME=VALUE, such as amber=10.`);
    const field = FIELDS.get(name.trim());
    if (field === undefined) {
      return problem(
        `--policy knows no “${name.trim()}”; the names known are ${[...FIELDS.keys()].join(', ')}.`,
      );
    }
    asked = withValue(asked, name.trim().split('.'), settingSaid(field, said.trim()));
  }
  const parsed = parseSettings({ policy: asked });
  if (parsed.ok) return { ok: true, policy: parsed.settings.policy };
  const [first] = parsed.problems;
  return problem(`--policy cannot be used: “${first?.path.replace(/^policy\./, '')}” ${first?.problem}.`);
}
