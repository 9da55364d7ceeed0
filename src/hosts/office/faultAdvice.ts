/** Puts a fault of Excel's into one line for a person: what is wrong, and what to do. */
import type { OfficeFault } from './fault.ts';

/** Codes of Excel, which are the same in every language, unlike its messages. */
const FAULTS: Readonly<Record<string, OfficeFault>> = {
  InvalidOperationInCellEditMode: { code: 'cell-edit' },
  AccessDenied: { code: 'access-denied' },
  ItemNotFound: { code: 'item-gone' },
  InvalidReference: { code: 'item-gone' },
  RequestPayloadSizeLimitExceeded: { code: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large', isDone: true },
  RangeExceedsLimit: { code: 'too-large' },
  ServiceNotAvailable: { code: 'connection' },
  ActivityLimitReached: { code: 'busy' },
  RequestAborted: { code: 'busy' },
  Conflict: { code: 'busy' },
};

/** @param place where Excel met it: `Range.formulas`; never what a cell holds */
export const faultOfCode = (excelCode: string, place: string): OfficeFault =>
  FAULTS[excelCode] ?? { code: 'refused', excelCode, place };

/** Why part of a change was left standing, without saying that it was not. */
function reasonOf(fault: OfficeFault): string {
  if (fault.code === 'moved') return `Somebody changed the sheet "${fault.sheet}" since it was read.`;
  if (fault.code === 'sheet-gone') return `The sheet "${fault.sheet}" is no longer there.`;
  if (fault.code === 'item-gone') return 'Something that was read is no longer there.';
  return fault.code === 'cancelled' ? 'Cancelled.' : officeAdvice(fault);
}

/** One line without a line break; ends with a full stop. */
export function officeAdvice(fault: OfficeFault): string {
  switch (fault.code) {
    case 'too-old':
      return `This Excel is too old for the add-in, which needs ${fault.needs}: update Excel, or use Excel on the web.`;
    case 'cell-edit':
      return 'A cell is being edited: press Enter or Esc in the sheet, then try again.';
    case 'protected-sheet':
      return `The sheet "${fault.sheet}" is protected: take the protection off (Review, Unprotect Sheet), then try again.`;
    case 'access-denied':
      return 'Excel does not allow this change: the workbook is protected or open for reading only; take the protection off or save a copy, then try again.';
    case 'moved':
      return `Somebody changed the sheet "${fault.sheet}" since it was read, so your workbook was left as it was: read the workbook again, then try again.`;
    case 'sheet-gone':
      return `The sheet "${fault.sheet}" is no longer there, so your workbook was left as it was: read the workbook again, then try again.`;
    case 'item-gone':
      return 'Something that was read is no longer there, so your workbook was left as it was: read the workbook again, then try again.';
    case 'sheet-name-taken':
      return `There is a sheet named "${fault.sheet}" that is not the add-in's: rename it, then try again.`;
    case 'half-written':
      return `${reasonOf(fault.because)} Part of the change stands in the workbook: put it back, or undo it (Ctrl+Z).`;
    case 'rearranged':
      return `The sheet "${fault.sheet}" was rearranged since (rows or columns added, removed or sorted), so nothing was put back: undo that (Ctrl+Z), then try again.`;
    case 'too-large':
      return 'Excel does not take so much at once: split the scorecard over two workbooks, or use Excel for Windows or Mac instead of the web.';
    case 'cancelled':
      return 'Cancelled: everything is as it was before.';
    case 'busy':
      return 'Excel is busy: wait a moment, then try again.';
    case 'connection':
      return 'Excel cannot be reached: check the connection, then try again.';
    case 'refused':
      return `Excel refused this (${fault.excelCode} at ${fault.place}): save the workbook, open it again, then try again.`;
  }
}
