/** A Red measure of which the commentary column says nothing. */
import { saysNothing } from '../comments/saysNothing.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { tablesOf } from '../tableOf.ts';
import { ratingCells } from '../usedCells.ts';
import type { Check } from './check.ts';

/** A table without such a column is passed over: its comments are kept elsewhere, or written for the summary. */
export const redWithoutComment: Check = ({ scorecard, measures, policy }) => {
  const tableOf = tablesOf(scorecard);
  return measures.flatMap((assessed) => {
    const { measure, rating } = assessed;
    if (rating.status !== 'Red') return [];
    const { comment, sheet, row } = measure;
    if (comment !== null && !saysNothing(comment.text)) return [];
    const heading = tableOf(measure)?.fields.comment;
    const place = comment?.place ?? (heading && { sheet, row, column: heading.column });
    if (place === undefined) return [];
    return [
      restingOn(noticedOf(measure, { code: 'red-without-comment' }, place), ratingCells(assessed, policy)),
    ];
  });
};
