/** A Red measure of which the commentary column says nothing. */
import { readAbsence } from '../absence.ts';
import { noticedOf, restingOn } from '../noticed.ts';
import { plainText } from '../plainText.ts';
import { tablesOf } from '../tableOf.ts';
import { ratingCells } from '../usedCells.ts';
import type { Check } from './check.ts';

/** Longer than this, what begins like a word for nothing says something: `Data not available as the provider changed`. */
const LONGEST_NOTHING = 25;

const saysNothing = (text: string): boolean => {
  const plain = plainText(text).toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  if (plain.length > LONGEST_NOTHING) return false;
  return (
    readAbsence(plain) !== null ||
    /^(?:none|nil|no (?:further )?(?:comments?|updates?|change)|as above|see above)\.?$/.test(plain)
  );
};

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
