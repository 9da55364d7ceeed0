import { commentClaims } from '../../../src/domain/checks/commentClaims.ts';
import { FICTIONAL, type Fictional } from '../comments/fictionalComments.ts';
import { measureWith } from '../comments/subjects.ts';
import { noticedBy } from './noticedBy.ts';

const objections = ([subject, comment]: Fictional): readonly string[] =>
  noticedBy(commentClaims, [measureWith(subject, comment)]).map(({ fault }) => fault.code);

describe('a comment', () => {
  it.each(FICTIONAL)('on %s: %s', (subject, comment, wrong) => {
    const found = objections([subject, comment, wrong]);
    if (wrong === null) expect(found).toEqual([]);
    else expect(found).toContain(wrong);
  });
});
