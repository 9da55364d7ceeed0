/** Checks settings from outside, fills in what they leave out, and says in plain words what is wrong. */
import { z } from 'zod';
import { parsePeriod } from './parsePeriod.ts';
import { periodKey } from './period.ts';
import { POLARITIES } from './polarity.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { type ChoiceField, type NumberField, POLICY_FIELDS, type SwitchField } from './policyFields.ts';
import {
  FIELDS,
  type Field,
  PAPER_STATUSES,
  type Settings,
  SUMMARY_SECTIONS,
  type SummarySection,
} from './settings.ts';
import { FAULT_CODES, isFaultCode } from './severity.ts';

/** One thing wrong: `path` names the setting with dots (`policy.trend.second`, `accepted.0.cell`; empty: the whole). */
export interface SettingsProblem {
  readonly path: string;
  readonly problem: string;
}

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

// The page of the add-in forbids code made of text, by which zod would otherwise try to be faster.
z.config({ jitless: true });

/** A found value as an error names it. */
const shown = (found: unknown): string =>
  found === undefined
    ? 'it is missing'
    : typeof found === 'string'
      ? `it says “${found}”`
      : found !== null && typeof found === 'object'
        ? `it is ${Array.isArray(found) ? 'a list' : 'a group of names'}`
        : `it says ${String(found)}`;

const must = (rule: string) => (issue: { readonly input?: unknown }) =>
  `must be ${rule}; ${shown(issue.input)}`;

/** A group of settings in which every name must be known; each may be left out if its own schema allows. */
const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `is not a name known here; the names known are ${Object.keys(shape).join(', ')}`
        : must('a group of names with their values')(issue),
  });

const numberRule = (field: NumberField): string =>
  `${field.whole ? 'a whole number' : 'a number'}, ${field.least} or more`;

function numberOf(field: NumberField) {
  const error = must(numberRule(field));
  const number = field.whole ? z.int({ error }) : z.number({ error });
  return number.min(field.least, { error });
}

const choiceOf = <Choice extends string>(field: ChoiceField<Choice>) =>
  z.enum(field.choices as readonly [Choice, ...Choice[]], {
    error: must(`one of ${field.choices.map((choice) => `“${choice}”`).join(', ')}`),
  });

const switchOf = (_field: SwitchField) => z.boolean({ error: must('true or false') });

const text = z.string({ error: must('text') }).trim();
const filledText = z
  .string({ error: must('text') })
  .trim()
  .min(1, { error: 'must not be empty' });

/** Words that may be left open; empty words are the same as none. */
const openText = text
  .nullable()
  .default(null)
  .transform((words) => (words === '' ? null : words));

const bands = group({
  exceeded: numberOf(POLICY_FIELDS['bands.exceeded']).nullable().default(null),
  amberSplit: numberOf(POLICY_FIELDS['bands.amberSplit']).nullable().default(null),
});

const trend = group({
  comparedWith: choiceOf(POLICY_FIELDS['trend.comparedWith']).default(DEFAULT_POLICY.trend.comparedWith),
  second: choiceOf(POLICY_FIELDS['trend.second']).nullable().default(DEFAULT_POLICY.trend.second),
  q1Previous: choiceOf(POLICY_FIELDS['trend.q1Previous']).default(DEFAULT_POLICY.trend.q1Previous),
  cumulativeMeasures: choiceOf(POLICY_FIELDS['trend.cumulativeMeasures']).default(
    DEFAULT_POLICY.trend.cumulativeMeasures,
  ),
  noMaterialChange: numberOf(POLICY_FIELDS['trend.noMaterialChange']).default(
    DEFAULT_POLICY.trend.noMaterialChange,
  ),
  noMaterialChangeKind: choiceOf(POLICY_FIELDS['trend.noMaterialChangeKind']).default(
    DEFAULT_POLICY.trend.noMaterialChangeKind,
  ),
  fewestCases: numberOf(POLICY_FIELDS['trend.fewestCases']).default(DEFAULT_POLICY.trend.fewestCases),
});

const policyShape = group({
  toleranceKind: choiceOf(POLICY_FIELDS.toleranceKind).default(DEFAULT_POLICY.toleranceKind),
  green: numberOf(POLICY_FIELDS.green).default(DEFAULT_POLICY.green),
  amber: numberOf(POLICY_FIELDS.amber).default(DEFAULT_POLICY.amber),
  boundary: choiceOf(POLICY_FIELDS.boundary).default(DEFAULT_POLICY.boundary),
  amberIfImproved: switchOf(POLICY_FIELDS.amberIfImproved).default(DEFAULT_POLICY.amberIfImproved),
  bands: bands.nullable().default(DEFAULT_POLICY.bands),
  trend: trend.prefault({}),
  disclosure: choiceOf(POLICY_FIELDS.disclosure).default(DEFAULT_POLICY.disclosure),
});

/** Numbers that are right each for itself and wrong together. */
const policy = policyShape.check((context) => {
  const { toleranceKind, green, amber, bands } = context.value;
  const refuse = (path: readonly string[], message: string) =>
    context.issues.push({ code: 'custom', path: [...path], message, input: context.value });
  if (amber < green) refuse(['amber'], `may not be below green; amber is ${amber} and green is ${green}`);
  if (toleranceKind === 'percent of target') {
    if (green > 100)
      refuse(['green'], `must be 100 or less where tolerance is a percentage; it says ${green}`);
    if (amber > 100)
      refuse(['amber'], `must be 100 or less where tolerance is a percentage; it says ${amber}`);
  }
  const split = bands?.amberSplit ?? null;
  if (split !== null && (split < green || split > amber))
    refuse(
      ['bands', 'amberSplit'],
      `must lie between green (${green}) and amber (${amber}); it says ${split}`,
    );
});

const committee = group({
  name: openText,
  meetingDate: openText,
  agendaItem: openText,
  contact: openText,
  status: z
    .enum(PAPER_STATUSES, {
      error: must(`one of ${PAPER_STATUSES.map((status) => `“${status}”`).join(', ')}`),
    })
    .default('Draft'),
});

const summary = group({
  plain: z.boolean({ error: must('true or false') }).default(false),
  sections: group(
    Object.fromEntries(
      SUMMARY_SECTIONS.map((section) => [section, z.boolean({ error: must('true or false') }).default(true)]),
    ) as Record<SummarySection, z.ZodDefault<z.ZodBoolean>>,
  ).prefault({}),
});

const columnLetters = text
  .toUpperCase()
  .regex(/^[A-Z]{1,3}$/, { error: must('the letters of a column, such as “F”') });

const mappingOfSheet = group({
  headingRow: z
    .int({ error: must('the number of a row, counted from 1') })
    .min(1, { error: must('the number of a row, counted from 1') })
    .nullable()
    .default(null),
  fields: group(
    Object.fromEntries(FIELDS.map((field) => [field, columnLetters.exactOptional()])) as Record<
      Field,
      z.ZodExactOptional<typeof columnLetters>
    >,
  ).prefault({}),
  polarity: z
    .record(z.string(), z.enum(POLARITIES, { error: must(`one of ${POLARITIES.join(', ')}`) }), {
      error: must('a group of refs or names with their polarities'),
    })
    .default({}),
  people: z
    .record(z.string(), z.boolean({ error: must('true or false') }), {
      error: must('a group of refs or names, each true or false'),
    })
    .exactOptional(),
});

const acceptance = group({
  code: filledText.refine(isFaultCode, {
    error: (issue) => `is no finding’s code: “${issue.input}”; the codes are ${FAULT_CODES.join(', ')}`,
  }),
  cell: filledText,
  reason: filledText,
  by: openText,
  on: openText,
  held: text.nullable().exactOptional(),
});

/** A period in any wording that a heading may have; kept as its key. */
const period = openText.transform((words, context) => {
  if (words === null) return null;
  const named = parsePeriod(words);
  if (named !== null) return periodKey(named);
  const message = `must name one period with its year, such as “Q2 2025/26”, “Jul 2025” or “2025/26”; it says “${words}”`;
  context.issues.push({ code: 'custom', message, input: words });
  return z.NEVER;
});

const settingsShape = group({
  period,
  policy: policy.prefault({}),
  committee: committee.prefault({}),
  summary: summary.prefault({}),
  mapping: z
    .record(z.string(), mappingOfSheet, { error: must('a group of sheet names with their headings') })
    .default({}),
  accepted: z.array(acceptance, { error: must('a list of accepted findings') }).default([]),
});

/** One problem for each unknown name, at the name itself. */
function problemsOf(issue: z.core.$ZodIssue): readonly SettingsProblem[] {
  const path = issue.path.map(String);
  const at = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return at.map((parts) => ({ path: parts.join('.'), problem: issue.message }));
}

/**
 * Reads settings from outside: the settings sheet, a `--settings` file, a document. What is left out takes
 * its default; every problem is returned, never only the first.
 */
export function parseSettings(input: unknown): ParsedSettings {
  const parsed = settingsShape.safeParse(input);
  return parsed.success
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
}
