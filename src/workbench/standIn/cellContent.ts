/** What typing into a cell does, as Excel takes it through `values` and `formulas`. */
import { displayOf } from '../../hosts/xlsx/read/displayText.ts';
import type { ErrorCode } from '../../sheets/cell.ts';
import type { Book, BookCell } from './book.ts';
import { HostError } from './hostObject.ts';

export const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

const MAX_TEXT = 32_767;

/** What looks like a date, a number, a percentage or the like is taken for one unless an apostrophe stands before it. */
const CONVERTED =
  /^\s*[-+(£$€]?\s*[\d.,]+\s*[%)]?\s*$|^\d{1,4}[-/. ]\w+([-/. ]\d+)?$|^[A-Za-z]{3,9}[- ]\d{1,4}$|^(true|false)$|^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$|^\d+:\d+/i;

/** Shows a value as its format has it. */
export function show(cell: BookCell, { date1904 }: Book): void {
  const { value } = cell;
  switch (value.kind) {
    case 'empty':
      cell.text = '';
      return;
    case 'number':
      cell.text = displayOf(cell.format, date1904).number(value.value, String(value.value));
      return;
    case 'text':
      cell.text = displayOf(cell.format, date1904).text(value.value);
      return;
    case 'boolean':
      cell.text = value.value ? 'TRUE' : 'FALSE';
      return;
    case 'error':
      cell.text = value.code;
      return;
  }
}

/** `null` leaves the cell, `""` clears it, a leading `=`, `+`, `-` or `@` makes a formula and a leading `'` a text. */
export function typeInto(cell: BookCell, typed: unknown, book: Book): void {
  if (typed === null) return;
  cell.isWritten = true;
  cell.formula = null;
  if (typeof typed === 'number') cell.value = { kind: 'number', value: typed };
  else if (typeof typed === 'boolean') cell.value = { kind: 'boolean', value: typed };
  else if (typeof typed !== 'string') throw new HostError('InvalidArgument', 'Range.formulas');
  else if (typed === '') cell.value = { kind: 'empty' };
  else if (typed.startsWith("'")) cell.value = { kind: 'text', value: typed.slice(1) };
  else if (cell.format !== '@' && /^[=+\-@]/.test(typed)) {
    if (!typed.startsWith('='))
      throw new HostError('InvalidArgument', 'Range.formulas', 'Taken for a formula');
    cell.formula = typed.slice(1);
    cell.value = { kind: 'empty' };
  } else if (ERRORS.has(typed)) cell.value = { kind: 'error', code: typed as ErrorCode };
  else if (cell.format !== '@' && CONVERTED.test(typed))
    throw new HostError('InvalidArgument', 'Range.formulas', 'Taken for a number or a date');
  else cell.value = { kind: 'text', value: typed };
  if (typeof typed === 'string' && typed.length > MAX_TEXT)
    throw new HostError('InvalidArgument', 'Range.formulas', 'Longer than a cell holds');
  show(cell, book);
}
