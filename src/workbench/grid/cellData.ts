/** What a cell of the book holds, as Univer holds cells. */
import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../sheets/cell.ts';
import type { BookCell } from '../standIn/book.ts';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that looks like a number: it stays text. */
const FORCED_TEXT = 4;

const LOOKS_NUMERIC = /^\s*[-+]?(?:\d|\.\d)/;

function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  switch (value.kind) {
    case 'empty':
      return {};
    case 'number':
      return { v: value.value, t: NUMBER };
    case 'text':
      return { v: value.value, t: LOOKS_NUMERIC.test(value.value) ? FORCED_TEXT : TEXT };
    case 'boolean':
      return { v: value.value ? 1 : 0, t: BOOLEAN };
    case 'error':
      return { v: value.code, t: TEXT };
  }
}

/** @param isShown the formula stands in another cell of its array: here only its result does */
export const cellData = ({ value, formula }: BookCell, isShown = false): ICellData => ({
  ...valueData(value),
  ...(formula === null || isShown ? {} : { f: `=${formula}` }),
});
