/** What Univer's engine gives for a formula, as a value of a cell. */
import type { ICellData } from '@univerjs/core';
import type { CellValue, ErrorCode } from '../../sheets/cell.ts';

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** Errors of Univer's own: a circle, an array without room. */
const OTHER_ERROR = /^#[A-Z_/]+[!?]$/;

const BOOLEAN = 3;

/** A formula that leads to an empty cell gives 0, as in Excel. */
export function workedOutValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return { kind: 'number', value: 0 };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (cell?.t === BOOLEAN) return { kind: 'boolean', value: value === 1 || value === '1' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (ERRORS.has(value)) return { kind: 'error', code: value as ErrorCode };
  if (OTHER_ERROR.test(value)) return { kind: 'error', code: '#OTHER!' };
  return { kind: 'text', value };
}
