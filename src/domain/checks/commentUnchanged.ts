/** The comment of an earlier period beside the figure of this one. */
import { isCommentUnchanged } from '../changes.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { eachWithPast } from './eachWithPast.ts';
import { printedFor } from './printedFor.ts';

/** Where an earlier period is assessed than the sheet reports, its comments are not of that period, and nothing is said. */
export const commentUnchanged: Check = (input) => {
  if (input.before === null) return [];
  const isOfPeriod = printedFor(input.measures);
  return eachWithPast(input, (assessed, past, source) => {
    const { measure } = assessed;
    return measure.comment !== null && isOfPeriod(assessed) && isCommentUnchanged(assessed, past)
      ? [noticedOf(measure, { code: 'comment-unchanged', source }, measure.comment.place)]
      : [];
  });
};
