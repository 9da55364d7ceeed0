import fc from 'fast-check';
import { commentClaims } from '../../../src/domain/checks/commentClaims.ts';
import { wordsFor } from '../../../src/domain/messages.ts';
import { aMeasure, at, count, percent, target } from '../../sheets/anAssessment.ts';
import {
  FICTIONAL,
  FICTIONAL_LATER,
  NOT_FOUND,
  PITFALLS,
  PUBLISHED,
  STANDING,
  type Subject,
} from '../comments/fictionalComments.ts';
import { measureWith } from '../comments/subjects.ts';
import { noticedBy } from './noticedBy.ts';

/** What comments are made of, for comments made by chance. */
const PIECES = [
  ...[
    'performance',
    'has',
    'not',
    'improved',
    'fell',
    'below',
    'target',
    'the',
    'of',
    'was',
    'to',
    'from',
    'since',
  ],
  ...[
    'Q1',
    'last quarter',
    '88.2%',
    '£4.8m',
    '1,234',
    '90%',
    '.',
    ',',
    '(',
    ')',
    '’',
    '30/9/17',
    'and',
    'which',
    '\n',
  ],
];

const objections = (subject: Subject, comment: string): readonly string[] =>
  noticedBy(commentClaims, [measureWith(subject, comment)]).map(({ fault }) => fault.code);

describe('a comment', () => {
  it('that was written for a later period says nothing of this one', () => {
    const measure = measureWith('timely', 'Below target.');
    const earlier = noticedBy(commentClaims, [measure], { period: 'Q1 2025/26' });
    const now = noticedBy(commentClaims, [measure], { period: 'Q2 2025/26' });
    expect([earlier.length, now.length]).toEqual([0, 1]);
  });

  it('is answered with its own words, the figure and what contradicts it', () => {
    const said = (subject: Subject, comment: string) =>
      noticedBy(commentClaims, [measureWith(subject, comment)]).map(({ fault }) => wordsFor(fault).message);
    expect(said('fallen', 'Visits are hard to staff. Performance has improved since Q1!')).toEqual([
      'The comment says “Performance has improved since Q1”; 81.0% is below 88.0% (Q1 2025/26).',
    ]);
    expect(said('timely', 'Below target.')).toEqual([
      'The comment says “Below target”; the figure is 91.3%, the target 90%.',
    ]);
    expect(said('timely', 'Performance was 89% this quarter.')).toEqual([
      'The comment says 89%; the figure for Q2 2025/26 is 91.3%.',
    ]);
  });

  it('may hold anything at all', () => {
    const pieces = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const comment = parts.join(' ');
        for (const { fault } of noticedBy(commentClaims, [measureWith('timely', comment)]))
          expect(wordsFor(fault).message).toMatch(/^The comment says .+\.$/su);
      }),
    );
  });

  it('is read in a time that grows with its length only', () => {
    const long = 'the target of the target of the same quarter of the last '.repeat(20_000);
    const start = performance.now();
    noticedBy(commentClaims, [measureWith('timely', `${long}${'9,'.repeat(100_000)}`)]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([...FICTIONAL, ...FICTIONAL_LATER, ...STANDING])('on %s: %s', (subject, comment, wrong) => {
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

  it.each(PUBLISHED.map((each) => [each.what, each] as const))('on %s', (_what, published) => {
    const { unit, polarity, before, now, target: goal, comment, found } = published;
    const print = unit === 'percent' ? percent : count;
    const shown = { decimals: 1 };
    const measure = aMeasure(4, {
      name: 'Number of visits',
      unit,
      polarity,
      readings: {
        'Q1 2025/26': print(before, at(4, 2), shown),
        'Q2 2025/26': print(now, at(4, 3), shown),
      },
      goal: target(goal, at(4, 6), polarity === 'lower' ? { operator: '<=' } : {}),
      comment,
    });
    const codes = noticedBy(commentClaims, [measure]).map(({ fault }) => fault.code);
    expect(codes).toEqual(found === null ? [] : [found]);
  });
});
