/** Why a measure has its status, in one sentence with the figures as printed. */
import { type Goal, gapOf, limitOf, shortfall, shown, toleranceBase } from './gap.ts';
import type { Judgement } from './judgement.ts';
import { periodKey, samePeriodLastYear } from './period.ts';
import { sayPhrase } from './phrase.ts';
import { isAtFloor, isWithin } from './rate.ts';
import type { Rating } from './status.ts';
import { readingBar, targetBar } from './unrated.ts';
import { type WhyFact, type WhyFigure, whyPhrase } from './whyPhrase.ts';

/** The figure at which a tolerance ends, on the side of the goal where `value` lies. */
function limitFigure(value: number, goal: Goal, limit: number): number {
  const base = toleranceBase(value, goal);
  const isBelow = goal.kind === 'figure' && goal.way !== 'near' ? goal.way === 'higher' : value < base;
  return isBelow ? base - limit : base + limit;
}

const lastYearFigure = (judgement: Judgement): number => {
  const lastYear = samePeriodLastYear(judgement.period);
  const reading = lastYear && judgement.measure.readings.get(periodKey(lastYear));
  return reading?.kind === 'measured' ? shown(reading) : 0;
};

/** The sentence for a rated measure, or for one that is not: `Not rated: no target.` */
export function why(judgement: Judgement, rating: Rating): string {
  const { figure, goal, rule, reading, target } = judgement;
  const value = figure === null ? 0 : shown(figure);

  const figureOf = (name: WhyFigure): number => {
    if (goal === null) return value;
    const limit = (amount: number): number => limitOf(amount, rule.toleranceKind, toleranceBase(value, goal));
    switch (name) {
      case 'reading':
        return value;
      case 'target':
        return toleranceBase(value, goal);
      case 'low':
        return goal.kind === 'band' ? shown(goal.low) : shown(goal.figure);
      case 'high':
        return goal.kind === 'band' ? shown(goal.high) : shown(goal.figure);
      case 'gap':
        return gapOf(value, goal);
      case 'margin':
        return -shortfall(value, goal);
      case 'green limit':
        return limitFigure(value, goal, limit(rule.green));
      case 'amber limit':
        return limitFigure(value, goal, limit(rule.amber));
      case 'exceeded limit':
        return limitFigure(value, goal, -limit(rule.bands.exceeded ?? 0));
      case 'floor':
        return rule.floor ? shown(rule.floor) : value;
      case 'last year':
        return lastYearFigure(judgement);
    }
  };

  const isWithinTolerance = (): boolean => {
    if (goal === null) return false;
    const limit = limitOf(rule.amber, rule.toleranceKind, toleranceBase(value, goal));
    return (
      isWithin(gapOf(value, goal), limit, rule) || (rule.floor !== null && isAtFloor(value, rule.floor, goal))
    );
  };

  const holds = (fact: WhyFact): boolean => {
    switch (fact) {
      case 'reading measured':
        return readingBar(reading) === null;
      case 'target readable':
        return targetBar(target) === null;
      case 'reading as read':
      case 'target as read':
      case 'floor stated':
        return true;
      case 'met':
        return rating.reason === 'met';
      case 'at the very figure':
        return goal !== null && shortfall(value, goal) === 0;
      case 'below':
        return goal !== null && value < toleranceBase(value, goal);
      case 'within tolerance':
        return isWithinTolerance();
      case 'rated Exceeded':
        return rating.status === 'Exceeded';
      case 'rated Green':
        return rating.status === 'Green';
      case 'rated Red':
        return rating.status === 'Red';
    }
  };

  return sayPhrase(whyPhrase(judgement), { status: rating.status, figure: figureOf, holds });
}
