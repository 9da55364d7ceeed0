/** A spreadsheet engine that is neither ours nor Excel's, to work out the formulas we write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';

/** Every command of ours is run at the root of the repository. */
const WASM = join('node_modules', '@ironcalc', 'wasm', 'wasm_bg.wasm');

let isReady = false;

/** A workbook of the engine. Sheets, rows and columns count from 0. */
export interface Engine {
  /** Types into a cell, as a person does: a leading apostrophe makes text, a leading `=` a formula. */
  readonly type: (sheet: number, row: number, column: number, typed: string) => void;
  readonly workOut: () => void;
  /** What a reader of the sheet sees. */
  readonly read: (sheet: number, row: number, column: number) => string;
}

/** An empty workbook with these sheets. */
export function openEngine(sheets: readonly string[]): Engine {
  if (!isReady) initSync({ module: readFileSync(WASM) });
  isReady = true;
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach((name, at) => {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
  });
  return {
    type: (sheet, row, column, typed) => model.setUserInput(sheet, row + 1, column + 1, typed),
    workOut: () => model.evaluate(),
    read: (sheet, row, column) => model.getFormattedCellValue(sheet, row + 1, column + 1),
  };
}
