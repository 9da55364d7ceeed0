/** The rule in force, in the words that stand under a summary's title. */
import type { PeriodKind } from './period.ts';
import type { Comparison, Policy, TrendPolicy } from './policy.ts';

/** What a period of each kind is called when it is compared with another. */
const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  quarter: 'quarter',
  month: 'month',
  half: 'half-year',
  year: 'year',
  academic: 'academic year',
  calendar: 'year',
  unknown: 'period',
};

const amount = (value: number, { toleranceKind }: Policy): string =>
  toleranceKind === 'percent of target' ? `${value}%` : `${value} ${value === 1 ? 'point' : 'points'}`;

/** `within 5% of target`, or `less than 5% short of target` where the boundary has the worse colour. */
const within = (value: number, policy: Policy): string =>
  policy.boundary === 'better'
    ? `within ${amount(value, policy)} of target`
    : `less than ${amount(value, policy)} short of target`;

/** `the previous quarter`: what readings of this kind of period are compared with. */
function comparisonWords(comparison: Comparison, kind: PeriodKind): string {
  const word = PERIOD_WORDS[kind];
  switch (comparison) {
    case 'previous period':
      return `the previous ${word}`;
    case 'same period last year':
      return kind === 'year' || kind === 'academic' || kind === 'calendar'
        ? `the ${word} before`
        : `the same ${word} last year`;
    case 'average of the last four':
      return `the average of the last four ${word}s`;
  }
}

function ratingSentences(policy: Policy): readonly string[] {
  const { green, amber, bands } = policy;
  const exceeded = bands?.exceeded ?? null;
  const split = bands?.amberSplit ?? null;
  const improved = policy.amberIfImproved ? 'improved on the same period last year' : null;
  const tolerated = amber > green ? within(amber, policy) : null;
  const amberWhen = [tolerated, improved].filter((when) => when !== null).join(', or ');
  return [
    ...(exceeded === null ? [] : [`Exceeded: more than ${amount(exceeded, policy)} better than target.`]),
    green === 0 ? 'Green: target met.' : `Green: target met, or ${within(green, policy)}.`,
    ...(split === null ? [] : [`Green-Amber: ${within(split, policy)}.`]),
    amberWhen === '' ? 'Amber: not used.' : `${split === null ? 'Amber' : 'Red-Amber'}: ${amberWhen}.`,
  ];
}

/** What each colour means, without what trends are compared with. */
export const describeRatings = (policy: Policy): string => ratingSentences(policy).join(' ');

function exceptionSentences(trend: TrendPolicy, kind: PeriodKind): readonly string[] {
  const { noMaterialChange: least, noMaterialChangeKind, fewestCases } = trend;
  const change =
    noMaterialChangeKind === 'percent' ? `${least}%` : `${least} ${least === 1 ? 'point' : 'points'}`;
  const yearly = kind === 'year' || kind === 'academic' || kind === 'calendar' || kind === 'unknown';
  return [
    ...(trend.cumulativeMeasures === 'as others' && trend.comparedWith !== 'same period last year'
      ? ['Year-to-date figures are compared in the same way.']
      : []),
    ...(trend.q1Previous === 'none' && trend.comparedWith === 'previous period' && !yearly
      ? [`The first ${PERIOD_WORDS[kind]} of a year is compared with none.`]
      : []),
    ...(least > 0 ? [`A change of up to ${change} is No change.`] : []),
    ...(fewestCases > 0 ? [`Counts under ${fewestCases} have no trend.`] : []),
  ];
}

/**
 * Says the rule in a few words: `Green: target met. Amber: within 5% of target. Compared with the previous quarter.`
 * Rules of a policy that are as everywhere are left out; those that are not are said.
 * @param kind of the period assessed, for the words
 */
export function describePolicy(policy: Policy, kind: PeriodKind): string {
  const { comparedWith, second } = policy.trend;
  const long = second === null ? '' : `, and in the long term with ${comparisonWords(second, kind)}`;
  return [
    ...ratingSentences(policy),
    `Compared with ${comparisonWords(comparedWith, kind)}${long}.`,
    ...exceptionSentences(policy.trend, kind),
  ].join(' ');
}
