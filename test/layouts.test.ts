/** Layouts in which councils publish, made for the purpose, with what a person reads in them. */
import { booksOf, differencesIn } from './expectedReading.ts';

const books = booksOf('layouts');

describe('the layouts', () => {
  it('are all there', () => {
    expect(books).toHaveLength(46);
  });

  it.each(books)('%s is read and rated as a person would', (name) => {
    expect(differencesIn('layouts', name)).toEqual([]);
  });
});
