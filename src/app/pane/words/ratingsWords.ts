/** What the section *Status and trend* says. */
import type { AssessedMeasure, Assessment } from '../../../domain/assessment.ts';
import {
  hasLongTrendChanged,
  hasStatusChanged,
  hasTrendChanged,
  type RatingChange,
} from '../../../domain/dryRun.ts';
import { figureFormat } from '../../../domain/figureFormat.ts';
import type { Measure } from '../../../domain/measure.ts';
import { type Period, periodKey } from '../../../domain/period.ts';
import { periodInWords } from '../../../domain/periodInWords.ts';
import type { PolicyField } from '../../../domain/policyFields.ts';
import { printFigure } from '../../../domain/printFigure.ts';
import type { Mark, Reading } from '../../../domain/reading.ts';
import type { Target } from '../../../domain/target.ts';
import type { IncomparableReason, Trend } from '../../../domain/trend.ts';
import { NOTHING, showReading, showTarget } from '../../../sheets/shown.ts';

export const RATINGS = {
  counts: 'Counts',
  status: 'Status',
  trend: 'Trend',
  longTrend: 'Long trend',
  measures: 'Measures',
  reading: 'Reading',
  target: 'Target',
  targetNow: 'Target now',
  period: 'Period',
  search: 'Search',
  searchHint: 'Words of the name, ref, priority or owner.',
  priority: 'Priority',
  anyStatus: 'Every status',
  anyPriority: 'Every priority',
  list: 'Measures found',
  none: 'No measure is like that. Choose every status and every priority, or search for fewer words.',
  noPlot: 'Fewer than two figures of like periods: no line is drawn.',
  noHistory: 'The sheet has no earlier reading of this measure.',
  restarts: 'A count to date starts anew each year, so the line breaks there.',
  nextColour: 'Next colour',
  distance: 'Distance travelled',
  inSheet: 'In the sheet',
  loading: 'Loading',
} as const;

export const RULES = {
  title: 'Rules of the ratings',
  form: 'Rules',
  inForce: 'In force',
  sources: 'Show who rates so',
  none: 'None',
  tryOut: 'See what would change',
  apply: 'Apply these rules',
  defaults: 'Fill in the defaults',
  back: 'Fill in the rules in force',
  wrong: 'These rules cannot be used yet. Mend what is said at each one.',
  nothingToApply: 'These are the rules in force.',
  changes: 'What would change',
} as const;

/** The groups of the form, by the first part of a rule's name. */
export const RULE_GROUPS = { status: 'Status', trend: 'Trend', disclosure: 'Publishing' } as const;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

const measureCount = (number: number): string => count(number, 'measure');

/** A period as a table names it. */
export const periodWord = (period: Period): string =>
  period.kind === 'unknown' ? 'Not stated' : periodKey(period);

export function countsLine({ period, counts: { measures, rated } }: Assessment): string {
  const words = `${measureCount(measures)}, ${rated.toLocaleString('en-GB')} rated.`;
  return period.kind === 'unknown' ? words : `${periodInWords(period)}: ${words}`;
}

export const foundLine = (found: number, all: number): string =>
  found === all ? `${measureCount(all)}.` : `${found.toLocaleString('en-GB')} of ${measureCount(all)}.`;

/** A choice of a filter, with how many it would leave. */
export const choiceLine = (word: string, number: number): string =>
  `${word} (${number.toLocaleString('en-GB')})`;

export const measureTitle = ({ ref, name }: Measure): string => (ref === null ? name : `${ref} ${name}`);

const MARK_WORDS: Readonly<Record<Mark, string>> = {
  provisional: 'provisional',
  revised: 'revised',
  estimated: 'estimated',
  low: 'rounds to nothing',
};

/** What a reading's cell says, in words where it holds no figure. */
export function readingWords(measure: Measure, reading: Reading | null): string {
  if (reading === null) return 'No column';
  switch (reading.kind) {
    case 'measured': {
      const marks = reading.marks.map((mark) => MARK_WORDS[mark]).join(', ');
      const figure = showReading(measure, { ...reading, marks: [] }).text;
      return marks === '' ? figure : `${figure} (${marks})`;
    }
    case 'suppressed':
      return 'Withheld';
    case 'not applicable':
      return 'Not applicable';
    case 'unreadable':
      return `Not readable: “${reading.text ?? ''}”`;
    case 'missing':
      switch (reading.reason) {
        case 'blank':
          return 'Blank';
        case 'no data':
          return 'No data';
        case 'not due':
          return 'Not due';
        case 'new measure':
          return 'New measure';
        case 'to be confirmed':
          return 'To be confirmed';
      }
  }
}

/** The reading, with its period where that is not the one of all the others. */
export function currentReading({ measure, period, reading }: AssessedMeasure, assessed: Period): string {
  const words = readingWords(measure, reading);
  const isOther = reading !== null && periodKey(period) !== periodKey(assessed) && period.kind !== 'unknown';
  return isOther ? `${words} (${periodKey(period)})` : words;
}

const INCOMPARABLE_WORDS: Readonly<Record<IncomparableReason, string>> = {
  'no current reading': 'there is no reading to compare',
  'no earlier period': 'the sheet has no earlier period to compare with',
  'earlier reading missing': 'the earlier reading is missing',
  'earlier reading suppressed': 'the earlier reading is withheld',
  'earlier reading unreadable': 'the earlier reading cannot be read',
  'polarity unknown': 'the sheet does not say which way is good',
  'no target to be near': 'there is no target to be near to',
  'too few periods': 'the sheet has too few earlier periods',
};

/** What a trend was compared with, or why it could be with nothing: `Trend: Improved, from 72.8% in Q4 2024/25.` */
export function trendLine(term: string, { measure, reading }: AssessedMeasure, trend: Trend): string {
  const said = `${term}: ${trend.direction}`;
  const printed = (value: number): string =>
    measure.grades?.[value - 1] ??
    (reading?.kind === 'measured' ? printFigure(value, figureFormat(measure, reading)) : String(value));
  switch (trend.reason) {
    case 'average of the last four':
      return trend.comparedWith === null
        ? `${said}.`
        : `${said}, from ${printed(trend.comparedWith.value)} on average of the last four.`;
    case 'previous period':
    case 'same period last year':
      return trend.comparedWith === null
        ? `${said}.`
        : `${said}, from ${printed(trend.comparedWith.value)} in ${periodKey(trend.comparedWith.period)}.`;
    case 'no current reading':
    case 'no earlier period':
    case 'earlier reading missing':
    case 'earlier reading suppressed':
    case 'earlier reading unreadable':
    case 'polarity unknown':
    case 'no target to be near':
    case 'too few periods':
      return `${said}: ${INCOMPARABLE_WORDS[trend.reason]}.`;
  }
}

/** The target of a past period, where it is known. */
export function targetWords(measure: Measure, target: Target | null, isHeld: boolean): string {
  if (target === null) return NOTHING;
  const { text } = showTarget(measure, target);
  return isHeld ? text : `${text} for the year`;
}

export const historyTitle = (measure: Measure): string => `Readings of ${measureTitle(measure)}`;

/** What the plot is called for those who do not see it; its figures stand in the table below it. */
export const plotName = (first: Period, last: Period, hasTarget: boolean): string =>
  `Line of the readings from ${periodWord(first)} to ${periodWord(last)}${hasTarget ? ', beside the target' : ''}; the figures are in the table below`;

/** What a measure is called, and would be: `Status from Red to Amber`. */
export function changeLines(change: RatingChange): readonly string[] {
  const { from, to } = change;
  const line = (what: string, before: string, after: string): string => `${what} from ${before} to ${after}`;
  return [
    ...(hasStatusChanged(change) ? [line(RATINGS.status, from.status, to.status)] : []),
    ...(hasTrendChanged(change) ? [line(RATINGS.trend, from.trend.direction, to.trend.direction)] : []),
    ...(hasLongTrendChanged(change) && from.secondTrend !== null && to.secondTrend !== null
      ? [line(RATINGS.longTrend, from.secondTrend.direction, to.secondTrend.direction)]
      : []),
  ];
}

const defaultWords = (field: PolicyField): string => {
  switch (field.kind) {
    case 'number':
      return field.default === null ? 'none' : String(field.default);
    case 'choice':
      return field.default ?? 'none';
    case 'switch':
      return field.default ? 'yes' : 'no';
  }
};

/** What a rule means, its unit and its default. */
export const ruleHint = (field: PolicyField): string =>
  `${field.meaning}${field.kind === 'number' ? ` In ${field.unit}.` : ''} Default: ${defaultWords(field)}.`;

export const ruleSource = ({ source }: PolicyField): string => `Source: ${source}`;

/** What the schema says is wrong with a value, as a sentence of its own. */
export const wrongValue = (problem: string): string =>
  `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? '' : '.'}`;
