import type { Check } from '../../../src/domain/checks/check.ts';
import { commentContradicts } from '../../../src/domain/checks/commentContradicts.ts';
import { commentFigure } from '../../../src/domain/checks/commentFigure.ts';
import { FICTIONAL, type Fictional } from '../comments/fictionalComments.ts';
import { measureWith } from '../comments/subjects.ts';
import { noticedBy } from './noticedBy.ts';

const CHECKS: readonly Check[] = [commentContradicts, commentFigure];

const objections = ([subject, comment]: Fictional): readonly string[] =>
  CHECKS.flatMap((check) => noticedBy(check, [measureWith(subject, comment)])).map(({ fault }) => fault.code);

describe('a comment', () => {
  it.each(FICTIONAL)('on %s: %s', (subject, comment, wrong) => {
    const found = objections([subject, comment, wrong]);
    if (wrong === null) expect(found).toEqual([]);
    else expect(found).toContain(wrong);
  });
});
