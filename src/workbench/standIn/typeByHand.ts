/** What typing into a cell by hand does, as Excel takes it: a number, a date, a formula, or a text. */
import { readTypedText } from '../../hosts/xlsx/read/typedText.ts';
import type { ErrorCode } from '../../sheets/cell.ts';
import { type Book, type BookSheet, cellFor } from './book.ts';
import { ERRORS, show } from './cellContent.ts';

const GENERAL = 'General';

/** A formula has no result yet. */
export function typeByHand(book: Book, sheet: BookSheet, row: number, column: number, typed: string): void {
  const cell = cellFor(sheet, row, column);
  sheet.isTouched = true;
  cell.isWritten = true;
  cell.formula = null;
  const read = cell.format === '@' ? null : readTypedText(typed);
  if (typed === '') cell.value = { kind: 'empty' };
  else if (typed.startsWith("'")) cell.value = { kind: 'text', value: typed.slice(1) };
  else if (cell.format !== '@' && typed.startsWith('=') && typed.length > 1) {
    cell.formula = typed.slice(1);
    cell.value = { kind: 'empty' };
  } else if (cell.format !== '@' && ERRORS.has(typed))
    cell.value = { kind: 'error', code: typed as ErrorCode };
  else if (read === null) cell.value = { kind: 'text', value: typed };
  else if (typeof read.value === 'boolean') cell.value = { kind: 'boolean', value: read.value };
  else {
    cell.value = { kind: 'number', value: read.value };
    if (cell.format === GENERAL && read.format !== GENERAL) {
      cell.format = read.format;
      cell.isReformatted = true;
    }
  }
  show(cell, book);
}
