/** Reads `below target`, `met the target of 25`, `the target has not been met`. */
import type { Claim, QuotedFigure, TargetClaim } from './claim.ts';
import { type ClauseContext, quoted, wordAt } from './clauseContext.ts';
import type { Clause, Token } from './commentTokens.ts';
import {
  AFTER_TARGET,
  AUXILIARIES,
  BEFORE_TARGET,
  NEARLY,
  NEGATIONS,
  type TargetWord,
} from './commentWords.ts';
import { leadsToTarget, type Subject } from './subjectOf.ts';
import { tailOf } from './tailOf.ts';

const TURNED: Readonly<Record<TargetWord, TargetClaim | null>> = {
  above: 'not above',
  below: 'not below',
  exceeded: null,
  met: 'missed',
  missed: 'met',
  on: 'missed',
};

const targetClaim = (word: TargetWord, negated: boolean): TargetClaim | null =>
  negated ? TURNED[word] : word;

/** Behind `target`: a figure of its own, then only what may follow a claim. */
function afterTarget(
  tokens: readonly Token[],
  from: number,
  context: ClauseContext,
): { readonly target: QuotedFigure | null } | null {
  let at = from;
  while (/^(?:of|is|at)$/.test(wordAt(tokens, at)) && tokens[at + 1]?.kind === 'figure') at += 1;
  const target = quoted(tokens[at]);
  if (target !== null) at += 1;
  while (/^(?:days|weeks|hours|again|figure|level)$/.test(wordAt(tokens, at))) at += 1;
  const tail = tailOf(tokens, at, context, false);
  return tail === null || tail.since.length > 0 || tail.to !== null ? null : { target };
}

export function readTargetClaim(clause: Clause, subject: Subject, context: ClauseContext): Claim | null {
  const { tokens, text } = clause;
  const word = wordAt(tokens, subject.next);
  const before = BEFORE_TARGET.get(word);
  const negated = subject.negated || subject.nearly;
  if (before !== undefined && leadsToTarget(tokens, subject.next + 1)) {
    let at = subject.next + 1;
    while (wordAt(tokens, at) !== 'target' && wordAt(tokens, at) !== 'targets') at += 1;
    const rest = afterTarget(tokens, at + 1, context);
    const says = targetClaim(before, negated);
    return rest === null || says === null ? null : { kind: 'target', says, target: rest.target, text };
  }
  if (word !== 'target') return null;
  let at = subject.next + 1;
  if (wordAt(tokens, at) === 'of' && tokens[at + 1]?.kind === 'figure') at += 1;
  const target = quoted(tokens[at]);
  if (target !== null) at += 1;
  let isNegated = negated;
  let hasVerb = false;
  for (
    ;
    AUXILIARIES.has(wordAt(tokens, at)) ||
    NEGATIONS.has(wordAt(tokens, at)) ||
    NEARLY.has(wordAt(tokens, at));
    at += 1
  ) {
    hasVerb = true;
    if (NEGATIONS.has(wordAt(tokens, at)) || NEARLY.has(wordAt(tokens, at))) isNegated = true;
  }
  const after = AFTER_TARGET.get(wordAt(tokens, at));
  if (after === undefined || (!hasVerb && !clause.opensSentence && !context.inherits)) return null;
  const rest = afterTarget(tokens, at + 1, context);
  const says = targetClaim(after, isNegated);
  return rest === null || says === null ? null : { kind: 'target', says, target, text };
}
