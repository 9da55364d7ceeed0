/** Whether any formula can depend on what stands in a sheet: where none does, a change of it need not be worked out. */
import type { Book, BookSheet } from '../standIn/book.ts';

/** Sheets from one to another: `Q1:Q4!A1`, `'Q 1:Q 4'!A1`. */
const SPANNING = /[\w.]+:[\w.]+!|'[^']*:[^']*'!/;

/** As names stand in formulas: a quote in them is doubled. */
const asNamed = (name: string): string => name.replaceAll("'", "''").toLowerCase();

export function hasFormulas({ cells }: BookSheet): boolean {
  for (const inRow of cells.values())
    for (const { formula } of inRow.values()) if (formula !== null) return true;
  return false;
}

/** The sheet's own formulas and conditional formats count, and all formulas that name it; one that builds an address from text counts for every sheet. */
export function isReadByFormulas(book: Book, sheet: BookSheet): boolean {
  const name = asNamed(sheet.name);
  const words = [
    name,
    ...book.names
      .filter(({ formula }) => formula.toLowerCase().includes(name))
      .map((one) => asNamed(one.name)),
  ];
  const isReading = (formula: string): boolean => {
    const text = formula.toLowerCase();
    return words.some((word) => text.includes(word)) || text.includes('indirect(') || SPANNING.test(text);
  };
  if (sheet.drawn?.rules.some(({ test }) => test.kind === 'formula')) return true;
  return book.sheets.some((other) => {
    for (const inRow of other.cells.values())
      for (const { formula } of inRow.values())
        if (formula !== null && (other === sheet || isReading(formula))) return true;
    return false;
  });
}
