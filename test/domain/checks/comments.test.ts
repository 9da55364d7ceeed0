import { commentClaims } from '../../../src/domain/checks/commentClaims.ts';
import {
  FICTIONAL,
  FICTIONAL_LATER,
  NOT_FOUND,
  PITFALLS,
  type Subject,
} from '../comments/fictionalComments.ts';
import { measureWith } from '../comments/subjects.ts';
import { noticedBy } from './noticedBy.ts';

const objections = (subject: Subject, comment: string): readonly string[] =>
  noticedBy(commentClaims, [measureWith(subject, comment)]).map(({ fault }) => fault.code);

describe('a comment', () => {
  it.each([...FICTIONAL, ...FICTIONAL_LATER])('on %s: %s', (subject, comment, wrong) => {
    const found = objections(subject, comment);
    if (wrong === null) expect(found).toEqual([]);
    else expect(found).toContain(wrong);
  });

  it.each(PITFALLS)('on %s that holds the words but says nothing wrong: %s', (subject, comment) => {
    expect(objections(subject, comment)).toEqual([]);
  });

  it.each(NOT_FOUND)('on %s that is passed over rather than guessed at: %s', (subject, comment) => {
    expect(objections(subject, comment)).toEqual([]);
  });
});
