/** Works out a workbook's formulas in an engine that is neither ours nor Excel's. */
import type { CellValue, ErrorCode } from '../../src/sheets/cell.ts';
import type { BookCell } from '../../src/workbench/standIn/book.ts';
import type { Engine } from '../../src/workbench/standIn/standIn.ts';
import { openEngine } from '../parity/ironCalc.ts';

/** What a person types to have the cell; formulas that stood there before are kept as what they last gave. */
function typed({ value, formula, isWritten }: BookCell): string {
  if (formula !== null && isWritten) return `=${formula}`;
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(value.value);
    case 'text':
      return `'${value.value}`;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code === '#OTHER!' ? '=NA()' : `=${value.code}`;
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/;

function valueShown(shown: string): CellValue {
  if (NUMBER.test(shown)) return { kind: 'number', value: Number(shown) };
  if (/^#[A-Z/0]+[!?A]$/.test(shown)) return { kind: 'error', code: shown as ErrorCode };
  return { kind: 'text', value: shown };
}

export const ironCalc: Engine = (book) => {
  const engine = openEngine(book.sheets.map(({ name }) => name));
  for (const [index, sheet] of book.sheets.entries())
    for (const [row, cells] of sheet.cells)
      for (const [column, cell] of cells) {
        const text = typed(cell);
        if (text !== '') engine.type(index, row, column, text);
      }
  engine.workOut();
  return (sheet, row, column) => valueShown(engine.read(book.sheets.indexOf(sheet), row, column));
};
