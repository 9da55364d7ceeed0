/** Gives a formula that one cell states for others as each of the others would state it. */
import {
  parseA1Ref,
  type RangeA1,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
  translateTokensToA1,
  translateTokensToR1C1,
} from '@borgar/fx/xlsx';
import { cellText, MAX_COLUMNS, MAX_ROWS } from '../../../sheets/address.ts';

/** The formula at another place, its relative references moved as by copying. */
export type Spread = (row: number, column: number) => string;

/** Text that stays, or a range that moves. */
type Piece = string | RangeA1;

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { type, value } of tokenize(formula)) {
    const sheet =
      type === 'range' || type === 'range_beam' ? value.slice(0, value.lastIndexOf('!') + 1) : value;
    const parsed = sheet === value ? undefined : parseA1Ref(value.slice(sheet.length));
    if (parsed && 'range' in parsed) pieces.push(sheet, parsed.range);
    else pieces.push(value);
  }
  return pieces;
}

type Edge = number | null | undefined;

const moved = (edge: Edge, pinned: boolean | null | undefined, by: number): Edge =>
  typeof edge !== 'number' || pinned ? edge : edge + by;

/** Edges of rows or of columns that are on the sheet and in their order; an absent one is open. */
const isSound = (first: Edge, last: Edge, end: number): boolean => {
  const from = first ?? 0;
  const to = last ?? end - 1;
  return from >= 0 && from <= to && to < end;
};

/** The range moved; null where it leaves the sheet, past whose edge Excel counts on from the other side, or turns round. */
function movedText(range: RangeA1, rows: number, columns: number): string | null {
  const top = moved(range.top, range.$top, rows);
  const bottom = moved(range.bottom, range.$bottom, rows);
  const left = moved(range.left, range.$left, columns);
  const right = moved(range.right, range.$right, columns);
  if (!isSound(top, bottom, MAX_ROWS) || !isSound(left, right, MAX_COLUMNS)) return null;
  return stringifyA1Ref({ range: { ...range, top, bottom, left, right } as RangeA1 });
}

/** `formula` stands at the place given; it is taken apart once, however many cells share it. */
export function spreadFormula(formula: string, row: number, column: number): Spread {
  let pieces: readonly Piece[] | null = null;
  return (toRow, toColumn) => {
    pieces ??= piecesOf(formula);
    let text = '';
    for (const piece of pieces) {
      const next = typeof piece === 'string' ? piece : movedText(piece, toRow - row, toColumn - column);
      if (next === null) return spreadRound(formula, row, column, toRow, toColumn);
      text += next;
    }
    return text;
  };
}

/** The slow way, which knows how references go round the edge of the sheet. */
function spreadRound(formula: string, row: number, column: number, toRow: number, toColumn: number): string {
  const relative = translateTokensToR1C1(tokenize(formula), cellText(row, column));
  return stringifyTokens(translateTokensToA1(relative, cellText(toRow, toColumn)));
}
