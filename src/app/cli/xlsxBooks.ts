/** The host of the command line: workbooks in files. */
import { tryPlan } from '../../hosts/xlsx/applyPlan.ts';
import { faultAdvice } from '../../hosts/xlsx/faultAdvice.ts';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook.ts';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook.ts';
import type { BookHost } from '../bookHost.ts';
import { nodeCodec } from './nodeCodec.ts';

export const xlsxBooks: BookHost<XlsxWorkbook> = {
  open: (bytes, name) => {
    const read = readWorkbook(bytes, name, nodeCodec);
    return read.ok ? { ok: true, book: read.workbook } : { ok: false, advice: faultAdvice(read.fault) };
  },
  apply: (book, plan) => {
    const applied = tryPlan(book, plan);
    return applied.ok ? applied : { ok: false, advice: faultAdvice(applied.fault) };
  },
};
