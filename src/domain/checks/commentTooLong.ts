/** A comment that no cell can show in full. */
import { LONGEST_COMMENT } from '../checkLimits.ts';
import { noticedOf } from '../noticed.ts';
import type { Check } from './check.ts';

export const commentTooLong: Check = ({ measures }) =>
  measures.flatMap(({ measure }) => {
    const { comment } = measure;
    const length = comment?.text.trim().length ?? 0;
    return comment !== null && length > LONGEST_COMMENT
      ? [noticedOf(measure, { code: 'comment-too-long', length, most: LONGEST_COMMENT }, comment.place)]
      : [];
  });
