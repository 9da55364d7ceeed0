/** The formulas of one measure as text, within what Excel takes. */
import type { Judgement } from '../domain/judgement.ts';
import type { Place } from '../domain/place.ts';
import { isFormulaWithin } from './excelLimits.ts';
import { formulaText, type Node } from './formula.ts';
import { type JudgedNodes, judgedNodes } from './judgedNodes.ts';
import { statusFormula } from './statusFormula.ts';
import { trendFormula } from './trendFormula.ts';
import { whyFormula } from './whyFormula.ts';

/** Each without its `=`. */
export interface MeasureFormulas {
  readonly status: string;
  readonly trend: string;
  /** null where the policy has no long trend. */
  readonly secondTrend: string | null;
  readonly why: string;
}

/** The same with the plan's cell pinned, which is shorter than looking it up but does not follow a sorted plan. */
function withoutLookup(judgement: Judgement): Judgement {
  const { target, expected } = judgement;
  return {
    ...judgement,
    target: target.kind === 'number' ? { ...target, lookup: null } : target,
    expected: expected?.kind === 'number' ? { ...expected, lookup: null } : expected,
  };
}

/** The formulas of a measure; `status` is the cell that the status formula stands in, in the measure's own row. */
export function measureFormulas(judgement: Judgement, status: Place): MeasureFormulas {
  const nodes = judgedNodes(judgement);
  const fitting = (make: (nodes: JudgedNodes) => Node): string => {
    const text = formulaText(make(nodes));
    return isFormulaWithin(text) ? text : formulaText(make(judgedNodes(withoutLookup(judgement))));
  };
  const { comparedWith, second } = judgement.policy.trend;
  return {
    status: fitting(statusFormula),
    trend: fitting((each) => trendFormula(each, comparedWith)),
    secondTrend: second === null ? null : fitting((each) => trendFormula(each, second)),
    why: fitting((each) => whyFormula(each, status)),
  };
}
