/** The rule in force, in words for the committee: printed on the summary so that every colour can be checked. */
import type { Comparison, Policy } from './policy.ts';

/** `5% of target`, `2 points`. */
function amount(policy: Policy, size: number): string {
  switch (policy.toleranceKind) {
    case 'percent of target':
      return `${size}% of target`;
    case 'points':
      return `${size} ${size === 1 ? 'point' : 'points'} of target`;
  }
}

function comparisonWords(comparison: Comparison, noun: string): string {
  switch (comparison) {
    case 'previous period':
      return `the previous ${noun}`;
    case 'same period last year':
      return noun === 'year' ? 'the previous year' : `the same ${noun} last year`;
    case 'average of the last four':
      return `the average of the last four ${noun}s`;
  }
}

const rangeWords = (policy: Policy, size: number): string =>
  `${policy.boundary === 'better' ? 'within' : 'less than'} ${amount(policy, size)}`;

function greenWords(policy: Policy): string {
  const exceeded = policy.bands?.exceeded ?? null;
  const green = policy.green > 0 ? `target met, or ${rangeWords(policy, policy.green)}` : 'target met';
  return exceeded === null
    ? `Green: ${green}.`
    : `Exceeded: better than target by more than ${amount(policy, exceeded)}. Green: ${green}.`;
}

function amberWords(policy: Policy): string {
  const improved = policy.amberIfImproved ? ', or improved on the same period last year' : '';
  if (policy.amber <= policy.green) return improved === '' ? 'No Amber.' : `Amber: ${improved.slice(5)}.`;
  const split = policy.bands?.amberSplit ?? null;
  const amber = `${rangeWords(policy, policy.amber)}${improved}`;
  return split === null
    ? `Amber: ${amber}.`
    : `Green-Amber: ${rangeWords(policy, split)}. Red-Amber: ${amber}.`;
}

function trendWords(policy: Policy, noun: string): string {
  const { trend } = policy;
  const short = comparisonWords(trend.comparedWith, noun);
  const long = trend.second === null ? '' : `, and with ${comparisonWords(trend.second, noun)}`;
  return `Compared with ${short}${long}.`;
}

/** The further clauses that change a trend, as sentences; only those that are in force and not plain. */
function trendExceptions(policy: Policy): readonly string[] {
  const { trend } = policy;
  const change =
    trend.noMaterialChangeKind === 'points'
      ? `${trend.noMaterialChange} ${trend.noMaterialChange === 1 ? 'point' : 'points'}`
      : `${trend.noMaterialChange}%`;
  return [
    ...(trend.comparedWith === 'previous period' && trend.cumulativeMeasures === 'same period last year'
      ? ['Year-to-date figures are compared with the same period last year.']
      : []),
    ...(trend.q1Previous === 'none' ? ['The first period of a year is compared with none.'] : []),
    ...(trend.noMaterialChange > 0 ? [`A change of up to ${change} is No change.`] : []),
    ...(trend.fewestCases > 0 ? [`Counts under ${trend.fewestCases} have no trend.`] : []),
  ];
}

/**
 * `Green: target met. Amber: within 5% of target. Red: otherwise. Compared with the previous quarter.` and what else is in force.
 * `noun` is what the period is called (`quarter`).
 */
export function ruleWords(policy: Policy, noun: string): string {
  return [
    greenWords(policy),
    amberWords(policy),
    'Red: otherwise.',
    trendWords(policy, noun),
    ...trendExceptions(policy),
  ].join(' ');
}
