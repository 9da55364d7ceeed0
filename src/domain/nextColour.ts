/** How far a measure is from the next colour up and down. */
import type { AssessedMeasure } from './assessment.ts';
import { type FigureFormat, gapFormat } from './figureFormat.ts';
import { type Goal, gapOf, goalOf, limitOf, shortfall, shown } from './gap.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import { periodKey } from './period.ts';
import type { Policy } from './policy.ts';
import { rate } from './rate.ts';
import type { MeasuredReading } from './reading.ts';
import { asDisplayed, COMPARED_DECIMALS, decimalsShown, round9 } from './round.ts';
import type { Status } from './status.ts';
import type { BandTarget, NumberTarget } from './target.ts';
import { immaterial, trendOf } from './trendOf.ts';

/** The nearest figure that the reading's own cell could print and that has another colour. */
export interface ColourStep {
  readonly status: Status;
  /** In the measure's own unit, above 0: points for a percentage, whole pounds for money. */
  readonly distance: number;
  /** The figure with that colour. */
  readonly at: number;
  /** How the distance is printed. */
  readonly format: FigureFormat;
}

export interface NextColour {
  /** The nearest better colour; null where no figure has one. */
  readonly up: ColourStep | null;
  /** The nearest worse colour; null where no figure has one. */
  readonly down: ColourStep | null;
}

/** Best first. */
const ORDER: readonly Status[] = ['Exceeded', 'Green', 'Green-Amber', 'Amber', 'Red-Amber', 'Red'];

const FULL_MARK = 100;

const decimalsOf = (target: NumberTarget | BandTarget): number =>
  target.kind === 'band'
    ? Math.max(decimalsShown(target.low), decimalsShown(target.high))
    : decimalsShown(target);

type Rated = Judgement & {
  readonly reading: MeasuredReading;
  readonly target: NumberTarget | BandTarget;
};

const isRated = (judgement: Judgement): judgement is Rated =>
  judgement.reading?.kind === 'measured' &&
  (judgement.target.kind === 'number' || judgement.target.kind === 'band');

const around = (base: number, distance: number): readonly number[] => [base - distance, base + distance];

/** Figures at which `improved on last year` may begin or end. */
function lastYearEdges(
  { measure, period, target, policy, rule }: Rated,
  goal: Goal,
  bases: readonly number[],
) {
  if (!rule.amberIfImproved) return [];
  const { comparedWith } = trendOf(measure, period, 'same period last year', target, policy.trend);
  if (comparedWith === null) return [];
  const before = comparedWith.value;
  const least = immaterial(before, policy.trend);
  const nearer = gapOf(before, goal) - least;
  return [
    ...around(before, least),
    ...bases.flatMap((base) => around(base, nearer)),
    policy.trend.fewestCases,
  ];
}

/** Figures at which a colour may begin or end: on the side of the goal where that colour is, on both where either is bad. */
function edgesOf(judged: Rated, goal: Goal): readonly number[] {
  const { rule } = judged;
  const { exceeded, amberSplit } = rule.bands;
  const floor = rule.floor === null ? null : shortfall(shown(rule.floor), goal);
  const edges: number[] = [];
  for (const base of goal.kind === 'band' ? [shown(goal.low), shown(goal.high)] : [shown(goal.figure)]) {
    const beside = (distance: number): void => {
      if (goal.kind === 'band' || goal.way === 'near') edges.push(base - distance, base + distance);
      else edges.push(goal.way === 'higher' ? base - distance : base + distance);
    };
    beside(0);
    for (const amount of [rule.green, rule.amber, amberSplit]) {
      if (amount !== null && amount > 0) beside(limitOf(amount, rule.toleranceKind, base));
    }
    if (exceeded !== null) beside(-limitOf(exceeded, rule.toleranceKind, base));
    if (floor !== null) beside(floor);
    edges.push(...lastYearEdges(judged, goal, [base]));
  }
  return edges;
}

/** The figures that the cell could print nearest to each edge, and one step to either side of it; the nearest to `now` first. */
function candidates(edges: readonly number[], now: number, decimals: number): readonly number[] {
  const step = decimals >= 0 ? 1 / 10 ** decimals : 10 ** -decimals;
  const found = new Set<number>();
  for (const edge of edges) {
    for (const near of [edge - step, edge, edge + step]) found.add(asDisplayed(near, decimals));
  }
  found.delete(now);
  return [...found].sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
}

/** Whether the measure could come to that figure: no count is below 0, no percentage of people above 100%, unless one is already. */
function isPossible(value: number, { measure, reading, target }: Rated): boolean {
  const top = target.kind === 'band' ? target.high.value : target.value;
  const bottom = target.kind === 'band' ? target.low.value : target.value;
  switch (measure.unit) {
    case 'percent':
      if (value > FULL_MARK && reading.value <= FULL_MARK && top <= FULL_MARK) return false;
      return value >= 0 || reading.value < 0 || bottom < 0;
    case 'grade':
      return value >= 1 && value <= (measure.grades?.length ?? value);
    case 'number':
    case 'rate':
    case 'ratio':
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours':
    case 'fte':
      return value >= 0 || reading.value < 0 || bottom < 0;
    case 'currency':
    case 'other':
    case 'unknown':
      return true;
  }
}

/** The status of the measure if its reading were `value`. */
function statusAt(value: number, judged: Rated): Status | null {
  const { measure, period, policy, reading, target, rule } = judged;
  // Where the cell fixes no decimals, the step of a strict target depends on the figure.
  const goal =
    reading.decimals === null ? goalOf(measure.polarity, target, { value, decimals: null }) : judged.goal;
  if (goal === null) return null;
  const plain = rate(value, goal, rule, false).status;
  if (plain !== 'Red' || !rule.amberIfImproved) return plain;
  const supposed = new Map(measure.readings).set(periodKey(period), { ...reading, value });
  const wanted = 'same period last year';
  const { direction } = trendOf({ ...measure, readings: supposed }, period, wanted, target, policy.trend);
  return rate(value, goal, rule, direction === 'Improved').status;
}

/**
 * How far the measure's reading is from another colour, in steps of the precision in which it is printed, other
 * things being equal; null where it is not rated.
 */
export function nextColour(assessed: AssessedMeasure, policy: Policy): NextColour | null {
  const { measure, period, rating } = assessed;
  const judged = judgementOf(measure, period, policy);
  if (rating.status === 'Not rated' || !isRated(judged) || judged.goal === null) return null;
  const { reading, target, goal } = judged;
  const decimals =
    reading.decimals ?? Math.min(Math.max(decimalsShown(reading), decimalsOf(target)), COMPARED_DECIMALS);
  const now = shown(reading);
  const rank = ORDER.indexOf(rating.status);
  const stepTo = (at: number, status: Status): ColourStep => ({
    status,
    distance: round9(Math.abs(at - now)),
    at,
    format: gapFormat(measure, reading, goal.kind === 'band' ? goal.low : goal.figure),
  });

  let up: ColourStep | null = null;
  let down: ColourStep | null = null;
  for (const at of candidates(edgesOf(judged, goal), now, decimals)) {
    if (up !== null && down !== null) break;
    if (!isPossible(at, judged)) continue;
    const status = statusAt(at, judged);
    if (status === null || status === rating.status) continue;
    if (ORDER.indexOf(status) < rank) up ??= stepTo(at, status);
    else down ??= stepTo(at, status);
  }
  return { up, down };
}
