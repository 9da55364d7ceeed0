/** Reads what stands behind a claim: figures and periods that it is compared with, and nothing that makes it another claim. */
import type { QuotedFigure } from './claim.ts';
import { type ClauseContext, quoted, wordAt } from './clauseContext.ts';
import type { Time, Token } from './commentTokens.ts';
import { ADVERBS, AMOUNTS, BREAKS, COMPARING, COUNTED, DETERMINERS, DONE, ORDINALS } from './commentWords.ts';
import type { NameWords } from './nameWords.ts';
import { isNow, periodMeant } from './periodMeant.ts';

/** What follows a claim: what it is compared with; null where it makes the claim another one. */
export interface Tail {
  readonly from: QuotedFigure | null;
  readonly to: QuotedFigure | null;
  readonly since: readonly Time[];
  readonly isOfNow: boolean;
  /** `a reduction in performance`: of the performance and not of the figure. */
  readonly ofPerformance: boolean;
  /** A cause or a remark follows, and what comes after may be of that. */
  readonly breaksOff: boolean;
}

export function tailOf(
  tokens: readonly Token[],
  start: number,
  { now, names }: ClauseContext,
  ofThings: boolean,
): Tail | null {
  let from: QuotedFigure | null = null;
  let to: QuotedFigure | null = null;
  const since: Time[] = [];
  let isOfNow = false;
  let ofPerformance = false;
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const word = wordAt(tokens, at);
    const next = tokens[at + 1];
    if (token.kind === 'time') {
      if (isNow(token.time, now)) isOfNow = true;
      else if (token.time.when === 'before' || token.time.when === 'year before') since.push(token.time);
      else return null;
      at += 1;
    } else if (token.kind === 'figure') {
      // A bare figure is an amount: `up 3%`.
      at += 1;
    } else if (word === 'to' && next?.kind === 'figure') {
      to = quoted(next);
      at += 2;
    } else if (COMPARING.has(word)) {
      at += 1;
      while (/^(?:to|with|the|a|that|of|in|at)$/.test(wordAt(tokens, at))) at += 1;
      const base = tokens[at];
      if (base?.kind === 'figure') {
        from = quoted(base);
        at += 1;
        while (/^(?:in|at|for|the|days|weeks)$/.test(wordAt(tokens, at))) at += 1;
        const when = tokens[at];
        if (when?.kind === 'time') at += 1;
      } else if (base?.kind === 'time') {
        if (isNow(base.time, now)) isOfNow = true;
        else if (periodMeant(base.time, now) === null) return null;
        else since.push(base.time);
        at += 1;
      } else return null;
    } else if (/^(?:in|at|for|during|throughout|within)$/.test(word) && next?.kind === 'time') {
      if (!isNow(next.time, now)) return null;
      isOfNow = true;
      at += 2;
    } else if (word === 'for' && ORDINALS.has(wordAt(tokens, at + 2))) break;
    else if (BREAKS.has(word)) break;
    else if (ADVERBS.has(word) || AMOUNTS.has(word) || word === 'by' || word === 'of') at += 1;
    else if (
      ofThings &&
      (COUNTED.has(word) ||
        (DONE.has(word) && names.has(word)) ||
        /^(?:were|was|been|have|in|total)$/.test(word))
    )
      at += 1;
    else if (word === 'in' && isSubject(tokens, at + 1, names)) {
      at += 1;
      for (; isSubject(tokens, at, names); at += 1) ofPerformance ||= wordAt(tokens, at) === 'performance';
    } else return null;
  }
  return { from, to, since, isOfNow, ofPerformance, breaksOff: at < tokens.length };
}

/** Whether the word at hand is one by which the measure is called. */
function isSubject(tokens: readonly Token[], at: number, names: NameWords): boolean {
  const word = wordAt(tokens, at);
  return (
    word !== '' &&
    (names.isHead(word) || names.has(word) || DETERMINERS.has(word) || word === 'of' || word === 'in')
  );
}
