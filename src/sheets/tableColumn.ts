/** Makers of table columns: a heading, and what each row says under it. */
import { type TableColumn, textCell } from './describedTable.ts';
import type { Element } from './theme.ts';

type Room = Partial<Pick<TableColumn<never>, 'fewest' | 'weight' | 'colouredBy' | 'name'>>;

/** A column no wider than it needs, without colours or a name, but for what `room` says. */
export const column = <Row>(
  heading: string,
  cell: TableColumn<Row>['cell'],
  room: Room = {},
): TableColumn<Row> => ({ heading, cell, weight: 0, colouredBy: null, name: null, ...room });

/** A column of words. */
export const wordsColumn = <Row>(
  heading: string,
  words: (row: Row) => string,
  room: Room & { readonly element?: Element } = {},
): TableColumn<Row> => {
  const { element = 'body', ...rest } = room;
  return column(
    heading,
    (row, known) => {
      const text = words(row);
      const before = known.get(text);
      if (before !== undefined) return before;
      const cell = textCell(text, element);
      known.set(text, cell);
      return cell;
    },
    rest,
  );
};

/** Room for a measure's name, and for sentences about it: their share of the page and the fewest letters of a line. */
export const NAME = { weight: 3, fewest: 28 } as const;
export const WIDE = { weight: 2, fewest: 16 } as const;

/** Room for a sentence of a hundred letters, in a table without commentary. */
export const SENTENCE = { weight: 3, fewest: 24 } as const;
