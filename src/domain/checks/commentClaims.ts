/** Comments that their own row does not bear out: each is read once, and what it claims is held against the figures. */
import { claimsOf } from '../comments/claimsOf.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { contradictionIn } from './commentContradicts.ts';
import { wrongFigureIn } from './commentFigure.ts';

/** A grade's figure is only its step, which no comment speaks of. */
export const commentClaims: Check = ({ measures }) =>
  measures.flatMap((assessed) => {
    const { measure } = assessed;
    const { comment } = measure;
    if (comment === null || measure.unit === 'grade') return [];
    const claims = claimsOf(assessed);
    const faults = [contradictionIn(claims, assessed), wrongFigureIn(claims, assessed)];
    return faults.flatMap((fault) => (fault === null ? [] : [noticedOf(measure, fault, comment.place)]));
  });
