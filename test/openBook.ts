/** Opens a workbook for a test, or fails the test with what the host says of it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { faultAdvice } from '../src/hosts/xlsx/faultAdvice.ts';
import { readWorkbook } from '../src/hosts/xlsx/readWorkbook.ts';
import type { XlsxWorkbook } from '../src/hosts/xlsx/xlsxWorkbook.ts';

export function openBytes(bytes: Uint8Array, name: string): XlsxWorkbook {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${faultAdvice(read.fault)}`);
  return read.workbook;
}

export const openBook = (path: string): XlsxWorkbook => openBytes(readFileSync(path), basename(path));
