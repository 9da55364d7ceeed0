import { LONGEST_COMMENT } from '../../../src/domain/checkLimits.ts';
import { commentTooLong } from '../../../src/domain/checks/commentTooLong.ts';
import { redWithoutComment } from '../../../src/domain/checks/redWithoutComment.ts';
import { aMeasure, aSheet, at, type MeasureWords } from '../../sheets/anAssessment.ts';
import { cells, noticedBy } from './noticedBy.ts';

const RED: MeasureWords = { readings: { 'Q1 2025/26': 80, 'Q2 2025/26': 60 } };

/** What is found on a sheet with a commentary column in column 7. */
const onSheet = (words: MeasureWords) => {
  const measures = [aMeasure(4, words)];
  const sheet = aSheet(measures);
  return cells(
    noticedBy(redWithoutComment, measures, {
      sheets: [{ ...sheet, fields: { ...sheet.fields, comment: at(3, 7) } }],
    }),
  );
};

describe('redWithoutComment', () => {
  it.each<[string, MeasureWords, readonly string[]]>([
    ['a Red without a word', RED, ['4,7']],
    ['a Red with a dash', { ...RED, comment: '-' }, ['4,7']],
    ['a Red with a word for none', { ...RED, comment: 'N/A' }, ['4,7']],
    ['a Red that is to be explained later', { ...RED, comment: 'TBC' }, ['4,7']],
    ['a Red with the same and a full stop', { ...RED, comment: 'In progress.' }, ['4,7']],
    ['a Red that says what the colour says', { ...RED, comment: 'Target not achieved' }, ['4,7']],
    ['a Red that sends elsewhere', { ...RED, comment: 'Please refer to Appendix B.' }, ['4,7']],
    ['a Red that waits for its cause to end', { ...RED, comment: 'Awaiting new staff' }, []],
    ['a Red without comment', { ...RED, comment: 'No comment.' }, ['4,7']],
    ...[
      '64',
      '64.2%',
      '1/4',
      '"',
      'Ditto.',
      'as above',
      'As before',
      'Same as last quarter',
      'No change',
      'Red',
      'RAG: Red',
      'Status - red.',
      'OFF TARGET',
      'Below target.',
      'Performance is below target',
      'Target not met',
      'Poor',
      'Poor performance.',
      'See report',
      'See covering report.',
      'see narrative',
      'Please see commentary below',
      'See attached',
    ].map(
      (comment) =>
        [`a Red with “${comment}” alone`, { ...RED, comment }, ['4,7']] as [string, MeasureWords, string[]],
    ),
    ...[
      '12 vacancies',
      'Ditto for the north: two vacancies',
      'As above, and two vacancies',
      'No change in demand',
      'Red because of vacancies',
      'Off target due to vacancies',
      'Below target in the north',
      'Poor weather',
      'See report: vacancies',
      'See action plan',
      'Vacancies',
      'Vacant post. See report.',
    ].map(
      (comment) => [`a Red with “${comment}”`, { ...RED, comment }, []] as [string, MeasureWords, string[]],
    ),
    ['a Red with a reason', { ...RED, comment: 'Two sibling groups moved' }, []],
    [
      'a Red whose reason begins with words for none',
      { ...RED, comment: 'No data from the provider since it changed hands' },
      [],
    ],
    ['an Amber', { readings: { 'Q2 2025/26': 88 } }, []],
    ['a Green', { readings: { 'Q2 2025/26': 95 } }, []],
    ['a measure that is not rated', { ...RED, goal: null }, []],
  ])('of %s reports what it should', (_what, words, expected) => {
    expect(onSheet(words)).toEqual(expected);
  });

  it('passes over a sheet without a commentary column', () => {
    expect(noticedBy(redWithoutComment, [aMeasure(4, RED)])).toEqual([]);
  });
});

describe('commentTooLong', () => {
  it.each([
    [LONGEST_COMMENT, 0],
    [LONGEST_COMMENT + 1, 1],
  ])('of %i characters reports %i', (length, found) => {
    const comment = 'a'.repeat(length);
    expect(noticedBy(commentTooLong, [aMeasure(4, { comment })])).toHaveLength(found);
  });

  it('does not count the spaces round it', () => {
    const comment = `  ${'a'.repeat(LONGEST_COMMENT)}\n`;
    expect(noticedBy(commentTooLong, [aMeasure(4, { comment })])).toEqual([]);
  });
});
