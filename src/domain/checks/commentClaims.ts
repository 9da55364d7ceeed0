/** Comments that their own row does not bear out: each is read once, and what it claims is held against the figures. */
import { claimsOf } from '../comments/claimsOf.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import type { Check } from './check.ts';
import { contradictionIn } from './commentContradicts.ts';
import { wrongFigureIn } from './commentFigure.ts';
import { printedFor } from './printedFor.ts';
import { ratedCells } from './ratedCells.ts';

/** Passed over: comments written for another period than the one assessed, and on grades, whose figure is only a step. */
export const commentClaims: Check = ({ measures }) => {
  const isOfPeriod = printedFor(measures);
  return measures.flatMap((assessed) => {
    const { measure } = assessed;
    const { comment } = measure;
    if (comment === null || measure.unit === 'grade') return [];
    const claims = claimsOf(assessed);
    if (claims.length === 0 || !isOfPeriod(assessed)) return [];
    const faults = [contradictionIn(claims, assessed), wrongFigureIn(claims, assessed)];
    return faults.flatMap((fault) =>
      fault === null ? [] : [restingOn(noticedOf(measure, fault, comment.place), ratedCells(assessed))],
    );
  });
};
