/** The comment of an earlier period beside the figure of this one. */
import { isCommentUnchanged } from '../changes.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';
import { eachWithPast } from './eachWithPast.ts';

export const commentUnchanged: Check = (input) =>
  eachWithPast(input, (assessed, past, source) => {
    const { measure } = assessed;
    return measure.comment !== null && isCommentUnchanged(assessed, past)
      ? [noticedOf(measure, { code: 'comment-unchanged', source }, measure.comment.place)]
      : [];
  });
