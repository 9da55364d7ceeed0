/** Comments that their own row does not bear out: each is read once, and what it claims is held against the figures. */
import { claimsOf } from '../comments/claimsOf.ts';
import type { Fault } from '../finding.ts';
import type { Measure } from '../measure.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import type { Place } from '../place.ts';
import { placesUsed } from '../usedCells.ts';
import type { Check } from './check.ts';
import { contradictionIn } from './commentContradicts.ts';
import { wrongFigureIn } from './commentFigure.ts';
import { printedFor } from './printedFor.ts';

/** The figure of another period that contradicts a comment, where it is none that the rule compares with. */
function comparedCell(fault: Fault, { readings }: Measure): readonly Place[] {
  if (fault.code !== 'comment-contradicts' || fault.against.kind === 'target') return [];
  const reading = fault.against.period === null ? undefined : readings.get(fault.against.period);
  return reading === undefined ? [] : [reading.place];
}

/** Passed over: comments written for another period than the one assessed, and on grades, whose figure is only a step. */
export const commentClaims: Check = ({ measures, policy }) => {
  const isOfPeriod = printedFor(measures);
  return measures.flatMap((assessed) => {
    const { measure } = assessed;
    const { comment } = measure;
    if (comment === null || measure.unit === 'grade') return [];
    const claims = claimsOf(assessed);
    if (claims.length === 0 || !isOfPeriod(assessed)) return [];
    const faults = [contradictionIn(claims, assessed), wrongFigureIn(claims, assessed)];
    return faults.flatMap((fault) => {
      if (fault === null) return [];
      const cells = [...placesUsed(assessed, policy), ...comparedCell(fault, measure)];
      return [restingOn(noticedOf(measure, fault, comment.place), cells)];
    });
  });
};
