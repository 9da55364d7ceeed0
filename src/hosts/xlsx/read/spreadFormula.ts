/** Gives a formula that one cell states for others as each of the others would state it. */
import {
  stringifyTokens,
  type Token,
  tokenize,
  translateTokensToA1,
  translateTokensToR1C1,
} from '@borgar/fx/xlsx';
import { cellText } from '../../../sheets/address.ts';

/** The formula at another place, its relative references moved as by copying. */
export type Spread = (row: number, column: number) => string;

/** `formula` stands at the place given; it is taken apart once, however many cells share it. */
export function spreadFormula(formula: string, row: number, column: number): Spread {
  let tokens: Token[] | null = null;
  return (toRow, toColumn) => {
    tokens ??= translateTokensToR1C1(tokenize(formula), cellText(row, column));
    return stringifyTokens(translateTokensToA1(tokens, cellText(toRow, toColumn)));
  };
}
