/** What each number of the policy is called, what it may be and where it comes from: for settings, documents and errors. */
import {
  type Bands,
  type Boundary,
  COMPARISONS,
  type Comparison,
  DEFAULT_POLICY,
  DISCLOSURES,
  type Disclosure,
  type Policy,
  type ToleranceKind,
  type TrendPolicy,
} from './policy.ts';

/** The name of one policy number, as the settings write it with dots. */
export type PolicyPath =
  | Exclude<keyof Policy, 'trend' | 'bands'>
  | `bands.${keyof Bands}`
  | `trend.${keyof TrendPolicy}`;

interface FieldWords {
  readonly label: string;
  /** What it does, in one sentence. */
  readonly meaning: string;
  /** Who rates so, or why the default is what it is. */
  readonly source: string;
}

/** A number from `least` upwards; `whole`: no decimals. Where its `default` is null, empty switches it off. */
export interface NumberField extends FieldWords {
  readonly kind: 'number';
  readonly unit: string;
  readonly default: number | null;
  readonly least: number;
  readonly whole: boolean;
}

/** One of a few words. */
export interface ChoiceField<Choice extends string> extends FieldWords {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly default: Choice | null;
}

export interface SwitchField extends FieldWords {
  readonly kind: 'switch';
  readonly default: boolean;
}

export type PolicyField = NumberField | ChoiceField<string> | SwitchField;

const AS_TOLERANCE = 'percent of target, or points, as set above';

const toleranceKind: ChoiceField<ToleranceKind> = {
  kind: 'choice',
  label: 'Tolerance is counted in',
  choices: ['percent of target', 'points'],
  default: DEFAULT_POLICY.toleranceKind,
  meaning: 'Whether tolerances are a share of the target or an amount in the measure’s own unit.',
  source:
    'Published rules that say “within 5%” are a share of the target wherever the two can be told apart.',
};

const boundary: ChoiceField<Boundary> = {
  kind: 'choice',
  label: 'On the very boundary',
  choices: ['better', 'worse'],
  default: DEFAULT_POLICY.boundary,
  meaning: 'Whether a figure exactly at a limit has the better or the worse colour.',
  source: '“Within 5%” includes 5%; Medway’s published rule leaves exactly 5% open.',
};

const comparedWith: ChoiceField<Comparison> = {
  kind: 'choice',
  label: 'Trend is compared with',
  choices: COMPARISONS,
  default: DEFAULT_POLICY.trend.comparedWith,
  meaning: 'What the reading is compared with to say Improved or Worsened.',
  source:
    'Bracknell Forest: previous quarter; Havering 2013/14: same quarter last year; Medway: average of four.',
};

const second: ChoiceField<Comparison> = {
  kind: 'choice',
  label: 'Long trend is compared with',
  choices: COMPARISONS,
  default: DEFAULT_POLICY.trend.second,
  meaning: 'A second trend beside the first; none where it is empty.',
  source: 'Havering 2014 to 2018 and Maidstone from 2018 print a short and a long trend.',
};

const q1Previous: ChoiceField<TrendPolicy['q1Previous']> = {
  kind: 'choice',
  label: 'The first period of a year follows',
  choices: ['last year', 'none'],
  default: DEFAULT_POLICY.trend.q1Previous,
  meaning: 'Whether Q1 is compared with Q4 of the year before, or with nothing.',
  source: 'Bracknell Forest compares Q1 with last year’s Q4.',
};

const cumulativeMeasures: ChoiceField<TrendPolicy['cumulativeMeasures']> = {
  kind: 'choice',
  label: 'Year-to-date figures are compared with',
  choices: ['same period last year', 'as others'],
  default: DEFAULT_POLICY.trend.cumulativeMeasures,
  meaning: 'A count to date starts again in April, so the period before says little about it.',
  source:
    'Durham 2007/08 gives cumulative measures no direction of travel; Bracknell Forest compares them as others.',
};

const noMaterialChangeKind: ChoiceField<TrendPolicy['noMaterialChangeKind']> = {
  kind: 'choice',
  label: 'No material change is counted in',
  choices: ['points', 'percent'],
  default: DEFAULT_POLICY.trend.noMaterialChangeKind,
  meaning: 'Whether that limit is an amount in the measure’s own unit or a share of the earlier figure.',
  source: 'Percentage measures change by points.',
};

const disclosure: ChoiceField<Disclosure> = {
  kind: 'choice',
  label: 'Small numbers',
  choices: DISCLOSURES,
  default: DEFAULT_POLICY.disclosure,
  meaning:
    'Whether counts of people from 1 to 5, and what would give them back, are withheld from the summary and our other sheets; the scorecard itself is not touched.',
  source: 'Department for Education, children in need statistics 2020: any number from 1 to 5 is withheld.',
};

/** Every policy number by its name, in the order in which people set them. */
export const POLICY_FIELDS = {
  toleranceKind,
  green: {
    kind: 'number',
    label: 'Green tolerance',
    unit: AS_TOLERANCE,
    default: DEFAULT_POLICY.green,
    least: 0,
    whole: false,
    meaning: 'Short of target by up to this is still Green.',
    source: 'Most published rules: target met. Bracknell Forest 2018/19: 5; Havering 2013/14: 10.',
  },
  amber: {
    kind: 'number',
    label: 'Amber tolerance',
    unit: AS_TOLERANCE,
    default: DEFAULT_POLICY.amber,
    least: 0,
    whole: false,
    meaning: 'Short of target by up to this is Amber, beyond it Red; never below the green tolerance.',
    source: 'Cheshire West and Chester, Swansea: 5; Maidstone: 10; Havering 2017/18: 0, Green or Red only.',
  },
  boundary,
  amberIfImproved: {
    kind: 'switch',
    label: 'Improved on last year is Amber',
    default: DEFAULT_POLICY.amberIfImproved,
    meaning: 'Beyond tolerance, but better than in the same period last year, is Amber and not Red.',
    source: 'Havering 2013/14 and Halton 2003/04.',
  },
  'bands.exceeded': {
    kind: 'number',
    label: 'Exceeded beyond',
    unit: AS_TOLERANCE,
    default: null,
    least: 0,
    whole: false,
    meaning: 'Better than target by more than this is Exceeded; none where it is empty.',
    source: 'Durham 2005/06: more than 10% ahead of target has a star of its own.',
  },
  'bands.amberSplit': {
    kind: 'number',
    label: 'Green-Amber up to',
    unit: AS_TOLERANCE,
    default: null,
    least: 0,
    whole: false,
    meaning: 'Amber up to this is Green-Amber, beyond it Red-Amber; one Amber where it is empty.',
    source: 'Barnet 2015 to 2017 prints four bands.',
  },
  'trend.comparedWith': comparedWith,
  'trend.second': second,
  'trend.q1Previous': q1Previous,
  'trend.cumulativeMeasures': cumulativeMeasures,
  'trend.noMaterialChange': {
    kind: 'number',
    label: 'No material change up to',
    unit: 'points, or percent of the earlier figure, as the next line says',
    default: DEFAULT_POLICY.trend.noMaterialChange,
    least: 0,
    whole: false,
    meaning: 'A difference up to this is No change; 0 means equal as displayed.',
    source: 'Bracknell Forest: equal as printed; Worcestershire prints “No noticeable change”.',
  },
  'trend.noMaterialChangeKind': noMaterialChangeKind,
  'trend.fewestCases': {
    kind: 'number',
    label: 'Fewest cases for a trend',
    unit: 'cases',
    default: DEFAULT_POLICY.trend.fewestCases,
    least: 0,
    whole: true,
    meaning: 'A count below this has no trend but says Too few cases; 0 switches it off.',
    source: 'Off, as no council publishes such a limit; one family can move a small rate.',
  },
  disclosure,
} as const satisfies Record<PolicyPath, PolicyField>;
