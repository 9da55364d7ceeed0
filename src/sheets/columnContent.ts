/** What a column's cells look like: a heading's word is weighed against what stands under it. */
import { isGradeWord } from '../domain/grades.ts';
import { parsePolarity } from '../domain/parsePolarity.ts';
import { readStatusWord } from '../domain/readStatusWord.ts';
import { readTrendWord } from '../domain/readTrendWord.ts';
import type { Grid } from './grid.ts';

/** Shares from 0 to 1 of the cells that hold something; `filled` is how many do. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly statuses: number;
  readonly trends: number;
  readonly polarities: number;
  /** Words of a known scale of grades. */
  readonly grades: number;
  readonly refs: number;
  /** The mean length of its texts. */
  readonly length: number;
}

/** `1.1.3.KR`, `CYP200ai`, `NI 59`, `5a`, `A1`, `PI-12`: letters and digits, digits among them, no words. */
const REF_LIKE =
  /^(?=[^ ]*(?: ?[^ ]*)?\d)[A-Za-z]{0,8}[ ./-]?\d{1,5}(?:[ ./-]?[A-Za-z0-9]{1,5}){0,4}(?: ?\([A-Z]\))?$/;

export const isRefLike = (text: string): boolean => text.length <= 20 && REF_LIKE.test(text);

/** A text that begins with a figure: `85%`, `£1.2m`, `(0.15)`, `<5`. */
const FIGURE_LIKE = /^[<>≤≥~£(+-]{0,3}\s?\d[\d,.]*\s?(?:%|k|m|bn|days?)?\)?[*rp†]?(?:\s|$)/i;

/** A longer text that begins with a figure is a numbered sentence. */
const LONGEST_FIGURE = 30;

/** Looks at a column over the given rows. */
export function columnContent(grid: Grid, column: number, rows: readonly number[]): ColumnContent {
  let filled = 0;
  let numbers = 0;
  let statuses = 0;
  let trends = 0;
  let polarities = 0;
  let grades = 0;
  let refs = 0;
  let length = 0;
  for (const row of rows) {
    const cell = grid.cellAt(row, column);
    const text = grid.textAt(row, column);
    if (cell === undefined || text === '') continue;
    filled += 1;
    length += text.length;
    if (isRefLike(text)) refs += 1;
    if (cell.value.kind === 'number') {
      numbers += 1;
      continue;
    }
    if (text.length <= LONGEST_FIGURE && FIGURE_LIKE.test(text) && !/^[1-5] [A-Za-z]/.test(text))
      numbers += 1;
    if (readStatusWord(text)?.status) statuses += 1;
    if (readTrendWord(text, cell.font)?.direction) trends += 1;
    if (parsePolarity(text, cell.font)) polarities += 1;
    if (isGradeWord(text)) grades += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    numbers: share(numbers),
    statuses: share(statuses),
    trends: share(trends),
    polarities: share(polarities),
    grades: share(grades),
    refs: share(refs),
    length: share(length),
  };
}
