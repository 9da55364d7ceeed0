/** Brings the grid in step with the book, one request after the other, and tells what was worked out. */
import type { Book } from '../standIn/book.ts';
import type { Calculation, Result } from './calculation.ts';
import type { BookChange, WorkedOut } from './gridHandle.ts';
import type { ShownBook } from './shownBook.ts';
import { workedOutValue } from './workedOutValue.ts';

export interface Refresher {
  readonly refresh: (changes: readonly BookChange[]) => Promise<readonly WorkedOut[]>;
  /** Draws the book's content over what the grid made of a person's doing, should nobody have asked for it by then. */
  readonly redraw: () => Promise<void>;
}

/** Results of cells that hold a formula in the book; the others of a spilled array are nobody's. */
function workedOut(book: Book, results: readonly Result[]): readonly WorkedOut[] {
  const byId = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  return results
    .filter(({ sheetId, row, column }) => {
      const cell = byId.get(sheetId)?.cells.get(row)?.get(column);
      return cell !== undefined && cell.formula !== null;
    })
    .map(({ sheetId, row, column, cell }) => ({ sheetId, row, column, value: workedOutValue(cell) }));
}

/** @param bring shows the book as it stands; tells whether formulas must be worked out */
export function refresher(
  book: Book,
  bring: ShownBook['bring'],
  keep: ShownBook['keep'],
  engine: Calculation,
): Refresher {
  /** Worked out when nobody asked: told to the next who does. */
  let untold: readonly WorkedOut[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Given>(act: () => Promise<Given>): Promise<Given> => {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  };

  const now = async (changes: readonly BookChange[]): Promise<readonly WorkedOut[]> => {
    if (!bring(changes)) return [];
    const results = workedOut(book, await engine.next());
    keep(results);
    return results;
  };

  return {
    refresh: (changes) =>
      inTurn(async () => {
        const results = await now(changes);
        const all = [...untold, ...results];
        untold = [];
        return all;
      }),
    redraw: () =>
      inTurn(async () => {
        untold = [...untold, ...(await now([]))];
      }),
  };
}
