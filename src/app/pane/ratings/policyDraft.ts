/** The rules as they are being typed, and what becomes of them: settings that may be applied, or what is wrong with each. */
import { DEFAULT_POLICY, type Policy } from '../../../domain/policy.ts';
import { policyDocument } from '../../../domain/policyDocument.ts';
import { POLICY_FIELDS, type PolicyField, type PolicyPath } from '../../../domain/policyFields.ts';
import type { Settings } from '../../../domain/settings.ts';
import { parseSettings } from '../../../domain/settingsSchema.ts';

/** What stands in each field of the form; an empty text is none, or the default where there must be some. */
export type PolicyDraft = Readonly<Record<PolicyPath, string | boolean>>;

export const RULES_IN_ORDER = Object.entries(POLICY_FIELDS) as readonly (readonly [
  PolicyPath,
  PolicyField,
])[];

/** What is wrong, by field; under `null` what concerns none of them. */
export type DraftProblems = ReadonlyMap<PolicyPath | null, string>;

type ParsedDraft =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: DraftProblems };

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value at `trend.second`; undefined where the group is absent. */
const valueAt = (policy: Policy, path: PolicyPath): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isGroup(value) ? value[name] : undefined), policyDocument(policy));

function asTyped(value: unknown): string | boolean {
  if (typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

export const draftOf = (policy: Policy): PolicyDraft =>
  Object.fromEntries(RULES_IN_ORDER.map(([path]) => [path, asTyped(valueAt(policy, path))])) as Record<
    PolicyPath,
    string | boolean
  >;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A number where it is one; what else was typed goes to the schema as it stands, to be refused by it. */
function typedValue(typed: string | boolean, field: PolicyField): unknown {
  if (typeof typed === 'boolean') return typed;
  const text = typed.trim();
  if (text === '') return field.default === null ? null : undefined;
  return field.kind === 'number' && NUMBER.test(text) ? Number(text) : text;
}

/** The policy as a settings file would state it. */
function stated(draft: PolicyDraft): unknown {
  const groups = new Map<string, Record<string, unknown>>();
  const policy: Record<string, unknown> = {};
  for (const [path, field] of RULES_IN_ORDER) {
    const [first = '', second] = path.split('.');
    const value = typedValue(draft[path], field);
    if (second === undefined) policy[first] = value;
    else groups.set(first, { ...groups.get(first), [second]: value });
  }
  const isEmpty = (group: Record<string, unknown>): boolean =>
    Object.values(group).every((value) => value === null);
  for (const [name, group] of groups) policy[name] = isEmpty(group) ? null : group;
  return policy;
}

const PREFIX = 'policy.';

const isPath = (path: string): path is PolicyPath => Object.hasOwn(POLICY_FIELDS, path);

function problemPath(path: string): PolicyPath | null {
  const own = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path;
  return isPath(own) ? own : null;
}

/** Reads the draft by the schema that settings sheets and files are read by. */
export function parseDraft(draft: PolicyDraft, settings: Settings): ParsedDraft {
  const parsed = parseSettings({ ...settings, policy: stated(draft) });
  if (parsed.ok) return { ok: true, policy: parsed.settings.policy };
  const problems = new Map<PolicyPath | null, string>();
  for (const { path, problem } of parsed.problems) problems.set(problemPath(path), problem);
  return { ok: false, problems };
}

export const isSamePolicy = (a: Policy, b: Policy): boolean =>
  RULES_IN_ORDER.every(([path]) => asTyped(valueAt(a, path)) === asTyped(valueAt(b, path)));

export const DEFAULT_DRAFT: PolicyDraft = draftOf(DEFAULT_POLICY);
