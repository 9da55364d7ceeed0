/** What a file says of a sheet beyond its cells, nothing but what is given. */
import type { BookSheet } from '../../../src/workbench/standIn/book.ts';

type Drawn = NonNullable<BookSheet['drawn']>;

export const drawn = (given: Partial<Drawn> = {}): Drawn => ({
  columns: [],
  rows: new Map(),
  heights: new Map(),
  width: null,
  height: null,
  frozen: { rows: 0, columns: 0 },
  gridLines: true,
  rules: [],
  links: [],
  ...given,
});
