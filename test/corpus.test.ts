/** Real published scorecards, with what a person reads in them: measures, figures, targets, status and trend. */
import { booksOf, differencesIn } from './expectedReading.ts';

const books = booksOf('corpus');

describe('the corpus', () => {
  it('has its books', () => {
    expect(books).toHaveLength(11);
  });

  it.each(books)('%s is read and rated as a person would', (name) => {
    expect(differencesIn('corpus', name)).toEqual([]);
  });
});
