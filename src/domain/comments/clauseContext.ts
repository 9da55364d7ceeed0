/** What a clause is read by: the measure, its words and the period; and how its words are looked at. */
import type { Measure } from '../measure.ts';
import type { Period } from '../period.ts';
import type { Claim, QuotedFigure } from './claim.ts';
import type { Token } from './commentTokens.ts';
import type { NameWords } from './nameWords.ts';

/** What holds for every clause of a comment. */
export interface SentenceContext {
  readonly measure: Measure;
  readonly names: NameWords;
  readonly now: Period;
}

export interface ClauseContext extends SentenceContext {
  readonly opensComment: boolean;
  /** The clause before, of the same sentence, spoke of the measure. */
  readonly inherits: boolean;
}

export interface ClauseRead {
  readonly claims: readonly Claim[];
  /** Whether it speaks of the measure, so that the next clause of the sentence may too. */
  readonly isOfMeasure: boolean;
}

/** Of a clause that claims nothing, and is of something else. */
export const NONE: ClauseRead = { claims: [], isOfMeasure: false };

/** The word at a place of a clause; empty where a figure or a time stands there, or nothing. */
export const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
};

/** The figure as the comment quotes it; null where the token is none. */
export const quoted = (token: Token | undefined): QuotedFigure | null => {
  if (token?.kind !== 'figure') return null;
  const { text, sign, value, decimals } = token;
  return { text, sign, value, decimals };
};
